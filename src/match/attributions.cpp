#include "match/attributions.hpp"

#include <algorithm>

#include "match/cue_words.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostQuotedBefore = 10;  // words from "quoted by the Wire" to its "as saying"
constexpr std::uint32_t kMostBeforeThat = 5;     // words from "rejected" to "claims that"

bool is_mark(const Token& token) { return token.kind != TokenKind::word && token.kind != TokenKind::number; }

bool is_pause(const Token& token) {
  return token.closes_quote || token.kind == TokenKind::comma || token.kind == TokenKind::dash;
}

}  // namespace

Attributions::Attributions(const Lexicon& lexicon)
    : lexicon_(lexicon),
      subjects_(lexicon),
      according_to_(cue_words(lexicon.list("attribution_cues"))),
      quoted_as_(cue_words(lexicon.list("quoted_as_cues"))),
      longer_verbs_(cue_words(lexicon.list("reporting_phrases"))),
      pseudo_cues_(cue_words(lexicon.list("pseudo_cues"))) {
  for (const auto& words : pseudo_cues_)
    if (!words.empty()) begins_pseudo_cue_.insert(words.front());
}

bool Attributions::is(std::string_view section, const Token& token) const {
  return token.kind == TokenKind::word && lexicon_.set(section).contains(token.folded);
}

// Words that only look like a verb of saying: "jobless claims rose".
std::vector<bool> Attributions::silent_tokens(Tokens tokens) const {
  std::vector<bool> silent(tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!begins_pseudo_cue_.contains(tokens[at])) continue;
    for (const auto& words : pseudo_cues_) {
      if (cue_stands_at(words, tokens, at)) std::fill_n(silent.begin() + at, words.size(), true);
    }
  }
  return silent;
}

// "has also | said", "was quoted as | saying", "was quoted by the Harbour Wire as | saying".
std::uint32_t Attributions::group_of(Tokens tokens, std::uint32_t verb) const {
  std::uint32_t group = verb;
  const bool active = tokens[verb].folded.ends_with("ing");  // "was saying"
  const bool denial = is("single_verbs_of_denial", tokens[verb]) || is("denial_words", tokens[verb]);
  const auto step_over_helpers = [&] {
    while (group > 0 && (is("have_words", tokens[group - 1]) || is("group_adverbs", tokens[group - 1]) ||
                         (active && is("be_words", tokens[group - 1])) ||
                         (denial && is("denial_helpers", tokens[group - 1])))) {
      --group;
    }
  };
  step_over_helpers();
  for (const auto& words : quoted_as_) {
    const auto size = static_cast<std::uint32_t>(words.size());
    if (size <= group && cue_stands_at(words, tokens, group - size)) group -= size;
  }
  if (group == verb && verb > 1 && is("quoted_as_links", tokens[verb - 1])) {
    for (std::uint32_t at = verb - 1; at > 0 && verb - at < kMostQuotedBefore; --at) {
      if (!is("quoted_verbs", tokens[at]) || tokens[at + 1].folded != "by") continue;
      group = is("be_words", tokens[at - 1]) ? at - 1 : at;
      break;
    }
  }
  step_over_helpers();
  return group;
}

// "rejected reports that …", "disputes | that": a denial is a saying too, if what it denies is said.
bool Attributions::denies_what_follows(Tokens tokens, std::uint32_t verb) const {
  for (std::uint32_t at = verb + 1; at < tokens.size() && at <= verb + kMostBeforeThat; ++at) {
    if (is_mark(tokens[at])) return false;
    if (tokens[at].folded == "that" || is("claim_nouns", tokens[at])) return true;
  }
  return false;
}

// "rejected the | claims": a noun there.
bool Attributions::is_denied_noun(Tokens tokens, std::uint32_t at) const {
  if (!is("claim_nouns", tokens[at])) return false;
  for (std::uint32_t left = at; left > 0 && at - left < kMostBeforeThat && !is_mark(tokens[left - 1]); --left) {
    if (is("single_verbs_of_denial", tokens[left - 1]) || is("denial_words", tokens[left - 1])) return true;
  }
  return false;
}

std::optional<Attributions::Saying> Attributions::saying_at(Tokens tokens, std::uint32_t verb) const {
  // "United States", "the Report": a capitalised word is no verb of saying.
  if (tokens[verb].kind != TokenKind::word || tokens[verb].capitals != Capitals::none) return std::nullopt;
  if (is_denied_noun(tokens, verb)) return std::nullopt;
  for (const auto& words : longer_verbs_) {
    if (!cue_stands_at(words, tokens, verb)) continue;
    return Saying{group_of(tokens, verb), verb + static_cast<std::uint32_t>(words.size()) - 1, false};
  }
  const bool denial = is("single_verbs_of_denial", tokens[verb]) && denies_what_follows(tokens, verb);
  if (is("reporting_verbs", tokens[verb]) || denial) return Saying{group_of(tokens, verb), verb, false};
  if (is("verbs_with_that", tokens[verb])) return Saying{group_of(tokens, verb), verb, true};
  return std::nullopt;
}

// "said that", "said:", "said, ", and a quotation's begin.
bool Attributions::opens_what_is_said(Tokens tokens, const Saying& saying) const {
  if (saying.verb + 1 == tokens.size()) return false;
  const Token& next = tokens[saying.verb + 1];
  return next.folded == "that" || next.opens_quote || next.kind == TokenKind::colon ||
         (next.kind == TokenKind::comma && !saying.needs_that);
}

bool Attributions::ends_what_is_said(Tokens tokens, const Saying& saying) const {
  return saying.verb + 1 == tokens.size() || tokens[saying.verb + 1].kind == TokenKind::stop;
}

// "…," said Anna Berg. Without a quotation the name must end its clause: "Patel, the mayor, said Norland paid".
Attributions::Found Attributions::by_inversion(const ReadArticle& article, std::size_t sentence,
                                               std::uint32_t verb) const {
  const auto tokens = tokens_of(article, sentence);
  if (verb == 0 || !is_pause(tokens[verb - 1]) || is("verbs_with_listener", tokens[verb])) return std::nullopt;
  const auto subject = subjects_.after(article, sentence, verb + 1);
  if (!subject) return std::nullopt;
  const bool ends_clause = subject->end == tokens.size() || is_mark(tokens[subject->end]) ||
                           is("after_inversion", tokens[subject->end]);
  if (!tokens[verb - 1].closes_quote && !ends_clause) return std::nullopt;
  const bool after_quote = tokens[verb - 1].closes_quote;
  return Attribution{subject->name, subject->pronoun, verb, subject->end, true, false, after_quote};
}

// Somebody whom no word we know names: "the mountain patrol said …", "…, a neighbour said".
Attributions::Found Attributions::by_nameless(const ReadArticle& article, std::size_t sentence,
                                              const Saying& saying) const {
  const auto tokens = tokens_of(article, sentence);
  const std::uint32_t group = saying.group;
  if (auto definite = subjects_.definite_before(article, sentence, group)) {
    return by_subject(article, sentence, saying, definite);
  }
  const std::uint32_t begin = subjects_.phrase_begin(tokens, group);
  const bool opens = opens_what_is_said(tokens, saying);
  if (begin == group || is("determiners", tokens[group - 1]) || !(opens || ends_what_is_said(tokens, saying))) {
    return std::nullopt;
  }
  const bool after_pause = begin > 0 && is_pause(tokens[begin - 1]);
  const bool after_quote = begin > 0 && tokens[begin - 1].closes_quote;
  return Attribution{{}, false, begin, saying.verb + 1, after_pause, opens, after_quote};
}

// "was told by police that …", "it was announced by the ministry that …".
Attributions::Found Attributions::by_agent(const ReadArticle& article, std::size_t sentence,
                                           const Saying& saying) const {
  const auto tokens = tokens_of(article, sentence);
  if (saying.verb + 2 >= tokens.size() || tokens[saying.verb + 1].folded != "by") return std::nullopt;
  const auto subject = subjects_.after(article, sentence, saying.verb + 2);
  if (!subject) return std::nullopt;
  const bool ends = subject->end == tokens.size() || tokens[subject->end].kind == TokenKind::stop;
  return Attribution{subject->name, subject->pronoun, saying.group - 1, subject->end, ends, true, false};
}

// "Police have named nobody, but | said …", "Berg praised the crew, | adding that …": who opened the sentence.
Attributions::Found Attributions::by_shared_subject(const ReadArticle& article, std::size_t sentence,
                                                    const Saying& saying,
                                                    const std::vector<Attribution>& earlier) const {
  const auto tokens = tokens_of(article, sentence);
  const Token& before = tokens[saying.group - 1];
  const bool participle = tokens[saying.verb].folded.ends_with("ing");
  const bool follows = is("conjunctions", before) ||
                       (participle && (before.kind == TokenKind::comma || before.folded == "by"));
  if (!follows) return std::nullopt;
  Attribution shared{{}, false, saying.group, saying.verb + 1, false, true, false};
  if (!earlier.empty()) {
    shared.speaker = earlier.back().speaker;
    shared.pronoun = earlier.back().pronoun;
    return shared;
  }
  const auto subject = subjects_.after(article, sentence, 0);
  if (!subject) return std::nullopt;
  shared.speaker = subject->name;
  shared.pronoun = subject->pronoun;
  return shared;
}

Attributions::Found Attributions::by_subject(const ReadArticle& article, std::size_t sentence, const Saying& saying,
                                             const std::optional<Subject>& subject) const {
  const auto tokens = tokens_of(article, sentence);
  const bool opens = opens_what_is_said(tokens, saying);
  const bool after_quote = subject->begin > 0 && tokens[subject->begin - 1].closes_quote;
  const bool of_more = saying.needs_that || is("verbs_of_more", tokens[saying.verb]);
  const bool backward = subject->after_pause && (!saying.needs_that || ends_what_is_said(tokens, saying));
  if (saying.needs_that && !opens && !backward) return std::nullopt;
  return Attribution{subject->name, subject->pronoun, subject->begin, saying.verb + 1, backward, !of_more || opens,
                     after_quote};
}

// "The firm, which makes locks, said Anna Berg, …" begins with its subject, and one aside follows.
bool Attributions::opens_sentence(Tokens tokens, const std::optional<Subject>& subject, std::uint32_t group) const {
  return subject && subjects_.phrase_begin(tokens, subject->begin) == 0 &&
         std::count_if(tokens.begin() + subject->end, tokens.begin() + group,
                       [](const Token& token) { return token.kind == TokenKind::comma; }) == 2;
}

Attributions::Found Attributions::by_verb(const ReadArticle& article, std::size_t sentence, const Saying& saying,
                                          const std::vector<Attribution>& earlier) const {
  const auto tokens = tokens_of(article, sentence);
  const std::uint32_t group = saying.group;
  if (group > 0 && is("be_words", tokens[group - 1])) return by_agent(article, sentence, saying);
  const auto subject = subjects_.before(article, sentence, group);
  if (!opens_sentence(tokens, subject, group)) {
    if (auto inverted = by_inversion(article, sentence, saying.verb)) return inverted;
  }
  const bool beside =
      group > 0 && (tokens[group - 1].kind == TokenKind::word || tokens[group - 1].kind == TokenKind::close);
  if (is("verbs_beside_subject", tokens[saying.verb]) && !beside) return std::nullopt;
  if (subject) return by_subject(article, sentence, saying, subject);
  if (group == 0) return std::nullopt;
  if (auto shared = by_shared_subject(article, sentence, saying, earlier)) return shared;
  return by_nameless(article, sentence, saying);
}

Attributions::Found Attributions::by_cue(const ReadArticle& article, std::size_t sentence, std::uint32_t at) const {
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

std::vector<Attribution> Attributions::in(const ReadArticle& article, std::size_t sentence) const {
  std::vector<Attribution> found;
  const auto tokens = tokens_of(article, sentence);
  const std::vector<bool> silent = silent_tokens(tokens);
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != TokenKind::word || silent[at]) continue;
    const auto saying = saying_at(tokens, at);
    auto attribution = saying ? by_verb(article, sentence, *saying, found) : by_cue(article, sentence, at);
    if (attribution) found.push_back(std::move(*attribution));
  }
  return found;
}

}  // namespace gainsay
