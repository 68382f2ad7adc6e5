// The pass over an article: at each token the longest date, then on from its end.
#include <span>

#include "values/date_grammar.hpp"
#include "values/date_resolve.hpp"
#include "values/recognise.hpp"

namespace gainsay {

namespace {

// Whether a "the" before the date belongs to it ("the end of last week", "the 1990s") and not to what the date
// describes ("the 1990 war").
bool takes_the(const DateValue& date) {
  switch (date.granularity) {
    case Granularity::part_of_day:
    case Granularity::weekend:
    case Granularity::week:
    case Granularity::season:
    case Granularity::decade:
    case Granularity::century:
      return true;
    case Granularity::minute:
    case Granularity::day:
    case Granularity::month:
    case Granularity::quarter:
    case Granularity::half:
    case Granularity::year:
      break;
  }
  return date.modifier == Modifier::early || date.modifier == Modifier::mid || date.modifier == Modifier::late;
}

Mention mention_of(const Sentence& sentence, std::span<const Token> tokens, std::size_t begin, std::size_t inner,
                   std::size_t end, ResolvedDate resolved) {
  Mention mention;
  if (begin == inner && begin > 0 && tokens[begin - 1].folded == "the" && takes_the(resolved.value)) --begin;
  mention.lead = static_cast<std::uint32_t>(inner - begin);
  mention.span = {tokens[begin].span.begin, tokens[end - 1].span.end};
  mention.first_token = sentence.first_token + static_cast<std::uint32_t>(begin);
  mention.token_count = static_cast<std::uint32_t>(end - begin);
  mention.value = std::move(resolved.value);
  mention.assumptions = std::move(resolved.assumptions);
  return mention;
}

}  // namespace

void recognise_dates(std::string_view, const TokenisedArticle& article, const RecogniseContext& context,
                     std::vector<Mention>& mentions) {
  const DateLexicon& lexicon = date_lexicon(context.lexicon);
  for (const Sentence& sentence : article.sentences) {
    const auto tokens = std::span(article.tokens).subspan(sentence.first_token, sentence.token_count);
    const DateGrammar grammar(tokens, lexicon, context.policies.date_order);
    for (std::size_t at = 0; at < tokens.size();) {
      const auto match = grammar.match(at);
      if (!match) {
        ++at;
        continue;
      }
      const ClauseCues cues = cues_around(tokens, match->begin, match->end, lexicon);
      mentions.push_back(mention_of(sentence, tokens, match->begin, match->inner, match->end,
                                    resolve_date(match->expression, context, cues)));
      at = match->end;
    }
  }
}

}  // namespace gainsay
