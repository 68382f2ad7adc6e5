// What the claims of one comparison are made of. For compare/ only.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "compare/canonical_records.hpp"
#include "compare/claim_lines.hpp"
#include "compare/claim_stream.hpp"
#include "compare/claim_words.hpp"
#include "compare/claims.hpp"

namespace gainsay {

struct ClaimStore {
  // Where the claim stands among `owned`, and not in a line.
  static constexpr std::uint32_t kOwned = UINT32_MAX;

  ClaimWords words;
  std::deque<Claim> owned;
  ClaimLines lines;
  std::deque<std::optional<FactDefinition>> facts;  // by number, of those that lines name
  mutable RecordReader reader;
  mutable KnownTimes times;

  const FactDefinition* fact(ClaimWords::Number number) const {
    return number < facts.size() && facts[number] ? &*facts[number] : nullptr;
  }

  void know(const FactDefinition& fact);

  // What of a fact every claim is held against, close together for a great many facts.
  struct FactInShort {
    bool is_known = false, has_key = false, has_one_answer = false;
    ClaimWords::Number answer = 0;  // the first
  };
  std::vector<FactInShort> facts_in_short;  // by number, as `facts`

  const FactInShort& fact_in_short(ClaimWords::Number number) const {
    static constexpr FactInShort kUnknown;
    return number < facts_in_short.size() ? facts_in_short[number] : kUnknown;
  }

  // Whether the slot is an answer of the fact, which is known.
  bool is_answer(ClaimWords::Number slot, ClaimWords::Number fact) const;

  // All of a row but its place. The value and the key must be as their records tell them.
  ClaimRow row_of(const Claim& claim);

  // What is known of a line ahead: hashes are as TextNumbers has them.
  struct LookedUp {
    std::optional<ClaimWords::Number> article;  // nothing where it has none yet
    ClaimWords::Number fact = 0;                // which is known
    std::uint64_t fact_hash = 0;
    std::string_view value;                     // as spell_value() spells it
    std::uint64_t value_hash = 0;
  };

  // Nothing where the line holds what no record may. Its article gets a number if it has none yet.
  std::optional<ClaimRow> row_of(const ScannedClaim& claim, const LookedUp& known);
};

}  // namespace gainsay
