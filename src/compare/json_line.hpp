// A JSON object on one line, written member by member as nlohmann's ordered_json would dump it, without making one:
// what has many small records spends most of its time there. For compare/ and report/ only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace gainsay {

class JsonLine {
 public:
  JsonLine();

  // What is no UTF-8 in a text becomes U+FFFD.
  void add_text(std::string_view name, std::string_view text);
  void add_text_or_null(std::string_view name, std::string_view text);  // null for an empty one: it was not stated
  void add_texts(std::string_view name, const std::vector<std::string>& texts);
  void add_number(std::string_view name, std::uint64_t number);
  void add_pair(std::string_view name, std::uint64_t first, std::uint64_t second);  // a list of the two
  void add_flag(std::string_view name, bool is_set);
  void add_null(std::string_view name);
  void add_json(std::string_view name, const nlohmann::ordered_json& value);

  // What is added between is of the object of that name.
  void begin_object(std::string_view name);
  void end_object();

  // The object, without a line end; nothing more may be added.
  std::string finished() &&;

 private:
  void add_name(std::string_view name);

  std::string line_;
};

}  // namespace gainsay
