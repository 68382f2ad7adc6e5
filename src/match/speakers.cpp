#include "match/speakers.hpp"

#include <algorithm>

#include "match/slot_values.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

bool is_pause(const Token& token) {
  return token.closes_quote || token.kind == TokenKind::comma || token.kind == TokenKind::dash;
}

}  // namespace

// "he said" behind a statement goes on with the one who spoke in the sentence before; before a statement it is whoever
// was named last.
std::string Speakers::resolved(const ReadArticle& article, std::size_t sentence, Attribution attribution) const {
  for (std::size_t back = 0; attribution.pronoun && back < kMostSentencesAway; ++back) {
    if (!attribution.backward) {
      if (auto person = attributions_.subjects().last_person(article, sentence, attribution.begin)) return *person;
    }
    if (sentence == 0) return {};
    --sentence;
    const auto earlier = attributions_.in(article, sentence);
    if (earlier.empty() || !(earlier.back().pronoun || !earlier.back().speaker.empty())) {
      const auto count = article.tokenised.sentences[sentence].token_count;
      return attributions_.subjects().last_person(article, sentence, count).value_or(std::string{});
    }
    attribution = earlier.back();
  }
  return attribution.pronoun ? std::string{} : attribution.speaker;
}

// A quotation goes on from the sentence before it, or is credited where it ends.
std::string Speakers::of_quotation(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const {
  const auto& sentences = article.tokenised.sentences;
  const auto credited = [&](std::size_t at) { return attributions_.in(article, at); };
  const std::size_t latest = std::min(sentences.size(), sentence + 1 + kMostSentencesAway);
  for (std::size_t after = sentence + 1; after < latest; ++after) {
    if (sentences[after].first_token >= quotation.end) break;
    const auto later = credited(after);
    if (!later.empty()) return resolved(article, after, later.front());
  }
  const std::size_t earliest = sentence - std::min(sentence, kMostSentencesAway);
  for (std::size_t before = sentence; before-- > earliest;) {
    const bool inside = sentences[before].first_token + sentences[before].token_count > quotation.begin;
    const auto earlier = credited(before);
    if (!earlier.empty()) return resolved(article, before, earlier.back());
    const bool quoted = quotation_at(article.quotations, sentences[before].first_token).has_value();
    if (!inside && (!quoted || sentences[before].paragraph != sentences[sentence].paragraph)) break;
  }
  return told_of_before(article, sentence, quotation);
}

// "Greve was blunt: “…”": whoever was named last before the colon.
std::string Speakers::of_colon(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const {
  const Sentence& own = article.tokenised.sentences[sentence];
  if (quotation.begin <= own.first_token || quotation.begin >= own.first_token + own.token_count) return {};
  const std::uint32_t colon = quotation.begin - own.first_token - 1;
  if (tokens_of(article, sentence)[colon].kind != TokenKind::colon) return {};
  if (auto person = attributions_.subjects().last_person(article, sentence, colon)) return *person;
  const auto subject = attributions_.subjects().after(article, sentence, 0);
  return subject ? subject->name : std::string{};
}

// "Anton Greve wept. “It killed 12.”": the only one of whom the sentence before tells, if nobody is credited.
std::string Speakers::told_of_before(const ReadArticle& article, std::size_t sentence,
                                     const Quotation& quotation) const {
  const auto& sentences = article.tokenised.sentences;
  std::size_t first = sentence;
  while (first > 0 && sentences[first].first_token > quotation.begin) --first;
  if (first == 0 || sentences[first].first_token != quotation.begin) return {};
  const Sentence& before = sentences[first - 1];
  if (before.paragraph != sentences[first].paragraph) return {};
  std::string only;
  for (const Mention& mention : mentions_from(article, before.first_token, before.first_token + before.token_count)) {
    if (mention.weak || !std::holds_alternative<PersonValue>(mention.value)) continue;
    const std::string name = canonical(mention.value);
    if (!only.empty() && only != name) return {};
    only = name;
  }
  return only;
}

bool Speakers::clause_breaks(std::span<const Token> tokens, std::uint32_t from, std::uint32_t to) const {
  return std::any_of(tokens.begin() + from, tokens.begin() + to, [&](const Token& token) {
    return token.kind == TokenKind::semicolon ||
           (token.kind == TokenKind::word && lexicon_.set("clause_breakers").contains(token.folded));
  });
}

std::string Speakers::speaker(const ReadArticle& article, std::size_t sentence, const Hit& hit, Span answer) const {
  const auto tokens = tokens_of(article, sentence);
  const auto quotation =
      quotation_at(article.quotations, article.tokenised.sentences[sentence].first_token + answer.begin);
  const Where where = quotation ? Where::in_quotation : Where::in_plain_text;
  // Who credits a quotation speaks, whoever is named inside it.
  const auto all = attributions_.in(article, sentence);
  const auto inside = [&](const Attribution& attribution) {
    const std::uint32_t token = article.tokenised.sentences[sentence].first_token + attribution.begin;
    return quotation && quotation->begin <= token && token < quotation->end;
  };
  std::vector<Attribution> outer = all;
  std::erase_if(outer, inside);
  if (const auto* attribution = governing(tokens, outer, hit, answer, where)) {
    return resolved(article, sentence, *attribution);
  }
  if (quotation && outer.empty()) {
    if (auto introduced = of_colon(article, sentence, *quotation); !introduced.empty()) return introduced;
    if (auto credited = of_quotation(article, sentence, *quotation); !credited.empty()) return credited;
  }
  const auto* attribution = governing(tokens, all, hit, answer, where);
  return attribution ? resolved(article, sentence, *attribution) : std::string{};
}

bool Speakers::may_be_named_elsewhere(const ReadArticle& article, std::size_t sentence) const {
  const Sentence& own = article.tokenised.sentences[sentence];
  const auto& quotations = article.quotations;
  const auto quoted = std::partition_point(quotations.begin(), quotations.end(), [&](const Quotation& quotation) {
    return quotation.end <= own.first_token;
  });
  if (quoted != quotations.end() && quoted->begin < own.first_token + own.token_count) return true;
  const FoldedSet& pronouns = lexicon_.set("speaker_pronouns");
  const auto tokens = tokens_of(article, sentence);
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return pronouns.contains(token); });
}

// An attribution put into the hit counts, else the nearest before it, else the nearest after it.
const Attribution* Speakers::governing(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                                       const Hit& hit, Span answer, Where where) const {
  const auto in_aside = [&](const Attribution& one) {  // "The gate, she said, was set up"
    return one.backward && one.begin > hit.begin && one.end < hit.end && is_pause(tokens[one.end]);
  };
  const auto aside = std::find_if(attributions.begin(), attributions.end(), in_aside);
  if (aside != attributions.end()) return &*aside;
  for (std::size_t at = attributions.size(); at-- > 0;) {
    const Attribution& one = attributions[at];
    // "were held, and police said they found 12": one inside the hit counts if nothing divides it from the answer.
    const bool inside = one.end > hit.begin && one.begin >= hit.begin && one.end < answer.begin &&
                        std::none_of(tokens.begin() + one.end, tokens.begin() + answer.begin, is_pause);
    if (!one.forward || (one.end > hit.begin && !inside)) continue;
    if (!inside && clause_breaks(tokens, one.end, hit.begin)) continue;
    const Token& next = tokens[one.end];
    const bool goes_on = where == Where::in_quotation || next.kind == TokenKind::comma || next.folded == "that";
    if (!one.after_quote || goes_on) return named_around(tokens, attributions, at);
  }
  return behind(tokens, attributions, hit);
}

// "Police said | witnesses told them": where nobody is named inside, the one who tells of them.
const Attribution* Speakers::named_around(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                                          std::size_t inner) const {
  for (std::size_t at = inner + 1; at-- > 0;) {
    const Attribution& one = attributions[at];
    if (one.pronoun || !one.speaker.empty()) return &one;
    if (at == 0) break;
    const Attribution& outer = attributions[at - 1];
    const bool around = outer.forward && !outer.after_quote && outer.end <= one.begin &&
                        std::none_of(tokens.begin() + outer.end, tokens.begin() + one.begin, [&](const Token& token) {
                          return is_pause(token) || lexicon_.set("conjunctions").contains(token.folded);
                        });
    if (!around) break;
  }
  return &attributions[inner];
}

const Attribution* Speakers::behind(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                                    const Hit& hit) const {
  for (const Attribution& attribution : attributions) {
    if (!attribution.backward || attribution.begin < hit.end) continue;
    if (!clause_breaks(tokens, hit.end, attribution.begin)) return &attribution;
  }
  return nullptr;
}

bool Speakers::is_reported(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const {
  const auto tokens = tokens_of(article, sentence);
  for (std::uint32_t at = begin; at-- > 0;) {
    const Token& token = tokens[at];
    if (token.kind != TokenKind::word) continue;
    if (lexicon_.set("clause_breakers").contains(token.folded)) return false;
    if (token.capitals == Capitals::none && lexicon_.set("reporting_verbs").contains(token.folded)) return true;
  }
  return false;
}

std::optional<std::string> Speakers::saying_of_date(std::span<const Token> sentence, std::uint32_t begin) const {
  constexpr std::uint32_t kMostBetween = 5;  // "said in a statement on" Thursday
  for (std::uint32_t back = 1; back <= kMostBetween + 1 && back <= begin; ++back) {
    const Token& token = sentence[begin - back];
    if (token.kind == TokenKind::word && lexicon_.set("reporting_verbs").contains(token.folded)) return token.folded;
    if (token.kind != TokenKind::word || !lexicon_.set("saying_fillers").contains(token.folded)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gainsay
