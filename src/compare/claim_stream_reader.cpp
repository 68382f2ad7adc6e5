// The stream with whole claims, by way of its rows.
#include "compare/claim_stream.hpp"
#include "compare/stream_rows.hpp"

namespace gainsay {
namespace {

template <class Read>
Result<void> read_into(ClaimStream& stream, Read&& read) {
  StreamRows rows = rows_of(std::move(stream));
  auto done = read(rows);
  stream.articles = std::move(rows.articles);
  stream.facts = std::move(rows.facts);
  stream.claims.clear();
  for (std::size_t i = 0; i < rows.claims.size(); ++i) stream.claims.push_back(rows.claims.whole(i));
  return done;
}

}  // namespace

Result<void> read_claim_stream(std::istream& input, const std::string& path, ClaimStream& stream) {
  return read_into(stream, [&](StreamRows& rows) { return read_stream_rows(input, path, {}, rows); });
}

Result<void> read_claim_file(const std::string& path, ClaimStream& stream) {
  return read_into(stream, [&](StreamRows& rows) { return read_rows_of_file(path, {}, rows); });
}

}  // namespace gainsay
