#include "rules/lint.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "rules/news_words.hpp"
#include "rules/problems.hpp"
#include "rules/surface_forms.hpp"

namespace gainsay {

namespace {

// An example of a sentence that must not match: all that it expects is "none".
bool is_negative(const Example& example) {
  return !example.answers.empty() && std::all_of(example.answers.begin(), example.answers.end(),
                                                 [](const auto& answer) { return answer.second == "none"; });
}

constexpr double kCommon = 0.05;  // of news articles
constexpr std::size_t kMostForms = 200;  // of a value that are looked at

std::string commonest(const std::vector<std::string>& words) {
  return *std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) {
    return share_in_news(a) < share_in_news(b);
  });
}

// One warning a fact. Where a context is asked for, only articles that have it are looked at closely.
void warn_of_common_words(const Fact& fact, Diagnostics& warnings) {
  if (!fact.context.empty()) return;
  std::map<std::string, double> common;  // word → share of its group
  std::size_t phrases = 0;
  for (const Phrase& phrase : fact.phrases) {
    const double share = share_in_news(phrase.required->words);
    if (share <= kCommon) continue;
    ++phrases;
    double& known = common[commonest(phrase.required->words)];
    known = std::max(known, share);
  }
  if (common.empty()) return;
  std::string words;
  for (const auto& [word, share] : common)
    words += (words.empty() ? "" : ", ") + in_quotes(word) + " in " + std::to_string(std::lround(share * 100)) +
             " of 100 articles";
  add_warning(warnings, fact.place,
              "the rarest word that every match needs is common in news in " + std::to_string(phrases) + " of " +
                  std::to_string(fact.phrases.size()) + " phrases of " + in_quotes(fact.definition.id) + ": " + words,
              "name a rarer word where one is always there, or ask for a context");
}

void warn_of_equal_phrases(const Fact& fact, Diagnostics& warnings) {
  std::map<std::uint64_t, const Phrase*> seen;
  for (const Phrase& phrase : fact.phrases) {
    const auto [first, fresh] = seen.emplace(phrase.pattern->hash, &phrase);
    if (!fresh)
      add_warning(warnings, phrase.place,
                  "this phrase matches the same as the one at " + describe(first->second->place),
                  "remove one of them");
  }
}

}  // namespace

void lint_fact(const FactFragment& written, const Fact& fact, Diagnostics& warnings) {
  warn_of_equal_phrases(fact, warnings);
  if (std::none_of(fact.examples.begin(), fact.examples.end(), is_negative))
    add_warning(warnings, fact.place,
                "the fact " + in_quotes(fact.definition.id) + " has no example that must not match",
                "add one with answer: none");
  if (written.keys.empty() && fact.context.empty() && !written.scope)
    add_warning(warnings, fact.place,
                "the fact " + in_quotes(fact.definition.id) +
                    " has neither key nor context nor scope: every article that "
                "matches is held against every other",
                "say what it is about with context, or write scope: corpus if that is meant");
  // What is asked of any story asks for everyday words.
  if (fact.definition.scope != Scope::story) warn_of_common_words(fact, warnings);
}

void lint_category(const Category& category, Diagnostics& warnings) {
  std::unordered_map<std::string, std::size_t> first_with;  // form → value
  for (std::size_t value = 0; value < category.values.size(); ++value) {
    std::set<std::size_t> told;
    for (const std::string& form : surface_forms(*category.values[value].second, kMostForms)) {
      const std::size_t first = first_with.emplace(form, value).first->second;
      if (first == value || !told.insert(first).second) continue;
      add_warning(warnings, category.places[value],
                  in_quotes(form) + " is said of two values of the category " + in_quotes(category.name) + ": " +
                      in_quotes(category.values[first].first) + " and " + in_quotes(category.values[value].first),
                  "each way to say something belongs to one value");
    }
  }
}

}  // namespace gainsay
