// Years that four digits do not spell: "44 BC", "AD 79", "264–241 BC", "'99".
#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

// 1 BC is the year 0.
int year_in_era(int number, int era) { return era > 0 ? number : 1 - number; }

CalendarDate year_alone(int year) {
  CalendarDate date;
  date.fields.year = year;
  return date;
}

}  // namespace

// -1 for BC, 1 for AD, 0 for what is none: an "ad" is something else.
int DateGrammar::era(std::size_t at) const {
  const bool written = at < tokens_.size() && (tokens_[at].capitals == Capitals::all || tokens_[at].dotted);
  return written ? word(at).era : 0;
}

// "44 BC", "AD 79", "79 C.E."
std::optional<DateGrammar::PlacedNumber> DateGrammar::era_year(std::size_t at) const {
  const bool first = era(at) > 0;
  const auto number = digits(first ? at + 1 : at, 1, 4);
  if (!number || *number < 1) return std::nullopt;
  if (first) return PlacedNumber{*number, at + 2};
  const int behind = era(at + 1);
  return behind != 0 ? std::optional(PlacedNumber{year_in_era(*number, behind), at + 2}) : std::nullopt;
}

std::optional<DateMatch> DateGrammar::year_of_era(std::size_t at) const {
  const auto found = era_year(at);
  return found ? Match(date_match(year_alone(found->number), at, found->end)) : std::nullopt;
}

// "264–241 BC", "27 BC – 14 AD", "from 60 to 79 AD"
std::optional<DateMatch> DateGrammar::years_before_era(std::size_t at) const {
  const auto own = era_year(at);
  const auto number = digits(at, 1, 4);
  if (!own && !number) return std::nullopt;
  const std::size_t first_end = own ? own->end : at + 1;
  const bool after_between = at > 0 && is_glue(at - 1, DateGlue::between);
  const std::size_t joint =
      after_between && is_glue(first_end, DateGlue::and_) ? first_end + 1 : past_joint(first_end);
  const auto last = joint > first_end ? era_year(joint) : std::nullopt;
  if (!last) return std::nullopt;
  const int first = own ? own->number : last->number > 0 ? *number : year_in_era(*number, -1);
  if (first >= last->number) return std::nullopt;
  DateRange range;
  range.ends.push_back(plain(year_alone(first)));
  range.ends.push_back(plain(year_alone(last->number)));
  return date_match(std::move(range), at, last->end);
}

// "'99": of the century that two digits usually mean.
std::optional<DateGrammar::PlacedNumber> DateGrammar::apostrophe_year(std::size_t at) const {
  const auto number = at < tokens_.size() && tokens_[at].apostrophe_before ? digits(at, 2, 2) : std::nullopt;
  constexpr int kFirstOfThe1900s = 30;
  if (!number) return std::nullopt;
  return PlacedNumber{*number + (*number < kFirstOfThe1900s ? 2000 : 1900), at + 1};
}

// "The class of '99", "in '99"; "'50 men came'" opens a quotation.
std::optional<DateMatch> DateGrammar::short_year(std::size_t at) const {
  const auto found = apostrophe_year(at);
  const bool sure = at > 0 && (is_glue(at - 1, DateGlue::of) || is_glue(at - 1, DateGlue::in));
  if (!found || !is_cue_before(at, lexicon_.year_cues) || is_glue(found->end, DateGlue::s)) return std::nullopt;
  if (!ends_phrase(found->end) && !(sure && is(found->end, TokenKind::word))) return std::nullopt;
  CalendarDate date = year_alone(found->number);
  date.century_guessed = true;
  return date_match(std::move(date), at, found->end);
}

}  // namespace gainsay
