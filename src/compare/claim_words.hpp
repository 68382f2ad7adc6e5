// What many claims share: each text, value and key is kept once, and known by its number. For compare/ only.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compare/scanned_lines.hpp"
#include "compare/text_numbers.hpp"
#include "compare/value_hash.hpp"
#include "match/claim.hpp"
#include "rules/fact.hpp"

namespace gainsay {

// Things by number, from 0 in the order in which they first came. They stay where they are.
template <class Thing, class Hash>
class Numbered {
 public:
  using Number = TextNumbers::Number;

  Number number_of(const Thing& thing) {
    if (const auto known = numbers_.find(&thing); known != numbers_.end()) return known->second;
    const auto number = static_cast<Number>(things_.size());
    numbers_.emplace(&things_.emplace_back(thing), number);
    return number;
  }

  const Thing& operator[](Number number) const { return things_[number]; }
  std::size_t size() const { return things_.size(); }

 private:
  struct HashThing {
    std::size_t operator()(const Thing* thing) const { return Hash{}(*thing); }
  };
  struct SameThing {
    bool operator()(const Thing* a, const Thing* b) const { return *a == *b; }
  };

  std::deque<Thing> things_;
  std::unordered_map<const Thing*, Number, HashThing, SameThing> numbers_;
};

struct TextsHash {
  std::size_t operator()(const std::vector<std::string>& texts) const;
};

class ClaimWords {
 public:
  using Number = TextNumbers::Number;

  ClaimWords();

  TextNumbers articles, facts, slots;  // paths, ids, names
  TextNumbers speakers;                // 0: the articles' own voice

  // Most claims answer the same few slots, the one after the other.
  Number number_of_slot(std::string_view name) {
    if (slots.size() == 0 || slots.texts()[last_slot_] != name) last_slot_ = slots.number_of(name);
    return last_slot_;
  }

  // 0: no time, no words, no part.
  Number number_of_time(const std::optional<Timestamp>& time);
  Number number_of_scope(const std::vector<std::string>& words) { return scopes_.number_of(words); }
  Number number_of_key(const std::vector<KeyPart>& key) { return keys_.number_of(key); }
  Number number_of_value(const Value& value) { return values_.number_of(value); }

  // The same of what a canonical line spells; nothing where it spells what no record may hold.
  std::optional<Number> number_of_time(const Spelled& time);
  Number number_of_scope(const Spelled& words);
  std::optional<Number> number_of_key(const Spelled& key, const FactDefinition* fact);  // null: of a fact without a key
  std::optional<Number> number_of_value(const ScannedClaim& claim, std::string_view spelling, std::uint64_t hash);

  // How a line spells its value, for the above: appended to the text.
  static void spell_value(const ScannedClaim& claim, std::string& spelling);

  // That a value of this spelling will be asked for soon; see TextNumbers.
  void expect_value(std::uint64_t hash) const { spelled_values_.texts.expect(hash); }
  void expect_spelling(std::uint64_t hash) const { spelled_values_.texts.expect_text(hash); }

  const std::optional<Timestamp>& time(Number number) const { return times_[number]; }
  const std::vector<std::string>& scope(Number number) const { return scopes_[number]; }
  const std::vector<KeyPart>& key(Number number) const { return keys_[number]; }
  const Value& value(Number number) const { return values_[number]; }
  const std::string& value_in_words(Number number) const;  // spelled once, and only of those asked for

 private:
  // What was spelled, and the number of what it means.
  struct Spellings {
    TextNumbers texts;
    std::vector<std::optional<Number>> meanings;

    template <class Read>
    std::optional<Number> meaning_of(std::string_view text, Read&& read) {
      return meaning_of(text, TextNumbers::hash_of(text), std::forward<Read>(read));
    }

    template <class Read>
    std::optional<Number> meaning_of(std::string_view text, std::uint64_t hash, Read&& read) {
      const Number number = texts.number_of(text, hash);
      if (number == meanings.size()) meanings.push_back(read());
      return meanings[number];
    }
  };

  Number last_slot_ = 0;
  std::deque<std::optional<Timestamp>> times_;
  Numbered<std::vector<std::string>, TextsHash> scopes_;
  Numbered<std::vector<KeyPart>, KeyHash> keys_;
  Numbered<Value, ValueHash> values_;
  Spellings spelled_times_, spelled_keys_, spelled_values_;
  mutable std::deque<std::string> words_;             // of values by number, as far as anybody asked
  std::unordered_map<std::string, ValueType> types_;       // by name
  std::string spelled_;  // of one meaning, put together
};

}  // namespace gainsay
