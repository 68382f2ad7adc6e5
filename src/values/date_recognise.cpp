// The pass over an article: at each token the longest date, then on from its end.
#include <span>

#include "values/date_grammar.hpp"
#include "values/date_resolve.hpp"
#include "values/recognise.hpp"

namespace gainsay {

namespace {

Mention mention_of(const Sentence& sentence, std::span<const Token> tokens, std::size_t begin, std::size_t end,
                   ResolvedDate resolved) {
  Mention mention;
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
      auto match = grammar.match(at);
      if (!match) {
        ++at;
        continue;
      }
      const ClauseCues cues = cues_around(tokens, match->begin, match->end, lexicon);
      mentions.push_back(mention_of(sentence, tokens, match->begin, match->end,
                                    resolve_date(match->expression, context, cues)));
      if (match->inner != match->begin) {
        match->expression.bound.reset();
        mentions.push_back(mention_of(sentence, tokens, match->inner, match->end,
                                      resolve_date(match->expression, context, cues)));
      }
      at = match->end;
    }
  }
}

}  // namespace gainsay
