// Two passes over an article: the first finds at each token the longest date, the second asks in order when that was,
// because some hang on others.
#include <span>

#include "values/date_grammar.hpp"
#include "values/date_resolve.hpp"
#include "values/date_telling.hpp"
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

struct Found {
  const Sentence* sentence;
  DateMatch match;
  ClauseCues cues;
};

// What is a date to compare. "The week" alone is any; a time without its day is a clock time.
bool is_comparable(const DateExpression& date) {
  if (const auto* told = std::get_if<ToldUnit>(&date.node)) return told->offset || told->year;
  if (const auto* time = std::get_if<ClockTime>(&date.node)) return !time->day.empty();
  return true;
}

void find_dates(const TokenisedArticle& article, const RecogniseContext& context, std::vector<Found>& found) {
  const DateLexicon& lexicon = date_lexicon(context.lexicon);
  for (const Sentence& sentence : article.sentences) {
    const auto tokens = tokens_of(article, sentence);
    const DateGrammar grammar(tokens, lexicon, context.policies.date_order);
    for (std::size_t at = 0; at < tokens.size();) {
      auto match = grammar.match(at);
      const std::size_t end = match ? match->end : at + 1;
      if (match && is_comparable(match->expression)) {
        const ClauseCues cues = cues_around(tokens, match->begin, match->end, lexicon);
        found.push_back({&sentence, std::move(*match), cues});
      }
      at = end;
    }
  }
}

Mention mention_of(const Sentence& sentence, std::span<const Token> tokens, const DateMatch& match,
                   ResolvedDate resolved) {
  Mention mention;
  std::size_t begin = match.begin;
  const bool begins_with_the = begin == match.inner && tokens[begin].folded == "the";
  const std::size_t inner = match.inner + (begins_with_the ? 1 : 0);
  if (begin == inner && begin > 0 && tokens[begin - 1].folded == "the" && takes_the(resolved.value)) --begin;
  mention.lead = static_cast<std::uint32_t>(inner - begin);
  mention.span = {tokens[begin].span.begin, tokens[match.end - 1].span.end};
  mention.first_token = sentence.first_token + static_cast<std::uint32_t>(begin);
  mention.token_count = static_cast<std::uint32_t>(match.end - begin);
  mention.value = std::move(resolved.value);
  mention.assumptions = std::move(resolved.assumptions);
  return mention;
}

}  // namespace

void recognise_dates(std::string_view, const TokenisedArticle& article, const RecogniseContext& context,
                     std::vector<Mention>& mentions) {
  std::vector<Found> found;
  find_dates(article, context, found);
  std::vector<const DateExpression*> dates;
  dates.reserve(found.size());
  for (const Found& one : found) dates.push_back(&one.match.expression);
  const Telling telling = telling_of(dates, context);
  DateResolver resolver(context);
  for (const Found& one : found) {
    mentions.push_back(mention_of(*one.sentence, tokens_of(article, *one.sentence), one.match,
                                  resolver.resolve(one.match.expression, one.cues, telling)));
  }
}

}  // namespace gainsay
