#include "values/amount_number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

namespace gainsay {
namespace {

constexpr double kExactBelow = 100;
constexpr double kThousand = 1000;
constexpr double kTooLarge = 1e100;
constexpr std::string_view kMetres = "m", kMillimetres = "mm";  // or millions, of money
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Digits {
  double value = 0;
  int decimals = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Groups of three digits, or of two before the last three, as India writes them.
std::optional<std::string> without_commas(std::string_view text) {
  std::string plain;
  std::size_t groups = 1, first = 0, middle = 3, last = 0;  // how many, and the digits of each
  for (const char c : text) {
    if (c == ',') {
      if (groups == 1) first = last;
      else if (groups == 2) middle = last;
      else if (last != middle) return std::nullopt;
      ++groups;
      last = 0;
    } else if (is_digit(c)) {
      plain += c;
      ++last;
    } else {
      return std::nullopt;
    }
  }
  const bool grouped = first > 0 && first <= middle && last == 3 && middle >= 2;
  return groups == 1 || grouped ? std::optional(plain) : std::nullopt;
}

// "31,000", "12,34,567", "1.5" and ".5"; nothing for "1.5.2", "1,5", "007".
std::optional<Digits> read_digits(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const auto plain_digits = without_commas(text.substr(0, point));
  if (!plain_digits) return std::nullopt;
  std::string plain = *plain_digits;
  if (plain.empty() && point + 1 >= text.size()) return std::nullopt;
  if (plain.empty()) plain = "0";
  if (plain.size() > 1 && plain[0] == '0') return std::nullopt;
  Digits digits;
  if (point < text.size()) {
    const std::string_view decimals = text.substr(point + 1);
    for (const char c : decimals) {
      if (!is_digit(c)) return std::nullopt;
    }
    digits.decimals = static_cast<int>(decimals.size());
    plain.append(text.substr(point));
  }
  const auto end = std::from_chars(plain.data(), plain.data() + plain.size(), digits.value);
  if (end.ec != std::errc()) return std::nullopt;
  return digits;
}

// Reads along the tokens of one sentence; every member takes a position and gives one past what it read.
class NumberReader {
 public:
  NumberReader(SentenceTokens sentence, const AmountWords& words, Abbreviations abbreviations)
      : sentence_(sentence), words_(words), abbreviations_(abbreviations) {}

  std::optional<ReadNumber> read(std::size_t at) const {
    if (at >= sentence_.size() || stands_in_a_name(at)) return std::nullopt;
    std::optional<ReadNumber> number = half_of_scale(at);
    if (!number) number = sentence_[at].kind == TokenKind::number ? in_digits(at) : in_words(at);
    if (number && (runs_on(number->end) || is_too_large(*number))) return std::nullopt;
    return number;
  }

  // In words only.
  std::optional<ReadNumber> spelled(std::size_t at) const {
    const bool word = at < sentence_.size() && sentence_[at].kind == TokenKind::word;
    const auto number = word ? in_words(at) : std::nullopt;
    return number && is_too_large(*number) ? std::nullopt : number;
  }

 private:
  struct Group {
    double value = 0;
    int decimals = 0;
    std::size_t end = 0;
  };

  // No unit may make it more than a double holds. True for what is no number, too.
  static bool is_too_large(const ReadNumber& read) { return !(read.number.value < kTooLarge); }

  bool is_word(std::size_t at, const FoldedSet& set) const {
    return at < sentence_.size() && set.contains(sentence_[at]);
  }

  std::optional<double> value_in(std::size_t at, const FoldedMap<double>& map) const {
    if (at >= sentence_.size()) return std::nullopt;
    const auto found = map.find(sentence_[at]);
    return found == map.end() ? std::nullopt : std::optional(found->second);
  }

  bool glued(std::size_t at) const { return at < sentence_.size() && !sentence_[at].space_before; }

  // F-16, Covid-19, #5, 9/11, 6:41.
  bool stands_in_a_name(std::size_t at) const {
    if (sentence_[at].hyphen_before) return true;
    if (at > 0 && glued(at)) {
      const Token& before = sentence_[at - 1];
      if (before.kind == TokenKind::colon || before.kind == TokenKind::number) return true;
      if (before.folded == "#" || before.folded == "/") return true;
    }
    return false;
  }

  // 19th, 1990s, 6:41, 3/4: what is glued to its end makes another thing of it. (Units come later.)
  bool runs_on(std::size_t end) const {
    if (!glued(end)) return false;
    const Token& next = sentence_[end];
    const bool number_follows = end + 1 < sentence_.size() && glued(end + 1) &&
                                sentence_[end + 1].kind == TokenKind::number;
    if (next.kind == TokenKind::colon || next.folded == "/") return number_follows;
    return next.kind == TokenKind::word && !next.hyphen_before && !next.folded.starts_with('\'') &&
           !words_.units.at(sentence_, end) && !is_short_unit(next) &&
           !words_.times.contains(next) && !words_.currencies.at(sentence_, end) &&
           !words_.cents.at(sentence_, end) && !words_.percents.at(sentence_, end) &&
           !words_.age_after.at(sentence_, end);
  }

  // 5g, but not 5G, which is a network.
  bool is_short_unit(const Token& token) const {
    return words_.short_units.contains(token) && (token.capitals == Capitals::none || token.folded != "g");
  }

  ReadNumber made(const Group& group, double scale, std::size_t end) const {
    ReadNumber read;
    read.mantissa = group.value;
    read.scale = scale;
    read.end = end;
    read.number.value = product(group.value, scale);
    read.number.last_digit = last_digit_of(group.value, group.decimals) * scale;
    read.number.rounded =
        group.decimals > 0 || (read.number.value >= kExactBelow && (scale > 1 || read.number.last_digit > 1));
    return read;
  }

  // "half a million", "half million", "half a dozen"
  std::optional<ReadNumber> half_of_scale(std::size_t at) const {
    if (!is_word(at, words_.halves)) return std::nullopt;
    const std::size_t scale_at = is_word(at + 1, words_.articles) ? at + 2 : at + 1;
    auto scale = value_in(scale_at, words_.scales);
    if (!scale && scale_at < sentence_.size() && sentence_[scale_at].folded.size() > 2)  // "half mln"
      scale = value_in(scale_at, words_.abbreviations);
    if (!scale || (scale_at == at + 1 && *scale < kThousand)) return std::nullopt;
    if (*scale < kExactBelow) return made({*scale / 2, 0, 0}, 1, scale_at + 1);
    return made({0.5, 1, 0}, *scale, scale_at + 1);
  }

  std::optional<ReadNumber> in_digits(std::size_t at) const {
    const auto digits = read_digits(sentence_[at].folded);
    if (!digits) return std::nullopt;
    Group group = with_point(and_a_half(with_blanks({digits->value, digits->decimals, at + 1})));
    double scale = 1;
    std::size_t end = group.end;
    while (const auto factor = value_in(end, words_.scales)) {
      scale *= *factor;
      ++end;
    }
    if (scale == 1) {
      if (const auto factor = abbreviation(end)) {
        scale = *factor;
        ++end;
      }
    }
    ReadNumber read = made(group, scale, end);
    if (group.decimals == 0 && scale > 1) read = with_tail(read, scale);
    read.in_digits = true;
    return read;
  }

  // "4 thousand 3 hundred and 21": what follows has a smaller scale of its own, or is told by *and* after hundreds.
  ReadNumber with_tail(const ReadNumber& head, double scale) const {
    const bool joined = is_word(head.end, words_.ands);
    const std::size_t at = joined ? head.end + 1 : head.end;
    if (at >= sentence_.size() || is_word(at, words_.articles)) return head;
    const auto tail = sentence_[at].kind == TokenKind::number ? in_digits(at) : in_words(at, scale);
    if (!tail || tail->number.value >= scale || tail->number.value == 0) return head;
    const bool belongs = tail->end > at + 1 || (scale == kExactBelow && joined && tail->number.value < kExactBelow);
    if (!belongs || tail->number.value != std::trunc(tail->number.value)) return head;
    ReadNumber whole = *tail;
    whole.number.value += head.number.value;
    whole.mantissa = whole.number.value;
    whole.scale = 1;
    return whole;
  }

  // "1 234 567", "40 000": sure only with two groups behind the first, or with zeros.
  Group with_blanks(const Group& group) const {
    const std::string& first = sentence_[group.end - 1].folded;
    if (group.decimals > 0 || first.size() > 3 || first.find(',') != std::string::npos || group.value < 1) return group;
    Group read = group;
    std::size_t groups = 0;
    bool zeros = false;
    for (; groups < 5 && read.decimals == 0 && is_group_of_three(read.end); ++groups) {
      const std::string& text = sentence_[read.end].folded;
      zeros = text == "000";
      read = {read.value * kThousand + number_of(text), static_cast<int>(text.size() > 4 ? text.size() - 4 : 0),
              read.end + 1};
    }
    return groups > 1 || zeros ? read : group;
  }

  bool is_group_of_three(std::size_t at) const {
    if (at >= sentence_.size() || sentence_[at].kind != TokenKind::number || !sentence_[at].space_before) return false;
    const std::string& text = sentence_[at].folded;
    const bool decimals = text.size() > 4 && text[3] == '.';
    return (text.size() == 3 || decimals) && std::all_of(text.begin(), text.begin() + 3, is_digit);
  }

  static double number_of(const std::string& digits) { return std::strtod(digits.c_str(), nullptr); }

  // "three point five", "zero point zero eight"
  Group with_point(const Group& group) const {
    if (group.decimals > 0 || !is_word(group.end, words_.points)) return group;
    std::string decimals;
    std::size_t at = group.end + 1;
    while (at < sentence_.size() && decimals.size() < 9) {
      if (const auto digits = value_in(at, words_.numbers); digits && *digits >= 10) {
        const auto both = small(at);
        decimals += fmt::format("{}", both->value);
        at = both->end;
        break;
      } else if (digits) {
        decimals += fmt::format("{}", *digits);
        ++at;
      } else if (sentence_[at].kind == TokenKind::number && decimals.empty() && !runs_on(at + 1)) {
        decimals = sentence_[at++].folded;
        break;
      } else {
        break;
      }
    }
    if (decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), is_digit)) return group;
    const double value = number_of(fmt::format("{:.0f}.{}", group.value, decimals));
    return {value, static_cast<int>(decimals.size()), at};
  }

  std::optional<double> abbreviation(std::size_t at) const {
    const auto factor = value_in(at, words_.abbreviations);
    if (!factor || sentence_[at].hyphen_before) return std::nullopt;
    const bool money = abbreviations_ == Abbreviations::of_money;
    const bool one_letter = sentence_[at].folded.size() == 1;
    const bool metres = sentence_[at].folded == kMetres && sentence_[at].capitals == Capitals::none;
    if (one_letter && !money && (metres || !glued(at))) return std::nullopt;
    if (sentence_[at].folded == kMillimetres && !money) return std::nullopt;
    return factor;
  }

  // "two and a half million"; without a scale it is left alone.
  Group and_a_half(Group group) const {
    const std::size_t at = group.end;
    if (!is_word(at, words_.ands) || !is_word(at + 1, words_.articles) || !is_word(at + 2, words_.halves)) return group;
    if (!value_in(at + 3, words_.scales)) return group;
    return {group.value + 0.5, 1, at + 3};
  }

  // Below a hundred: "seven", "thirteen", "twenty-one".
  std::optional<Group> small(std::size_t at) const {
    const auto first = value_in(at, words_.numbers);
    if (!first) return std::nullopt;
    if (*first >= 20 && std::fmod(*first, 10) == 0) {
      const auto unit = value_in(at + 1, words_.numbers);
      if (unit && *unit >= 1 && *unit < 10) return Group{*first + *unit, 0, at + 2};
    }
    return Group{*first, 0, at + 1};
  }

  // Below a thousand: "a hundred", "one hundred and twelve", "two dozen", and the "a" of "a million".
  std::optional<Group> group(std::size_t at) const {
    std::optional<Group> read;
    if (is_word(at, words_.articles)) {
      if (!value_in(at + 1, words_.scales)) return std::nullopt;
      read = Group{1, 0, at + 1};
    } else {
      read = small(at);
    }
    if (!read) return std::nullopt;
    const auto factor = value_in(read->end, words_.scales);
    if (!factor || *factor >= kThousand) return read;
    read = Group{read->value * *factor, 0, read->end + 1};
    if (*factor < kExactBelow) return read;
    const std::size_t rest = is_word(read->end, words_.ands) ? read->end + 1 : read->end;
    if (const auto dozens = value_in(read->end, words_.scales); dozens && *dozens < kExactBelow)
      return Group{read->value * *dozens, 0, read->end + 1};
    const auto tail = small(rest);
    if (!tail) return read;
    const auto dozen = value_in(tail->end, words_.scales);
    if (dozen && *dozen < kExactBelow) return Group{read->value + tail->value * *dozen, 0, tail->end + 1};
    return Group{read->value + tail->value, 0, tail->end};
  }

  // Of a number, what stands after its scale is of a smaller one: "three million two thousand".
  std::optional<ReadNumber> in_words(std::size_t at, double below = kInfinity) const {
    const auto first = group(at);
    if (!first) return std::nullopt;
    const Group head = with_point(and_a_half(*first));
    auto scale = value_in(head.end, words_.scales);
    if (!scale || *scale < kThousand) return made(head, 1, head.end);
    std::size_t end = head.end + 1;
    for (auto more = value_in(end, words_.scales); more && *more >= kThousand; more = value_in(end, words_.scales)) {
      *scale *= *more;  // "three thousand millions"
      ++end;
    }
    if (*scale >= below) return std::nullopt;
    ReadNumber read = made(head, *scale, end);
    const std::size_t rest = is_word(read.end, words_.ands) ? read.end + 1 : read.end;
    const auto tail = is_word(rest, words_.articles) ? std::nullopt : in_words(rest, *scale);
    if (!tail || tail->number.value >= *scale || head.decimals > 0) return read;
    const double head_value = read.number.value;
    read = *tail;
    read.number.value += head_value;
    read.mantissa = read.number.value;
    read.scale = 1;
    return read;
  }

  SentenceTokens sentence_;
  const AmountWords& words_;
  Abbreviations abbreviations_;
};

}  // namespace

std::optional<ReadNumber> read_whole_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                            Abbreviations abbreviations) {
  return NumberReader(sentence, words, abbreviations).read(at);
}

std::optional<ReadNumber> read_spelled_number(SentenceTokens sentence, std::size_t at, const AmountWords& words) {
  return NumberReader(sentence, words, Abbreviations::of_counts).spelled(at);
}

std::optional<ReadNumber> read_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                      Abbreviations abbreviations) {
  auto number = read_whole_number(sentence, at, words, abbreviations);
  const auto fraction = read_fraction(sentence, at, words);
  if (fraction && !fraction->part && (!number || fraction->end > number->end)) number = fraction;
  return number;
}

std::optional<ReadNumber> read_negative_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                               Abbreviations abbreviations) {
  if (!words.is(sentence, at, words.minus) || at + 1 >= sentence.size()) return std::nullopt;
  const bool sign = sentence[at].kind != TokenKind::word;
  if (sign ? sentence[at + 1].space_before : !sentence[at + 1].space_before) return std::nullopt;
  // "5 minus 3" is an exercise, and "12 -3" a table.
  if (at > 0 && (sentence[at - 1].kind == TokenKind::number || words.numbers.contains(sentence[at - 1]) ||
                 words.is(sentence, at - 1, words.no_minus_after))) {
    return std::nullopt;
  }
  auto number = read_number(sentence, at + 1, words, abbreviations);
  if (!number) number = read_fraction(sentence, at + 1, words);
  if (!number) return std::nullopt;
  // A line that begins with it is an item of a list: "-5 people".
  const std::size_t end = number->end;
  const bool list = sign && at == 0 && end < sentence.size() && sentence[end].kind == TokenKind::word &&
                    !sentence[end].hyphen_before && !words.degrees.contains(sentence[end]) &&
                    sentence[end].space_before;
  if (list) return std::nullopt;
  number->number.value = 0 - number->number.value;
  number->mantissa = 0 - number->mantissa;
  number->part = false;
  return number;
}

}  // namespace gainsay
