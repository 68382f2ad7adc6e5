// A canonical line of JSON, member by member, without a tree between. For compare/ only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// A string of JSON: quoted, with the escapes that canonical lines have. Broken UTF-8 is shown as U+FFFD.
void append_json_text(std::string& line, std::string_view text);

class LineWriter {
 public:
  LineWriter() : line_("{") {}

  void text(std::string_view name, std::string_view text);
  void text_or_null(std::string_view name, std::string_view text);  // null for ""
  void null(std::string_view name) { raw(name, "null"); }
  void count(std::string_view name, std::uint64_t number);
  void flag(std::string_view name, bool is_set) { raw(name, is_set ? "true" : "false"); }
  void texts(std::string_view name, const std::vector<std::string>& texts);
  void pair(std::string_view name, std::uint64_t first, std::uint64_t second);
  void raw(std::string_view name, std::string_view json);  // that is canonical already

  // What comes between is members of the object.
  void begin_object(std::string_view name);
  void end_object() { line_ += '}'; }

  // The line; nothing can be added then.
  std::string take();

 private:
  void name(std::string_view name);

  std::string line_;
};

}  // namespace gainsay
