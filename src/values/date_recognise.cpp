// Two passes over an article: the first finds at each token the longest date, the second asks in order when that was,
// because some hang on others.
#include <algorithm>
#include <span>

#include "values/clock_value.hpp"
#include "values/date_grammar.hpp"
#include "values/date_resolve.hpp"
#include "values/date_telling.hpp"
#include "values/sentence_values.hpp"

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

// "The week" alone is any.
bool is_any(const DateExpression& date) {
  const auto* told = std::get_if<ToldUnit>(&date.node);
  return told && !told->offset && !told->year && !date.edge;
}

// A time without its day is a clock time only.
bool is_date(const DateExpression& date) {
  const auto* time = std::get_if<ClockTime>(&date.node);
  return !time || !time->day.empty();
}

// The time of the day that an expression states, if it does.
std::optional<ClockValue> clock_of(const DateExpression& date, Modifier hedge) {
  constexpr int kHour = 60;
  if (const auto* time = std::get_if<ClockTime>(&date.node)) {
    const int last = time->last_minute.value_or(time->minute);
    if (!date.bound) return stated_clock(hedge, time->minute, last, time->zone);
    const bool from = date.bound == EdgeWord::after || date.bound == EdgeWord::since;
    return from ? stated_clock(Modifier::none, last, 24 * kHour, time->zone)
                : stated_clock(Modifier::none, 0, time->minute, time->zone);
  }
  const auto* told = std::get_if<PartOfToldDay>(&date.node);
  const auto part = told ? std::optional(told->part) : date.part;
  if (!part || date.modifier != Modifier::none) return std::nullopt;
  const int last = part->to % 24 * kHour;
  return stated_clock(Modifier::none, part->from * kHour, last == 0 ? 24 * kHour : last, {});
}

void find_dates(const TokenisedArticle& article, const Sentence& sentence, const RecogniseContext& context,
                std::vector<Found>& found) {
  const DateLexicon& lexicon = date_lexicon(context.lexicon);
  const auto tokens = tokens_of(article, sentence);
  const DateGrammar grammar(tokens, lexicon, context.policies.date_order);
  for (std::size_t at = 0; at < tokens.size();) {
    auto match = grammar.match(at);
    const std::size_t end = match ? match->end : at + 1;
    if (match && !is_any(match->expression)) {
      ClauseCues cues = cues_around(tokens, match->inner, match->end, lexicon);
      cues.passing = cues.passing || match->inner > match->begin;  // "until 1744"
      found.push_back({&sentence, std::move(*match), cues});
    }
    at = end;
  }
}

struct HedgedMatch {
  DateMatch match;
  Modifier hedge = Modifier::none;
};

// "shortly after noon"
HedgedMatch with_hedge(SentenceTokens tokens, const DateMatch& match, const DateLexicon& lexicon) {
  HedgedMatch hedged{match, Modifier::none};
  const bool timed = std::holds_alternative<ClockTime>(match.expression.node);
  const auto hit = timed ? lexicon.clock_hedges.before(tokens, match.inner) : std::nullopt;
  if (!hit) return hedged;
  hedged.match.begin = match.inner - hit->token_count;
  hedged.match.expression.bound.reset();
  hedged.hedge = hit->meaning == "about" ? Modifier::about : hit->meaning == "after" ? Modifier::after : Modifier::before;
  return hedged;
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

// "May 3, 1998": whatever else the article tells, it is that day.
bool stands_alone(const DateExpression& date) {
  const auto* calendar = std::get_if<CalendarDate>(&date.node);
  if (!calendar || date.fiscal || date.part || date.modifier != Modifier::none) return false;
  return calendar->fields.year && calendar->others.empty() && !calendar->year_offset && !calendar->of_told_year &&
         !calendar->century_guessed;
}

// All those of an article in order, or of those that stand alone any.
std::vector<Mention> resolved(const TokenisedArticle& article, const std::vector<Found>& found, Telling telling,
                              const RecogniseContext& context) {
  std::vector<Mention> mentions;
  DateResolver resolver(context);
  const DateLexicon& lexicon = date_lexicon(context.lexicon);
  for (const Found& one : found) {
    const SentenceTokens tokens = tokens_of(article, *one.sentence);
    const auto [match, hedge] = with_hedge(tokens, one.match, lexicon);
    Mention mention = mention_of(*one.sentence, tokens, match, resolver.resolve(match.expression, one.cues, telling));
    if (auto clock = clock_of(match.expression, hedge)) {
      Mention time = mention;
      time.value = std::move(*clock);
      time.assumptions.clear();
      mentions.push_back(std::move(time));
    }
    if (is_date(match.expression)) mentions.push_back(std::move(mention));
  }
  return mentions;
}

}  // namespace

void recognise_dates(std::string_view, const TokenisedArticle& article, const RecogniseContext& context,
                     std::vector<Mention>& mentions) {
  std::vector<Found> found;
  for (const Sentence& sentence : article.sentences) find_dates(article, sentence, context, found);
  std::vector<const DateExpression*> dates;
  dates.reserve(found.size());
  for (const Found& one : found) dates.push_back(&one.match.expression);
  auto all = resolved(article, found, telling_of(dates, context), context);
  mentions.insert(mentions.end(), std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
}

std::optional<std::vector<Mention>> dates_that_stand_alone(const TokenisedArticle& article, SentenceNumbers sentences,
                                                           const RecogniseContext& context) {
  const auto hangs = [](const Found& one) { return !stands_alone(one.match.expression); };
  std::vector<Found> found;
  for (const std::uint32_t sentence : sentences) {
    const auto known = std::ssize(found);
    find_dates(article, article.sentences[sentence], context, found);
    if (std::any_of(found.begin() + known, found.end(), hangs)) return std::nullopt;
  }
  return resolved(article, found, Telling::news, context);
}

}  // namespace gainsay
