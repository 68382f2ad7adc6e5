#include "values/timex_words.hpp"

#include <charconv>

#include "text/lexicon.hpp"
#include "values/amount_words.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

FoldedMap<std::string> capital_texts(const Lexicon& lexicon, std::string_view section) {
  FoldedMap<std::string> texts;
  for (const auto& [word, text] : lexicon.table(section)) texts[word] = in_capitals(text);
  return texts;
}

FoldedMap<int> numbers(const Lexicon& lexicon, std::string_view section) {
  FoldedMap<int> numbers;
  for (const auto& [word, text] : lexicon.table(section))
    std::from_chars(text.data(), text.data() + text.size(), numbers[word]);
  return numbers;
}

}  // namespace

TimexWords::TimexWords(const Lexicon& lexicon)
    : units(capital_texts(lexicon, "timex_units")),
      half_units(capital_texts(lexicon, "timex_half_units")),
      half_parts(capital_texts(lexicon, "timex_half_parts")),
      quarter_parts(capital_texts(lexicon, "timex_quarter_parts")),
      stretches(numbers(lexicon, "timex_stretches")),
      range_words(lexicon.set("timex_range_words")),
      between(lexicon.set("timex_between")),
      periods(lexicon.set("timex_periods")),
      no_duration_before(lexicon.set("timex_no_duration_before")),
      no_reference_before(lexicon.set("timex_no_reference_before")),
      no_reference_alone(lexicon.set("timex_no_reference_alone")),
      behind_nouns(lexicon.set("timex_behind_nouns")),
      terms(lexicon.set("timex_terms")),
      each(lexicon.set("timex_each")),
      long_(lexicon.set("timex_long")),
      per(lexicon.set("timex_per")),
      rates_after(lexicon.set("timex_rates_after")),
      times(lexicon.set("timex_times")),
      times_counted(lexicon.set("timex_times_counted")),
      most(lexicon.set("timex_most")),
      every_other(lexicon.set("timex_every_other")),
      each_day(lexicon.set("timex_each_day")),
      set_links(lexicon.set("timex_set_links")),
      often_alone(lexicon.set("timex_often_alone")),
      papers(lexicon.set("timex_papers")),
      nights(lexicon.set("timex_nights")),
      counts(lexicon.table("timex_counts")),
      longs(lexicon.table("timex_longs")),
      halves_after(lexicon.table("timex_halves_after")),
      of_units(lexicon.list("timex_of_units")),
      references(lexicon.table("timex_references")),
      often(lexicon.table("timex_often")),
      any_day_parts(lexicon.table("timex_any_day_parts")),
      parts_after_at(lexicon.set("timex_parts_after_at")) {
  for (const auto& [plural, singular] : lexicon.table("timex_part_plurals")) part_plurals[plural] = singular;
  for (const auto& [plural, singular] : part_plurals) beginnings_.insert(plural);
  for (const auto* section : {"date_weekdays", "date_weekday_plurals", "date_hours"})
    for (const auto& [word, text] : lexicon.table(section)) beginnings_.insert(word);
  for (const auto* words : {&each, &each_day, &per, &times, &most, &lexicon.set("date_plurals")})
    beginnings_.insert(words->begin(), words->end());
  for (const auto& [word, number] : stretches) beginnings_.insert(word);
  for (const auto* table : {&counts, &longs, &references, &often, &any_day_parts}) table->add_first_words(beginnings_);
  for (const auto* section :
       {"date_references", "date_shifts", "date_ordinals", "date_glue", "date_months", "number_words"})
    for (const auto& [word, text] : lexicon.table(section)) beginnings_.insert(word);
  for (const auto& [word, unit] : units) beginnings_.insert(word);
  for (const std::string& word : lexicon.list("number_halves")) beginnings_.insert(word);
}

bool TimexWords::may_begin(const Token& token) const {
  return token.kind == TokenKind::number || (token.kind == TokenKind::word && beginnings_.contains(token));
}

const TimexWords& timex_words(const Lexicon& lexicon) {
  static const TimexWords compiled(lexicon);
  return compiled;
}

}  // namespace gainsay
