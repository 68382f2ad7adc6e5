#include "support/diagnostic.hpp"

#include <fmt/format.h>

#include "support/printable.hpp"

namespace gainsay {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::off: return "off";
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "";
}

std::string describe(const Place& place) {
  std::string text = printable(place.path);
  if (place.line == 0) return text;
  text += fmt::format(":{}", place.line);
  if (place.column != 0) text += fmt::format(":{}", place.column);
  return text;
}

std::string describe(const Diagnostic& diagnostic) {
  std::string text = describe(diagnostic.place);
  if (!text.empty()) text += ": ";
  text += fmt::format("{}: {}", name_of(diagnostic.severity), printable(diagnostic.message));
  if (!diagnostic.hint.empty()) text += "\n  hint: " + printable(diagnostic.hint);
  return text;
}

}  // namespace gainsay
