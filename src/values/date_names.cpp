// Names that are written with the words of times: "60 Minutes", "This Week", "Person of the Year", "a 1994 Fiat".
#include <algorithm>

#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

// Whether a place of a sentence is in running text, where capitals mean something; headlines have them on most words.
bool is_in_running_text(std::span<const Token> tokens, std::size_t at) {
  constexpr std::size_t kAround = 40;
  const std::size_t first = at - std::min(at, kAround);
  tokens = tokens.subspan(first, std::min(tokens.size() - first, 2 * kAround));
  constexpr std::size_t kWord = 4;
  constexpr int kMost = 2;
  return std::count_if(tokens.begin(), tokens.end(), [](const Token& token) {
           return token.kind == TokenKind::word && token.capitals == Capitals::none && token.folded.size() >= kWord;
         }) > kMost;
}

}  // namespace

bool DateGrammar::is_in_name(std::size_t begin, std::size_t end) const {
  // "Note: Year-ago net", "he said: “Years passed”", "HALM (HBC) - Years after"
  const auto begins_sentence = [&](std::size_t at) {
    const Token& before = tokens_[at - 1];
    return tokens_[at].opens_quote || (before.kind != TokenKind::word && before.kind != TokenKind::number);
  };
  const auto is_of_name = [&](std::size_t at) {
    if (!is(at, TokenKind::word) || tokens_[at].capitals != Capitals::first || begins_sentence(at)) return false;
    const DateWord& common = word(at);
    const bool quarter = common.part_of_year != 0 || common.unit == Granularity::quarter;  // reports write "Third Quarter"
    // "In the 19th Century" is sloppy, "20th Century Fox" is a name.
    if (common.unit == Granularity::century && !is_capitalised(at + 1)) return false;
    // So is "on Saturday Night", and "on Saturday Night Live" a name.
    const bool told = at > 1 && (text(at - 2) == "on" || lexicon_.event_links.contains(token_at(at - 2)));
    if (told && word(at - 1).weekday != 0 && !is_capitalised(at + 1)) return false;
    const bool time = common.unit || common.part || common.clock_hour >= 0;
    return time && !quarter && common.weekday == 0 && common.ordinal == 0 && !is(at + 1, TokenKind::number);
  };
  // "The Seven Years War" and "the 10-Year Plan" last so long, "60 Minutes" is shown on Sundays.
  const std::size_t first = past_the(begin);
  const bool counts = is(first, TokenKind::number) || word(first).number > 0;
  const bool titled = token_at(first).opens_quote || (first > 0 && text(first - 1) == "'s");
  if (counts && !titled) return false;
  for (std::size_t at = std::max<std::size_t>(begin, 1); at < end; ++at)
    if (is_of_name(at)) return is_in_running_text(tokens_, at);
  return false;
}

// "The Russell 2000", "Windows Server 2003": a name with a number.
bool DateGrammar::is_of_product(std::size_t at) const {
  return at > 0 && is_capitalised(at - 1) && lexicon_.numbered_products.contains(token_at(at - 1));
}

// "His 1994 Fiat", "a blue 1994 Fiat van", but "a 1994 Fiat study".
bool DateGrammar::is_of_model(std::size_t at) const {
  if (at == 0 || !is_capitalised(at + 1) || !lexicon_.vehicle_makes.contains(token_at(at + 1))) return false;
  const auto is_owner = [&](std::size_t before) {
    return is_glue(before, DateGlue::one) || text(before) == "'s" || lexicon_.owners.contains(token_at(before));
  };
  const bool described = at > 1 && is(at - 1, TokenKind::word) && !is_capitalised(at - 1) && is_owner(at - 2);
  if (!is_owner(at - 1) && !described) return false;
  const Token& behind = token_at(at + 2);
  return !is(at + 2, TokenKind::word) || is_capitalised(at + 2) || lexicon_.vehicle_kinds.contains(behind) || lexicon_.is_verb(behind);
}

}  // namespace gainsay
