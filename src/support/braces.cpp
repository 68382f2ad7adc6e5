#include "support/braces.hpp"

#include <cstddef>
#include <optional>

namespace gainsay {
namespace {

constexpr std::size_t kMostOfBraces = 256;

struct Brace {
  std::size_t begin = 0, end = 0;          // of "{…}"
  std::vector<std::string_view> choices;
};

// The first brace that is closed and has a choice in it.
std::optional<Brace> first_brace(std::string_view glob) {
  for (std::size_t begin = 0; begin < glob.size(); ++begin) {
    if (glob[begin] == '\\') ++begin;
    else if (glob[begin] == '{') {
      Brace brace{begin, 0, {}};
      std::size_t depth = 0, choice = begin + 1;
      for (std::size_t at = begin; at < glob.size(); ++at) {
        const char c = glob[at];
        if (c == '\\') ++at;
        else if (c == '{') ++depth;
        else if ((c == ',' && depth == 1) || (c == '}' && --depth == 0)) {
          brace.choices.push_back(glob.substr(choice, at - choice));
          choice = at + 1;
          if (depth > 0) continue;
          brace.end = at + 1;
          if (brace.choices.size() > 1) return brace;
          break;
        }
      }
    }
  }
  return std::nullopt;
}

void expand_into(const std::string& glob, std::vector<std::string>& expanded) {
  const auto brace = first_brace(glob);
  if (!brace || expanded.size() >= kMostOfBraces) return void(expanded.push_back(glob));
  for (const std::string_view choice : brace->choices)
    expand_into(glob.substr(0, brace->begin) + std::string(choice) + glob.substr(brace->end), expanded);
}

}  // namespace

std::vector<std::string> expand_braces(std::string_view glob) {
  std::vector<std::string> expanded;
  expand_into(std::string(glob), expanded);
  return expanded;
}

}  // namespace gainsay
