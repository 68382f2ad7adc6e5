// Lines → records. Lines may come in any order: claims whose fact is not known yet wait for the end of the stream.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "compare/claim_stream.hpp"
#include "compare/read_records.hpp"
#include "compare/stream_sections.hpp"
#include "support/files.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kBlanks = " \t\r";

class StreamReader {
 public:
  StreamReader(const std::string& path, ClaimStream& stream)
      : path_(path), stream_(stream), sections_(stream) {
    for (std::size_t i = 0; i < stream.facts.size(); ++i) facts_.emplace(stream.facts[i].id, i);
    for (const Metadata& article : stream.articles) articles_.insert(article.path);
  }

  void read_line(std::string_view text, std::size_t number);
  void refuse_line(std::size_t number);  // one that is too long
  Result<void> finish();

 private:
  struct Waiting {
    std::size_t number;
    std::string text;
  };
  enum class UnknownFact { waits, complains };

  std::optional<Json> parse(const StreamLine& line) const;
  void add(const Json& object, const StreamLine& line, UnknownFact unknown);
  void add_fact(FactDefinition fact, const StreamLine& line);
  void add_claim(const Json& object, const StreamLine& line, UnknownFact unknown);

  const std::string& path_;
  ClaimStream& stream_;
  StreamSections sections_;
  std::unordered_map<std::string, std::size_t> facts_;
  std::unordered_set<std::string> articles_;
  std::vector<Waiting> waiting_;
  std::vector<std::pair<std::size_t, std::string>> named_articles_;  // by claims: line and path
  Diagnostics problems_;
};

std::optional<Json> StreamReader::parse(const StreamLine& line) const {
  try {
    Json object = Json::parse(line.text);
    if (object.is_object()) return object;
    line.complain("", fmt::format("a record must be a JSON object, not {}", object.type_name()));
  } catch (const Json::parse_error& error) {
    std::size_t column = count_code_points(line.text.substr(0, error.byte == 0 ? 0 : error.byte - 1)) + 1;
    line.problems.push_back({Severity::error, {path_, line.number, column}, "this is no JSON, or cut short",
                             "a claim stream is what `gainsay claims` writes, a record a line"});
  } catch (const Json::out_of_range&) {
    line.complain("", "a number of this record is too big");
  }
  return std::nullopt;
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

void StreamReader::add_claim(const Json& object, const StreamLine& line, UnknownFact unknown) {
  auto id = object.find("fact");
  if (id == object.end() || !id->is_string()) {
    line.complain("fact", "a claim must name its \"fact\" with a string");
    return;
  }
  auto known = facts_.find(id->get<std::string>());
  if (known == facts_.end()) {
    if (unknown == UnknownFact::waits) waiting_.push_back({line.number, std::string(line.text)});
    else line.complain("fact", fmt::format("the stream does not define fact \"{}\"", id->get<std::string>()));
    return;
  }
  Claim claim = read_claim_record(object, stream_.facts[known->second], line);
  named_articles_.emplace_back(line.number, claim.article);
  if (unknown == UnknownFact::waits) sections_.meet_claim(claim.article, line.number);
  else sections_.meet_waiting_claim(claim.article, line.number);
  if (line.problems.empty()) stream_.claims.push_back(std::move(claim));
}

void StreamReader::add(const Json& object, const StreamLine& line, UnknownFact unknown) {
  auto schema = object.find("schema");
  std::string name = schema != object.end() && schema->is_string() ? schema->get<std::string>() : "";
  if (name == kClaimSchema) {
    add_claim(object, line, unknown);
  } else if (name == kFactSchema) {
    sections_.meet_fact();
    FactDefinition fact = read_fact_record(object, line);
    if (line.problems.empty()) add_fact(std::move(fact), line);
  } else if (name == kArticleSchema) {
    Metadata article = read_article_record(object, line);
    articles_.insert(article.path);
    sections_.meet_article(article, stream_);
    if (line.problems.empty()) stream_.articles.push_back(std::move(article));
  } else {
    line.complain("schema", fmt::format("\"schema\" must be \"{}\", \"{}\" or \"{}\"", kArticleSchema, kFactSchema,
                                        kClaimSchema));
  }
}

void StreamReader::read_line(std::string_view text, std::size_t number) {
  if (text.find_first_not_of(kBlanks) == std::string_view::npos) return;
  Diagnostics problems;
  StreamLine line{path_, number, text, problems};
  if (auto object = parse(line)) add(*object, line, UnknownFact::waits);
  problems_.insert(problems_.end(), problems.begin(), problems.end());
}

void StreamReader::refuse_line(std::size_t number) {
  problems_.push_back({Severity::error, {path_, number, 1},
                       fmt::format("the record is longer than the {} bytes allowed", kLongestRecord), ""});
}

Result<void> StreamReader::finish() {
  for (const Waiting& waiting : waiting_) {
    Diagnostics problems;
    StreamLine line{path_, waiting.number, waiting.text, problems};
    if (auto object = parse(line)) add_claim(*object, line, UnknownFact::complains);
    problems_.insert(problems_.end(), problems.begin(), problems.end());
  }
  for (const auto& [number, article] : named_articles_)
    if (!articles_.contains(article))
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
  const auto read = read_lines(
      path, kLongestRecord, [&](std::string_view line, std::size_t number) { reader.read_line(line, number); },
      [&](std::size_t number) { reader.refuse_line(number); });
  return read ? reader.finish() : read;
}

}  // namespace gainsay
