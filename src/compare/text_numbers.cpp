#include "compare/text_numbers.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>

#include "support/hash.hpp"
#include "support/prefetch.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kFirstSlots = 64;
constexpr std::size_t kBlock = 1u << 16;

}  // namespace

std::uint64_t TextNumbers::hash_of(std::string_view text) { return hash_number(text); }

// Where the text is, or would be.
std::size_t TextNumbers::place_of(std::string_view text, std::uint64_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at].text; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && std::string_view(slot.text, slot.size) == text) break;
  }
  return at;
}

TextNumbers::Number TextNumbers::number_of(std::string_view text, std::uint64_t hash) {
  if (2 * (texts_.size() + 1) > slots_.size()) grow();
  Slot& slot = slots_[place_of(text, hash)];
  if (slot.text) return slot.number;
  const std::string_view kept = keep(text);
  slot = {hash, kept.data(), static_cast<std::uint32_t>(kept.size()), static_cast<Number>(texts_.size())};
  texts_.push_back(kept);
  return slot.number;
}

std::optional<TextNumbers::Number> TextNumbers::known_number(std::string_view text, std::uint64_t hash) const {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[place_of(text, hash)];
  return slot.text ? std::optional(slot.number) : std::nullopt;
}

void TextNumbers::expect(std::uint64_t hash) const {
  if (!slots_.empty()) prefetch(&slots_[hash & (slots_.size() - 1)]);
}

void TextNumbers::expect_text(std::uint64_t hash) const {
  if (!slots_.empty()) prefetch(slots_[hash & (slots_.size() - 1)].text);
}

std::vector<TextNumbers::Number> TextNumbers::ranks() const {
  std::vector<Number> in_order(size()), ranks(size());
  std::iota(in_order.begin(), in_order.end(), Number{0});
  const auto before = [&](Number a, Number b) { return texts_[a] < texts_[b]; };
  if (!std::is_sorted(in_order.begin(), in_order.end(), before)) std::sort(in_order.begin(), in_order.end(), before);
  for (std::size_t i = 0; i < in_order.size(); ++i) ranks[in_order[i]] = static_cast<Number>(i);
  return ranks;
}

void TextNumbers::grow() {
  std::vector<Slot> before(std::max(kFirstSlots, 2 * slots_.size()));
  before.swap(slots_);
  for (const Slot& slot : before) {
    if (!slot.text) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].text) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

std::string_view TextNumbers::keep(std::string_view text) {
  if (text.size() > left_ || !free_) {
    left_ = std::max(kBlock, text.size());
    free_ = blocks_.emplace_back(std::make_unique<char[]>(left_)).get();
  }
  if (!text.empty()) std::memcpy(free_, text.data(), text.size());
  const std::string_view kept(free_, text.size());
  free_ += text.size();
  left_ -= text.size();
  return kept;
}

}  // namespace gainsay
