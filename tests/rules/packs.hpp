// What the tests of rules/ share: packs at hand, and packs with a mark where an error must be pointed out.
#pragma once

#include <string>
#include <string_view>

#include "rules/describe_pattern.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {

inline constexpr std::string_view kMark = "§";

inline Result<LoadedRules> load_text(std::string_view text) {
  return parse_rules(text, "pack.yaml", Lexicon::english());
}

// A pack with one fact about a date, whose phrases are given one a line.
inline std::string pack_of(std::string_view phrases, std::string_view vocabulary = {}) {
  std::string pack = "gainsay: 1\n";
  if (!vocabulary.empty()) pack += "vocabulary:\n" + std::string(vocabulary);
  pack += "facts:\n  opened:\n    question: When did it open?\n    answer: date\n    scope: corpus\n    phrases: |\n";
  while (!phrases.empty()) {
    const std::size_t end = std::min(phrases.find('\n'), phrases.size());
    pack += "      " + std::string(phrases.substr(0, end)) + "\n";
    phrases.remove_prefix(std::min(end + 1, phrases.size()));
  }
  return pack + "    examples: [{text: It is shut., answer: none}]\n";
}

// The text without its mark, and the place where the mark stood.
struct Marked {
  std::string text;
  std::size_t line = 0, column = 0;
};

inline Marked unmark(std::string text) {
  const std::size_t at = text.find(kMark);
  if (at == std::string::npos) return {std::move(text), 0, 0};
  Marked marked{text.substr(0, at) + text.substr(at + kMark.size()), 1, 1};
  for (std::size_t i = 0; i < at; ++i) {
    if (text[i] == '\n')
      ++marked.line, marked.column = 1;
    else if ((text[i] & 0xC0) != 0x80)
      ++marked.column;
  }
  return marked;
}

inline std::string describe_all(const Diagnostics& problems) {
  std::string text;
  for (const Diagnostic& problem : problems) text += describe(problem) + "\n";
  return text;
}

// What a failed load reports; empty for one that did not fail.
inline std::string errors_of(const Result<LoadedRules>& loaded) {
  return loaded ? std::string() : describe_all(loaded.error());
}

}  // namespace gainsay
