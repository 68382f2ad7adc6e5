// The claim stream: JSON lines of articles, facts and claims (`gainsay.article/1`, `gainsay.fact/1`, `gainsay.claim/1`).
// A line is canonical: fixed members in a fixed order, null when absent, one escaping, one form of numbers.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "match/claim.hpp"
#include "rules/fact.hpp"
#include "support/result.hpp"
#include "text/metadata.hpp"

namespace gainsay {

// All that comparing needs, and nothing else.
struct ClaimStream {
  std::vector<Metadata> articles;
  std::vector<FactDefinition> facts;
  std::vector<Claim> claims;
};

// One canonical line each, without a line end.
std::string article_line(const Metadata& article);
std::string fact_line(const FactDefinition& fact);
std::string claim_line(const Claim& claim);

// Hash of the definition, for "equal facts must have equal hashes".
std::string fact_hash(const FactDefinition& fact);

// Reads a stream and adds it to `stream`. Fails with all bad lines (path, line, column): no JSON, an unknown schema,
// a member missing or of the wrong type, a fact that differs from the one already known under its id, a claim whose
// fact or article has no record, or where nobody can tell of which edition of its article it is; `stream` then holds the
// good ones. Where an earlier stream had another text under the same path, the older one's records get a path with its content
// hash. A file may be several streams, one after the other.
Result<void> read_claim_stream(std::istream& input, const std::string& path, ClaimStream& stream);

// The same of a file. Fails too where there is none, or a folder of that name.
Result<void> read_claim_file(const std::string& path, ClaimStream& stream);

// The longest line of a stream, in bytes; a longer one is a bad line.
inline constexpr std::size_t kLongestRecord = 64u << 20;

}  // namespace gainsay
