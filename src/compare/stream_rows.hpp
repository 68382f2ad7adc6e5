// The claim stream as comparing holds it: a row a claim, and the lines left where they are. For compare/, check/ and cli/.
#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

#include "compare/claim_stream.hpp"
#include "compare/claims.hpp"

namespace gainsay {

struct StreamRows {
  std::vector<Metadata> articles;
  std::vector<FactDefinition> facts;
  Claims claims;
};

// The same records, values and keys as their records tell them.
StreamRows rows_of(ClaimStream stream);

struct StreamReading {
  std::size_t threads = 1;
  // How many bytes of the lines that can be read but once are held in memory; the rest goes to a file that nobody else sees
  // and that is gone with the claims.
  std::uint64_t memory = std::uint64_t{256} << 20;
};

// As read_claim_stream(). The input is read once: what is shown of its claims is kept.
Result<void> read_stream_rows(std::istream& input, const std::string& path, const StreamReading& reading,
                              StreamRows& stream);

// The same of a file. It must stay as it is while its claims are used; see Claims::problems().
Result<void> read_rows_of_file(const std::string& path, const StreamReading& reading, StreamRows& stream);

}  // namespace gainsay
