#include "match/marks.hpp"

#include <algorithm>
#include <cmath>

#include "match/cue_words.hpp"
#include "match/quotations.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

// The verb group that runs into the hit: helpers directly before it ("was not | set up").
std::uint32_t group_begin(const SentenceView& view, const Hit& hit) {
  std::uint32_t begin = hit.begin;
  while (begin > 0 && view.roles[begin - 1].helper != Helper::none) --begin;
  return begin;
}

bool is_clause_mark(TokenKind kind) {
  return kind == TokenKind::comma || kind == TokenKind::dash || kind == TokenKind::open || kind == TokenKind::close;
}

bool opens_aside(TokenKind kind) {
  return kind == TokenKind::comma || kind == TokenKind::dash || kind == TokenKind::open;
}

// A denial or a plan speaks of one event, not of what it followed: "plans to march where two were killed".
bool ends_at_conjunction(Marker::Effect effect) {
  return effect == Marker::Effect::deny || effect == Marker::Effect::plan;
}

// Whether a token of the hit stands in an aside that the hit encloses: what is said there is said of something else.
bool in_enclosed_aside(const SentenceView& view, const Hit& hit, std::size_t at) {
  const auto marks = [&](std::size_t from, std::size_t to) {
    return std::any_of(view.tokens.begin() + from, view.tokens.begin() + to,
                       [](const Token& token) { return is_clause_mark(token.kind); });
  };
  const auto opening = std::find_if(view.tokens.begin() + hit.begin, view.tokens.begin() + at,
                                    [](const Token& token) { return opens_aside(token.kind); });
  return opening != view.tokens.begin() + at && marks(at + 1, hit.end);
}

bool all_written(const std::vector<std::string>& words, const Phrase& phrase) {
  return std::all_of(words.begin(), words.end(), [&](const auto& word) { return phrase.written.contains(word); });
}

std::optional<Timestamp> as_of_day(const Mention& mention) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (!date || !date->extent || date->granularity > Granularity::day) return std::nullopt;
  if (!std::isfinite(date->extent->core.lo)) return std::nullopt;  // "by Monday"
  return parse_timestamp(iso_date(day_of(static_cast<Minute>(date->extent->core.lo))));
}

// One a token: whether it is part of a date, so that the month of May is no *may*.
std::vector<bool> tokens_of_dates(const ReadArticle& article, const Sentence& sentence) {
  std::vector<bool> result(sentence.token_count);
  for (const Mention& mention :
       mentions_from(article, sentence.first_token, sentence.first_token + sentence.token_count)) {
    if (!std::holds_alternative<DateValue>(mention.value)) continue;
    for (std::uint32_t token = mention.first_token; token < mention.end_token(); ++token) {
      if (token - sentence.first_token < sentence.token_count) result[token - sentence.first_token] = true;
    }
  }
  return result;
}

}  // namespace

Marker::Marker(const Lexicon& lexicon)
    : as_of_(cue_words(lexicon.list("as_of_cues"))),
      pseudo_cues_(cue_words(lexicon.list("pseudo_cues"))),
      lexicon_(lexicon),
      speakers_(lexicon) {
  add(lexicon, "negators", Effect::deny, Direction::forward, Reach::group);
  add(lexicon, "denial_cues", Effect::deny, Direction::forward, Reach::clause);
  add(lexicon, "hedge_cues", Effect::hedge, Direction::forward, Reach::clause);
  add(lexicon, "hedge_adverbs", Effect::hedge, Direction::either, Reach::clause);
  add(lexicon, "future_words", Effect::plan, Direction::forward, Reach::group);
  add(lexicon, "plan_cues", Effect::plan, Direction::forward, Reach::clause);
  add(lexicon, "conditional_words", Effect::condition, Direction::forward, Reach::group);
  add(lexicon, "condition_cues", Effect::condition, Direction::forward, Reach::clause);
  add(lexicon, "correction_cues", Effect::correct, Direction::forward, Reach::sentence);
}

void Marker::add(const Lexicon& lexicon, std::string_view section, Effect effect, Direction direction, Reach reach) {
  for (auto& words : cue_words(lexicon.list(section))) cues_.push_back({std::move(words), effect, direction, reach});
}

bool Marker::governs(const Cue& cue, std::size_t at, const SentenceView& view, const Hit& hit) const {
  const std::size_t end = at + cue.words.size();
  if (at >= hit.begin && end <= hit.end) return !in_enclosed_aside(view, hit, at);
  const auto is_conjunction = [&](const Token& token) {
    return token.kind == TokenKind::word && lexicon_.set("scope_enders").contains(token.folded);
  };
  const auto ends_scope = [&](const Token& token) {
    if (token.kind == TokenKind::semicolon) return true;
    if (token.kind == TokenKind::word && lexicon_.set("clause_breakers").contains(token.folded)) return true;
    if (cue.reach != Reach::clause) return false;
    return is_clause_mark(token.kind) || (ends_at_conjunction(cue.effect) && is_conjunction(token));
  };
  const auto tokens = view.tokens;
  if (end <= hit.begin) {
    if (cue.reach == Reach::group) return at >= group_begin(view, hit);
    return std::none_of(tokens.begin() + end, tokens.begin() + hit.begin, ends_scope);
  }
  // "… on Monday, it is said, reportedly" but not "convicted for allegedly paying": behind a hit it ends the clause.
  const bool ends_clause = end == tokens.size() || is_clause_mark(tokens[end].kind) ||
                           tokens[end].kind == TokenKind::semicolon || tokens[end].kind == TokenKind::stop;
  return cue.direction == Direction::either && at >= hit.end && ends_clause &&
         std::none_of(tokens.begin() + hit.end, tokens.begin() + at, ends_scope);
}

// One a token: whether no cue can stand there, being part of a date or of words that only look like a cue.
std::vector<bool> Marker::silent_tokens(const ReadArticle& article, std::size_t sentence,
                                        const SentenceView& view) const {
  std::vector<bool> silent = tokens_of_dates(article, article.tokenised.sentences[sentence]);
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    for (const auto& words : pseudo_cues_) {
      if (cue_stands_at(words, view.tokens, at)) std::fill_n(silent.begin() + at, words.size(), true);
    }
  }
  return silent;
}

// "said it would open": a plan, told in the past. With an *if* in the sentence it stays a condition.
bool Marker::is_reported_future(const ReadArticle& article, std::size_t sentence, const SentenceView& view,
                                std::size_t at) const {
  if (!lexicon_.set("reported_future").contains(view.tokens[at].folded)) return false;
  const bool condition = std::any_of(view.tokens.begin(), view.tokens.end(),
                                     [](const Token& token) { return token.folded == "if"; });
  return !condition && speakers_.is_reported(article, sentence, static_cast<std::uint32_t>(at));
}

Marks Marker::marks(const ReadArticle& article, std::size_t sentence, const SentenceView& view, const Hit& hit,
                    const Phrase& phrase) const {
  Marks marks;
  const std::vector<bool> silent = silent_tokens(article, sentence, view);
  bool planned = false, conditional = false, hedged = false;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    for (const Cue& cue : cues_) {
      if (silent[at] || !cue_stands_at(cue.words, view.tokens, at) || !governs(cue, at, view, hit)) continue;
      if (cue.effect == Effect::deny && cue.reach == Reach::group && view.roles[at].helper != Helper::negator) continue;
      if (at >= hit.begin && at < hit.end && all_written(cue.words, phrase)) continue;
      switch (cue.effect) {
        case Effect::deny: marks.polarity = Polarity::denied; break;
        case Effect::hedge: hedged = true; break;
        case Effect::plan: planned = true; break;
        case Effect::condition:
          (is_reported_future(article, sentence, view, at) ? planned : conditional) = true;
          break;
        case Effect::correct: marks.correction = true; break;
      }
    }
  }
  marks.certainty = conditional ? Certainty::conditional
                    : planned   ? Certainty::planned
                    : hedged    ? Certainty::hedged
                                : Certainty::sure;
  const Sentence& own = article.tokenised.sentences[sentence];
  marks.quoted = quotation_at(article.quotations, own.first_token + hit.begin).has_value();
  marks.speaker = speakers_.speaker(article, sentence, hit);
  for (const Mention& mention : mentions_from(article, own.first_token, own.first_token + own.token_count)) {
    if (mention.end_token() > own.first_token + own.token_count) continue;
    const std::size_t at = mention.first_token - own.first_token;
    for (const auto& words : as_of_) {
      if (words.size() <= at && cue_stands_at(words, view.tokens, at - words.size())) marks.as_of = as_of_day(mention);
    }
  }
  return marks;
}

}  // namespace gainsay
