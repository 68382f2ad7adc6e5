#include "values/timex_grammar.hpp"

#include "values/digits.hpp"

namespace gainsay {

namespace {

const DateWord kOrdinaryWord{};
const Token kNoToken{};

}  // namespace

TimexMatch timex_match(decltype(TimexExpression::node) node, std::size_t begin, std::size_t end) {
  return {{std::move(node), {}}, begin, end};
}

std::optional<TimexMatch> longer(std::optional<TimexMatch> a, std::optional<TimexMatch> b) {
  return !a || (b && b->end > a->end) ? std::move(b) : std::move(a);
}

TimexGrammar::TimexGrammar(std::span<const Token> tokens, const DateGrammar& dates, const Lexicon& lexicon)
    : tokens_(tokens),
      dates_(dates),
      date_words_(date_lexicon(lexicon)),
      amounts_(amount_words(lexicon)),
      words_(timex_words(lexicon)) {}

std::optional<TimexMatch> TimexGrammar::match(std::size_t at) const {
  if (!words_.may_begin(tokens_[at])) return std::nullopt;
  Match match = longer(reference(at), counted(at));
  match = longer(std::move(match), plural(at));
  match = longer(std::move(match), one_unit(at));
  match = longer(longer(std::move(match), half(at)), part_of_unit(at));
  match = longer(std::move(match), beside(at));
  match = longer(std::move(match), per(at));
  match = longer(longer(std::move(match), each(at)), nth_of_each(at));
  match = longer(longer(std::move(match), so_often(at)), most(at));
  match = longer(longer(std::move(match), repeated(at)), often(at));
  match = longer(longer(std::move(match), nights(at)), part_of_any_day(at));
  match = longer(longer(std::move(match), long_ago(at)), unit_long(at));
  return longer(std::move(match), year_ended(at));
}

TimexGrammar::Hedged TimexGrammar::hedged(std::size_t begin) const {
  const auto hit = amounts_.hedges.before(tokens_, begin);
  if (!hit) return {begin, {}};
  const auto modifier = [&]() -> std::string {
    switch (hedge_named(hit->meaning)) {
      case Hedge::at_least: return "EQUAL_OR_MORE";
      case Hedge::more_than: return "MORE_THAN";
      case Hedge::up_to: return "EQUAL_OR_LESS";
      case Hedge::fewer_than:
      case Hedge::nearly: return "LESS_THAN";
      case Hedge::about:  // annotators leave "about" outside
      case Hedge::none:
      case Hedge::vague: break;
    }
    return {};
  };
  // "Over the past year", "over three years": a preposition.
  const std::string made = modifier();
  const bool preposition = hit->token_count == 1 && hedge_named(hit->meaning) != Hedge::nearly;
  if (made.empty() || preposition) return {begin, {}};
  return {begin - hit->token_count, made};
}

const Token& TimexGrammar::token_at(std::size_t at) const { return at < tokens_.size() ? tokens_[at] : kNoToken; }

std::optional<int> TimexGrammar::digits(std::size_t at, std::size_t least, std::size_t most) const {
  return at < tokens_.size() ? digits_of(tokens_[at], least, most) : std::nullopt;
}

std::optional<int> TimexGrammar::year(std::size_t at) const {
  const auto value = digits(at, 4, 4);
  constexpr int kFirst = 1000, kLast = 2100;
  return value && *value >= kFirst && *value <= kLast ? value : std::nullopt;
}

const DateWord& TimexGrammar::word(std::size_t at) const {
  const DateWord* found = date_words_.find(text(at));
  return found ? *found : kOrdinaryWord;
}

}  // namespace gainsay
