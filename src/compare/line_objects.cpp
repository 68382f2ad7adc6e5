#include "compare/line_objects.hpp"

#include <fmt/format.h>

#include "support/printable.hpp"

namespace gainsay {

using Json = nlohmann::ordered_json;

std::optional<Json> object_of(const StreamLine& line) {
  try {
    Json object = Json::parse(line.text);
    if (object.is_object()) return object;
    line.complain("", fmt::format("a record must be a JSON object, not {}", object.type_name()));
  } catch (const Json::parse_error& error) {
    std::size_t column = count_code_points(line.text.substr(0, error.byte == 0 ? 0 : error.byte - 1)) + 1;
    line.problems.push_back({Severity::error, {line.path, line.number, column}, "this is no JSON, or cut short",
                             "a claim stream is what `gainsay claims` writes, a record a line"});
  } catch (const Json::out_of_range&) {
    line.complain("", "a number of this record is too big");
  }
  return std::nullopt;
}

std::string schema_of(const Json& object) {
  const auto schema = object.find("schema");
  return schema != object.end() && schema->is_string() ? schema->get<std::string>() : std::string();
}

std::optional<std::string> fact_of_claim(const Json& object, const StreamLine& line) {
  const auto id = object.find("fact");
  if (id != object.end() && id->is_string()) return id->get<std::string>();
  line.complain("fact", "a claim must name its \"fact\" with a string");
  return std::nullopt;
}

}  // namespace gainsay
