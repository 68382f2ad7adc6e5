// How findings stand to a baseline, in words.
#include "compare/report.hpp"

namespace gainsay {

std::string_view name_of(Standing standing) {
  switch (standing) {
    case Standing::fresh: return "new";
    case Standing::updated: return "updated";
    case Standing::expired: return "expired";
    case Standing::surfaced: return "surfaced";
    case Standing::narrowed: return "narrowed";
    case Standing::known: return "known";
  }
  return "";
}

bool is_news(const Finding& finding) {
  if (!finding.baseline) return true;
  switch (finding.baseline->standing) {
    case Standing::fresh:
    case Standing::updated:
    case Standing::expired: return true;
    case Standing::surfaced:
    case Standing::narrowed:
    case Standing::known: return false;
  }
  return true;
}

}  // namespace gainsay
