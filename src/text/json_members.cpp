#include "text/json_members.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "text/lines.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::json;
using Kind = JsonMember::Kind;

// nlohmann's messages begin with its own name for the error ("[json.exception.…] ") and, of syntax errors, a place
// inside the line, which Place says better, and what its parser was doing; they quote all of the broken word, which
// may be a whole article.
std::string plain_message(const Json::exception& error) {
  constexpr std::string_view kDoing = "syntax error while parsing ", kQuoted = "; last read: '";
  constexpr std::string_view kExpected = "'; expected ";
  std::string_view message = error.what();
  const auto skip_past = [&](std::string_view mark, std::size_t from) {
    const std::size_t found = message.find(mark, from);
    if (found != message.npos) message.remove_prefix(found + mark.size());
  };
  const std::size_t column = message.find("column");
  if (column == message.npos) skip_past("] ", 0);
  else skip_past(": ", column);
  if (message.starts_with(kDoing)) skip_past(" - ", 0);
  const std::size_t quoted = message.find(kQuoted), expected = message.rfind(kExpected);
  std::string plain(message.substr(0, quoted));
  if (quoted != message.npos && expected != message.npos && expected > quoted) plain += message.substr(expected + 1);
  return "this is not JSON: " + plain;
}

// Takes what the parser reads: the members of the outermost object, of what they hold only that it is there.
class MemberTaker : public Json::json_sax_t {
 public:
  MemberTaker(std::string_view text, const Place& place) : text_(text), place_(place) {}

  Result<JsonMembers> taken() && {
    if (!problem_.message.empty()) return Failure(Diagnostics{std::move(problem_)});
    if (!is_object_) return failure(place_, "an article must be a JSON object", "write {\"text\": \"…\"}");
    return std::move(members_);
  }

  bool null() override { return take(Kind::null, {}); }
  bool boolean(bool value) override { return take(Kind::truth, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) override { return take(Kind::whole_number, std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) override { return take(Kind::whole_number, std::to_string(value)); }
  bool number_float(double, const std::string& written) override { return take(Kind::decimal, written); }
  bool string(std::string& value) override { return take(Kind::text, std::move(value)); }
  bool binary(Json::binary_t&) override { return true; }  // JSON has none

  bool key(std::string& name) override {
    if (depth_ == 1) name_ = std::move(name);
    return true;
  }
  bool start_object(std::size_t) override {
    if (depth_ == 0) is_object_ = true;
    return start_structure();
  }
  bool start_array(std::size_t) override { return start_structure(); }
  bool end_object() override { return depth_-- > 0; }
  bool end_array() override { return depth_-- > 0; }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
    problem_ = {Severity::error, place_, plain_message(error), {}};
    // Of a number too large for any no place is told.
    if (const auto* syntax = dynamic_cast<const Json::parse_error*>(&error))
      problem_.place = place_inside(text_, syntax->byte > 0 ? syntax->byte - 1 : 0, place_);
    return false;
  }

 private:
  bool start_structure() {
    take(Kind::structure, {});
    return ++depth_ > 0;
  }

  bool take(Kind kind, std::string value) {
    if (depth_ == 1 && is_object_) members_.set({name_, kind, std::move(value)});
    return true;
  }

  std::string_view text_;
  const Place& place_;
  JsonMembers members_;
  std::string name_;  // of the member that is being read
  std::size_t depth_ = 0;
  bool is_object_ = false;
  Diagnostic problem_;
};

}  // namespace

const JsonMember* JsonMembers::find(const std::string& name) const {
  if (members_.size() <= kFew) {
    const auto found = std::find_if(members_.begin(), members_.end(), [&](const auto& each) { return each.name == name; });
    return found == members_.end() ? nullptr : &*found;
  }
  const auto found = places_.find(name);
  return found == places_.end() ? nullptr : &members_[found->second];
}

JsonMember* JsonMembers::find(const std::string& name) {
  return const_cast<JsonMember*>(std::as_const(*this).find(name));
}

bool JsonMembers::add(JsonMember member) {
  if (find(member.name)) return false;
  members_.push_back(std::move(member));
  if (members_.size() > kFew)
    for (std::size_t at = places_.size(); at < members_.size(); ++at) places_.emplace(members_[at].name, at);
  return true;
}

void JsonMembers::set(JsonMember member) {
  if (JsonMember* known = find(member.name)) *known = std::move(member);
  else add(std::move(member));
}

Place place_inside(std::string_view text, std::size_t offset, const Place& place) {
  const LineColumn inside = LineIndex(text).at(static_cast<std::uint32_t>(std::min(offset, text.size())));
  const std::size_t column = inside.line == 1 ? place.column + inside.column - 1 : inside.column;
  return {place.path, place.line + inside.line - 1, column};
}

Result<JsonMembers> parsed_members(std::string_view text, const Place& place) {
  MemberTaker taker(text, place);
  Json::sax_parse(text, &taker);
  return std::move(taker).taken();
}

Result<JsonMembers> read_json_members(std::string_view text, const Place& place) {
  if (auto plain = plain_members(text)) return *std::move(plain);
  return parsed_members(text, place);
}

}  // namespace gainsay
