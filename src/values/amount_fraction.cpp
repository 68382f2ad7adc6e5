// Parts of a whole, in words, digits and signs; and places in an order, whose words are the same.
#include <algorithm>
#include <cmath>

#include "values/amount_number.hpp"
#include "values/digits.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostWords = 14;  // of one fraction or place
constexpr double kScale = 1000;
constexpr double kFinestWithHyphen = 64;
constexpr std::string_view kStroke = "/";  // also what the one of ½ is folded to

// A numerator over a denominator, read up to `end`.
struct Ratio {
  double over = 1, under = 1;
  std::size_t end = 0;

  double value() const { return over / under; }
};

class FractionReader {
 public:
  FractionReader(SentenceTokens sentence, const AmountWords& words) : sentence_(sentence), words_(words) {}

  std::optional<ReadNumber> read(std::size_t at) const {
    if (at >= sentence_.size() || sentence_[at].hyphen_before) return std::nullopt;
    if (sentence_[at].kind == TokenKind::number) {
      if (auto number = in_digits(at)) return number;
    }
    if (auto number = in_words(at)) return number;
    return beside_scale(at);
  }

  // What a place in an order counts, its words from `begin` to the ordinal at `last`: "one hundred and fifth".
  std::optional<double> place(std::size_t begin, std::size_t last) const {
    const std::string* cardinal = cardinal_of(sentence_[last]);
    if (cardinal == nullptr) return std::nullopt;
    if (begin == last) {
      const auto number = words_.numbers.find(*cardinal);
      return number != words_.numbers.end() ? number->second : words_.scales.at(*cardinal);
    }
    const bool hundred = words_.is(sentence_, begin, words_.articles) && last > begin + 1;  // "a hundred trillionth"
    if (!hundred && !words_.numbers.contains(sentence_[begin])) return std::nullopt;
    std::vector<Token> tokens(sentence_.begin() + static_cast<std::ptrdiff_t>(begin),
                              sentence_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    tokens.back().folded = *cardinal;
    tokens.back().hash = hash_of_word(*cardinal);
    tokens.front().hyphen_before = false;
    const auto number = read_spelled_number(tokens, 0, words_);
    return number && number->end == tokens.size() ? std::optional(number->number.value) : std::nullopt;
  }

 private:
  // "thirds" and "third" → "three"; nothing for "seconds", which are a time.
  const std::string* cardinal_of(const Token& token) const {
    const std::string_view word = token.folded;
    auto found = words_.ordinals.find(token);
    if (found == words_.ordinals.end() && word.ends_with('s') && word != "seconds")
      found = words_.ordinals.find(word.substr(0, word.size() - 1));
    return found == words_.ordinals.end() ? nullptr : &found->second;
  }

  bool is_plural(std::size_t at) const { return sentence_[at].folded.ends_with('s'); }

  // Of a quarter the hundredth, as in 0.25; of a third the tenth.
  static double last_digit(double value) {
    for (const double digit : {0.1, 0.01, 0.001, 0.0001}) {
      if (std::abs(value / digit - std::round(value / digit)) < 1e-9) return digit;
    }
    return 0.1;
  }

  static ReadNumber made(double value, std::size_t end) {
    ReadNumber read;
    read.number = {value, last_digit(value), true};
    read.mantissa = value;
    read.part = value < 1;
    read.end = end;
    return read;
  }

  // --- digits and signs ----------------------------------------------------------------------------------------

  // "½", and "1/4" with nothing glued to it.
  std::optional<Ratio> signs(std::size_t at) const {
    if (at >= sentence_.size() || sentence_[at].kind != TokenKind::number) return std::nullopt;
    const std::string& text = sentence_[at].folded;
    if (const std::size_t stroke = text.find(kStroke); stroke != std::string::npos) {
      const int under = leading_number(std::string_view(text).substr(stroke + kStroke.size()));
      return under > 0 ? std::optional(Ratio{1.0 * leading_number(text), 1.0 * under, at + 1}) : std::nullopt;
    }
    if (at + 2 >= sentence_.size() || sentence_[at + 1].folded != kStroke || sentence_[at + 1].space_before ||
        sentence_[at + 2].space_before) {
      return std::nullopt;
    }
    const auto over = digits_of(sentence_[at], 1, 4), under = digits_of(sentence_[at + 2], 1, 4);
    const bool goes_on = at + 3 < sentence_.size() && sentence_[at + 3].folded == kStroke;
    const bool goes_back = at > 0 && sentence_[at - 1].folded == kStroke;
    if (!over || !under || *under == 0 || goes_on || goes_back) return std::nullopt;
    if (*over >= *under) return std::nullopt;  // 1986/87 is a season
    return Ratio{1.0 * *over, 1.0 * *under, at + 3};
  }

  std::optional<ReadNumber> in_digits(std::size_t at) const {
    if (const auto ratio = signs(at)) return scaled(made(ratio->value(), ratio->end));
    const auto whole = digits_of(sentence_[at], 1, 6);
    std::size_t rest = at + 1;
    if (whole && words_.is(sentence_, rest, words_.ands)) ++rest;
    // "4-5/8 percent"
    const bool hyphen = rest < sentence_.size() && sentence_[rest].kind == TokenKind::range_hyphen;
    const auto ratio = whole ? signs(hyphen ? rest + 1 : rest) : std::nullopt;
    if (!ratio || (hyphen && ratio->under > kFinestWithHyphen)) {
      const auto words = whole && rest > at + 1 ? ratio_in_words(rest) : std::nullopt;
      if (!words || words->value() >= 1) return std::nullopt;
      return scaled(made(*whole + words->value(), words->end));
    }
    return scaled(made(*whole + ratio->value(), ratio->end));
  }

  // --- words ---------------------------------------------------------------------------------------------------

  bool is_part_of_number(std::size_t at) const {
    const Token& word = sentence_[at];
    return words_.numbers.contains(word) || words_.scales.contains(word) || words_.ands.contains(word) ||
           words_.articles.contains(word);
  }

  // The word that says what the whole is cut into, the next one from a place on.
  std::optional<std::size_t> denominator(std::size_t at) const {
    for (const std::size_t begin = at; at < sentence_.size() && at < begin + kMostWords; ++at) {
      const Token& word = sentence_[at];
      if (words_.fractions.contains(word) || cardinal_of(word) != nullptr) return at;
      const bool digits = at == begin && sentence_[at].kind == TokenKind::number;
      if (!digits && !is_part_of_number(at)) return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<double> parts(std::size_t begin, std::size_t last) const {
    const auto found = words_.fractions.find(sentence_[last]);
    if (found != words_.fractions.end()) return begin == last ? std::optional(found->second) : std::nullopt;
    const auto number = place(begin, last);
    return number && *number > 2 ? number : std::nullopt;
  }

  // "a third", "two thirds", "three twenty-firsts" that end in the denominator at `last`.
  std::optional<Ratio> ratio(std::size_t begin, std::size_t last) const {
    if (words_.is(sentence_, begin, words_.articles)) {
      const auto under = begin < last ? parts(begin + 1, last) : std::nullopt;
      if (under && !is_plural(last)) return Ratio{1, *under, last + 1};
    }
    for (std::size_t split = begin + 1; split <= last; ++split) {
      if (split < last && sentence_[split].hyphen_before) continue;  // fifty-four hundredths
      const auto over = read_spelled_number(sentence_.first(split), begin, words_);
      if (!over || over->end != split) continue;
      const auto under = parts(split, last);
      // "Nine quarters" and "two halves" are stretches of time.
      const bool stretches = words_.fractions.contains(sentence_[last]) && under && over->number.value >= *under;
      if (under && !stretches && is_plural(last) == (over->number.value != 1)) return Ratio{over->number.value, *under, last + 1};
    }
    return std::nullopt;
  }

  std::optional<Ratio> ratio_in_words(std::size_t at) const {
    const auto last = denominator(at);
    return last && *last > at ? ratio(at, *last) : std::nullopt;
  }

  // "two and a half", "one hundred and three quarters"; "six million and two thirds" of a million.
  std::optional<ReadNumber> mixed(std::size_t at, std::size_t last) const {
    for (std::size_t joint = at + 1; joint < last; ++joint) {
      if (!words_.is(sentence_, joint, words_.ands)) continue;
      const auto whole = read_whole_number(sentence_.first(joint), at, words_, Abbreviations::of_counts);
      const auto part = whole && whole->end == joint ? ratio(joint + 1, last) : std::nullopt;
      if (!part || part->value() >= 1) continue;
      const ReadNumber rest = scaled(made(part->value(), part->end));
      const bool own_scale = rest.end > part->end;  // "one billion and a half million"
      const double scale = whole->scale >= kScale && !own_scale ? whole->scale : 1;
      const bool scaled_whole = whole->scale >= kScale;
      ReadNumber read = made(whole->number.value + rest.number.value * scale, rest.end);
      read.number.last_digit = rest.number.last_digit * scale;
      if (own_scale && !scaled_whole) return scaled(made(whole->number.value + part->value(), part->end));
      return read;
    }
    return std::nullopt;
  }

  std::optional<ReadNumber> in_words(std::size_t at) const {
    const auto last = denominator(at);
    if (!last || *last == at) return std::nullopt;
    if (auto number = mixed(at, *last)) return number;
    const auto part = ratio(at, *last);
    return part ? std::optional(scaled(made(part->value(), part->end))) : std::nullopt;
  }

  // "quarter million", "half of them"
  std::optional<ReadNumber> beside_scale(std::size_t at) const {
    const auto found = words_.fractions.find(sentence_[at]);
    if (found == words_.fractions.end() || is_plural(at)) return std::nullopt;
    const ReadNumber alone = made(1 / found->second, at + 1);
    const ReadNumber read = scaled(alone);
    return read.end > alone.end || words_.halves.contains(sentence_[at]) ? std::optional(read) : std::nullopt;
  }

  // "two thirds of a million", "three quarters billion"
  ReadNumber scaled(const ReadNumber& number) const {
    std::size_t at = number.end;
    if (words_.is(sentence_, at, words_.vague_ofs)) ++at;
    if (at > number.end && words_.is(sentence_, at, words_.articles)) ++at;
    if (at >= sentence_.size()) return number;
    const auto scale = words_.scales.find(sentence_[at]);
    if (scale == words_.scales.end() || scale->second < kScale) return number;
    ReadNumber read = with_scale(number, scale->second);
    read.part = false;
    read.end = at + 1;
    return read;
  }

  SentenceTokens sentence_;
  const AmountWords& words_;
};

// Whether the tokens are the whole sentence, but for a final stop.
bool is_all(SentenceTokens sentence, std::size_t begin, std::size_t end) {
  return begin == 0 && std::all_of(sentence.begin() + static_cast<std::ptrdiff_t>(end), sentence.end(),
                                   [](const Token& token) { return token.kind != TokenKind::word; });
}

}  // namespace

std::optional<ReadNumber> read_fraction(SentenceTokens sentence, std::size_t at, const AmountWords& words) {
  return FractionReader(sentence, words).read(at);
}

bool is_part_of_whole(SentenceTokens sentence, std::size_t at, const ReadNumber& part, const AmountWords& words,
                      Hedged hedged) {
  if (is_all(sentence, at, part.end)) return true;
  if (at > 0 && words.is(sentence, at - 1, words.no_fraction_after)) return false;
  const bool sign = sentence[at].kind == TokenKind::number;
  if (sign && part.end == at + 1) return true;  // ½
  const bool goes_on = part.end < sentence.size() && sentence[part.end].kind == TokenKind::word &&
                       !words.is(sentence, part.end, words.bound_links) &&
                       !words.is(sentence, part.end, words.range_words);
  const bool followed = words.is(sentence, part.end, words.fraction_followers);
  const bool joined = sentence[part.end - 1].hyphen_before && !words.is(sentence, at, words.articles);
  const bool quarter = words.fractions.contains(sentence[part.end - 1]);
  const bool bare_half = part.end == at + 1;
  if (bare_half) return followed || hedged == Hedged::yes;
  if (followed) return true;
  if (hedged == Hedged::yes) return !quarter || !goes_on || joined;
  if (sign) return false;
  // "Two thirds agreed" and "a third." are parts; "a third man" and "in three quarters." are none.
  return joined || (!quarter && (!goes_on || !words.is(sentence, at, words.articles)));
}

std::optional<ReadNumber> read_ordinal(SentenceTokens sentence, std::size_t at, const AmountWords& words) {
  ReadNumber read;
  if (sentence[at].kind == TokenKind::number) {
    const bool ending = words.is(sentence, at + 1, words.ordinal_endings) && !sentence[at + 1].space_before;
    if (!ending) return std::nullopt;
    const auto number = read_whole_number(sentence.first(at + 1), at, words, Abbreviations::of_counts);
    if (!number || number->number.value != std::trunc(number->number.value)) return std::nullopt;
    read = *number;
    read.end = at + 2;
    return read;
  }
  const FractionReader reader(sentence, words);
  for (std::size_t last = at; last < sentence.size() && last < at + kMostWords; ++last) {
    const Token& word = sentence[last];
    if (words.ordinals.contains(word)) {
      const auto value = reader.place(at, last);
      if (!value) return std::nullopt;
      read.number = {*value, 1, false};
      read.mantissa = *value;
      read.end = last + 1;
      return read;
    }
    const bool article = last == at && words.articles.contains(word) && last + 1 < sentence.size() &&
                         words.scales.contains(sentence[last + 1]);
    const bool goes_on = article || words.numbers.contains(word) || words.scales.contains(word) ||
                         (last > at && words.ands.contains(word));
    if (!goes_on) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gainsay
