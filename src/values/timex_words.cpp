#include "values/timex_words.hpp"

#include <charconv>

#include "text/lexicon.hpp"
#include "values/amount_words.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

std::unordered_map<std::string, std::string> capital_texts(const Lexicon& lexicon, std::string_view section) {
  std::unordered_map<std::string, std::string> texts;
  for (const auto& [word, text] : lexicon.table(section)) texts[word] = in_capitals(text);
  return texts;
}

std::unordered_map<std::string, int> numbers(const Lexicon& lexicon, std::string_view section) {
  std::unordered_map<std::string, int> numbers;
  for (const auto& [word, text] : lexicon.table(section))
    std::from_chars(text.data(), text.data() + text.size(), numbers[word]);
  return numbers;
}

}  // namespace

TimexWords::TimexWords(const Lexicon& lexicon)
    : units(capital_texts(lexicon, "timex_units")),
      half_units(capital_texts(lexicon, "timex_half_units")),
      parts_of_year(numbers(lexicon, "timex_parts_of_year")),
      seasons(numbers(lexicon, "timex_seasons")),
      half_days(numbers(lexicon, "timex_half_days")),
      hours(numbers(lexicon, "timex_hours")),
      stretches(numbers(lexicon, "timex_stretches")),
      spoken_centuries(numbers(lexicon, "timex_spoken_centuries")),
      fiscal_ends(numbers(lexicon, "timex_fiscal_ends")),
      range_words(lexicon.set("timex_range_words")),
      plurals(lexicon.set("timex_plurals")),
      between(lexicon.set("timex_between")),
      periods(lexicon.set("timex_periods")),
      no_duration_before(lexicon.set("timex_no_duration_before")),
      no_reference_before(lexicon.set("timex_no_reference_before")),
      each(lexicon.set("timex_each")),
      rates_after(lexicon.set("timex_rates_after")),
      season_homographs(lexicon.set("timex_season_homographs")),
      fiscal(lexicon.set("timex_fiscal")),
      told_periods(lexicon.set("timex_told_periods")),
      zones(lexicon.set("timex_zones")),
      parts_alone(lexicon.set("timex_parts_alone")),
      overnight(lexicon.set("timex_overnight")),
      every_other(lexicon.set("timex_every_other")),
      counts(lexicon.table("timex_counts")),
      from_now(lexicon.list("timex_from_now")),
      year_ends(lexicon.list("timex_year_ends")),
      halves_after(lexicon.list("timex_halves_after")),
      references(lexicon.table("timex_references")),
      often(lexicon.table("timex_often")),
      told(lexicon.table("timex_told")),
      holidays(lexicon.table("timex_holidays")) {
  for (const auto* words : {&plurals, &each, &fiscal, &overnight, &told_periods, &parts_alone})
    beginnings_.insert(words->begin(), words->end());
  for (const auto* words : {&parts_of_year, &seasons, &hours, &stretches})
    for (const auto& [word, number] : *words) beginnings_.insert(word);
  for (const auto* table : {&counts, &references, &often, &told, &holidays}) table->add_first_words(beginnings_);
  for (const auto* section :
       {"date_references", "date_shifts", "date_ordinals", "date_glue", "date_months", "number_words"})
    for (const auto& [word, text] : lexicon.table(section)) beginnings_.insert(word);
  for (const auto& [word, unit] : units) beginnings_.insert(word);
  for (const std::string& word : lexicon.list("number_halves")) beginnings_.insert(word);
}

bool TimexWords::may_begin(const Token& token) const {
  return token.kind == TokenKind::number || (token.kind == TokenKind::word && beginnings_.contains(token.folded));
}

const TimexWords& timex_words(const Lexicon& lexicon) {
  static const TimexWords compiled(lexicon);
  return compiled;
}

}  // namespace gainsay
