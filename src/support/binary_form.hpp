// Structures as bytes, for what one build of the program writes and the same build reads again: compiled packs. The
// bytes are a contract with nobody else, and a reader believes them: whoever keeps them where they may be damaged
// keeps a hash beside them.
//
// Known are numbers, enumerations, strings, optionals, pairs, vectors, sets, maps, variants and shared pointers (a
// thing that two share is shared again), and each structure of which members(structure) gives all members as a tuple
// of references:
//
//   auto members(Either<Place> auto& place) {
//     auto& [path, line, column] = place;  // does not compile any more where a member is missing
//     return std::tie(path, line, column);
//   }
#pragma once

#include <concepts>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace gainsay {

// The structure itself or a const one.
template <class Given, class Structure>
concept Either = std::same_as<std::remove_const_t<Given>, Structure>;

template <class Structure>
concept HasMembers = requires(Structure& structure) { members(structure); };

class BinaryWriter {
 public:
  std::string bytes;

  template <class Number>
    requires std::integral<Number>
  void write(Number number) {
    // Seven bits a byte, the lowest first; the top bit says that another follows.
    auto rest = static_cast<std::uint64_t>(number);
    for (; rest >= 0x80; rest >>= 7) bytes += static_cast<char>((rest & 0x7F) | 0x80);
    bytes += static_cast<char>(rest);
  }
  template <class Enumeration>
    requires std::is_enum_v<Enumeration>
  void write(Enumeration value) {
    write(static_cast<std::uint64_t>(value));
  }
  void write(double number) { bytes.append(reinterpret_cast<const char*>(&number), sizeof number); }
  void write(const std::string& text) {
    write(text.size());
    bytes += text;
  }
  template <class Item>
  void write(const std::optional<Item>& item) {
    write(item.has_value());
    if (item) write(*item);
  }
  template <class First, class Second>
  void write(const std::pair<First, Second>& pair) {
    write(pair.first);
    write(pair.second);
  }
  template <class Item>
  void write(const std::vector<Item>& items) {
    write_all(items);
  }
  template <class Item>
  void write(const std::set<Item>& items) {
    write_all(items);
  }
  template <class Key, class Item>
  void write(const std::map<Key, Item>& items) {
    write_all(items);
  }
  template <class... Options>
  void write(const std::variant<Options...>& choice) {
    write(choice.index());
    std::visit([&](const auto& chosen) { write(chosen); }, choice);
  }
  // The place of a thing that was written before; what is new gets the next, and stands behind it.
  template <class Shared>
  void write(const std::shared_ptr<Shared>& shared) {
    write(shared != nullptr);
    if (!shared) return;
    const auto [known, fresh] = places_.emplace(shared.get(), places_.size());
    write(known->second);
    if (fresh) write(*shared);
  }
  template <HasMembers Structure>
  void write(const Structure& structure) {
    std::apply([&](const auto&... member) { (write(member), ...); }, members(structure));
  }

 private:
  template <class Items>
  void write_all(const Items& items) {
    write(items.size());
    for (const auto& item : items) write(item);
  }

  std::unordered_map<const void*, std::size_t> places_;  // of what is shared
};

// Reads what a BinaryWriter wrote, in the same order of the same types.
class BinaryReader {
 public:
  explicit BinaryReader(std::string_view bytes) : at_(bytes.data()) {}

  template <class Item>
  Item read() {
    Item item{};
    read(item);
    return item;
  }

  // A string where it stands, in the bytes that are read.
  std::string_view read_view() {
    const std::size_t size = read_number();
    at_ += size;
    return {at_ - size, size};
  }

  template <class Number>
    requires std::integral<Number>
  void read(Number& number) {
    number = static_cast<Number>(read_number());
  }
  template <class Enumeration>
    requires std::is_enum_v<Enumeration>
  void read(Enumeration& value) {
    value = static_cast<Enumeration>(read_number());
  }
  void read(double& number) {
    std::memcpy(&number, at_, sizeof number);
    at_ += sizeof number;
  }
  void read(std::string& text) { text = read_view(); }
  template <class Item>
  void read(std::optional<Item>& item) {
    if (read<bool>()) read(item.emplace());
  }
  template <class First, class Second>
  void read(std::pair<First, Second>& pair) {
    read(pair.first);
    read(pair.second);
  }
  template <class Item>
  void read(std::vector<Item>& items) {
    items.resize(read_number());
    for (Item& item : items) read(item);
  }
  template <class Item>
  void read(std::set<Item>& items) {
    for (std::size_t left = read_number(); left > 0; --left) items.insert(items.end(), read<Item>());
  }
  template <class Key, class Item>
  void read(std::map<Key, Item>& items) {
    for (std::size_t left = read_number(); left > 0; --left) items.insert(items.end(), read<std::pair<Key, Item>>());
  }
  template <class... Options>
  void read(std::variant<Options...>& choice) {
    read_choice(choice, read_number(), std::index_sequence_for<Options...>());
  }
  template <class Shared>
  void read(std::shared_ptr<Shared>& shared) {
    if (!read<bool>()) return;
    const std::size_t place = read_number();
    if (place == shared_.size()) {
      auto fresh = std::make_shared<std::remove_const_t<Shared>>();
      shared_.push_back(fresh);  // before what it holds, as it was written
      read(*fresh);
    }
    shared = std::static_pointer_cast<Shared>(shared_[place]);
  }
  template <HasMembers Structure>
  void read(Structure& structure) {
    std::apply([&](auto&... member) { (read(member), ...); }, members(structure));
  }

 private:
  std::uint64_t read_number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      number |= static_cast<std::uint64_t>(byte & 0x7Fu) << shift;
      if (byte < 0x80) return number;
    }
  }

  template <class Choice, std::size_t... Indices>
  void read_choice(Choice& choice, std::size_t index, std::index_sequence<Indices...>) {
    ((index == Indices && (read(choice.template emplace<Indices>()), true)) || ...);
  }

  const char* at_;
  std::vector<std::shared_ptr<void>> shared_;
};

}  // namespace gainsay
