// Dates in numbers: 2023-04-23, 23/04/2023, 4/23/23, 23.4.2023, 23/Apr/2023, 2023-04, and "on 4/23".
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr int kMonths = 12;
constexpr int kCentury = 100;
constexpr int kLongestMonth = 31;

DateFields fields_of(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  DateFields fields;
  fields.year = year;
  fields.month = month;
  fields.day = day;
  return fields;
}

// 74 is 1974, 16 is 2016.
int full_year(int number, std::size_t digits) {
  constexpr int kFirstOfThe1900s = 30;
  if (digits != 2) return number;
  return number < kFirstOfThe1900s ? 2000 + number : 1900 + number;
}

std::vector<int> numbers_between_stops(const std::string& text) {
  std::vector<int> numbers{0};
  for (const char c : text) {
    if (c == '.') numbers.push_back(0);
    else if (c < '0' || c > '9' || numbers.back() > 9999) return {};
    else numbers.back() = numbers.back() * 10 + (c - '0');
  }
  return numbers;
}

}  // namespace

// "11 / 2016", "2016 - 11", "2016, Nov": a year and a month with blanks between, where nothing else goes on.
std::optional<DateMatch> DateGrammar::spaced_month(std::size_t at) const {
  const auto first_year = year(at), first_month = digits(at, 1, 2);
  if (!first_year && !first_month) return std::nullopt;
  const auto is_mark = [&](std::size_t place) {
    return (is(place, TokenKind::sign) && text(place) == "/") || is(place, TokenKind::dash) ||
           is(place, TokenKind::range_hyphen) || (is(place, TokenKind::sign) && text(place) == "-");
  };
  const bool beside = at > 0 && (is(at - 1, TokenKind::number) || is(at - 1, TokenKind::sign) ||
                                 is(at - 1, TokenKind::range_hyphen) || is(at - 1, TokenKind::dash) ||
                                 word(at - 1).month != 0 || (at > 1 && is_capitalised(at - 1)));
  // "2016- 11": the scanner leaves a hyphen with a blank behind it out.
  const bool open_hyphen = at + 1 < tokens_.size() && tokens_[at + 1].space_before &&
                           tokens_[at + 1].span.begin == tokens_[at].span.end + 2;
  if (open_hyphen && !beside && ends_phrase(at + 2) && first_year.has_value() != year(at + 1).has_value()) {
    const auto month = first_year ? digits(at + 1, 1, 2) : first_month;
    if (month && *month >= 1 && *month <= kMonths)
      return date_match(CalendarDate{fields_of(first_year ? first_year : year(at + 1), month, {}), {}, {}}, at, at + 2);
  }
  const std::size_t name_at = past_comma(at + 1);
  if (const int month = word(name_at).month; first_year && month != 0 && !beside) {
    const bool sure = !word(name_at).homograph || is_capitalised(name_at);
    const std::size_t end = past_stop(name_at + 1);
    if (!sure || !ends_phrase(name_at + 1) || is(end, TokenKind::number)) return std::nullopt;
    return date_match(CalendarDate{fields_of(*first_year, month, {}), {}, {}}, at, name_at + 1);
  }
  if (!is_mark(at + 1) || beside || !ends_phrase(at + 3) || is_mark(at + 3)) return std::nullopt;
  const auto last_year = year(at + 2), last_month = digits(at + 2, 1, 2);
  const auto stated = first_year ? first_year : last_year;
  const auto month = first_year ? last_month : first_month;
  if (!stated || !month || *month < 1 || *month > kMonths) return std::nullopt;
  // "2010 - 12" are three years.
  if (first_year && (*month > *first_year % kCentury || text(at + 2).size() < 2)) return std::nullopt;
  return date_match(CalendarDate{fields_of(*stated, *month, {}), {}, {}}, at, at + 3);
}

// "20161016", "2016.10.16"
std::optional<DateMatch> DateGrammar::packed_date(std::size_t at) const {
  constexpr std::size_t kDigits = 8;
  constexpr int kFirst = 1900, kLast = 2100;
  std::string written = text(at);
  int year = 0, month = 0, day = 0;
  if (const auto numbers = numbers_between_stops(written); numbers.size() == 3 && written.find('.') == 4) {
    year = numbers[0], month = numbers[1], day = numbers[2];
  } else if (const auto all = digits(at, kDigits, kDigits)) {
    year = *all / 10000, month = *all / kCentury % kCentury, day = *all % kCentury;
  }
  const DateFields fields = fields_of(year, month, day);
  const bool alone = at == 0 || !is(at - 1, TokenKind::sign);
  if (year < kFirst || year > kLast || month == 0 || !is_possible(fields) || !ends_phrase(at + 1) || !alone)
    return std::nullopt;
  return date_match(CalendarDate{fields, {}, {}}, at, at + 1);
}

// "4", "2016", "Apr"
std::optional<DateGrammar::DatePart> DateGrammar::date_part(std::size_t at) const {
  if (const auto stated = year(at)) return DatePart{*stated, 4, at + 1};
  if (const auto number = digits(at, 1, 2)) return DatePart{*number, text(at).size(), at + 1};
  if (const int month = word(at).month; month != 0) return DatePart{month, 0, at + 1};
  return std::nullopt;
}

// Two or three parts with the same mark between them: a stroke, or a hyphen.
std::optional<DateMatch> DateGrammar::numeric_date(std::size_t at) const {
  const auto is_stroke = [&](std::size_t place) { return is(place, TokenKind::sign) && text(place) == "/"; };
  const auto past_mark = [&](std::size_t place) {
    const bool token = is_stroke(place) || is(place, TokenKind::range_hyphen);
    if (token) return tokens_[place].space_before ? place : place + 1;
    return place;
  };
  const auto is_marked = [&](std::size_t end) {
    return past_mark(end) > end || (end < tokens_.size() && tokens_[end].hyphen_before);
  };
  const auto first = date_part(at);
  if (!first || !is_marked(first->end)) return std::nullopt;
  // A part of a longer number: a phone number, a score, a fraction.
  if (at > 0 && !tokens_[at].space_before && (is_stroke(at - 1) || is(at - 1, TokenKind::range_hyphen))) return {};
  const bool strokes = is_stroke(first->end);
  const auto second = date_part(past_mark(first->end));
  if (!second) return std::nullopt;
  if (!is_marked(second->end) || is_stroke(second->end) != strokes) {
    const bool names = first->digits == 0 || second->digits == 0;
    const bool years = first->digits == 4 || second->digits == 4;
    return strokes || years || !names ? of_two_parts(*first, *second, at) : std::nullopt;
  }
  const auto third = date_part(past_mark(second->end));
  if (!third || (is_marked(third->end) && date_part(past_mark(third->end)))) return std::nullopt;
  const bool short_years = first->digits != 4 && second->digits != 4 && third->digits != 4;
  const bool names = first->digits == 0 || second->digits == 0 || third->digits == 0;
  // "10-3-2" is how a team has played; "10-31-74" and "3-7-07" are not.
  constexpr int kMostGames = 31;
  const bool no_record = third->digits == 2 && (third->number > kMostGames || third->number < 10);
  if (short_years && !strokes && !names && !no_record) return std::nullopt;
  return of_three_parts(*first, *second, *third, at);
}

// 2023-04-23, 23/04/2023, 4/23/23, 23-Apr-2023, 2023/Apr/23
std::optional<DateMatch> DateGrammar::of_three_parts(const DatePart& a, const DatePart& b, const DatePart& c,
                                                     std::size_t at) const {
  const auto dated = [&](const DatePart& year, const DatePart& month, const DatePart& day) -> Match {
    if (day.digits == 0 || day.digits == 4 || month.digits == 4 || year.digits == 0) return std::nullopt;
    const DateFields fields = fields_of(full_year(year.number, year.digits), month.number, day.number);
    if (!is_possible(fields)) return std::nullopt;
    return date_match(CalendarDate{fields, {}, {}}, at, c.end);
  };
  if (a.digits == 4) return b.digits != 0 && c.digits == 0 ? dated(a, c, b) : dated(a, b, c);
  if (c.digits != 2 && c.digits != 4) return std::nullopt;
  if (a.digits == 0 || b.digits == 0) return a.digits == 0 ? dated(c, a, b) : dated(c, b, a);
  return either_order(a, b, full_year(c.number, c.digits), at, c.end);
}

// 2023-04, 4/2023, Apr/2023, "on 4/23"
std::optional<DateMatch> DateGrammar::of_two_parts(const DatePart& a, const DatePart& b, std::size_t at) const {
  if (a.digits == 4 || b.digits == 4) {
    const DatePart& year = a.digits == 4 ? a : b;
    const DatePart& month = a.digits == 4 ? b : a;
    if (month.digits == 4 || month.number < 1 || month.number > kMonths) return std::nullopt;
    // "2009-10" are two years; "Law 11-2016" is none.
    const int next_year = year.number % (month.digits == 2 ? kCentury : 10) + 1;
    const bool two_years = a.digits == 4 && (month.digits == 2 ? month.number >= next_year : month.number == next_year);
    const bool stroke = is(a.end, TokenKind::sign);
    const bool sure = a.digits == 4 || month.digits == 0 || stroke || is_cue_before(at, lexicon_.year_cues);
    if (two_years || !sure) return std::nullopt;
    return date_match(CalendarDate{fields_of(year.number, month.number, {}), {}, {}}, at, b.end);
  }
  if (!is(a.end, TokenKind::sign)) return std::nullopt;
  if (a.digits == 0 || b.digits == 0) {
    const DateFields fields = fields_of({}, a.digits == 0 ? a.number : b.number, a.digits == 0 ? b.number : a.number);
    const bool named_twice = a.digits == b.digits;
    if (named_twice || !is_possible(fields)) return std::nullopt;
    return date_match(CalendarDate{fields, {}, {}}, at, b.end);
  }
  // "11/12, 2016"
  const auto stated = is(b.end, TokenKind::comma) ? year(b.end + 1) : std::nullopt;
  if (stated && !counts_things(b.end + 1)) return either_order(a, b, stated, at, b.end + 2);
  return is_sure_without_year(a, b, at) ? either_order(a, b, {}, at, b.end) : std::nullopt;
}

// "On 4/23", "Friday 4/23" and "4/23" by itself; "7/16" may be seven sixteenths, and "24/7" is always.
bool DateGrammar::is_sure_without_year(const DatePart& a, const DatePart& b, std::size_t at) const {
  const bool after_number = at > 0 && (is(at - 1, TokenKind::number) || is(at - 1, TokenKind::sign));
  const bool joined = after_number || tokens_[at].hyphen_before;
  if (joined || !(ends_phrase(b.end) || plain_time(b.end))) return false;
  if (at > 0 && (lexicon_.number_cues.contains(token_at(at - 1)) || word(at - 1).weekday != 0)) return true;
  // "From 3/4" may be three quarters.
  const bool whole = a.number > b.number;
  if (whole && at > 0 && (word(at - 1).bound || is_glue(at - 1, DateGlue::from))) return true;
  // No fraction is written "22/04".
  const std::string& month = text(b.end - 1);
  if (a.number > kMonths && a.number <= kLongestMonth && month.size() == 2 && month.front() == '0') return true;
  constexpr int kSixteenths = 16;
  return a.number <= kMonths && b.number > kMonths && b.number != kSixteenths;
}

// Nothing follows that a number could count: "on 4/23, when", "on the 27th at noon".
bool DateGrammar::ends_phrase(std::size_t end) const {
  if (end >= tokens_.size()) return true;
  const Token& next = tokens_[end];
  if (next.kind == TokenKind::number || next.kind == TokenKind::sign || next.hyphen_before) return false;
  if (next.kind != TokenKind::word) return true;
  const DateWord& name = word(end);
  return (name.glue != DateGlue::none && name.glue != DateGlue::of && name.glue != DateGlue::one) || name.bound ||
         name.part || name.shift || lexicon_.list_words.contains(next) || lexicon_.number_cues.contains(next) ||
         lexicon_.clock_cues.contains(next) || lexicon_.clause_breakers.contains(next);
}

// Both readings where the policy leaves them open: the day-first one comes first.
std::optional<DateMatch> DateGrammar::either_order(const DatePart& a, const DatePart& b, std::optional<int> year,
                                                   std::size_t at, std::size_t end) const {
  const DateFields day_first = fields_of(year, b.number, a.number);
  const DateFields month_first = fields_of(year, a.number, b.number);
  const bool day_first_holds = is_possible(day_first) && order_ != DateOrder::month_first;
  const bool month_first_holds = is_possible(month_first) && order_ != DateOrder::day_first;
  if (day_first_holds && month_first_holds && a.number != b.number)
    return date_match(CalendarDate{day_first, {month_first}, {}}, at, end);
  if (is_possible(day_first) && (day_first_holds || !is_possible(month_first)))
    return date_match(CalendarDate{day_first, {}, {}}, at, end);
  if (is_possible(month_first)) return date_match(CalendarDate{month_first, {}, {}}, at, end);
  return std::nullopt;
}

// "10/1 to 11/7", "10/1-10/7/2018": of the two orders the one with the shorter range.
std::optional<DateMatch> DateGrammar::numeric_range(std::size_t at) const {
  struct End {
    int first, second;
    std::optional<int> year;
    std::size_t end;
  };
  const auto end_at = [&](std::size_t place) -> std::optional<End> {
    const auto first = digits(place, 1, 2), second = digits(place + 2, 1, 2);
    if (!first || !second || text(place + 1) != "/") return std::nullopt;
    const bool marked = text(place + 3) == "/" || is(place + 3, TokenKind::comma);
    const auto stated = marked ? year(place + 4) : std::nullopt;
    return End{*first, *second, stated, place + (stated ? 5u : 3u)};
  };
  const auto first = end_at(at);
  const std::size_t joint = first ? past_joint(first->end) : at;
  const auto last = first && joint > first->end ? end_at(joint) : std::nullopt;
  if (!last || !ends_phrase(last->end)) return std::nullopt;
  std::optional<DateRange> shortest;
  int shortest_length = 0;
  for (const DateOrder order : {DateOrder::day_first, DateOrder::month_first}) {
    if (order_ != DateOrder::both && order_ != order) continue;
    const auto fields = [&](const End& end) {
      return order == DateOrder::day_first ? fields_of(end.year, end.second, end.first)
                                           : fields_of(end.year, end.first, end.second);
    };
    const DateFields begin = fields(*first), finish = fields(*last);
    if (!is_possible(begin) || !is_possible(finish)) continue;
    constexpr int kYear = 372, kMonth = 31;
    const int years = begin.year && finish.year ? *finish.year - *begin.year : 0;
    int length = years * kYear + (*finish.month - *begin.month) * kMonth + *finish.day - *begin.day;
    if (length < 0) length += kYear;
    if (shortest && shortest_length <= length) continue;
    shortest.emplace();
    shortest->ends.emplace_back().node = CalendarDate{begin, {}, {}};
    shortest->ends.emplace_back().node = CalendarDate{finish, {}, {}};
    shortest_length = length;
  }
  if (!shortest) return std::nullopt;
  return date_match(std::move(*shortest), at, last->end);
}

// 23.4.2023, where a stop stands between the numbers the day comes first; "on 23.04.23".
std::optional<DateMatch> DateGrammar::dotted_date(std::size_t at) const {
  const std::string& written = text(at);
  const auto numbers = numbers_between_stops(written);
  if (numbers.size() != 3) return std::nullopt;
  const std::size_t year_digits = written.size() - written.rfind('.') - 1;
  constexpr std::size_t kTwoDigitsEach = 8;
  const bool short_year = year_digits == 2 && written.size() == kTwoDigitsEach && at > 0 &&
                          (lexicon_.number_cues.contains(token_at(at - 1)) || word(at - 1).weekday != 0);
  if (year_digits != 4 && !short_year) return std::nullopt;
  const int year = full_year(numbers[2], year_digits);
  for (const DateFields& fields : {fields_of(year, numbers[1], numbers[0]), fields_of(year, numbers[0], numbers[1])})
    if (is_possible(fields)) return date_match(CalendarDate{fields, {}, {}}, at, at + 1);
  return std::nullopt;
}

}  // namespace gainsay
