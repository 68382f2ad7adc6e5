// Lines → records. Lines may come in any order: claims whose fact is not known yet wait for the end of the stream.
// Canonical lines go the fast way; any other goes the thorough way, which says what is wrong with it.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "compare/canonical_records.hpp"
#include "compare/claim_stream.hpp"
#include "compare/line_objects.hpp"
#include "compare/read_records.hpp"
#include "compare/stream_sections.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kBlanks = " \t\r";

bool names_once(std::string_view line, std::string_view member) {
  const std::size_t first = line.find(member);
  return first != std::string_view::npos && line.find(member, first + 1) == std::string_view::npos;
}

class StreamReader {
 public:
  StreamReader(const std::string& path, ClaimStream& stream) : path_(path), stream_(stream), sections_(stream) {
    for (std::size_t i = 0; i < stream.facts.size(); ++i) facts_.emplace(stream.facts[i].id, i);
  }

  void read_line(std::string_view text, std::size_t number);
  void refuse_line(std::size_t number);  // one that is too long
  Result<void> finish();

  // That the lines will be about so many bytes long, all together.
  void expect(std::uintmax_t bytes) { expected_ = bytes; }

 private:
  struct Waiting {
    std::size_t number;
    std::string text;
  };
  enum class UnknownFact { waits, complains };

  const FactDefinition* fact_named(const std::string& id) const;
  bool read_fast(std::string_view text, std::size_t number, UnknownFact unknown);
  void read_thoroughly(std::string_view text, std::size_t number, UnknownFact unknown);
  void add(const Json& object, const StreamLine& line, UnknownFact unknown);
  void add_fact(FactDefinition fact, const StreamLine& line);
  void add_claim(const Json& object, const StreamLine& line, UnknownFact unknown);
  void place_claim(const Claim& claim, std::size_t number, UnknownFact unknown);
  void keep_claim(Claim claim, std::size_t bytes);

  const std::string& path_;
  ClaimStream& stream_;
  StreamSections sections_;
  std::unordered_map<std::string, std::size_t> facts_;
  CanonicalRecords canonical_;
  std::uintmax_t expected_ = 0, bytes_read_ = 0;
  std::uintmax_t claims_read_ = 0, bytes_of_claims_ = 0;
  std::vector<Waiting> waiting_;
  Diagnostics problems_;
};

const FactDefinition* StreamReader::fact_named(const std::string& id) const {
  const auto known = facts_.find(id);
  return known == facts_.end() ? nullptr : &stream_.facts[known->second];
}

void StreamReader::add_fact(FactDefinition fact, const StreamLine& line) {
  auto known = facts_.find(fact.id);
  if (known == facts_.end()) {
    facts_.emplace(fact.id, stream_.facts.size());
    stream_.facts.push_back(std::move(fact));
  } else if (fact_hash(stream_.facts[known->second]) != fact_hash(fact)) {
    line.complain("fact", fmt::format("fact \"{}\" is defined differently before; make all claims with the same rules",
                                      fact.id));
  }
}

void StreamReader::place_claim(const Claim& claim, std::size_t number, UnknownFact unknown) {
  if (unknown == UnknownFact::waits) sections_.meet_claim(claim.article, number);
  else sections_.meet_waiting_claim(claim.article, number);
}

// Makes room for as many claims as the rest is likely to bring: growing step by step would move most of them twice.
void StreamReader::keep_claim(Claim claim, std::size_t bytes) {
  constexpr std::size_t kEnoughToTell = 1000;
  auto& claims = stream_.claims;
  claims_read_ += 1;
  bytes_of_claims_ += bytes;
  if (claims.size() == claims.capacity() && claims_read_ >= kEnoughToTell && expected_ > bytes_read_) {
    const auto bytes_a_claim = std::max<std::uintmax_t>(1, bytes_of_claims_ / claims_read_);
    claims.reserve(claims.size() + static_cast<std::size_t>((expected_ - bytes_read_) / bytes_a_claim) + 1);
  }
  claims.push_back(std::move(claim));
}

void StreamReader::add_claim(const Json& object, const StreamLine& line, UnknownFact unknown) {
  const auto id = fact_of_claim(object, line);
  if (!id) return;
  const FactDefinition* fact = fact_named(*id);
  if (!fact) {
    if (unknown == UnknownFact::waits) waiting_.push_back({line.number, std::string(line.text)});
    else line.complain("fact", fmt::format("the stream does not define fact \"{}\"", *id));
    return;
  }
  Claim claim = read_claim_record(object, *fact, line);
  place_claim(claim, line.number, unknown);
  if (line.problems.empty()) keep_claim(std::move(claim), line.text.size());
}

void StreamReader::add(const Json& object, const StreamLine& line, UnknownFact unknown) {
  const std::string name = schema_of(object);
  if (name == kClaimSchema) {
    add_claim(object, line, unknown);
  } else if (name == kFactSchema) {
    sections_.meet_fact();
    FactDefinition fact = read_fact_record(object, line);
    if (line.problems.empty()) add_fact(std::move(fact), line);
  } else if (name == kArticleSchema) {
    Metadata article = read_article_record(object, line);
    sections_.meet_article(article, stream_);
    if (line.problems.empty()) stream_.articles.push_back(std::move(article));
  } else {
    line.complain("schema", fmt::format("\"schema\" must be \"{}\", \"{}\" or \"{}\"", kArticleSchema, kFactSchema,
                                        kClaimSchema));
  }
}

// Whether the line was canonical, and is dealt with.
bool StreamReader::read_fast(std::string_view text, std::size_t number, UnknownFact unknown) {
  const LineKind kind = kind_of_line(text);
  if (kind == LineKind::article) {
    auto article = canonical_.article(text);
    if (!article) return false;
    sections_.meet_article(*article, stream_);
    stream_.articles.push_back(*std::move(article));
    return true;
  }
  if (kind != LineKind::claim) return false;
  bool is_unknown = false;
  auto claim = canonical_.claim(text, [&](const std::string& id) {
    const FactDefinition* fact = fact_named(id);
    is_unknown = fact == nullptr;
    return fact;
  });
  if (claim) {
    place_claim(*claim, number, unknown);
    keep_claim(*std::move(claim), text.size());
    return true;
  }
  const bool can_wait = is_unknown && unknown == UnknownFact::waits;
  if (!can_wait || !names_once(text, "\"schema\":") || !names_once(text, "\"fact\":")) return false;
  waiting_.push_back({number, std::string(text)});
  return true;
}

void StreamReader::read_thoroughly(std::string_view text, std::size_t number, UnknownFact unknown) {
  Diagnostics problems;
  StreamLine line{path_, number, text, problems};
  if (auto object = object_of(line)) add(*object, line, unknown);
  problems_.insert(problems_.end(), problems.begin(), problems.end());
}

void StreamReader::read_line(std::string_view text, std::size_t number) {
  bytes_read_ += text.size() + 1;
  if (text.find_first_not_of(kBlanks) == std::string_view::npos) return;
  if (!read_fast(text, number, UnknownFact::waits)) read_thoroughly(text, number, UnknownFact::waits);
}

void StreamReader::refuse_line(std::size_t number) {
  problems_.push_back({Severity::error, {path_, number, 1},
                       fmt::format("the record is longer than the {} bytes allowed", kLongestRecord), ""});
}

Result<void> StreamReader::finish() {
  for (const Waiting& waiting : waiting_)
    if (!read_fast(waiting.text, waiting.number, UnknownFact::complains))
      read_thoroughly(waiting.text, waiting.number, UnknownFact::complains);
  for (const auto& [number, article] : sections_.claims_without_article())
    problems_.push_back({Severity::error, {path_, number, 1},
                         fmt::format("the stream has no record of article \"{}\"", article), ""});
  for (const auto& [number, article] : sections_.unclear_claims())
    problems_.push_back({Severity::error, {path_, number, 1},
                         fmt::format("the stream has two editions of article \"{}\", and this claim may be of either",
                                     article),
                         "name the streams one by one, as in gainsay compare OLD NEW"});
  sections_.part(stream_);
  if (problems_.empty()) return {};
  std::stable_sort(problems_.begin(), problems_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place.line < b.place.line; });
  return Failure(std::move(problems_));
}

}  // namespace

Result<void> read_claim_stream(std::istream& input, const std::string& path, ClaimStream& stream) {
  StreamReader reader(path, stream);
  read_lines(
      input, kLongestRecord, [&](std::string_view line, std::size_t number) { reader.read_line(line, number); },
      [&](std::size_t number) { reader.refuse_line(number); });
  return reader.finish();
}

Result<void> read_claim_file(const std::string& path, ClaimStream& stream) {
  StreamReader reader(path, stream);
  std::error_code unknown;
  const std::uintmax_t size = std::filesystem::file_size(path, unknown);
  if (!unknown) reader.expect(size);
  const auto read = read_lines(
      path, kLongestRecord, [&](std::string_view line, std::size_t number) { reader.read_line(line, number); },
      [&](std::size_t number) { reader.refuse_line(number); });
  return read ? reader.finish() : read;
}

}  // namespace gainsay
