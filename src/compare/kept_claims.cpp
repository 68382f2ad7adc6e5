#include "compare/kept_claims.hpp"

#include "compare/claim_store.hpp"
#include "support/hash.hpp"

namespace gainsay {

KeptClaims::KeptClaims(std::uint64_t memory) : input_(claims_.store().lines.add_kept(memory)) {}

void KeptClaims::add(Claim claim) {
  ClaimStore& store = claims_.store();
  const std::string line = claim_line(claim);
  values_.see(claim);
  ClaimRow row = store.row_of(claim);
  row.place = store.lines.keep(line);
  row.line_hash = hash_number(line);
  row.line_size = static_cast<std::uint32_t>(line.size());
  row.input = input_;
  claims_.rows().push_back(row);
}

// Lines are read with the definitions of their facts: of those that have any, which may be few of a thousand.
Claims KeptClaims::finished(const std::vector<FactDefinition>& facts) && {
  ClaimStore& store = claims_.store();
  for (const FactDefinition& fact : facts)
    if (store.words.facts.known_number(fact.id)) store.know(fact);
  return std::move(claims_);
}

}  // namespace gainsay
