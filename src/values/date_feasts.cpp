// Holidays by their names: "Thanksgiving", "last Christmas", "Labor Day weekend", "Easter week".
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

std::vector<int> numbers_in(std::string_view text) {
  std::vector<int> numbers;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    numbers.push_back(leading_number(text.substr(0, blank)));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return numbers;
}

}  // namespace

std::optional<DateMatch> DateGrammar::holiday(std::size_t at) const {
  const auto& shift = word(at).shift;
  const std::size_t name = shift ? at + 1 : at;
  const auto hit = name < tokens_.size() ? lexicon_.holidays.at(tokens_, name) : std::nullopt;
  if (!hit) return std::nullopt;
  const std::size_t end = name + hit->token_count;
  // "A long labor day" and "on election day" may be any.
  const bool sure = name > 0 && lexicon_.number_cues.contains(token_at(name - 1)) && ends_phrase(end) &&
                    !lexicon_.any_holidays.contains(token_at(name));
  const bool dated = year_behind(end).year || year_behind(end).offset;
  const bool alone = fills_sentence(at > 0 && is_glue(at - 1, DateGlue::the) ? at - 1 : at, end);
  if (hit->token_count > 1 && !is_capitalised(name) && !dated && !sure && !alone) return std::nullopt;
  const auto& unit = word(end).unit;
  const bool around_it = (unit == Granularity::weekend || unit == Granularity::week) && !word(end).plural;
  const PlacedYear behind = year_behind(around_it ? end + 1 : end);
  Holiday holiday{numbers_in(hit->meaning), behind.year, {}, behind.offset};
  if (shift) holiday.offset = shift;
  if (!around_it) return date_match(std::move(holiday), at, behind.end);
  UnitAround around{*unit, 0, {}, 0};
  around.date.emplace_back().node = std::move(holiday);
  return date_match(std::move(around), at, behind.end);
}

// "the day after Christmas", "the day before last Tuesday"
std::optional<DateMatch> DateGrammar::day_beside_another(std::size_t at) const {
  const bool day = is_glue(at, DateGlue::the) && word(at + 1).unit == Granularity::day && !word(at + 1).plural;
  const auto step = day ? lexicon_.offsets.at(tokens_, at + 2) : std::nullopt;
  const std::size_t named = step ? at + 2 + step->token_count : tokens_.size();
  const Match other = named < tokens_.size() ? longer(holiday(named), longer(shifted(named), weekday_alone(named))) : std::nullopt;
  if (!other || !is_one_day(other->expression) || other->expression.part) return std::nullopt;
  OffsetDate beside{{{1, Granularity::day, 0, false}}, leading_number(step->meaning), {other->expression}};
  return date_match(std::move(beside), at, other->end);
}

}  // namespace gainsay
