// Small things that the grammar of dates asks of a place in the sentence.
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

const DateWord kOrdinaryWord{};
const Token kNoToken{};

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2100;

}  // namespace

DateGrammar::DateGrammar(std::span<const Token> tokens, const DateLexicon& lexicon, DateOrder order, Lengths lengths)
    : tokens_(tokens), lexicon_(lexicon), order_(order), lengths_(lengths) {
  words_.reserve(tokens.size());
  for (const Token& token : tokens) {
    const DateWord* found = token.kind == TokenKind::word ? lexicon.find(token) : nullptr;
    repeats_ = repeats_ || (found && found->repeats);
    // "FY2019" and "Oct2" are in no lexicon.
    const bool joined = !found && token.kind == TokenKind::word && token.folded.back() >= '0' && token.folded.back() <= '9';
    words_.push_back(joined ? &kOrdinaryWord : found);
  }
}

// The quick no: most words of a text are in no date, and most that are in one ("the", "in", "5") lead up to none.
bool DateGrammar::may_begin(std::size_t at) const {
  if (words_[at] ? words_[at]->joins : !is(at, TokenKind::number)) return false;
  std::size_t next = at;
  while (word(next).leads) ++next;
  if (next == tokens_.size()) return false;
  // "On Monday" and "in 1990" begin at their second word.
  const bool in_date = is_glue(at, DateGlue::in) && (word(at + 1).month != 0 || word(at + 1).weekday != 0 || year(at + 1));
  if (in_date) return false;
  if (is(next, TokenKind::number)) return may_be_dated(next, at);
  if (next > at) return may_go_on(next);
  return !word(at).counts || (may_go_on(at + 1) && !counts_up(at + 1));
}

// Whether a unit behind a number ends it all: "two weeks" is no date, but "two weeks ago".
bool DateGrammar::counts_up(std::size_t unit) const {
  const auto& named = word(unit).unit;
  return named && *named <= Granularity::year && word(unit).counts && !may_go_on(unit + 1);
}

// Whether a date may go on at a token behind its first word.
bool DateGrammar::may_go_on(std::size_t at) const {
  if (at >= tokens_.size()) return false;
  const TokenKind kind = tokens_[at].kind;
  if (kind == TokenKind::stop || kind == TokenKind::semicolon) return false;
  if (kind != TokenKind::comma) return lexicon_.may_go_on(tokens_[at]);
  return at + 1 < tokens_.size() && (words_[at + 1] || is(at + 1, TokenKind::number));
}

// Whether a number may be part of a date: by its form, what stands behind it and, where it counts something ("5 men"),
// by a word before it that times are told with. The date would begin at `begin`.
bool DateGrammar::may_be_dated(std::size_t number, std::size_t begin) const {
  constexpr std::size_t kDay = 2, kYear = 4, kPacked = 8;
  const std::string& written = text(number);
  const bool plain = written.find_first_not_of("0123456789") == std::string::npos;
  const bool packed = plain ? written.size() == kPacked : written.find('.') != written.rfind('.');  // 20160708, 8.7.2016
  const bool year = plain && written.size() == kYear;
  const bool pointed = written.find(',') == std::string::npos && written.size() - written.find('.') == kDay + 1;  // 9.30
  const bool hour = plain ? written.size() <= kDay : pointed;
  const bool short_year = tokens_[number].apostrophe_before;
  if (year || short_year || packed || number + 1 == tokens_.size()) return true;
  const Token& next = tokens_[number + 1];
  const bool listed = number > 0 && (is_glue(number - 1, DateGlue::and_) || is(number - 1, TokenKind::comma) ||
                                     lexicon_.list_words.contains(token_at(number - 1)));
  if (next.kind == TokenKind::word || next.kind == TokenKind::sign || next.kind == TokenKind::number) {
    if (lexicon_.may_go_on(next)) return number > begin || !counts_up(number + 1);
    const Token& before = token_at(number == 0 ? tokens_.size() : number - 1);
    const bool cued = lexicon_.clock_cues.contains(before) || lexicon_.exact_clock_cues.contains(before) ||
                      lexicon_.number_cues.contains(before);
    return hour && (cued || (listed && lexicon_.is_verb(next)));
  }
  if (next.kind == TokenKind::comma) return hour && (listed || may_go_on(number + 1));
  const bool ends = next.kind == TokenKind::stop || next.kind == TokenKind::semicolon;
  return hour || !ends;
}

const Token& DateGrammar::token_at(std::size_t at) const { return at < tokens_.size() ? tokens_[at] : kNoToken; }

bool DateGrammar::is_capitalised(std::size_t at) const {
  return at < tokens_.size() && tokens_[at].capitals != Capitals::none;
}

// "It may last weeks", "it is to last two months"
bool DateGrammar::is_verb(std::size_t at) const { return at > 0 && lexicon_.verb_cues.contains(token_at(at - 1)); }

// An expression that is all of its sentence, a list's entry or a time stamp, needs no cue.
bool DateGrammar::fills_sentence(std::size_t begin, std::size_t end) const {
  return begin == 0 && past_stop(end) == tokens_.size();
}

bool DateGrammar::is_cue_before(std::size_t at, const FoldedSet& cues) const {
  if (at > 0 && is_glue(at - 1, DateGlue::the)) --at;
  return at > 0 && cues.contains(token_at(at - 1));
}

// A dash, a hyphen between digits or "to": what joins the ends of a range. `at` where there is none.
std::size_t DateGrammar::past_joint(std::size_t at) const {
  const bool joint = is(at, TokenKind::dash) || is(at, TokenKind::range_hyphen) || is_glue(at, DateGlue::to);
  return joint ? at + 1 : at;
}

std::optional<int> DateGrammar::digits(std::size_t at, std::size_t least, std::size_t most) const {
  return is(at, TokenKind::number) ? digits_of(tokens_[at], least, most) : std::nullopt;
}

std::optional<int> DateGrammar::year(std::size_t at) const {
  const auto value = digits(at, 4, 4);
  return value && *value >= kFirstYear && *value <= kLastYear ? value : std::nullopt;
}

std::optional<int> DateGrammar::count(std::size_t at) const {
  if (is_glue(at, DateGlue::one)) return 1;
  if (word(at).number >= 0) return word(at).number;
  return digits(at, 1, 3);
}

// "in 2000 dollars", "of 1500 people"
bool DateGrammar::counts_things(std::size_t number) const { return lexicon_.counted.contains(token_at(number + 1)); }

// "23", "23rd"
std::optional<DateGrammar::PlacedNumber> DateGrammar::day_of_month(std::size_t at) const {
  const auto day = digits(at, 1, 2);
  if (!day || *day < 1 || *day > 31 || era(at + 1) != 0 || tokens_[at].apostrophe_before) return std::nullopt;
  const bool ordinal = word(at + 1).ordinal_ending && !tokens_[at + 1].space_before;
  if (!ordinal && at + 1 < tokens_.size() && !tokens_[at + 1].space_before && is(at + 1, TokenKind::word) &&
      !tokens_[at + 1].hyphen_before && !(word(at + 1).month != 0 && !word(at + 1).homograph))
    return std::nullopt;  // "5pm", "3D", but "14april"
  return PlacedNumber{*day, at + (ordinal ? 2 : 1)};
}

// "23rd"
std::optional<DateGrammar::PlacedNumber> DateGrammar::ordinal_day(std::size_t at) const {
  const auto day = day_of_month(at);
  return day && day->end == at + 2 ? day : std::nullopt;
}

// "third", "twenty-third"
std::optional<DateGrammar::PlacedNumber> DateGrammar::worded_ordinal(std::size_t at) const {
  constexpr int kTen = 10, kTwenty = 20;
  const int tens = word(at).number, ones = word(at + 1).ordinal;
  if (tens >= kTwenty && tens % kTen == 0 && ones > 0 && ones < kTen) return PlacedNumber{tens + ones, at + 2};
  return word(at).ordinal > 0 ? std::optional(PlacedNumber{word(at).ordinal, at + 1}) : std::nullopt;
}

// "third", "twenty-third" and "twenty three" behind a month: "In June two men" names no day.
std::optional<DateGrammar::PlacedNumber> DateGrammar::worded_day(std::size_t at) const {
  constexpr int kTen = 10, kTwenty = 20, kLast = 31;
  auto day = worded_ordinal(at);
  const int number = word(at).number, ones = word(at + 1).number;
  const bool both = number >= kTwenty && number % kTen == 0 && ones > 0 && ones < kTen;
  if (!day && number > 0) day = PlacedNumber{both ? number + ones : number, at + (both ? 2u : 1u)};
  if (!day || day->number > kLast) return std::nullopt;
  const bool ends = ends_phrase(day->end) || year_after(day->end) || has_time_behind(day->end);  // "March third nine thirty"
  return ends ? day : std::nullopt;
}

// With the full stop of an abbreviation, where something of the date follows it.
std::optional<DateGrammar::PlacedNumber> DateGrammar::month_name(std::size_t at) const {
  const DateWord& name = word(at);
  if (name.month == 0 || (name.homograph && !is_capitalised(at) && !is_dated(at))) return std::nullopt;
  const std::size_t stop = past_stop(at + 1);
  const bool stopped = name.abbreviation && stop > at + 1 && is(stop, TokenKind::number);
  return PlacedNumber{name.month, stopped ? stop : at + 1};
}

// "march 3rd", "the third of may": no verb has a day.
bool DateGrammar::is_dated(std::size_t month) const {
  const auto number = digits(month + 1, 1, 2);
  constexpr int kLast = 31;
  if (number && *number >= 1 && *number <= kLast)
    return word(month + 2).ordinal_ending || year(month + 2) || ends_phrase(month + 2);
  if (const auto day = worded_ordinal(month + 1))
    return ends_phrase(day->end) || year(day->end) || has_time_behind(day->end);
  // "In may" and "since march" are months in small letters, "in the march" is none.
  if (month > 0 && lexicon_.month_cues.contains(token_at(month - 1)) && ends_phrase(month + 1)) return true;
  const bool of = month > 1 && is_glue(month - 1, DateGlue::of);
  return of && (word(month - 2).ordinal > 0 || word(month - 2).ordinal_ending);
}

// ", 2023", "2023", "of 2023", "in 2023"
std::optional<DateGrammar::PlacedNumber> DateGrammar::year_after(std::size_t at) const {
  std::size_t place = past_comma(at);
  const bool linked = is_glue(at, DateGlue::of) || (is_glue(at, DateGlue::in) && year(at + 1));
  if (place == at && linked) ++place;
  if (const auto of_era = era_year(place)) return of_era;
  if (const auto short_form = apostrophe_year(place)) return short_form;
  const auto value = year(place);
  if (!value) {  // "April of 87": no day of it
    constexpr int kCentury = 1900, kLastDay = 31;
    const auto short_form = linked ? digits(place, 2, 2) : std::nullopt;
    if (short_form && *short_form > kLastDay && ends_phrase(place + 1)) return PlacedNumber{kCentury + *short_form, place + 1};
    return spoken_year_behind(place);
  }
  constexpr int kOldest = 1900;  // "in August 1990 troops marched"
  const bool behind_month = place == at && at > 0 && word(at - 1).month != 0 && *value >= kOldest;
  if (counts_things(place) && !behind_month) return std::nullopt;
  return PlacedNumber{*value, place + 1};
}

}  // namespace gainsay
