#include "match/speakers.hpp"

#include <algorithm>

#include "match/cue_words.hpp"

namespace gainsay {
namespace {

bool is_mark(const Token& token) { return token.kind != TokenKind::word && token.kind != TokenKind::number; }

bool is_pause(const Token& token) {
  return token.closes_quote || token.kind == TokenKind::comma || token.kind == TokenKind::dash;
}

}  // namespace

Speakers::Speakers(const Lexicon& lexicon)
    : lexicon_(lexicon),
      subjects_(lexicon),
      according_to_(cue_words(lexicon.list("attribution_cues"))),
      quoted_as_(cue_words(lexicon.list("quoted_as_cues"))) {}

// "said that", "said:", "said, ", and a quotation's begin.
bool Speakers::opens_what_is_said(std::span<const Token> tokens, std::uint32_t verb) const {
  if (verb + 1 == tokens.size()) return false;
  const Token& next = tokens[verb + 1];
  return next.folded == "that" || next.opens_quote || next.kind == TokenKind::colon || next.kind == TokenKind::comma;
}

// "…," said Anna Berg. Without a quotation the name must end its clause: "Patel, the mayor, said Norland paid".
std::optional<Speakers::Attribution> Speakers::by_inversion(const ReadArticle& article, std::size_t sentence,
                                                            std::uint32_t verb) const {
  const auto tokens = tokens_of(article, sentence);
  if (verb == 0 || !is_pause(tokens[verb - 1])) return std::nullopt;
  if (lexicon_.set("verbs_with_listener").contains(tokens[verb].folded)) return std::nullopt;
  const auto subject = subjects_.after(article, sentence, verb + 1);
  if (!subject) return std::nullopt;
  const bool ends_clause = subject->end == tokens.size() || is_mark(tokens[subject->end]) ||
                           lexicon_.set("after_inversion").contains(tokens[subject->end].folded);
  if (!tokens[verb - 1].closes_quote && !ends_clause) return std::nullopt;
  const bool after_quote = tokens[verb - 1].closes_quote;
  return Attribution{subject->name, subject->pronoun, verb, subject->end, true, false, after_quote};
}

// Somebody whom no word we know names: "the baker next door said that …", "…, a neighbour said".
std::optional<Speakers::Attribution> Speakers::by_nameless(const ReadArticle& article, std::size_t sentence,
                                                           std::uint32_t verb, std::uint32_t group) const {
  const auto tokens = tokens_of(article, sentence);
  const std::uint32_t begin = subjects_.phrase_begin(tokens, group);
  const bool opens = opens_what_is_said(tokens, verb);
  const bool ends = verb + 1 == tokens.size() || tokens[verb + 1].kind == TokenKind::stop;
  if (begin == group || lexicon_.set("determiners").contains(tokens[group - 1].folded) || !(opens || ends)) {
    return std::nullopt;
  }
  const bool after_pause = begin > 0 && is_pause(tokens[begin - 1]);
  return Attribution{{}, false, begin, verb + 1, after_pause, opens, begin > 0 && tokens[begin - 1].closes_quote};
}

std::optional<Speakers::Attribution> Speakers::by_verb(const ReadArticle& article, std::size_t sentence,
                                                       std::uint32_t verb) const {
  const auto tokens = tokens_of(article, sentence);
  std::uint32_t group = verb;
  for (const auto& words : quoted_as_) {
    const auto size = static_cast<std::uint32_t>(words.size());
    if (size <= group && cue_stands_at(words, tokens, group - size)) group -= size;
  }
  while (group > 0 && (lexicon_.set("have_words").contains(tokens[group - 1].folded) ||
                       lexicon_.set("group_adverbs").contains(tokens[group - 1].folded))) {
    --group;
  }
  const auto subject = subjects_.before(article, sentence, group);
  // "The firm, which makes locks, said Anna Berg, …" begins with its subject, and one aside follows.
  const bool opens_sentence =
      subject && subjects_.phrase_begin(tokens, subject->begin) == 0 &&
      std::count_if(tokens.begin() + subject->end, tokens.begin() + group,
                    [](const Token& token) { return token.kind == TokenKind::comma; }) == 2;
  if (!opens_sentence) {
    if (auto inverted = by_inversion(article, sentence, verb)) return inverted;
  }
  const bool beside = group > 0 && tokens[group - 1].kind == TokenKind::word;
  if (lexicon_.set("verbs_beside_subject").contains(tokens[verb].folded) && !beside) return std::nullopt;
  if (!subject) return group == 0 ? std::nullopt : by_nameless(article, sentence, verb, group);
  const bool after_quote = subject->begin > 0 && tokens[subject->begin - 1].closes_quote;
  const bool forward = !lexicon_.set("verbs_of_more").contains(tokens[verb].folded) ||
                       opens_what_is_said(tokens, verb);
  return Attribution{subject->name, subject->pronoun, subject->begin, verb + 1, subject->after_pause, forward,
                     after_quote};
}

std::optional<Speakers::Attribution> Speakers::by_cue(const ReadArticle& article, std::size_t sentence,
                                                      std::uint32_t at) const {
  const auto tokens = tokens_of(article, sentence);
  for (const auto& words : according_to_) {
    if (!cue_stands_at(words, tokens, at)) continue;
    const auto begin = static_cast<std::uint32_t>(at + words.size());
    const auto subject = subjects_.after(article, sentence, begin);
    if (!subject) return std::nullopt;
    return Attribution{subject->name, subject->pronoun, at, subject->end, true, true, false};
  }
  return std::nullopt;
}

std::vector<Speakers::Attribution> Speakers::attributions(const ReadArticle& article, std::size_t sentence) const {
  std::vector<Attribution> found;
  const auto tokens = tokens_of(article, sentence);
  const auto& verbs = lexicon_.set("reporting_verbs");
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != TokenKind::word) continue;
    // "United States", "the Report": a capitalised word is no verb of saying.
    const bool verb = tokens[at].capitals == Capitals::none && verbs.contains(tokens[at].folded);
    auto attribution = verb ? by_verb(article, sentence, at) : by_cue(article, sentence, at);
    if (attribution) found.push_back(std::move(*attribution));
  }
  return found;
}

// "he said" behind a statement goes on with the one who spoke in the sentence before; before a statement it is whoever
// was named last.
std::string Speakers::resolved(const ReadArticle& article, std::size_t sentence, Attribution attribution) const {
  for (std::size_t back = 0; attribution.pronoun && back < kMostSentencesAway; ++back) {
    if (!attribution.backward) {
      if (auto person = subjects_.last_person(article, sentence, attribution.begin)) return *person;
    }
    if (sentence == 0) return {};
    --sentence;
    const auto earlier = attributions(article, sentence);
    if (earlier.empty() || !(earlier.back().pronoun || !earlier.back().speaker.empty())) {
      const auto count = article.tokenised.sentences[sentence].token_count;
      return subjects_.last_person(article, sentence, count).value_or(std::string{});
    }
    attribution = earlier.back();
  }
  return attribution.pronoun ? std::string{} : attribution.speaker;
}

// A quotation goes on from the sentence before it, or is credited where it ends.
std::string Speakers::of_quotation(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const {
  const auto& sentences = article.tokenised.sentences;
  const auto credited = [&](std::size_t at) { return attributions(article, at); };
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
  return {};
}

bool Speakers::clause_breaks(std::span<const Token> tokens, std::uint32_t from, std::uint32_t to) const {
  return std::any_of(tokens.begin() + from, tokens.begin() + to, [&](const Token& token) {
    return token.kind == TokenKind::semicolon ||
           (token.kind == TokenKind::word && lexicon_.set("clause_breakers").contains(token.folded));
  });
}

std::string Speakers::speaker(const ReadArticle& article, std::size_t sentence, const Hit& hit) const {
  const auto tokens = tokens_of(article, sentence);
  const auto quotation =
      quotation_at(article.quotations, article.tokenised.sentences[sentence].first_token + hit.begin);
  const Where where = quotation ? Where::in_quotation : Where::in_plain_text;
  // Who credits a quotation speaks, whoever is named inside it.
  const auto all = attributions(article, sentence);
  const auto inside = [&](const Attribution& attribution) {
    const std::uint32_t token = article.tokenised.sentences[sentence].first_token + attribution.begin;
    return quotation && quotation->begin <= token && token < quotation->end;
  };
  std::vector<Attribution> outer = all;
  std::erase_if(outer, inside);
  if (const auto* attribution = governing(tokens, outer, hit, where)) {
    return resolved(article, sentence, *attribution);
  }
  if (quotation && outer.empty()) {
    if (auto credited = of_quotation(article, sentence, *quotation); !credited.empty()) return credited;
  }
  const auto* attribution = governing(tokens, all, hit, where);
  return attribution ? resolved(article, sentence, *attribution) : std::string{};
}

// An attribution put into the hit counts, else the nearest before it, else the nearest after it.
const Speakers::Attribution* Speakers::governing(std::span<const Token> tokens,
                                                 const std::vector<Attribution>& attributions, const Hit& hit,
                                                 Where where) const {
  const auto in_aside = [&](const Attribution& one) {  // "The gate, she said, was set up"
    return one.backward && one.begin > hit.begin && one.end < hit.end && is_pause(tokens[one.end]);
  };
  const auto aside = std::find_if(attributions.begin(), attributions.end(), in_aside);
  if (aside != attributions.end()) return &*aside;
  for (auto it = attributions.rbegin(); it != attributions.rend(); ++it) {
    if (!it->forward || it->end > hit.begin || clause_breaks(tokens, it->end, hit.begin)) continue;
    const Token& next = tokens[it->end];
    const bool goes_on = where == Where::in_quotation || next.kind == TokenKind::comma || next.folded == "that";
    if (!it->after_quote || goes_on) return &*it;
  }
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
