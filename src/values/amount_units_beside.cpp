// What a number is of: percent, money, a measure; the unit behind it or before.
#include <algorithm>
#include <cmath>

#include "values/amount_reader.hpp"
#include "values/digits.hpp"

namespace gainsay {
namespace {

constexpr double kHundredth = 0.01;
constexpr double kStrongestQuake = 10;
constexpr double kInchesInAFoot = 12;

AmountKind quantity(std::string_view symbol) {
  const Unit& unit = *unit_of(symbol);
  return {unit.dimension == kTime ? Type::duration : Type::quantity, std::string(unit.symbol),
          std::string(unit.dimension)};
}

}  // namespace

// --- measures --------------------------------------------------------------------------------------------------

std::optional<AmountReader::UnitHit> AmountReader::short_unit_at(std::size_t at, const ReadNumber& read) const {
  const std::string* symbol = text_in(words_.short_units, at);
  if (symbol == nullptr || !read.in_digits) return std::nullopt;
  if (is(at, words_.units_before_marks)) {
    const bool number = at + 1 < sentence_.size() && sentence_[at + 1].kind == TokenKind::number;
    return is_word_at(at + 1) || number ? std::nullopt : std::optional(UnitHit{unit_folded(*symbol), at + 1});
  }
  const bool any_case = *symbol == "l" || *symbol == "w" || *symbol == "v";
  if (sentence_[at].capitals != Capitals::none && !any_case) return std::nullopt;
  const bool joined = glued(at) || sentence_[at].hyphen_before;
  if (!joined && !is(at, words_.short_units_apart)) return std::nullopt;
  if (at + 1 < sentence_.size() && (sentence_[at + 1].hyphen_before || (glued(at + 1) && is_word_at(at + 1)))) {
    return std::nullopt;
  }
  return UnitHit{unit_folded(*symbol), at + 1};
}

std::optional<AmountReader::UnitHit> AmountReader::unit_at(std::size_t at, const ReadNumber& read) const {
  const auto hit = words_.units.at(sentence_, at);
  auto unit = short_unit_at(at, read);
  if (hit && (!unit || at + hit->token_count > unit->end)) {
    unit = UnitHit{unit_folded(hit->meaning), at + hit->token_count};
    // "Kelvin" and "Celsius" are names as well, and a letter behind degrees is a scale in capitals only.
    const Token& last = sentence_[unit->end - 1];
    if (unit->unit->dimension == "temperature" && last.folded.size() == 1 && hit->token_count > 1 &&
        last.capitals == Capitals::none && unit->end < sentence_.size() && is_word_at(unit->end)) {
      return std::nullopt;
    }
  }
  return unit;
}

std::optional<AmountReader::UnitHit> AmountReader::with_rate(const UnitHit& hit) const {
  const bool stroke = hit.end < sentence_.size() && sentence_[hit.end].folded == "/";
  if (const std::string* daily = text_in(words_.rate_adverbs, hit.end)) {
    const Unit* rate = unit_per(hit.unit->symbol, *daily);
    return rate ? std::optional(UnitHit{rate, hit.end + 1}) : std::optional(hit);
  }
  if (!stroke && !is(hit.end, words_.rates)) return hit;
  const std::string* by = text_in(words_.rate_units, hit.end + 1);
  if (by == nullptr) return stroke || !is(hit.end, words_.articles) ? std::nullopt : std::optional(hit);
  if (words_.no_duration_before.at(sentence_, hit.end + 2)) return hit;  // "10 km a day later"
  const Unit* rate = unit_per(hit.unit->symbol, *by);
  return rate ? std::optional(UnitHit{rate, hit.end + 2}) : std::nullopt;
}

bool AmountReader::add_quantity(Operand& operand) const {
  std::size_t at = operand.end;
  const bool bracket = at < sentence_.size() && sentence_[at].kind == TokenKind::open;
  auto hit = unit_at(bracket ? at + 1 : at, operand.read);
  if (bracket && (!hit || hit->end >= sentence_.size() || sentence_[hit->end].kind != TokenKind::close)) return false;
  if (!hit) return false;
  if (!bracket) hit = with_rate(*hit);
  if (!hit) return true;  // a rate that is no measure, and no number either
  operand.kind = quantity(hit->unit->symbol);
  operand.end = bracket ? hit->end + 1 : hit->end;
  return true;
}

// "45 degrees", "20°": of a scale that only the sentence can tell.
bool AmountReader::add_degrees(Operand& operand) const {
  const bool below_zero = words_.below_zero.at(sentence_, operand.end).has_value();
  if (!is(operand.end, words_.degrees) && !below_zero) return false;
  std::size_t end = below_zero ? operand.end : operand.end + 1;
  const bool alone = std::none_of(sentence_.begin() + static_cast<std::ptrdiff_t>(end), sentence_.end(),
                                  [](const Token& token) { return token.kind == TokenKind::word; });
  if (const auto below = words_.below_zero.at(sentence_, end)) {
    operand.read.number.value = 0 - operand.read.number.value;
    end += below->token_count;
    const auto scale = words_.units.at(sentence_, end);
    if (scale && unit_folded(scale->meaning)->dimension == "temperature") {
      operand.kind = quantity(unit_folded(scale->meaning)->symbol);
      operand.end = end + scale->token_count;
      return true;
    }
    operand.kind = quantity("deg");
  } else if (says(words_.temperature_words) || (alone && hedge_start(operand.begin) == 0)) {
    operand.kind = quantity("deg");
  } else if (says(words_.angle_words)) {
    operand.kind = quantity("°");
  } else {
    return false;
  }
  operand.end = end;
  return true;
}

// "6.1-magnitude", "6.1 on the Richter scale", "a 6.1 earthquake", "the quake measured 6.1"
bool AmountReader::add_magnitude(Operand& operand) const {
  if (std::abs(operand.read.number.value) > kStrongestQuake || operand.read.scale > 1) return false;
  const auto scale = words_.magnitude_scales.at(sentence_, operand.end);
  const bool word = is(operand.end, words_.magnitudes);
  if (!scale && !word && !measures_a_quake(operand)) return false;
  operand.kind = quantity("magnitude");
  operand.end += scale ? scale->token_count : word ? 1 : 0;
  return true;
}

// A number with decimals and no unit of its own, right before a quake, or behind what measures one.
bool AmountReader::measures_a_quake(const Operand& operand) const {
  const Token& last = sentence_[operand.end - 1];
  if (last.kind != TokenKind::number || last.folded.find('.') == std::string::npos) return false;
  if (is(operand.end, words_.quakes)) return true;
  constexpr std::size_t kMostWordsBack = 8;  // "the magnitude of the quake at" 7.2
  if (operand.begin == 0 || !is(operand.begin - 1, words_.quake_measures) || unit_at(operand.end, operand.read))
    return false;
  for (std::size_t back = 2; back <= kMostWordsBack && back <= operand.begin; ++back) {
    const std::size_t at = operand.begin - back;
    if (is(at, words_.magnitudes) || is(at, words_.quakes)) return true;
  }
  return false;
}

// --- both together ---------------------------------------------------------------------------------------------

void AmountReader::add_unit_after(Operand& operand) const {
  const std::size_t end = operand.end;
  if (end >= sentence_.size() || add_percent(operand)) return;
  if (operand.read.part && is(end, words_.vague_ofs) && is(end + 1, words_.articles)) {  // "a quarter of a mile"
    Operand measured = operand;
    measured.end += 2;
    if (add_duration(measured) || add_quantity(measured)) operand = measured.kind ? measured : operand;
    return;
  }
  Operand mass = operand;
  if (add_money(operand)) {
    // "200 pounds" are money or a mass.
    if (add_quantity(mass) && mass.kind && mass.end == operand.end) operand.other = mass.kind;
    if (!operand.other) return join_smaller_units(operand);
    join_smaller_units(mass);
    if (mass.end > operand.end) operand = mass;  // "7 pounds 4 ounces"
    return;
  }
  if (add_millions_of_code(operand) || add_cents(operand) || add_magnitude(operand) || add_duration(operand)) return;
  if (feet_and_inches(operand)) return;
  if (add_quantity(operand)) {
    if (operand.kind) join_smaller_units(operand);
    return;
  }
  add_degrees(operand);
}

// A whole number at `at` that counts less than `below` of a smaller unit is added to the operand, in that unit.
bool AmountReader::joined_number(std::size_t at, double below, Operand& operand, const Unit& unit) const {
  const auto inches = at < sentence_.size() ? digits_of(sentence_[at], 1, 2) : std::nullopt;
  if (!inches || *inches >= below) return false;
  const Unit& foot = *unit_of("ft");
  operand.read.number = {operand.read.number.value * foot.factor / unit.factor + *inches, 1, false};
  operand.read.number.value = std::round(operand.read.number.value);
  operand.kind = quantity(unit.symbol);
  return true;
}

// 6'2", 5', 6-foot-2. The marks make no tokens.
bool AmountReader::feet_and_inches(Operand& operand) const {
  if (!operand.read.in_digits || operand.read.number.value != std::trunc(operand.read.number.value)) return false;
  const auto between = [&](std::size_t at) {
    const std::size_t begin = sentence_[at - 1].span.end;
    const std::size_t end = at < sentence_.size() ? sentence_[at].span.begin : std::min(begin + 3, text_.size());
    return text_.substr(begin, end - begin);
  };
  const std::size_t at = operand.end;
  const auto is_prime = [](std::string_view mark) { return mark == "'" || mark == "’" || mark == "′"; };
  if (at < sentence_.size() && is_prime(between(at)) && joined_number(at, kInchesInAFoot, operand, *unit_of("in"))) {
    operand.end = at + 1;
    return true;
  }
  const auto hit = words_.units.at(sentence_, at);
  const bool feet = hit && hit->meaning == "ft" && sentence_[at].hyphen_before;
  const std::size_t next = at + 1;
  if (feet && next < sentence_.size() && sentence_[next].hyphen_before &&
      joined_number(next, kInchesInAFoot, operand, *unit_of("in"))) {
    operand.end = next + 1;
    return true;
  }
  return false;
}

// The thirty of "an hour and thirty", which ends its phrase.
bool AmountReader::counts_minutes(const Operand& hours, Operand& minutes) const {
  constexpr double kHour = 60;
  const double value = minutes.read.number.value;
  const bool plain = hours.kind->unit == "h" && value == std::trunc(value) && value > 0 && value < kHour;
  const bool listed = minutes.begin > 0 && sentence_[minutes.begin - 1].kind == TokenKind::comma;
  const bool ends = minutes.end >= sentence_.size() || sentence_[minutes.end].kind == TokenKind::stop ||
                    sentence_[minutes.end].kind == TokenKind::comma;
  if (!plain || listed || !ends) return false;
  minutes.kind = AmountKind{Type::duration, "min", hours.kind->dimension};
  return true;
}

// "5 feet 3 inches", "two years and six months", "3 dollars 50 cents": the smaller unit counts both.
void AmountReader::join_smaller_units(Operand& operand) const {
  const double value = operand.read.number.value;
  if (value != std::trunc(value) || operand.read.scale > 1) return;
  std::size_t at = operand.end;
  if (at < sentence_.size() && (is(at, words_.ands) || sentence_[at].kind == TokenKind::comma)) ++at;
  Operand smaller;
  smaller.begin = at;
  const auto read = at < sentence_.size() ? read_number(sentence_, at, words_, Abbreviations::of_counts) : std::nullopt;
  if (!read || read->number.value < 0) return;
  smaller.read = *read;
  smaller.end = read->end;
  if (operand.kind->type == Type::money) {
    const auto cents = words_.cents.at(sentence_, smaller.end);
    const bool letter = cents && sentence_[smaller.end].folded.size() < 2;
    if (!cents || (letter && !glued(smaller.end)) || read->number.value >= 1 / kHundredth) return;
    operand.read.number = {value + read->number.value * kHundredth, kHundredth, true};
    operand.end = smaller.end + cents->token_count;
    return;
  }
  if (operand.kind->type == Type::duration) {
    if (!add_duration(smaller) && !counts_minutes(operand, smaller)) return;
  } else if (operand.kind->unit == "ft" && is(smaller.end, words_.units_before_marks) && smaller.read.in_digits) {
    smaller.kind = quantity("in");
    ++smaller.end;
  } else {
    add_quantity(smaller);
    if (smaller.kind) join_smaller_units(smaller);
  }
  const Unit* large = unit_of(operand.kind->unit);
  const Unit* small = smaller.kind ? unit_of(smaller.kind->unit) : nullptr;
  if (small == nullptr || small->dimension != large->dimension || small->factor >= large->factor) return;
  const double exact = large->factor / small->factor, ratio = std::round(exact);
  if (std::abs(exact - ratio) > 1e-6 || smaller.read.number.value >= ratio) return;
  const StatedNumber& rest = smaller.read.number;
  operand.read.number = {value * ratio + rest.value, rest.last_digit, rest.rounded};
  operand.kind = smaller.kind;
  operand.end = smaller.end;
}

std::optional<ReadNumber> AmountReader::number(std::size_t at, Abbreviations abbreviations, Hedge hedge) const {
  if (auto negative = read_negative_number(sentence_, at, words_, abbreviations)) return negative;
  auto read = read_whole_number(sentence_, at, words_, Abbreviations::of_counts);
  if (auto part = ratio(read)) return part;
  if (abbreviations != Abbreviations::of_counts) read = read_whole_number(sentence_, at, words_, abbreviations);
  const auto part = read_fraction(sentence_, at, words_);
  if (!part || (read && read->end >= part->end)) return read;
  if (!part->part) return part;
  Operand measured;
  measured.read = *part;
  measured.end = part->end;
  add_unit_after(measured);
  if (measured.kind && part->end < sentence_.size()) return part;
  const Hedged hedged = hedge == Hedge::none ? Hedged::no : Hedged::yes;
  return is_part_of_whole(sentence_, at, *part, words_, hedged) ? part : read;
}

std::optional<Operand> AmountReader::operand(std::size_t begin, Hedge hedge) const {
  if (begin >= sentence_.size()) return std::nullopt;
  Operand operand;
  operand.begin = begin;
  std::size_t at = begin;
  double sign = 1;
  // "-$5", "minus $5"
  const bool sign_fits = at + 1 < sentence_.size() && (sentence_[at].kind == TokenKind::word) == !glued(at + 1);
  if (is(at, words_.minus) && sign_fits && currency_before(at + 1)) {
    sign = -1;
    ++at;
  }
  if (const auto currency = currency_before(at)) {
    operand.kind = money_in(currency->meaning);
    operand.unit_before = true;
    at += currency->token_count;
  } else if (is(at, words_.magnitudes)) {
    at += is(at + 1, words_.vague_ofs) ? 2 : 1;
    operand.kind = quantity("magnitude");
    operand.unit_before = true;
    operand.lead = at - begin;
  }
  if (at == begin && !operand.kind) {
    if (auto glued_code = code_in_number(at)) return glued_code;
  }
  if (operand.lead > 0) {
    const HedgeHit hit = hedge_before(at);
    if (hit.hedge != Hedge::none) return std::nullopt;
    return magnitude_operand(operand, at);
  }
  const auto read = number(at, operand.kind ? Abbreviations::of_money : Abbreviations::of_counts, hedge);
  if (!read || (at > 0 && read->in_digits && !operand.kind && is(at - 1, words_.labels))) return std::nullopt;
  operand.read = *read;
  operand.read.number.value *= sign;
  operand.end = read->end;
  if (!operand.kind) {
    add_unit_after(operand);
  } else if (sign > 0) {
    // "$20 million", but also "$10 dollars"
    const auto again = currency_after(operand.end);
    const bool words = again && is_word_at(operand.end);
    if (words && money_in(again->meaning).unit == operand.kind->unit) operand.end += again->token_count;
  }
  return operand;
}

// "magnitude 6.1", "magnitude-6.1"
std::optional<Operand> AmountReader::magnitude_operand(Operand operand, std::size_t at) const {
  if (at >= sentence_.size() || sentence_[at].kind != TokenKind::number) return std::nullopt;
  std::vector<Token> tokens(sentence_.begin(), sentence_.end());
  tokens[at].hyphen_before = false;
  const auto read = read_whole_number(tokens, at, words_, Abbreviations::of_counts);
  if (!read || read->number.value > kStrongestQuake || read->scale > 1) return std::nullopt;
  operand.read = *read;
  operand.end = read->end;
  return operand;
}

}  // namespace gainsay
