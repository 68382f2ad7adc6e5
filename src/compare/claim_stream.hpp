// The claim stream: JSON lines of articles, facts and claims (`gainsay.article/1`, `gainsay.fact/1`, `gainsay.claim/1`).
// A line is canonical: fixed members in a fixed order, null when absent, one escaping, one form of numbers.
#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
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

// The same of a file. Fails too where there is none, or a folder of that name. A great many claims are better held as rows:
// see stream_rows.hpp.
Result<void> read_claim_file(const std::string& path, ClaimStream& stream);

// The definition of the fact of that id; null where nobody knows it. It must stay as it is while a line is read.
using FactNamed = std::function<const FactDefinition*(const std::string& id)>;

class CanonicalRecords;

// Single records, for what keeps lines elsewhere than in a stream. A canonical line costs a microsecond or two: keep the
// reader, for it remembers values. One thread at a time.
class RecordReader {
 public:
  RecordReader();
  ~RecordReader();
  RecordReader(RecordReader&& other) noexcept;
  RecordReader& operator=(RecordReader&& other) noexcept;

  // Each fails with all that is wrong with the line: columns, and no path or line number. What another record tells is not
  // asked: whether the claim's article has one, say.
  Result<Metadata> article(std::string_view line);
  Result<FactDefinition> fact(std::string_view line);
  Result<Claim> claim(std::string_view line, const FactNamed& fact_named);

 private:
  std::unique_ptr<CanonicalRecords> canonical_;
};

// The longest line of a stream, in bytes; a longer one is a bad line.
inline constexpr std::size_t kLongestRecord = 64u << 20;

}  // namespace gainsay
