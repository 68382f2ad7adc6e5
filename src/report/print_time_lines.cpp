#include "report/print_time_lines.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "compare/claim_stream.hpp"
#include "report/json_text.hpp"
#include "report/layout.hpp"
#include "report/table.hpp"
#include "report/time_lines.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string story_words(const Group& group) {
  if (!group.story.empty()) return "story: " + group.story;
  return group.identity.empty() ? "" : "in " + group.identity;
}

// "where: Gorvik, day: 2024-03-01 (story: fire)"
std::string heading_of(const Group& group) {
  const std::string key = key_words(group.key, ", "), story = story_words(group);
  if (key.empty()) return printable(story);
  return printable(story.empty() ? key : key + " (" + story + ")");
}

// Which answer, of a fact with several.
std::string slot_words(const Group& group) {
  std::size_t answers = 0;
  for (const SlotDefinition& slot : group.fact->slots) answers += slot.role == SlotDefinition::Role::answer;
  return answers > 1 ? group.slot : "";
}

std::string table_of(const Report& report, const TimeLine& line) {
  Table table{{"when", "source", "value", "place"}, 1, {}};
  for (const std::size_t index : line.claims) {
    const Claim& claim = report.claims[index];
    const std::string mark = claim.correction ? "; corrected since" : "";
    table.rows.push_back({time_words(report, claim), printable(source_of(report, claim.article)),
                          value_and_marks(claim) + mark, place_of(claim)});
  }
  return lay_out(table);
}

Json key_json(const std::vector<KeyPart>& key) {
  Json json = Json::object();
  for (const KeyPart& part : key) json[part.slot] = part.value ? Json(canonical(*part.value)) : Json();
  return json;
}

Json line_json(const Report& report, const TimeLine& line) {
  const Group& group = line.question.group;
  Json json = Json::object();
  json["story"] = text_or_null(group.story);
  json["key"] = key_json(group.key);
  json["slot"] = group.slot;
  json["claims"] = Json::array();
  for (const std::size_t index : line.claims) {
    const Claim& claim = report.claims[index];
    const Metadata* article = find_article(report, claim.article);
    json["claims"].push_back({{"when", time_words(report, claim)},
                              {"source", text_or_null(article ? article->source : "")},
                              {"claim", Json::parse(claim_line(claim))}});
  }
  json["findings"] = Json::array();
  for (const Finding* finding : line.question.findings) {
    json["findings"].push_back({{"verdict", name_of(finding->verdict)},
                                {"severity", name_of(finding->severity)},
                                {"fingerprint", finding->fingerprint},
                                {"message", finding->message}});
  }
  return json;
}

}  // namespace

std::string print_time_lines(const Report& report, const std::string& key) {
  const std::vector<TimeLine> lines = time_lines(report, key);
  if (lines.empty()) return "nothing is stated\n";
  std::string text = printable(fmt::format("{}: {}", report.facts.front().id, report.facts.front().question)) + "\n";
  for (const TimeLine& line : lines) {
    const Group& group = line.question.group;
    const std::string slot = slot_words(group), heading = heading_of(group);
    const std::string both = slot.empty() || heading.empty() ? slot + heading : slot + ", " + heading;
    text += "\n" + (both.empty() ? "" : both + "\n") + table_of(report, line);
    for (const Finding* finding : line.question.findings)
      text += printable(fmt::format("{}: {}  [{}]", name_of(finding->severity), name_of(finding->verdict), finding->fingerprint)) + "\n";
  }
  return text;
}

std::string print_time_lines_csv(const Report& report, const std::string& key, Quotes quotes) {
  std::vector<std::size_t> order;
  for (const TimeLine& line : time_lines(report, key)) order.insert(order.end(), line.claims.begin(), line.claims.end());
  return csv_heads() + csv_rows(report, order, quotes);
}

std::string print_time_lines_json(const Report& report, const std::string& key) {
  Json json = Json::object();
  json["schema"] = "gainsay.facts/1";
  json["fact"] = report.facts.front().id;
  json["question"] = report.facts.front().question;
  json["instances"] = Json::array();
  for (const TimeLine& line : time_lines(report, key)) json["instances"].push_back(line_json(report, line));
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gainsay
