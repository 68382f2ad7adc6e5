// Amounts in running text: what recognise() takes them for.
#include "values/amount_reader.hpp"
#include "values/sentence_values.hpp"

namespace gainsay {

void recognise_amounts(std::string_view text, const TokenisedArticle& article, const Sentence& sentence,
                       const RecogniseContext& context, std::vector<Mention>& mentions) {
  const AmountWords& words = amount_words(context.lexicon);
  const SentenceTokens tokens = tokens_of(article, sentence);
  const AmountReader reader(text, tokens, words, context);
  const auto add = [&](const ReadAmount& reading, AmountValue amount) {
    Mention mention;
    mention.span = {tokens[reading.begin].span.begin, tokens[reading.end - 1].span.end};
    mention.first_token = sentence.first_token + static_cast<std::uint32_t>(reading.begin);
    mention.token_count = static_cast<std::uint32_t>(reading.end - reading.begin);
    mention.lead = static_cast<std::uint32_t>(reading.lead);
    mention.value = std::move(amount);
    mentions.push_back(std::move(mention));
  };
  for (std::size_t at = 0; at < tokens.size();) {
    if (const std::size_t past = words.past_address(tokens, at); past > at) {
      at = past;
      continue;
    }
    if (!words.may_begin(tokens[at])) {
      ++at;
      continue;
    }
    if (const auto past = reader.score(at)) {
      at = *past;
      continue;
    }
    const auto reading = reader.at(at);
    if (!reading) {
      ++at;
      continue;
    }
    add(*reading, reading->amount);
    for (const AmountValue& other : reading->others) add(*reading, other);
    at = reading->end;
  }
}

void recognise_amounts(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions) {
  for (const Sentence& sentence : article.sentences) recognise_amounts(text, article, sentence, context, mentions);
}

}  // namespace gainsay
