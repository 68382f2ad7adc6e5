// Amounts in running text: hedge, currency, number or range, unit; ages beside their words.
#include <charconv>
#include <cmath>

#include "values/amount_number.hpp"
#include "values/recognise.hpp"

namespace gainsay {
namespace {

constexpr double kOldest = 120;

// A number with the unit that stands before or after it.
struct Operand {
  ReadNumber read;
  std::optional<AmountKind> kind;
  bool unit_before = false;
  std::size_t begin = 0, end = 0;
};

// Whether a range is announced: "between 12 and 15".
enum class Opening { none, between };

// An amount as read, and where.
struct ReadAmount {
  AmountValue amount;
  std::size_t begin = 0, end = 0;
  bool bare = false;  // nothing but a number in digits
};

class AmountReader {
 public:
  AmountReader(SentenceTokens sentence, const AmountWords& words, const RecogniseContext& context)
      : sentence_(sentence), words_(words) {
    if (context.anchor) as_of_ = context.anchor->day();
  }

  // The amount that begins at a token, hedge included.
  std::optional<ReadAmount> at(std::size_t begin) const {
    Hedge hedge = Hedge::none;
    std::size_t from = begin;
    if (const auto hit = words_.hedges.at(sentence_, begin)) {
      hedge = hedge_named(hit->meaning);
      from += hit->token_count;
    }
    auto reading = hedge == Hedge::none ? vague(from) : std::nullopt;
    if (!reading) reading = range(from, hedge);
    if (!reading) reading = single(from, hedge);
    if (reading) reading->begin = begin;
    if (reading && hedge != Hedge::none) reading->bare = false;
    return reading;
  }

  // "42" alone may be an age too.
  std::optional<AmountValue> age_of(const ReadAmount& reading) const {
    const double age = reading.amount.stated.lo;
    if (!reading.bare || reading.amount.type != Type::number || age < 1 || age > kOldest || age != std::trunc(age)) {
      return std::nullopt;
    }
    return dated(stated_amount({Type::age, {}, {}}, Hedge::none, {age, 1, false}));
  }

  // "5m" is five metres, or five million.
  std::optional<AmountValue> millions(const ReadAmount& reading) const {
    if (reading.amount.type != Type::quantity || reading.amount.range) return std::nullopt;
    const auto read = read_number(sentence_, reading.end - 2, words_, Abbreviations::of_money);
    if (!read || read->end != reading.end || sentence_[reading.end - 1].space_before) return std::nullopt;
    return stated_amount({}, reading.amount.hedge, read->number);
  }

 private:
  AmountValue dated(AmountValue age) const {
    age.as_of = as_of_;
    return age;
  }

  bool is_word(std::size_t at, const std::unordered_set<std::string>& set) const {
    return at < sentence_.size() && set.contains(sentence_[at].folded);
  }

  // --- units ---------------------------------------------------------------------------------------------------

  static AmountKind money(std::string_view code) {
    AmountKind kind{Type::money, std::string(code), {}};
    for (char& letter : kind.unit) letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
    return kind;
  }

  // A code must be written in capitals ("EUR"), for some are words of their own.
  bool is_code(std::size_t at, const WordTable::Hit& hit) const {
    return hit.token_count == 1 && sentence_[at].folded == hit.meaning;
  }

  std::optional<WordTable::Hit> currency_before(std::size_t at) const {
    const auto hit = words_.currencies.at(sentence_, at);
    if (!hit) return std::nullopt;
    if (is_code(at, *hit)) return sentence_[at].capitals == Capitals::all ? hit : std::nullopt;
    const Token& last = sentence_[at + hit->token_count - 1];
    if (last.kind != TokenKind::sign) return std::nullopt;
    return hit->token_count == 1 || sentence_[at].capitals != Capitals::none ? hit : std::nullopt;
  }

  std::optional<WordTable::Hit> currency_after(std::size_t at) const {
    const auto hit = words_.currencies.at(sentence_, at);
    if (!hit) return std::nullopt;
    if (is_code(at, *hit) && sentence_[at].capitals != Capitals::all) return std::nullopt;
    const bool sign = sentence_[at + hit->token_count - 1].kind == TokenKind::sign;
    return sign && sentence_[at].space_before ? std::nullopt : hit;
  }

  bool is_rate(std::size_t at) const {
    return at < sentence_.size() && (sentence_[at].folded == "/" || is_word(at, words_.rates));
  }

  void add_unit_after(Operand& operand) const {
    const std::size_t at = operand.end;
    if (const auto percent = words_.percents.at(sentence_, at)) {
      operand.kind = AmountKind{Type::percent, std::string(percent->meaning), {}};
      operand.end += percent->token_count;
    } else if (const auto currency = currency_after(at)) {
      operand.kind = money(currency->meaning);
      operand.end += currency->token_count;
    } else if (const auto length = words_.lengths.at(sentence_, at)) {
      const bool letter = sentence_[at].folded.size() == 1;
      if (is_rate(at + length->token_count) || (letter && !operand.read.in_digits)) return;
      operand.kind = AmountKind{Type::quantity, std::string(length->meaning), "length"};
      operand.end += length->token_count;
    }
  }

  std::optional<Operand> operand(std::size_t begin) const {
    Operand operand;
    operand.begin = begin;
    std::size_t at = begin;
    if (const auto currency = currency_before(begin)) {
      operand.kind = money(currency->meaning);
      operand.unit_before = true;
      at += currency->token_count;
    }
    const auto read = read_number(sentence_, at, words_,
                                  operand.kind ? Abbreviations::of_money : Abbreviations::of_counts);
    if (!read || (at > 0 && read->in_digits && !operand.kind && is_word(at - 1, words_.labels))) return std::nullopt;
    operand.read = *read;
    operand.end = read->end;
    if (!operand.kind) add_unit_after(operand);
    return operand;
  }

  // --- ages ----------------------------------------------------------------------------------------------------

  bool age_beside(std::size_t begin, std::size_t end) const {
    return words_.age_after.at(sentence_, end) || words_.age_before.before(sentence_, begin);
  }

  AmountKind kind_of(const std::optional<AmountKind>& unit, std::size_t begin, std::size_t end) const {
    if (unit) return *unit;
    return age_beside(begin, end) ? AmountKind{Type::age, {}, {}} : AmountKind{};
  }

  AmountValue finished(AmountValue amount) const { return amount.type == Type::age ? dated(amount) : amount; }

  // --- whole amounts -------------------------------------------------------------------------------------------

  std::optional<ReadAmount> vague(std::size_t begin) const {
    const auto hit = words_.vague.at(sentence_, begin);
    if (!hit || sentence_[begin].hyphen_before) return std::nullopt;
    const std::size_t blank = hit->meaning.find(' ');
    Interval range{0, 0};
    const std::string_view low = hit->meaning.substr(0, blank), high = hit->meaning.substr(blank + 1);
    std::from_chars(low.data(), low.data() + low.size(), range.lo);
    std::from_chars(high.data(), high.data() + high.size(), range.hi);
    return ReadAmount{vague_amount({}, range), begin, begin + hit->token_count, false};
  }

  // Where the second number of a range begins: after a hyphen or unspaced dash between digits, "to", "or", or after
  // "between", "and".
  std::optional<std::size_t> second_operand(const Operand& low, Opening opening) const {
    const std::size_t at = low.end;
    if (at + 1 >= sentence_.size()) return std::nullopt;
    const Token& link = sentence_[at];
    if (opening == Opening::between) return is_word(at, words_.ands) ? std::optional(at + 1) : std::nullopt;
    const bool tight = !link.space_before && !sentence_[at + 1].space_before;
    if (link.kind == TokenKind::range_hyphen || (link.kind == TokenKind::dash && tight)) return at + 1;
    if (!is_word(at, words_.range_words)) return std::nullopt;
    const bool from = low.begin > 0 && is_word(low.begin - 1, words_.no_range_after);
    return from ? std::nullopt : std::optional(at + 1);
  }

  static bool units_fit(const Operand& low, const Operand& high) {
    if (!low.kind || !high.kind) return !low.kind || low.unit_before;
    return low.kind->type == high.kind->type && low.kind->unit == high.kind->unit;
  }

  std::optional<ReadAmount> range(std::size_t begin, Hedge hedge) const {
    if (hedge != Hedge::none && hedge != Hedge::about) return std::nullopt;
    const Opening opening = is_word(begin, words_.between) ? Opening::between : Opening::none;
    auto low = operand(opening == Opening::between ? begin + 1 : begin);
    if (!low) return std::nullopt;
    const auto next = second_operand(*low, opening);
    const auto high = next ? second_number(*next, *low) : std::nullopt;
    if (!high || !units_fit(*low, *high)) return std::nullopt;
    if (low->read.scale == 1 && high->read.scale > 1 && low->read.mantissa < high->read.mantissa) {
      low->read = with_scale(low->read, high->read.scale);
    }
    if (low->read.number.value >= high->read.number.value) return std::nullopt;
    const AmountKind kind = kind_of(high->kind ? high->kind : low->kind, begin, high->end);
    return ReadAmount{finished(stated_range(kind, hedge, low->read.number, high->read.number)), begin, high->end, false};
  }

  // In "$2-3m" the second number is of money too, and m is million.
  std::optional<Operand> second_number(std::size_t at, const Operand& low) const {
    if (!low.unit_before || currency_before(at)) return operand(at);
    const auto read = read_number(sentence_, at, words_, Abbreviations::of_money);
    return read ? std::optional(Operand{*read, std::nullopt, false, at, read->end}) : std::nullopt;
  }

  std::optional<ReadAmount> single(std::size_t begin, Hedge hedge) const {
    const auto read = operand(begin);
    if (!read) return std::nullopt;
    std::size_t end = read->end;
    if (hedge == Hedge::none) {
      if (const auto hit = words_.hedges_after.at(sentence_, end)) {
        hedge = hedge_named(hit->meaning);
        end += hit->token_count;
      }
    }
    const AmountKind kind = kind_of(read->kind, begin, end);
    const bool alone = hedge == Hedge::none && !read->kind && end == begin + 1;
    if (alone && kind.type == Type::number && is_pronoun(begin)) return std::nullopt;
    return ReadAmount{finished(stated_amount(kind, hedge, read->read.number)), begin, end, alone && read->read.in_digits};
  }

  // "one of them", "no one", "the one who": a number only where it counts the word that follows.
  bool is_pronoun(std::size_t at) const {
    if (!is_word(at, words_.ones)) return false;
    if (at > 0 && (is_word(at - 1, words_.pronoun_after) || sentence_[at].capitals == Capitals::first)) return true;
    if (at + 1 >= sentence_.size() || sentence_[at + 1].kind != TokenKind::word) return true;
    return is_word(at + 1, words_.pronoun_before) || sentence_[at + 1].folded.starts_with('\'');
  }

  SentenceTokens sentence_;
  const AmountWords& words_;
  std::optional<Day> as_of_;
};

}  // namespace

void recognise_amounts(std::string_view, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions) {
  const AmountWords& words = amount_words(context.lexicon);
  for (const Sentence& sentence : article.sentences) {
    const SentenceTokens tokens = tokens_of(article, sentence);
    const AmountReader reader(tokens, words, context);
    const auto add = [&](const ReadAmount& reading, AmountValue amount) {
      Mention mention;
      mention.span = {tokens[reading.begin].span.begin, tokens[reading.end - 1].span.end};
      mention.first_token = sentence.first_token + static_cast<std::uint32_t>(reading.begin);
      mention.token_count = static_cast<std::uint32_t>(reading.end - reading.begin);
      mention.value = std::move(amount);
      mentions.push_back(std::move(mention));
    };
    for (std::size_t at = 0; at < tokens.size();) {
      const auto reading = words.may_begin(tokens[at]) ? reader.at(at) : std::nullopt;
      if (!reading) {
        ++at;
        continue;
      }
      add(*reading, reading->amount);
      if (const auto age = reader.age_of(*reading)) add(*reading, *age);
      if (const auto millions = reader.millions(*reading)) add(*reading, *millions);
      at = reading->end;
    }
  }
}

}  // namespace gainsay
