#include "rules/verdict_names.hpp"

namespace gainsay {

const std::vector<std::string_view>& verdict_names() {
  static const std::vector<std::string_view> names = {"conflict", "reversal",  "uncertain", "spelling",
                                                      "overlap",  "disputed",  "update",    "multiple",
                                                      "precision", "reference", "internal",  "agree"};
  return names;
}

}  // namespace gainsay
