// Inside text/: the members of the JSON object that an article is, without a tree made of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace gainsay {

struct JsonMember {
  enum class Kind { null, text, whole_number, decimal, truth, structure };

  std::string name;
  Kind kind = Kind::null;
  std::string value;  // a text as it is meant, a number or "true" as it is written; empty for null and structures

  bool operator==(const JsonMember&) const = default;
};

// In the order in which the names first come; a name that comes again has the last of its values.
class JsonMembers {
 public:
  // Null where there is none of that name.
  const JsonMember* find(const std::string& name) const;
  JsonMember* find(const std::string& name);

  // False where one of that name is there already; it then stays as it is.
  bool add(JsonMember member);
  void set(JsonMember member);

  bool operator==(const JsonMembers& other) const { return members_ == other.members_; }

 private:
  std::vector<JsonMember> members_;
  static constexpr std::size_t kFew = 16;
  std::unordered_map<std::string, std::size_t> places_;  // by name, of more than a few: a file may hold very many
};

// The members of the object that `text` is. A failure says what is wrong with it, and where, seen from `place`, at which
// the text begins.
Result<JsonMembers> read_json_members(std::string_view text, const Place& place);

// Its two ways, which tests hold against each other: one parses whatever there is; the other one is quick, and
// returns nothing where the text has more than texts, whole numbers, true, false and null, each name once, or is no JSON.
Result<JsonMembers> parsed_members(std::string_view text, const Place& place);
std::optional<JsonMembers> plain_members(std::string_view text);

// A place inside a text that begins at `place`, which a file may hold among others.
Place place_inside(std::string_view text, std::size_t offset, const Place& place);

}  // namespace gainsay
