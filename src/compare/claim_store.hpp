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

  void know(const FactDefinition& fact) {
    const ClaimWords::Number number = words.facts.number_of(fact.id);
    if (number >= facts.size()) facts.resize(number + 1);
    if (!facts[number]) facts[number] = fact;
  }

  // All of a row but its place. The value and the key must be as their records tell them.
  ClaimRow row_of(const Claim& claim);

  // Nothing where the line holds what no record may. The fact is known.
  // Its article gets a number if it has none yet.
  std::optional<ClaimRow> row_of(const ScannedClaim& claim, ClaimWords::Number fact,
                                 std::optional<ClaimWords::Number> article);
};

}  // namespace gainsay
