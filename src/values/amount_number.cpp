#include "values/amount_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

namespace gainsay {
namespace {

constexpr double kExactBelow = 100;
constexpr double kThousand = 1000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// 4.1 million is 4,100,000 and not the nearest product of two binary fractions.
double product(double value, double scale) {
  return std::strtod(fmt::format("{:.15g}", value * scale).c_str(), nullptr);
}

struct Digits {
  double value = 0;
  int decimals = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "31,000" and "1.5"; nothing for "1.5.2", "1,5", "007".
std::optional<Digits> read_digits(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string plain;
  std::size_t since_comma = 0;
  bool commas = false;
  for (const char c : text.substr(0, point)) {
    if (c == ',') {
      if (commas ? since_comma != 3 : plain.empty() || plain.size() > 3) return std::nullopt;
      commas = true;
      since_comma = 0;
    } else if (is_digit(c)) {
      plain += c;
      ++since_comma;
    } else {
      return std::nullopt;
    }
  }
  if (plain.empty() || (commas && since_comma != 3) || (plain.size() > 1 && plain[0] == '0')) return std::nullopt;
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
    if (number && runs_on(number->end)) return std::nullopt;
    return number;
  }

 private:
  struct Group {
    double value = 0;
    int decimals = 0;
    std::size_t end = 0;
  };

  bool is_word(std::size_t at, const std::unordered_set<std::string>& set) const {
    return at < sentence_.size() && set.contains(sentence_[at].folded);
  }

  std::optional<double> value_in(std::size_t at, const std::unordered_map<std::string, double>& map) const {
    if (at >= sentence_.size()) return std::nullopt;
    const auto found = map.find(sentence_[at].folded);
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
           !words_.lengths.at(sentence_, end) && !words_.currencies.at(sentence_, end) &&
           !words_.percents.at(sentence_, end);
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

  // "half a million", "half a dozen"
  std::optional<ReadNumber> half_of_scale(std::size_t at) const {
    if (!is_word(at, words_.halves) || !is_word(at + 1, words_.articles)) return std::nullopt;
    const auto scale = value_in(at + 2, words_.scales);
    if (!scale) return std::nullopt;
    if (*scale < kExactBelow) return made({*scale / 2, 0, 0}, 1, at + 3);
    return made({0.5, 1, 0}, *scale, at + 3);
  }

  std::optional<ReadNumber> in_digits(std::size_t at) const {
    const auto digits = read_digits(sentence_[at].folded);
    if (!digits) return std::nullopt;
    Group group = and_a_half({digits->value, digits->decimals, at + 1});
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
    read.in_digits = true;
    return read;
  }

  std::optional<double> abbreviation(std::size_t at) const {
    const auto factor = value_in(at, words_.abbreviations);
    if (!factor || sentence_[at].hyphen_before) return std::nullopt;
    const bool money = abbreviations_ == Abbreviations::of_money;
    const bool one_letter = sentence_[at].folded.size() == 1;
    if (one_letter && !money && (words_.lengths.at(sentence_, at) || !glued(at))) return std::nullopt;
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
    if (*first >= 20) {
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
    if (const auto tail = small(rest)) return Group{read->value + tail->value, 0, tail->end};
    return read;
  }

  // Of a number, what stands after its scale is of a smaller one: "three million two thousand".
  std::optional<ReadNumber> in_words(std::size_t at, double below = kInfinity) const {
    const auto first = group(at);
    if (!first) return std::nullopt;
    const Group head = and_a_half(*first);
    const auto scale = value_in(head.end, words_.scales);
    if (!scale || *scale < kThousand) return made(head, 1, head.end);
    if (*scale >= below) return std::nullopt;
    ReadNumber read = made(head, *scale, head.end + 1);
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

std::optional<ReadNumber> read_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                      Abbreviations abbreviations) {
  return NumberReader(sentence, words, abbreviations).read(at);
}

ReadNumber with_scale(ReadNumber number, double scale) {
  number.number.value = product(number.number.value, scale);
  number.number.last_digit *= scale;
  number.number.rounded = true;
  number.scale *= scale;
  return number;
}

}  // namespace gainsay
