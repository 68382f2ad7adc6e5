// Single records: the fast way first, and the thorough one for what it does not take.
#include "compare/canonical_records.hpp"
#include "compare/claim_stream.hpp"
#include "compare/line_objects.hpp"
#include "compare/read_records.hpp"

namespace gainsay {
namespace {

const std::string kNoPath;

// Reads a line of that schema thoroughly.
template <class Record, class Read>
Result<Record> read_thoroughly(std::string_view text, std::string_view schema, Read&& read) {
  Diagnostics problems;
  const StreamLine line{kNoPath, 0, text, problems};
  std::optional<Record> record;
  if (const auto object = object_of(line)) {
    if (schema_of(*object) == schema) record = read(*object, line);
    else line.complain("schema", fmt::format("\"schema\" must be \"{}\"", schema));
  }
  if (record && problems.empty()) return *std::move(record);
  return Failure(std::move(problems));
}

}  // namespace

RecordReader::RecordReader() : canonical_(std::make_unique<CanonicalRecords>()) {}
RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader&& other) noexcept = default;
RecordReader& RecordReader::operator=(RecordReader&& other) noexcept = default;

Result<Metadata> RecordReader::article(std::string_view line) {
  if (auto article = canonical_->article(line)) return *std::move(article);
  return read_thoroughly<Metadata>(line, kArticleSchema, read_article_record);
}

Result<FactDefinition> RecordReader::fact(std::string_view line) {
  return read_thoroughly<FactDefinition>(line, kFactSchema, read_fact_record);
}

Result<Claim> RecordReader::claim(std::string_view line, const FactNamed& fact_named) {
  if (auto claim = canonical_->claim(line, fact_named)) return *std::move(claim);
  return read_thoroughly<Claim>(line, kClaimSchema, [&](const auto& object, const StreamLine& at) {
    const auto id = fact_of_claim(object, at);
    const FactDefinition* fact = id ? fact_named(*id) : nullptr;
    if (fact) return std::optional(read_claim_record(object, *fact, at));
    if (id) at.complain("fact", fmt::format("nobody defines fact \"{}\"", *id));
    return std::optional<Claim>();
  });
}

}  // namespace gainsay
