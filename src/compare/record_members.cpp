#include "compare/record_members.hpp"

#include "support/printable.hpp"

namespace gainsay {

using Json = nlohmann::ordered_json;

void StreamLine::complain(std::string_view member, std::string message) const {
  std::size_t at = text.find(fmt::format("\"{}\":", member));
  std::size_t column = at == std::string_view::npos ? 1 : count_code_points(text.substr(0, at)) + 1;
  problems.push_back({Severity::error, {path, number, column}, std::move(message), ""});
}

const Json* RecordMembers::find(std::string_view name) {
  asked_.emplace(name);
  auto found = object_.find(std::string(name));
  if (found != object_.end()) return &*found;
  line_.complain("", fmt::format("the member \"{}\" is missing", name));
  return nullptr;
}

const Json* RecordMembers::find(std::string_view name, Kind kind, std::string_view expected) {
  const Json* value = find(name);
  if (!value || value->type() == kind) return value;
  line_.complain(name, fmt::format("\"{}\" must be {}, not {}", name, expected, value->type_name()));
  return nullptr;
}

std::string RecordMembers::text(std::string_view name) {
  const Json* value = find(name, Kind::string, "a string");
  return value ? value->get<std::string>() : std::string();
}

std::string RecordMembers::text_or_null(std::string_view name) {
  const Json* value = find(name);
  return value && !value->is_null() ? text(name) : std::string();
}

std::size_t RecordMembers::number(std::string_view name, std::size_t most) {
  const Json* value = find(name, Kind::number_unsigned, "a whole number");
  if (!value) return 0;
  auto read = value->get<std::size_t>();
  if (read <= most) return read;
  line_.complain(name, fmt::format("\"{}\" must not be above {}", name, most));
  return 0;
}

std::size_t RecordMembers::count(std::string_view name) {
  return number(name, std::numeric_limits<std::size_t>::max());
}

std::size_t RecordMembers::count_or_null(std::string_view name) {
  const Json* value = find(name);
  return value && !value->is_null() ? count(name) : 0;
}

std::uint32_t RecordMembers::offset(std::string_view name) {
  return static_cast<std::uint32_t>(number(name, std::numeric_limits<std::uint32_t>::max()));
}

bool RecordMembers::flag(std::string_view name) {
  const Json* value = find(name, Kind::boolean, "true or false");
  return value && value->get<bool>();
}

std::optional<Timestamp> RecordMembers::time_or_null(std::string_view name) {
  std::string written = text_or_null(name);
  if (written.empty()) return std::nullopt;
  auto time = parse_timestamp(written);
  if (!time)
    line_.complain(name, fmt::format("\"{}\" must be an ISO 8601 date or date-time, not \"{}\"", name, written));
  return time;
}

std::vector<std::string> RecordMembers::texts(std::string_view name) {
  std::vector<std::string> read;
  for (const Json& item : array(name)) {
    if (item.is_string()) {
      read.push_back(item.get<std::string>());
    } else {
      line_.complain(name, fmt::format("\"{}\" must hold strings only, not {}", name, item.type_name()));
    }
  }
  return read;
}

const Json& RecordMembers::object(std::string_view name) {
  static const Json kEmpty = Json::object();
  const Json* value = find(name, Kind::object, "an object");
  return value ? *value : kEmpty;
}

const Json& RecordMembers::array(std::string_view name) {
  static const Json kEmpty = Json::array();
  const Json* value = find(name, Kind::array, "an array");
  return value ? *value : kEmpty;
}

void RecordMembers::finish() {
  for (const auto& [name, value] : object_.items())
    if (!asked_.contains(name)) line_.complain(name, fmt::format("\"{}\" is no member of this record", name));
}

}  // namespace gainsay
