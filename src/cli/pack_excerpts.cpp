#include "cli/pack_excerpts.hpp"

#include "rules/load_rules.hpp"
#include "support/excerpt.hpp"

namespace gainsay {

const std::string& PackExcerpts::text_of(const std::string& path) {
  const auto [known, fresh] = texts_.try_emplace(path);
  if (fresh) known->second = text_of_pack(path).value_or(std::string());
  return known->second;
}

std::string PackExcerpts::describe_with_line(const Diagnostic& diagnostic) {
  const std::string& pack = text_of(diagnostic.place.path);
  const std::string lines = pack.empty() ? std::string() : excerpt(pack, diagnostic.place);
  if (lines.empty()) return describe(diagnostic);
  Diagnostic message = diagnostic, hint{diagnostic.severity, {}, {}, diagnostic.hint};
  message.hint.clear();
  std::string text = describe(message) + "\n" + lines;
  if (const std::string both = describe(hint); !hint.hint.empty()) text += both.substr(both.find('\n'));
  return text;
}

}  // namespace gainsay
