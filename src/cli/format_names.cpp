#include <map>

#include "cli/arguments.hpp"

namespace gainsay {

Format format_named(const std::string& name) {
  static const std::map<std::string, Format> formats = {
      {"text", Format::text},     {"concise", Format::concise}, {"json", Format::json},
      {"jsonl", Format::jsonl},   {"diff", Format::diff},       {"matrix", Format::matrix},
      {"csv", Format::csv},       {"sarif", Format::sarif},     {"github", Format::github},
      {"gitlab", Format::gitlab}, {"junit", Format::junit},     {"rdjson", Format::rdjson},
      {"markdown", Format::markdown}, {"timex-jsonl", Format::timex_jsonl}};
  return formats.at(name);
}

}  // namespace gainsay
