// Strict reading of one record of the claim stream: each member is asked for by name and type, complaints are
// gathered with their place. For the reader of the stream only.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "compare/stream_words.hpp"
#include "support/calendar.hpp"
#include "support/result.hpp"

namespace gainsay {

// A line of a stream, and where complaints about it go.
struct StreamLine {
  const std::string& path;
  std::size_t number;
  std::string_view text;
  Diagnostics& problems;

  // A complaint at the member's name, or at the start of the line where the name is not found.
  void complain(std::string_view member, std::string message) const;
};

// Reading goes on after a complaint with an empty value, so that a line tells all that is wrong with it. The object
// and the line must outlive the reader.
class RecordMembers {
 public:
  RecordMembers(const nlohmann::ordered_json& object, const StreamLine& line) : object_(object), line_(line) {}

  std::string text(std::string_view name);
  std::string text_or_null(std::string_view name);  // "" for null
  std::size_t count(std::string_view name);
  std::size_t count_or_null(std::string_view name);  // 0 for null
  std::uint32_t offset(std::string_view name);
  bool flag(std::string_view name);
  std::optional<Timestamp> time_or_null(std::string_view name);
  std::vector<std::string> texts(std::string_view name);
  const nlohmann::ordered_json& object(std::string_view name);
  const nlohmann::ordered_json& array(std::string_view name);

  template <class Enum>
  Enum one_of(std::string_view name, Enum last) {
    std::string word = text(name);
    if (auto value = enumerator_named(word, last)) return *value;
    line_.complain(name, fmt::format("\"{}\" has the unknown value \"{}\"", name, word));
    return Enum{};
  }

  // A member that follows from others, and is there for people and other programs.
  void derived(std::string_view name) { find(name); }

  // Complains of members that nobody asked for.
  void finish();

 private:
  using Kind = nlohmann::ordered_json::value_t;
  const nlohmann::ordered_json* find(std::string_view name);
  const nlohmann::ordered_json* find(std::string_view name, Kind kind, std::string_view expected);
  std::size_t number(std::string_view name, std::size_t most);

  const nlohmann::ordered_json& object_;
  const StreamLine& line_;
  std::unordered_set<std::string> asked_;
};

}  // namespace gainsay
