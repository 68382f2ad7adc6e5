// Sums of money: the currency before a number, behind it, or written into it.
#include <algorithm>

#include "values/amount_reader.hpp"

namespace gainsay {
namespace {

constexpr double kHundredth = 0.01;
constexpr double kMillion = 1e6;
constexpr double kLeastOfHomograph = 100;

// A code must be written in capitals ("EUR"), for some are words of their own.
bool is_code(const Token& token, const WordTable::Hit& hit) {
  return hit.token_count == 1 && token.folded == hit.meaning;
}

}  // namespace

AmountKind money_in(std::string_view code) {
  AmountKind kind{Type::money, std::string(code), {}};
  for (char& letter : kind.unit) letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
  return kind;
}

std::optional<WordTable::Hit> AmountReader::currency_before(std::size_t at) const {
  const auto hit = words_.currencies.at(sentence_, at);
  if (!hit) return std::nullopt;
  const Token& first = sentence_[at];
  if (is_code(first, *hit)) return first.capitals == Capitals::all ? hit : std::nullopt;
  const Token& last = sentence_[at + hit->token_count - 1];
  if (last.kind == TokenKind::word) {  // Rs 20, RM 42
    const bool digits = at + hit->token_count < sentence_.size() &&
                        sentence_[at + hit->token_count].kind == TokenKind::number;
    return digits && first.folded.size() < 4 && first.capitals != Capitals::none ? hit : std::nullopt;
  }
  if (last.kind == TokenKind::stop) return first.capitals != Capitals::none ? hit : std::nullopt;
  if (hit->token_count == 1) return hit;
  // "A $5 bill" is of no Australian dollars.
  const bool joined = glued(at + 1) || first.folded.size() > 1;
  const bool code = glued(at + 1) && first.folded.size() == 3;
  return joined && (code || first.capitals != Capitals::none) ? hit : std::nullopt;
}

std::optional<WordTable::Hit> AmountReader::currency_after(std::size_t at) const {
  const auto hit = words_.currencies.at(sentence_, at);
  if (!hit) return std::nullopt;
  const bool any_case = is(at, words_.codes_in_any_case);
  if (is_code(sentence_[at], *hit) && sentence_[at].capitals != Capitals::all && !any_case) return std::nullopt;
  const bool sign = sentence_[at + hit->token_count - 1].kind == TokenKind::sign;
  // "10 $" is ten dollars unless the sign belongs to what follows.
  const bool next = at + hit->token_count < sentence_.size() &&
                    sentence_[at + hit->token_count].kind == TokenKind::number;
  return sign && next && (sentence_[at].space_before || glued(at + hit->token_count)) ? std::nullopt : hit;
}

bool AmountReader::add_money(Operand& operand) const {
  const auto hit = currency_after(operand.end);
  if (!hit) return false;
  const bool homograph = is(operand.end, words_.currency_homographs);
  const bool name = sentence_[operand.end].capitals != Capitals::none;  // "at 1B Mark …"
  if (homograph && (name || operand.read.number.value < kLeastOfHomograph)) return false;
  operand.kind = money_in(hit->meaning);
  operand.end += hit->token_count;
  const bool code = sentence_[operand.end - 1].capitals == Capitals::all;
  const bool goes_on = code && operand.end < sentence_.size() && operand.read.scale == 1;
  const auto scale = goes_on ? words_.scales.find(sentence_[operand.end]) : words_.scales.end();
  if (scale != words_.scales.end()) {  // "75 USD million"
    operand.read = with_scale(operand.read, scale->second);
    ++operand.end;
  }
  return true;
}

// "30 MUSD": millions.
bool AmountReader::add_millions_of_code(Operand& operand) const {
  const Token& token = sentence_[operand.end];
  if (token.capitals != Capitals::all || token.folded.size() != 4 || token.folded[0] != 'm') return false;
  const std::string code = token.folded.substr(1);
  const auto known = words_.currency_codes.find(code);
  if (known == words_.currency_codes.end()) return false;
  operand.read = with_scale(operand.read, kMillion);
  operand.kind = money_in(code);
  ++operand.end;
  return true;
}

// "50 cents", "470 pence": hundredths of the currency.
bool AmountReader::add_cents(Operand& operand) const {
  const std::size_t at = operand.end;
  const auto hit = words_.cents.at(sentence_, at);
  if (!hit) return false;
  const bool letter = sentence_[at].kind == TokenKind::word && sentence_[at].folded.size() == 1;
  if (letter && (!operand.read.in_digits || !glued(at) || sentence_[at].capitals != Capitals::none)) return false;
  operand.read = with_scale(operand.read, kHundredth);
  operand.kind = money_in(hit->meaning);
  operand.end += hit->token_count;
  return true;
}

bool AmountReader::add_percent(Operand& operand) const {
  const auto percent = words_.percents.at(sentence_, operand.end);
  if (!percent) return false;
  operand.kind = AmountKind{Type::percent, std::string(percent->meaning == "pp" ? "pp" : "%"), {}};
  operand.end += percent->token_count;
  return true;
}

// "USD115", "Rs20.50": the tokens are no number, so it is read from the text.
std::optional<Operand> AmountReader::code_in_number(std::size_t at) const {
  const Token& token = sentence_[at];
  if (token.kind != TokenKind::word || token.capitals == Capitals::none) return std::nullopt;
  const std::size_t letters = std::min(token.folded.find_first_of("0123456789"), token.folded.size());
  if (letters < 2 || letters > 3 || letters == token.folded.size()) return std::nullopt;
  const std::string prefix = token.folded.substr(0, letters);
  const auto code = words_.currency_codes.find(prefix);
  const bool known = letters < 3 || token.capitals == Capitals::all;
  if (code == words_.currency_codes.end() || !known) return std::nullopt;
  const std::size_t begin = token.span.begin + letters;
  std::size_t end = begin;
  constexpr std::string_view kOfNumbers = "0123456789.,";
  while (end < text_.size() && kOfNumbers.find(text_[end]) != std::string_view::npos) ++end;
  while (end > begin && (text_[end - 1] == '.' || text_[end - 1] == ',')) --end;
  const std::vector<Token> digits = tokenise(text_.substr(begin, end - begin));
  const auto read = read_whole_number(digits, 0, words_, Abbreviations::of_money);
  if (!read || read->end != digits.size()) return std::nullopt;
  std::size_t last = at;
  while (last + 1 < sentence_.size() && sentence_[last].span.end < end) ++last;
  if (sentence_[last].span.end != end) return std::nullopt;
  Operand operand;
  operand.read = *read;
  operand.read.end = operand.end = last + 1;
  operand.begin = at;
  operand.kind = money_in(code->second);
  operand.unit_before = true;
  return operand;
}

}  // namespace gainsay
