// Errors as data: they keep their place until somebody prints them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// How much a finding or problem weighs. `off` is never shown.
enum class Severity { off, note, warning, error };

// "off", "note", "warning", "error".
std::string_view name_of(Severity severity);

// A place in a file. Lines and columns count from 1, columns in code points; 0 means "not known".
struct Place {
  std::string path;
  std::size_t line = 0;
  std::size_t column = 0;

  bool operator==(const Place&) const = default;
};

// "path:line:column", leaving out what is not known.
std::string describe(const Place& place);

struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string message;  // one sentence without a full stop: what is wrong, and what was expected
  std::string hint;     // what to do about it; may be empty
};

using Diagnostics = std::vector<Diagnostic>;

// "path:line:column: error: message" and, where there is a hint, a second line "  hint: …". No final newline.
// Control characters are shown escaped (see printable()).
std::string describe(const Diagnostic& diagnostic);

}  // namespace gainsay
