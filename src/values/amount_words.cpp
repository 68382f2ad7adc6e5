#include "values/amount_words.hpp"

#include <charconv>

namespace gainsay {
namespace {

std::unordered_map<std::string, double> numbers_of(const Lexicon& lexicon, std::string_view section) {
  std::unordered_map<std::string, double> numbers;
  for (const auto& [word, text] : lexicon.table(section)) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    numbers.emplace(word, number);
  }
  return numbers;
}

}  // namespace

AmountWords::AmountWords(const Lexicon& lexicon)
    : numbers(numbers_of(lexicon, "number_words")),
      scales(numbers_of(lexicon, "number_scales")),
      abbreviations(numbers_of(lexicon, "number_scale_abbreviations")),
      articles(lexicon.set("number_articles")),
      halves(lexicon.set("number_halves")),
      ands(lexicon.set("number_ands")),
      between(lexicon.set("range_openers")),
      range_words(lexicon.set("range_words")),
      no_range_after(lexicon.set("no_range_after")),
      labels(lexicon.set("number_labels")),
      ones(lexicon.set("number_pronouns")),
      pronoun_after(lexicon.set("pronoun_after")),
      pronoun_before(lexicon.set("pronoun_before")),
      rates(lexicon.set("rate_words")),
      hedges(lexicon.table("hedges")),
      hedges_after(lexicon.table("hedges_after")),
      vague(lexicon.table("vague_numbers")),
      currencies(lexicon.table("currencies")),
      percents(lexicon.table("percent_units")),
      lengths(lexicon.table("length_units")),
      age_before(lexicon.list("age_before")),
      age_after(lexicon.list("age_after")) {
  for (const auto& [word, number] : numbers) beginnings_.insert(word);
  for (const auto* set : {&articles, &halves, &between}) beginnings_.insert(set->begin(), set->end());
  for (const WordTable* table : {&hedges, &vague, &currencies}) table->add_first_words(beginnings_);
}

bool AmountWords::may_begin(const Token& token) const {
  return token.kind == TokenKind::number || beginnings_.contains(token.folded);
}

const AmountWords& amount_words(const Lexicon& lexicon) {
  static const AmountWords words(lexicon);  // there is one lexicon so far
  return words;
}

Hedge hedge_named(std::string_view name) {
  for (const Hedge hedge : {Hedge::at_least, Hedge::more_than, Hedge::up_to, Hedge::fewer_than, Hedge::nearly,
                            Hedge::about}) {
    if (name_of(hedge) == name) return hedge;
  }
  return Hedge::none;
}

}  // namespace gainsay
