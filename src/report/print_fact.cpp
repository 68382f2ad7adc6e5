// The documentation of facts.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "report/print_rules.hpp"
#include "report/printable_lines.hpp"
#include "rules/news_words.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostTriggers = 3;

std::string tolerance_text(const Tolerance& tolerance) {
  switch (tolerance.kind) {
    case Tolerance::Kind::exact: return "exact";
    case Tolerance::Kind::absolute: return fmt::format("{}", tolerance.amount);
    case Tolerance::Kind::percent: return fmt::format("{}%", tolerance.amount);
    case Tolerance::Kind::days: return fmt::format("{} {}", tolerance.amount, tolerance.amount == 1 ? "day" : "days");
  }
  return {};
}

class FactPage {
 public:
  explicit FactPage(const Fact& fact) : fact_(fact), definition_(fact.definition) {}

  std::string print() {
    lines_ = fmt::format("{}\n{}\n", definition_.id, definition_.question);
    if (!definition_.help.empty()) lines_ += "\n" + definition_.help + "\n";
    lines_ += "\n";
    print_slots();
    print_settings();
    if (fact_.within) entry("within", fmt::format("{} {}", *fact_.within, *fact_.within == 1 ? "day" : "days"));
    for (const auto& [name, value] : fact_.policies) entry("policy", fmt::format("{}={}", name, value));
    for (const std::string& id : definition_.formerly) entry("formerly", id);
    for (const Reference& reference : definition_.references) print_reference(reference);
    print_conditions("context", fact_.written.context);
    print_conditions("near", fact_.written.near);
    print_conditions("unless", fact_.written.unless);
    if (fact_.place.line > 0) entry("place", describe(fact_.place));
    print_phrases();
    print_examples();
    return printable_lines(lines_);
  }

 private:
  void entry(std::string_view name, std::string_view text) { lines_ += fmt::format("{:<12}{}\n", name, text); }

  void print_slots() {
    for (std::size_t slot = 0; slot < definition_.slots.size(); ++slot) {
      const SlotDefinition& own = definition_.slots[slot];
      const bool answer = own.role == SlotDefinition::Role::answer;
      std::string sources;
      if (!answer && slot < fact_.sources.size() && fact_.sources[slot] != std::vector{KeySource::phrase})
        for (const KeySource source : fact_.sources[slot])
          sources += (sources.empty() ? ", from " : ", ") + std::string(name_of(source));
      const std::string name = answer && own.name == "answer" ? "" : own.name + ": ";
      entry(answer ? "answer" : "key", name + type_text(own) + sources);
    }
  }

  void print_settings() {
    const FactDefinition usual;
    if (definition_.scope != usual.scope) entry("scope", name_of(definition_.scope));
    if (definition_.changes != usual.changes) entry("changes", name_of(definition_.changes));
    if (definition_.cardinality != usual.cardinality) entry("cardinality", name_of(definition_.cardinality));
    if (definition_.attributed != usual.attributed) entry("attributed", name_of(definition_.attributed));
    if (definition_.tolerance != usual.tolerance) entry("tolerance", tolerance_text(definition_.tolerance));
    for (const auto& [verdict, level] : definition_.severity)
      entry("severity", verdict == "*" ? std::string(name_of(level)) : fmt::format("{}: {}", verdict, name_of(level)));
  }

  void print_reference(const Reference& reference) {
    std::string text = reference.slot == "answer" ? "" : reference.slot + ": ";
    text += in_words(reference.value);
    for (const auto& [slot, value] : reference.key) text += ", " + slot + ": " + in_words(value);
    if (reference.from) text += " from " + reference.from->text;
    if (reference.until) text += " until " + reference.until->text;
    if (!reference.source.empty()) text += ", " + reference.source;
    if (!reference.checked.empty()) text += ", checked " + reference.checked;
    entry("reference", text);
  }

  void print_conditions(std::string_view name, const std::vector<std::string>& written) {
    for (const std::string& condition : written) entry(name, condition);
  }

  void print_phrases() {
    lines_ += fact_.phrases.empty() ? "\nIt has no phrases, being asked of every text.\n" : "\nPhrases, and the word that each looks for:\n";
    for (const Phrase& phrase : fact_.phrases)
      lines_ += fmt::format("  {}\n    {}\n", phrase.text, trigger(phrase));
  }

  static std::string trigger(const Phrase& phrase) {
    const std::vector<std::string>& required = phrase.required->words;
    if (required.empty()) return "none: it is tried on every sentence";
    std::string words;
    for (std::size_t i = 0; i < std::min(required.size(), kMostTriggers); ++i)
      words += (i == 0 ? "" : ", ") + required[i];
    if (required.size() > kMostTriggers) words += " …";
    const long share = std::lround(share_in_news(required) * 100);
    return words + (share == 0 ? ", in less than 1 of 100 news articles"
                               : fmt::format(", in {} of 100 news articles", share));
  }

  void print_examples() {
    if (!fact_.examples.empty()) lines_ += "\nExamples:\n";
    for (const Example& example : fact_.examples) {
      for (const Example::Article& article : example.articles)
        lines_ += fmt::format("  {}{}\n", article.published.empty() ? "" : article.published + ": ", article.text);
      if (!example.before.empty()) lines_ += "  " + example.before + "\n";
      if (example.articles.empty())
        lines_ += fmt::format("  {}{}\n", example.published.empty() ? "" : example.published + ": ", example.text);
      if (!example.verdict.empty()) lines_ += "    verdict: " + example.verdict + "\n";
      for (const auto& [slot, value] : example.answers) lines_ += fmt::format("    {}: {}\n", slot, value);
      if (!example.todo.empty()) lines_ += "    to do: " + example.todo + "\n";
    }
  }

  const Fact& fact_;
  const FactDefinition& definition_;
  std::string lines_;
};

}  // namespace

std::string print_fact(const Fact& fact) { return FactPage(fact).print(); }

std::string print_fact_list(const Rules& rules) {
  std::map<std::string, std::vector<const Fact*>> packs;
  std::size_t widest = 0;
  for (const Fact& fact : rules.facts) {
    packs[fact.place.path].push_back(&fact);
    widest = std::max(widest, fact.definition.id.size());
  }
  std::string lines;
  for (const auto& [path, facts] : packs) {
    lines += fmt::format("{}{}: {} {}\n", lines.empty() ? "" : "\n", path.empty() ? "built in" : path, facts.size(),
                         facts.size() == 1 ? "fact" : "facts");
    for (const Fact* fact : facts)
      lines += fmt::format("  {:<{}}  {}\n", fact->definition.id, widest, fact->definition.question);
  }
  return printable_lines(lines);
}

}  // namespace gainsay
