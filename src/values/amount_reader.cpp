// Whole amounts: hedge, currency, number or range, unit.
#include "values/amount_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "values/digits.hpp"

namespace gainsay {
namespace {

constexpr double kFirstYear = 1900, kLastYear = 2100;
constexpr double kLargestScore = 200;
constexpr double kThousand = 1000;
constexpr std::size_t kYearDigits = 4;

Interval interval_in(std::string_view text) {
  Interval range{0, 0};
  const std::size_t blank = text.find(' ');
  const std::string_view low = text.substr(0, blank), high = text.substr(blank + 1);
  std::from_chars(low.data(), low.data() + low.size(), range.lo);
  std::from_chars(high.data(), high.data() + high.size(), range.hi);
  return range;
}

bool is_year_number(double value) { return value >= kFirstYear && value <= kLastYear; }

bool is_lower_bound(Hedge hedge) { return hedge == Hedge::at_least || hedge == Hedge::more_than; }
bool is_upper_bound(Hedge hedge) { return hedge == Hedge::up_to || hedge == Hedge::fewer_than; }

}  // namespace

AmountReader::AmountReader(std::string_view text, SentenceTokens sentence, const AmountWords& words,
                           const RecogniseContext& context)
    : text_(text), sentence_(sentence), words_(words) {
  if (context.anchor) as_of_ = context.anchor->day();
}

bool AmountReader::says(const AmountWords::Set& set) const {
  return std::any_of(sentence_.begin(), sentence_.end(),
                     [&](const Token& token) { return set.contains(token); });
}

const std::string* AmountReader::text_in(const AmountWords::Texts& texts, std::size_t at) const {
  if (at >= sentence_.size()) return nullptr;
  const auto found = texts.find(sentence_[at]);
  return found == texts.end() ? nullptr : &found->second;
}

AmountReader::HedgeHit AmountReader::hedge_before(std::size_t begin) const {
  const auto hit = words_.amount_hedges.at(sentence_, begin);
  const bool closes_bracket = hit && sentence_[begin].kind == TokenKind::sign && glued(begin);  // <ABC> 5
  if (!hit || closes_bracket) return {Hedge::none, begin};
  return {hedge_named(hit->meaning), begin + hit->token_count};
}

std::size_t AmountReader::hedge_start(std::size_t begin) const {
  const auto hit = words_.amount_hedges.before(sentence_, begin);
  return hit ? begin - hit->token_count : begin;
}

std::optional<ReadAmount> AmountReader::at(std::size_t begin) const {
  const HedgeHit first = hedge_before(begin);
  if (first.hedge == Hedge::none) {
    if (auto reading = ordinal(begin)) return reading;
    if (auto reading = age_decade(begin)) return reading;
  }
  auto reading = unhedged(first.end, first.hedge);
  if (!reading) return std::nullopt;
  reading->begin = begin;
  reading->lead += reading->lead > 0 ? first.end - begin : 0;
  if (first.hedge != Hedge::none) {
    reading->bare = false;
    if (auto both = with_other_bound(*reading, begin)) return both;
  }
  if (auto age = bare_age(*reading)) reading->others.push_back(*age);
  return reading;
}

std::optional<ReadAmount> AmountReader::unhedged(std::size_t begin, Hedge hedge) const {
  if (begin >= sentence_.size()) return std::nullopt;
  auto reading = hedge == Hedge::none ? vague(begin) : std::nullopt;
  if (!reading) reading = unit_of_article(begin, hedge);
  if (reading) return reading;
  // The ends of a range may be parts as those behind a hedge may. What is none there is none anywhere.
  const auto first = operand(begin, Hedge::about);
  reading = range(begin, hedge, first);
  if (reading) return reading;
  const bool part = first && first->read.part;
  return single(begin, hedge, part ? operand(begin, hedge) : first);
}

// "more than 10 but fewer than 20", "at most 20 and at least 10"
std::optional<ReadAmount> AmountReader::with_other_bound(const ReadAmount& first, std::size_t begin) const {
  const Hedge hedge = first.amount.hedge;
  if (!is(first.end, words_.bound_links) || !(is_lower_bound(hedge) || is_upper_bound(hedge))) return std::nullopt;
  const HedgeHit hit = hedge_before(first.end + 1);
  if (is_lower_bound(hedge) ? !is_upper_bound(hit.hedge) : !is_lower_bound(hit.hedge)) return std::nullopt;
  const auto second = single(hit.end, hit.hedge, operand(hit.end, hit.hedge));
  if (!second || second->amount.type != first.amount.type || second->amount.unit != first.amount.unit ||
      second->amount.role != first.amount.role || first.amount.role == AmountRole::fall) {
    return std::nullopt;
  }
  const AmountValue& low = is_lower_bound(hedge) ? first.amount : second->amount;
  const AmountValue& high = is_lower_bound(hedge) ? second->amount : first.amount;
  if (low.stated.lo >= high.stated.hi) return std::nullopt;
  AmountValue both = low;
  both.stated.hi = high.stated.hi;
  both.outer.hi = high.outer.hi;
  both.hedge = Hedge::none;
  both.range = true;
  return ReadAmount{both, begin, second->end, false, {}, 0};
}

std::optional<ReadAmount> AmountReader::vague(std::size_t begin) const {
  auto hit = words_.vague.at(sentence_, begin);
  const auto small = words_.vague_before_units.at(sentence_, begin);
  const bool only_units = small && (!hit || small->token_count > hit->token_count);
  if (only_units) hit = small;
  if (!hit || sentence_[begin].hyphen_before) return std::nullopt;
  Operand operand;
  operand.begin = begin;
  operand.read.number = {1000, 1, false};
  operand.end = begin + hit->token_count;
  const std::size_t bare_end = operand.end;
  if (is(operand.end, words_.vague_ofs)) ++operand.end;
  operand.read.end = operand.end;
  add_unit_after(operand);
  if (!operand.kind && only_units) return std::nullopt;
  if (!operand.kind) operand.end = bare_end;
  Interval range = interval_in(hit->meaning);
  // A decade is ten years: the unit has multiplied the number that stood for the range.
  const double factor = operand.read.number.value / 1000;
  range = {range.lo * factor, range.hi * factor};
  const AmountKind kind = operand.kind.value_or(AmountKind{});
  return ReadAmount{vague_amount(kind, range), begin, operand.end, false, {}, 0};
}

// Where the second number of a range begins: after a hyphen or unspaced dash between digits, "to", "or", or after
// "between", "and".
std::optional<std::size_t> AmountReader::second_operand(const Operand& low, Opening opening) const {
  const std::size_t at = low.end;
  if (at + 1 >= sentence_.size()) return std::nullopt;
  const Token& link = sentence_[at];
  if (opening == Opening::between) return is(at, words_.ands) ? std::optional(at + 1) : std::nullopt;
  const bool tight = !link.space_before && !sentence_[at + 1].space_before;
  if (link.kind == TokenKind::range_hyphen || (link.kind == TokenKind::dash && tight)) return at + 1;
  if (link.kind == TokenKind::dash && low.read.in_digits && !low.kind && sentence_[at + 1].kind == TokenKind::number) {
    // "100 - 1000 g", with nothing behind the second number that a new clause could begin with
    const auto high = operand(at + 1, Hedge::none);
    return high && (high->kind || !is_word_at(high->end)) ? std::optional(at + 1) : std::nullopt;
  }
  if (!is(at, words_.range_words)) return std::nullopt;
  const bool from = low.begin > 0 && is(low.begin - 1, words_.no_range_after);
  return from ? std::nullopt : std::optional(at + 1);
}

namespace {

bool units_fit(const Operand& low, const Operand& high) {
  if (!low.kind || !high.kind) return !low.kind || low.unit_before;
  return low.kind->type == high.kind->type && low.kind->unit == high.kind->unit;
}

}  // namespace

namespace {

bool is_change(const AmountKind& kind) { return kind.role == AmountRole::rise || kind.role == AmountRole::fall; }

// "Sales fell -4 percent", "a rise of -4 percent": a change below zero is a fall.
StatedNumber change_without_sign(AmountKind& kind, StatedNumber number) {
  if (!is_change(kind) || number.value >= 0) return number;
  kind.role = AmountRole::fall;
  number.value = 0 - number.value;
  return number;
}

// Of a range, both ends; one on either side of zero is no change that has a direction.
std::pair<StatedNumber, StatedNumber> changes_without_sign(AmountKind& kind, StatedNumber low, StatedNumber high) {
  if (!is_change(kind) || low.value >= 0) return {low, high};
  if (high.value > 0) {
    kind.role = AmountRole::level;
    return {low, high};
  }
  kind.role = AmountRole::fall;
  low.value = 0 - low.value;
  high.value = 0 - high.value;
  return {high, low};
}

}  // namespace

std::optional<ReadAmount> AmountReader::range(std::size_t begin, Hedge hedge, const std::optional<Operand>& first) const {
  if (hedge != Hedge::none && hedge != Hedge::about) return std::nullopt;
  const Opening opening = is(begin, words_.between) ? Opening::between : Opening::none;
  auto low = opening == Opening::between ? operand(begin + 1, Hedge::about) : first;
  if (!low) return std::nullopt;
  const auto next = second_operand(*low, opening);
  const auto high = next ? second_number(*next, *low) : joined_operand(*low);
  if (!high || !units_fit(*low, *high)) return std::nullopt;
  // "The toll rose 5 to 17" and "fell $2 to $77" tell of a change and a level.
  const bool own_units = (!high->kind && !low->kind) || (high->kind && low->kind);
  if (own_units && opening == Opening::none && is(low->end, words_.range_words)) {
    const AmountKind kind = low->kind.value_or(AmountKind{});
    const bool verb = begin > 0 && text_in(words_.change_verbs, begin - 1);
    if (verb || change_before(kind, begin) != AmountRole::level) return std::nullopt;
  }
  if (low->read.scale == 1 && high->read.scale > 1 && low->read.mantissa < high->read.mantissa) {
    low->read = with_scale(low->read, high->read.scale);
  }
  // "75-100,000 barrels" begin at 75,000.
  const double thousands = low->read.number.value * kThousand, most = high->read.number.value;
  const bool near = thousands < most && thousands * 4 > most && high->read.number.last_digit >= kThousand;
  if (near && sentence_[low->end].kind == TokenKind::range_hyphen && !low->kind && low->read.scale == 1) {
    low->read = with_scale(low->read, kThousand);
  }
  if (low->read.number.value >= high->read.number.value || low->read.part != high->read.part) return std::nullopt;
  AmountKind kind = kind_of(high->kind ? high->kind : low->kind, begin, high->end);
  if (low->read.part && kind.type == Type::number) kind.role = AmountRole::fraction;
  kind.role = kind.role == AmountRole::fraction ? kind.role : role_of(kind, begin, high->end);
  const auto [least, most_stated] = changes_without_sign(kind, low->read.number, high->read.number);
  ReadAmount reading{finished(stated_range(kind, hedge, least, most_stated)), begin, high->end, false, {}, low->lead};
  if (high->other) {
    reading.others.push_back(finished(stated_range(*high->other, hedge, low->read.number, high->read.number)));
  }
  return reading;
}

// "3km-5km", "$5m-$10m": the hyphen behind a word makes no token, but marks the next one or is left out.
std::optional<Operand> AmountReader::joined_operand(const Operand& low) const {
  if (low.end >= sentence_.size() || !low.read.in_digits || !is_word_at(low.end - 1)) return std::nullopt;
  const std::size_t begin = sentence_[low.end - 1].span.end;
  const std::string_view between = text_.substr(begin, sentence_[low.end].span.begin - begin);
  if (between != "-" && between != "–") return std::nullopt;
  std::vector<Token> tokens(sentence_.begin(), sentence_.end());
  tokens[low.end].hyphen_before = false;
  AmountReader reader = *this;
  reader.sentence_ = tokens;
  return reader.operand(low.end, Hedge::about);
}

// In "$2-3m" the second number is of money too, and m is million.
std::optional<Operand> AmountReader::second_number(std::size_t at, const Operand& low) const {
  at = hedge_before(at).hedge == Hedge::about ? hedge_before(at).end : at;
  if (!low.unit_before || low.lead > 0 || currency_before(at)) {
    auto high = operand(at, Hedge::about);
    // "6 to 6.5 on the Richter scale", "magnitude 6 to 6.5"
    if (high && !high->kind && low.lead > 0) high->kind = low.kind;
    return high;
  }
  const auto read = read_number(sentence_, at, words_, Abbreviations::of_money);
  return read ? std::optional(Operand{*read, {}, {}, false, 0, at, read->end}) : std::nullopt;
}

// "in 2012": four digits with nothing behind them that they could count.
bool AmountReader::is_year(const Operand& operand) const {
  return operand.end == operand.begin + 1 && sentence_[operand.begin].folded.size() == kYearDigits &&
         is_year_number(operand.read.number.value) && !is_word_at(operand.end);
}

ReadAmount AmountReader::made(AmountValue amount, const Operand& operand, std::size_t begin, std::size_t end) const {
  return {finished(std::move(amount)), begin, end, false, {}, operand.lead};
}

std::optional<ReadAmount> AmountReader::single(std::size_t begin, Hedge hedge, const std::optional<Operand>& read) const {
  if (!read || (hedge != Hedge::none && !read->kind && is_year(*read))) return std::nullopt;
  std::size_t end = read->end;
  if (auto age = age_in_units(*read, begin, hedge)) return age;
  if (hedge == Hedge::none || hedge == Hedge::about) {
    const auto hit = words_.amount_hedges_after.at(sentence_, end);
    // "200 or greater than 190" are two, and so are "four days and more than five".
    const std::size_t behind = hit ? end + hit->token_count : end;
    const bool compares = behind < sentence_.size() && (sentence_[behind].kind == TokenKind::number ||
                                                        is(behind, words_.comparing));
    if (hit && !compares) {
      hedge = hedge_named(hit->meaning);
      end += hit->token_count;
    }
  }
  AmountKind kind = kind_of(read->kind, begin, end);
  const bool alone = hedge == Hedge::none && !read->kind && end == begin + 1;
  if (alone && kind.type == Type::number && is_pronoun(begin)) return std::nullopt;
  if (read->read.part && kind.type == Type::number) kind.role = AmountRole::fraction;
  // "The fall of 2005" is a season.
  const bool year = kind.type == Type::number && read->read.in_digits && is_year_number(read->read.number.value);
  if (kind.role == AmountRole::level && !year) kind.role = role_of(kind, begin, end);
  const StatedNumber stated = change_without_sign(kind, read->read.number);
  ReadAmount reading = made(stated_amount(kind, hedge, stated), *read, begin, end);
  if (read->other) reading.others.push_back(finished(stated_amount(*read->other, hedge, read->read.number)));
  if (const auto count = millions(*read)) reading.others.push_back(stated_amount({}, hedge, count->number));
  reading.bare = alone && read->read.in_digits;
  return reading;
}

// "5m" is five metres, or five million.
std::optional<ReadNumber> AmountReader::millions(const Operand& operand) const {
  const bool metres = operand.kind && operand.kind->unit == "m" && operand.read.in_digits;
  if (!metres || operand.end != operand.begin + 2 || !glued(operand.end - 1)) return std::nullopt;
  const auto read = read_number(sentence_, operand.begin, words_, Abbreviations::of_money);
  return read && read->end == operand.end ? read : std::nullopt;
}

std::optional<ReadAmount> AmountReader::ordinal(std::size_t begin) const {
  if (sentence_[begin].hyphen_before || (begin > 0 && is(begin - 1, words_.no_ordinal_after))) return std::nullopt;
  const auto read = read_ordinal(sentence_, begin, words_);
  if (!read || words_.no_ordinal_before.at(sentence_, read->end)) return std::nullopt;
  // "Fifth Avenue", "21st Street", "the Second World War"
  const bool digits = sentence_[begin].kind == TokenKind::number;
  const bool capital = digits || (begin > 0 && sentence_[begin].capitals == Capitals::first);
  const bool name_goes_on = read->end < sentence_.size() && sentence_[read->end].capitals == Capitals::first &&
                            sentence_[read->end].kind == TokenKind::word;
  if (capital && name_goes_on) return std::nullopt;
  // "a second", "every second": a time where nothing is counted
  const bool time = read->number.value == 2 && begin > 0 && !is_word_at(read->end) &&
                    (is(begin - 1, words_.articles) || is(begin - 1, words_.no_duration_after));
  if (time) return std::nullopt;
  return ReadAmount{stated_amount({Type::ordinal, {}, {}}, Hedge::none, {read->number.value, 1, false}), begin,
                    read->end, false, {}, 0};
}

// "one of them", "no one", "the one who": a number only where it counts the word that follows.
bool AmountReader::is_pronoun(std::size_t at) const {
  const bool alone = at == 0 && !is_word_at(1);  // as an answer
  if (!is(at, words_.ones) || alone) return false;
  if (at > 0 && (is(at - 1, words_.pronoun_after) || sentence_[at].capitals == Capitals::first)) return true;
  if (!is_word_at(at + 1)) return true;
  return is(at + 1, words_.pronoun_before) || sentence_[at + 1].folded.starts_with('\'');
}

// "one in five", "three out of ten"
std::optional<ReadNumber> AmountReader::ratio(const std::optional<ReadNumber>& over) const {
  if (!over || over->number.value < 1) return std::nullopt;
  const auto outs = words_.ratio_outs.at(sentence_, over->end);
  const bool in = !outs && over->number.value == 1 && is(over->end, words_.ratio_ins);
  if (!outs && !in) return std::nullopt;
  const std::size_t under_at = over->end + (outs ? outs->token_count : 1);
  const auto under = read_whole_number(sentence_, under_at, words_, Abbreviations::of_counts);
  if (!under || under->number.value <= over->number.value) return std::nullopt;
  const bool year = under->in_digits && under->end == under_at + 1 && is_year_number(under->number.value);
  if (in && (year || (over->in_digits && under->in_digits && !is_word_at(under->end)))) return std::nullopt;
  ReadNumber read = *under;
  read.number = {over->number.value / under->number.value, 0.1, true};
  read.mantissa = read.number.value;
  read.scale = 1;
  read.part = true;
  read.in_digits = false;
  return read;
}

std::optional<std::size_t> AmountReader::score(std::size_t begin) const {
  const auto digits = [&](std::size_t at) -> std::optional<int> {
    return at < sentence_.size() ? digits_of(sentence_[at], 1, 4) : std::nullopt;
  };
  const auto first = digits(begin);
  const bool joined = begin + 2 < sentence_.size() && sentence_[begin + 1].kind == TokenKind::range_hyphen;
  if (!first || !joined) return std::nullopt;
  const auto second = digits(begin + 2);
  const bool fraction = begin + 3 < sentence_.size() && sentence_[begin + 3].folded == "/";  // 4-5/8
  if (!second || fraction) return std::nullopt;
  std::size_t end = begin + 3;
  while (end + 1 < sentence_.size() && sentence_[end].kind == TokenKind::range_hyphen && digits(end + 1)) end += 2;
  if (end > begin + 3) return end;
  if (std::max(sentence_[begin].folded.size(), sentence_[begin + 2].folded.size()) == kYearDigits) return std::nullopt;
  if (*first < *second && (!says(words_.scores) || *second > kLargestScore)) return std::nullopt;
  if (*first < *second && glued(end) && !sentence_[end].hyphen_before) return std::nullopt;  // 3-5% and 3-5km
  // "30-40 people" beside a word of scores is still a range: what it counts is written behind it.
  if (*first < *second && is_word_at(end) && !is(end, words_.scores)) {
    Operand operand;
    operand.read.number = {1.0 * *second, 1, false};
    operand.read.in_digits = true;
    operand.read.end = operand.end = end;
    add_unit_after(operand);
    const bool counts = operand.kind.has_value() || sentence_[end].folded.ends_with('s');
    if (counts) return std::nullopt;
  }
  return end;
}

}  // namespace gainsay
