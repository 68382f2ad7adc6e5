// Sets and maps of folded words, which are asked token by token whether a word is in them. Nearly always it is not, so
// that the no comes first: one look at a sparse table, by the hash that the token brings along.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/tokens.hpp"
#include "text/word_hash.hpp"

namespace gainsay {

// A word to look for. What it was made of must outlive it.
struct FoldedWord {
  FoldedWord(const Token& token) : text(token.folded), hash(token.hash) {}
  FoldedWord(std::string_view word) : text(word), hash(hash_of_word(word)) {}
  FoldedWord(const std::string& word) : FoldedWord(std::string_view(word)) {}
  FoldedWord(const char* word) : FoldedWord(std::string_view(word)) {}

  std::string_view text;
  WordHash hash;
};

// Where words stand in a list, by their hashes. Who has the list compares the words.
class FoldedSlots {
 public:
  static constexpr std::size_t kNone = ~std::size_t{0};

  // The first place with this hash that is the word; kNone where there is none.
  template <class IsWordAt>
  std::size_t find(WordHash hash, const IsWordAt& is_word_at) const {
    const std::size_t mask = tags_.size() - 1;
    for (std::size_t at = hash & mask; tags_[at] != 0; at = (at + 1) & mask) {
      if (tags_[at] == tag_of(hash) && is_word_at(places_[at])) return places_[at];
    }
    return kNone;
  }

  // Places are added in order, from 0, each once.
  void add(WordHash hash) {
    hashes_.push_back(hash);
    if (kSlotsAWord * hashes_.size() > tags_.size()) grow(tags_.size() * 2);
    else put(hashes_.size() - 1);
  }

  void reserve(std::size_t words) {
    std::size_t slots = tags_.size();
    while (slots < kSlotsAWord * words) slots *= 2;
    if (slots > tags_.size()) grow(slots);
  }

 private:
  static constexpr std::size_t kSlotsAWord = 4;  // at least: few words share the way to a slot

  static std::uint8_t tag_of(WordHash hash) { return static_cast<std::uint8_t>(hash >> 24 | 1); }

  void put(std::size_t place) {
    const std::size_t mask = tags_.size() - 1;
    std::size_t at = hashes_[place] & mask;
    while (tags_[at] != 0) at = (at + 1) & mask;
    tags_[at] = tag_of(hashes_[place]);
    places_[at] = static_cast<std::uint32_t>(place);
  }

  void grow(std::size_t slots) {
    tags_.assign(slots, 0);
    places_.assign(slots, 0);
    for (std::size_t place = 0; place < hashes_.size(); ++place) put(place);
  }

  // Of each slot, how many a power of two: a part of the hash, 0 for an empty one, and the place. A byte a slot answers
  // nearly all questions, so that the tables of all recognisers stay in the processor's reach.
  std::vector<std::uint8_t> tags_ = std::vector<std::uint8_t>(1);
  std::vector<std::uint32_t> places_ = std::vector<std::uint32_t>(1);
  std::vector<WordHash> hashes_;  // by place
};

// Words with what each stands for, in the order in which they were added. With `Text` std::string_view the words must
// outlive the map.
template <class Value, class Text = std::string>
class FoldedMap {
 public:
  using Entry = std::pair<Text, Value>;
  using const_iterator = typename std::vector<Entry>::const_iterator;
  using iterator = typename std::vector<Entry>::iterator;

  iterator begin() { return entries_.begin(); }
  iterator end() { return entries_.end(); }
  const_iterator begin() const { return entries_.begin(); }
  const_iterator end() const { return entries_.end(); }

  bool empty() const { return entries_.empty(); }

  const_iterator find(const FoldedWord& word) const {
    const std::size_t place = place_of(word);
    return place == FoldedSlots::kNone ? entries_.end() : entries_.begin() + static_cast<std::ptrdiff_t>(place);
  }
  bool contains(const FoldedWord& word) const { return place_of(word) != FoldedSlots::kNone; }
  const Value& at(const FoldedWord& word) const { return entries_.at(place_of(word)).second; }

  // Added where it is not there yet.
  Value& operator[](const FoldedWord& word) { return emplace(word, Value{}).first->second; }

  // Left as it is where it is there: the entry, and whether it is new.
  std::pair<iterator, bool> emplace(const FoldedWord& word, Value value) {
    const std::size_t place = place_of(word);
    if (place != FoldedSlots::kNone) return {entries_.begin() + static_cast<std::ptrdiff_t>(place), false};
    slots_.add(word.hash);
    entries_.emplace_back(Text(word.text), std::move(value));
    return {entries_.end() - 1, true};
  }

  void reserve(std::size_t words) {
    slots_.reserve(words);
    entries_.reserve(words);
  }

 private:
  std::size_t place_of(const FoldedWord& word) const {
    return slots_.find(word.hash, [&](std::size_t place) { return entries_[place].first == word.text; });
  }

  std::vector<Entry> entries_;
  FoldedSlots slots_;
};

// Words, in the order in which they were added. `Text` as above.
template <class Text>
class FoldedTexts {
 public:
  FoldedTexts() = default;
  explicit FoldedTexts(const std::vector<Text>& words) {
    reserve(words.size());
    insert(words.begin(), words.end());
  }

  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }

  bool contains(const FoldedWord& word) const {
    return slots_.find(word.hash, [&](std::size_t place) { return words_[place] == word.text; }) != FoldedSlots::kNone;
  }

  void insert(const FoldedWord& word) {
    if (contains(word)) return;
    slots_.add(word.hash);
    words_.push_back(Text(word.text));
  }

  template <class Words>
  void insert(Words begin, Words end) {
    for (; begin != end; ++begin) insert(*begin);
  }

  void reserve(std::size_t words) {
    slots_.reserve(words);
    words_.reserve(words);
  }

 private:
  std::vector<Text> words_;
  FoldedSlots slots_;
};

using FoldedSet = FoldedTexts<std::string>;

}  // namespace gainsay
