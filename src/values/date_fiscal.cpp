// Years of bookkeeping: "fiscal 2019", "the fiscal year 2019", "FY19", "last fiscal year". Nobody says when they begin
// but the policy.
#include <fmt/format.h>

#include "values/date_grammar.hpp"
#include "values/date_in_words.hpp"
#include "values/date_resolve.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr int kMonths = 12;

// A fiscal year is called after the year that holds most of it.
Interval civil_bounds(int year, const FiscalPeriod& period, int start) {
  constexpr int kJuly = 7;
  const int months = period.unit == Granularity::quarter ? 3 : period.unit == Granularity::half ? 6 : kMonths;
  const int first = (start >= kJuly ? year - 1 : year) * kMonths + start - 1 + (period.number - 1) * months;
  const auto begin_of_month = [](int month) { return day_number({month / kMonths, month % kMonths + 1, 1}); };
  return days(begin_of_month(first), begin_of_month(first + months) - 1);
}

FiscalPeriod period_of(const DateExpression& date) {
  FiscalPeriod period;
  if (const auto* calendar = std::get_if<CalendarDate>(&date.node)) period.year = calendar->fields.year;
  if (const auto* part = std::get_if<PartOfYear>(&date.node)) period = {part->year, part->unit, part->number};
  return period;
}

// By how many years it lies beside the one of the publication, where it is said so.
std::optional<int> offset_of(const DateExpression& date) {
  if (const auto* part = std::get_if<PartOfYear>(&date.node)) return part->year_offset;
  if (const auto* shifted = std::get_if<ShiftedUnit>(&date.node)) return shifted->offset;
  const auto* told = std::get_if<ToldUnit>(&date.node);
  return told ? told->offset : std::nullopt;
}

}  // namespace

// "fiscal 2019", "fiscal year 2019", "FY2019", "FY 19"
std::optional<DateGrammar::PlacedNumber> DateGrammar::fiscal_number(std::size_t at) const {
  constexpr int kCentury = 2000;
  const auto number_at = [&](std::size_t place) -> std::optional<PlacedNumber> {
    if (const auto stated = year(place)) return PlacedNumber{*stated, place + 1};
    return std::nullopt;
  };
  if (word(at).fiscal) return number_at(word(at + 1).unit == Granularity::year ? at + 2 : at + 1);
  if (!is_capitalised(at) || !is(at, TokenKind::word)) return std::nullopt;
  const std::string& written = text(at);
  if (lexicon_.fiscal_abbreviations.contains(written)) {
    if (const auto stated = number_at(at + 1)) return stated;
    const auto short_form = digits(at + 1, 2, 2);
    return short_form ? std::optional(PlacedNumber{kCentury + *short_form, at + 2}) : std::nullopt;
  }
  const std::size_t letters = std::min(written.find_first_of("0123456789"), written.size());
  const std::string_view digits_of_year = std::string_view(written).substr(letters);
  const bool all_digits = digits_of_year.find_first_not_of("0123456789") == std::string_view::npos;
  const bool known = lexicon_.fiscal_abbreviations.contains(written.substr(0, letters));
  if (!known || !all_digits || (digits_of_year.size() != 2 && digits_of_year.size() != 4)) return std::nullopt;
  const int number = leading_number(digits_of_year);
  if (digits_of_year.size() == 4 && (number < kCentury - 100 || number > kCentury + 100)) return std::nullopt;
  return PlacedNumber{digits_of_year.size() == 2 ? kCentury + number : number, at + 1};
}

// "the calendar year 2019", "this calendar year"
std::optional<DateMatch> DateGrammar::calendar_year(std::size_t at) const {
  const std::size_t begin = past_the(at);
  const bool shifted = begin == at && word(at).shift;
  const std::size_t named = shifted ? begin + 1 : begin;
  const DateWord& unit = word(named + 1);
  if (!lexicon_.calendar_words.contains(token_at(named)) || unit.unit != Granularity::year || unit.plural) return std::nullopt;
  if (shifted) return date_match(ShiftedUnit{Granularity::year, *word(at).shift, SoFar::whole}, at, named + 2);
  CalendarDate date;
  date.fields.year = year(named + 2);
  return date.fields.year ? Match(date_match(std::move(date), at, named + 3)) : std::nullopt;
}

// "fiscal 2019", "the fiscal year 2019", "the 2019 fiscal year", "last fiscal year"
std::optional<DateMatch> DateGrammar::fiscal_year(std::size_t at) const {
  const std::size_t begin = past_the(at);
  if (Match civil = calendar_year(at)) return civil;
  Match match;
  CalendarDate date;
  const bool framed = word(begin + 1).fiscal && word(begin + 2).unit == Granularity::year && !word(begin + 2).plural;
  if (const auto stated = fiscal_number(begin)) {
    date.fields.year = stated->number;
    match = date_match(std::move(date), at, stated->end);
  } else if (framed && year(begin)) {
    date.fields.year = year(begin);
    match = date_match(std::move(date), at, begin + 3);
  } else if (framed && word(begin).shift && begin == at) {
    match = date_match(ShiftedUnit{Granularity::year, *word(begin).shift, SoFar::whole}, at, begin + 3);
  }
  if (match) match->expression.fiscal = true;
  return match;
}

// Where the policy says when fiscal years begin, they lie on the time line; else they are compared with each other only.
DateValue DateResolver::fiscal_value(const DateExpression& expression) {
  FiscalPeriod period = period_of(expression);
  DateValue value = unresolved(period.unit);
  const auto& start = policies_.fiscal_year_start;
  if (start && !period.year && anchor_) {
    int year = civil_date(*anchor_).year;
    const Minute now = *anchor_ * kMinutesADay;
    if (civil_bounds(year, {}, *start).hi < static_cast<double>(now)) ++year;
    else if (civil_bounds(year, {}, *start).lo > static_cast<double>(now)) --year;
    period.year = year + offset_of(expression).value_or(0);
  }
  if (!start) {
    if (period.year || period.unit != Granularity::year) value.fiscal = period;
    return value;
  }
  if (!period.year) return value;
  const Interval bounds = civil_bounds(*period.year, period, *start);
  value.extent = DateExtent{bounds, bounds};
  value.granularity = shape_of(*value.extent, value.reading).granularity;
  assume("fiscal-year-start", fmt::format("it is {}", interval_in_words(bounds)));
  return value;
}

}  // namespace gainsay
