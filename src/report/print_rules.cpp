#include "report/print_rules.hpp"

#include <fmt/format.h>

#include "report/printable_lines.hpp"

namespace gainsay {

std::string print_samples(const Fact& fact, const Sampler& sampler, std::size_t count) {
  std::string lines = fmt::format("{}: {}\n", fact.definition.id, fact.definition.question);
  if (fact.phrases.empty()) lines += "\nIt has no phrases, being asked of every text.\n";
  for (const Phrase& phrase : fact.phrases) {
    lines += fmt::format("\n{}: {}\n", describe(phrase.place), phrase.text);
    const auto sentences = sampler.sentences(fact.definition, phrase, count);
    for (const SampleSentence& sentence : sentences) lines += "  " + sentence.text + "\n";
    if (sentences.empty()) lines += "  (no value is known to say here)\n";
  }
  return printable_lines(lines);
}

}  // namespace gainsay
