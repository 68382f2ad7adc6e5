// Random numbers that are the same on every machine: integers only, and no distribution of the standard library.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gainsay::bench {

inline std::uint64_t mixed(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
  return bits ^ (bits >> 31);
}

// What a stream of numbers is for; streams of one seed know nothing of one another.
enum class Purpose : std::uint64_t { article = 1, topic, fact, answer, shuffle, record };

class Random {
 public:
  Random(std::uint64_t seed, Purpose purpose, std::uint64_t index)
      : state_(mixed(mixed(seed + 0x632be59bd9b4e019u * static_cast<std::uint64_t>(purpose)) + index)) {}

  std::uint64_t bits() { return mixed(state_ += 0x9e3779b97f4a7c15u); }

  // From 0 to `limit` - 1.
  std::uint32_t below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(((bits() >> 32) * static_cast<std::uint64_t>(limit)) >> 32);
  }
  std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + below(high - low + 1); }

  template <typename Container>
  const auto& any(const Container& container) {
    return container[below(static_cast<std::uint32_t>(container.size()))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace gainsay::bench
