// The members of a record in the one order and spelling that canonical lines have. What is not as expected makes the
// record refused, without a word about why: that is what record_members.hpp is for. For compare/ only.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "compare/stream_words.hpp"
#include "support/calendar.hpp"

namespace gainsay {

// The text that a string of JSON spells, quotation marks and all; nothing where it spells it in a way that no canonical
// line does. `held` keeps what had to be spelled out; the result looks into it or into the token.
std::optional<std::string_view> text_of_token(std::string_view token, std::string& held);

// Whether a token is a number as canonical lines have them, and surely one that a double holds.
bool is_plain_number(std::string_view token);

class OrderedMembers {
 public:
  // The object's line must outlive this, and so must what text() returned be used before it goes.
  explicit OrderedMembers(simdjson::ondemand::object& object);

  // Each takes the next member, which must be of that name. Once refused, all else is empty.
  std::string_view text(std::string_view name);  // until the next is taken
  std::string_view text_or_null(std::string_view name);                // "" for null
  std::optional<std::string_view> text_if_any(std::string_view name);  // nothing for null
  std::size_t count(std::string_view name, std::size_t most = std::numeric_limits<std::size_t>::max());
  std::uint32_t offset(std::string_view name);
  bool flag(std::string_view name);
  std::optional<Timestamp> time_or_null(std::string_view name);
  std::vector<std::string> texts(std::string_view name);
  std::optional<simdjson::ondemand::array> array(std::string_view name);
  std::optional<simdjson::ondemand::object> object(std::string_view name);
  void derived(std::string_view name);  // a string, a number or null that follows from others

  template <class Enum>
  Enum one_of(std::string_view name, Enum last) {
    const auto value = enumerator_named(text(name), last);
    if (!value) refuse();
    return value.value_or(Enum{});
  }

  void refuse() { refused_ = true; }
  bool is_refused() const { return refused_; }

  // Whether all was as expected, and nothing is left.
  bool is_whole();

 private:
  std::optional<simdjson::ondemand::value> next(std::string_view name);
  std::string_view token(std::string_view name);
  std::string_view text_from(std::string_view token);

  simdjson::ondemand::object_iterator at_, end_;
  bool begun_ = false;
  bool refused_ = false;
  std::string held_;
};

// A number without sign, point or exponent.
std::optional<std::size_t> whole_number(std::string_view token);

}  // namespace gainsay
