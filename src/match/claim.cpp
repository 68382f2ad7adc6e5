#include "match/claim.hpp"

namespace gainsay {

std::string_view name_of(Polarity polarity) {
  switch (polarity) {
    case Polarity::asserted: return "asserted";
    case Polarity::denied: return "denied";
  }
  return "";
}

std::string_view name_of(Certainty certainty) {
  switch (certainty) {
    case Certainty::sure: return "sure";
    case Certainty::hedged: return "hedged";
    case Certainty::planned: return "planned";
    case Certainty::conditional: return "conditional";
  }
  return "";
}

}  // namespace gainsay
