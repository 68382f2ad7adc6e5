#include "match/matcher.hpp"

#include <algorithm>
#include <tuple>

#include "match/category_mentions.hpp"
#include "match/claim_builder.hpp"
#include "match/governing_date.hpp"
#include "match/marks.hpp"
#include "match/phrase_index.hpp"
#include "match/phrase_matcher.hpp"
#include "match/select_hits.hpp"
#include "match/view_builder.hpp"
#include "match/weekday_claims.hpp"
#include "rules/built_in_facts.hpp"

namespace gainsay {
namespace {

std::vector<PhraseMatcher> matchers_of(const std::vector<PatternPtr>& patterns, std::size_t slot_count,
                                       Engine engine) {
  std::vector<PhraseMatcher> matchers;
  for (const PatternPtr& pattern : patterns) matchers.emplace_back(*pattern, slot_count, engine);
  return matchers;
}

// A fact with its patterns made ready for one engine.
struct FactMatcher {
  FactMatcher(const Fact& rule, Engine engine)
      : fact(rule),
        unless(matchers_of(rule.unless, rule.definition.slots.size(), engine)),
        context(matchers_of(rule.context, 0, engine)),
        near(matchers_of(rule.near, 0, engine)) {
    for (const Phrase& phrase : rule.phrases) {
      phrases.emplace_back(*phrase.pattern, rule.definition.slots.size(), engine);
    }
  }

  const Fact& fact;
  std::vector<PhraseMatcher> phrases;
  std::vector<PhraseMatcher> unless, context, near;
};

constexpr std::size_t kNearSentences = 2;  // `near` looks at the sentence and so many before it

}  // namespace

struct Matcher::Parts {
  Parts(const Rules& all_rules, const Lexicon& words, const Policies& chosen, Engine which)
      : lexicon(words), policies(chosen), engine(which), index(all_rules), categories(all_rules, which),
        roles(words), marker(words), speakers(words), pronouns(words) {
    for (const Fact& fact : all_rules.facts) facts.emplace_back(fact, which);
    asks_for_weekdays = std::any_of(all_rules.facts.begin(), all_rules.facts.end(), [](const Fact& fact) {
      return fact.definition.id == kWeekdayMatchesDate && fact.phrases.empty();
    });
  }

  std::vector<WordRole> roles_of(const TokenisedArticle& article) const {
    std::vector<WordRole> all;
    all.reserve(article.tokens.size());
    for (const Sentence& sentence : article.sentences) {
      auto own = roles.of(std::span(article.tokens).subspan(sentence.first_token, sentence.token_count));
      all.resize(sentence.first_token);
      all.insert(all.end(), own.begin(), own.end());
    }
    all.resize(article.tokens.size());
    return all;
  }

  void find_values(ReadArticle& article, std::span<const WordRole> word_roles) const {
    const RecogniseContext context{lexicon, policies, article.article.metadata.published};
    article.mentions = recognise(article.article.text, article.tokenised, context);
    categories.add_to(article, word_roles);
    article.quotations = quotations(article.tokenised);
  }

  const Lexicon& lexicon;
  Policies policies;
  Engine engine;
  PhraseIndex index;
  CategoryMentions categories;
  WordRoles roles;
  Marker marker;
  Speakers speakers;
  Pronouns pronouns;
  std::vector<FactMatcher> facts;
  bool asks_for_weekdays = false;
};

namespace {

bool any_matches(const std::vector<PhraseMatcher>& matchers, const ReadArticle& article,
                 std::span<const WordRole> roles, std::size_t first, std::size_t last) {
  for (std::size_t sentence = first; sentence <= last; ++sentence) {
    const SentenceView view = word_view(article, roles, sentence);
    for (const PhraseMatcher& matcher : matchers) {
      if (matcher.matches(view)) return true;
    }
  }
  return false;
}

bool in_context(const FactMatcher& fact, const ReadArticle& article, std::span<const WordRole> roles) {
  return fact.context.empty() || any_matches(fact.context, article, roles, 0, article.tokenised.sentences.size() - 1);
}

bool is_near(const FactMatcher& fact, const ReadArticle& article, std::span<const WordRole> roles,
             std::size_t sentence) {
  const std::size_t first = sentence > kNearSentences ? sentence - kNearSentences : 0;
  return fact.near.empty() || any_matches(fact.near, article, roles, first, sentence);
}

// The key slots that a hit leaves to other sources.
std::size_t count_unset(const Pronouns& pronouns, const ReadArticle& article, std::size_t sentence,
                        const FactDefinition& fact, const Hit& hit) {
  std::size_t unset = 0;
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    if (fact.slots[slot].role != SlotDefinition::Role::key) continue;
    const auto index = static_cast<std::size_t>(hit.slots[slot]);
    if (hit.slots[slot] < 0) {
      ++unset;
    } else if (index >= article.mentions.size()) {
      const auto token = static_cast<std::uint32_t>(index - article.mentions.size());
      if (!pronouns.referent(article, sentence, token, fact.slots[slot])) ++unset;
    }
  }
  return unset;
}

bool is_ruled_out(const FactMatcher& fact, const ReadArticle& article, std::span<const WordRole> roles,
                  std::size_t sentence, const Pronouns& pronouns) {
  if (fact.unless.empty()) return false;
  const SentenceView view = slot_view(article, roles, sentence, fact.fact.definition, pronouns);
  return std::any_of(fact.unless.begin(), fact.unless.end(),
                     [&](const PhraseMatcher& matcher) { return matcher.matches(view); });
}

}  // namespace

Matcher::Matcher(const Rules& rules, const Lexicon& lexicon, const Policies& policies, Engine engine)
    : parts_(std::make_unique<Parts>(rules, lexicon, policies, engine)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;

ReadArticle Matcher::read(const Article& article) const {
  ReadArticle result{article, tokenise(article), {}, {}};
  parts_->find_values(result, parts_->roles_of(result.tokenised));
  return result;
}

Matched Matcher::match(const Article& article) const { return match(article, tokenise(article)); }

Matched Matcher::match(const Article& article, TokenisedArticle tokenised) const {
  const Parts& parts = *parts_;
  Matched matched;
  std::vector<Claim>& claims = matched.claims;
  ReadArticle reading{article, std::move(tokenised), {}, {}};
  const Candidates candidates = parts.engine == Engine::re2 ? parts.index.everything(reading.tokenised)
                                                            : parts.index.candidates(reading.tokenised);
  const bool weekdays = parts.asks_for_weekdays && may_write_weekdays(reading.tokenised, parts.lexicon);
  if (candidates.empty() && !weekdays) return matched;
  const std::vector<WordRole> roles = parts.roles_of(reading.tokenised);
  parts.find_values(reading, roles);
  const KeyTools tools{parts.lexicon, parts.policies, parts.pronouns, parts.speakers};
  ClaimBuilder builder(reading, tools);
  GoverningDates dates(reading, tools);

  for (const auto& [fact_index, sentences] : candidates) {
    const FactMatcher& matcher = parts.facts[fact_index];
    const Fact& fact = matcher.fact;
    if (!in_context(matcher, reading, roles)) continue;
    for (const auto& [sentence, phrases] : sentences) {
      std::vector<PhraseHit> hits;
      for (const std::uint32_t phrase : phrases) {
        const SentenceView view = phrase_view(reading, roles, sentence, fact.definition, fact.phrases[phrase],
                                              parts.speakers, parts.pronouns);
        for (Hit& hit : matcher.phrases[phrase].hits(view)) {
          const std::size_t unset = count_unset(parts.pronouns, reading, sentence, fact.definition, hit);
          hits.push_back({std::move(hit), phrase, unset});
        }
      }
      if (hits.empty() || !is_near(matcher, reading, roles, sentence)) continue;
      if (is_ruled_out(matcher, reading, roles, sentence, parts.pronouns)) continue;
      const Sentence& own = reading.tokenised.sentences[sentence];
      const SentenceView view = word_view(reading, roles, sentence);
      for (const PhraseHit& found : select_hits(std::move(hits), fact, reading, own)) {
        if (fact.within && dates.tell_of_another_time(sentence, found.hit, *fact.within)) continue;
        const Marks marks = parts.marker.marks(reading, sentence, view, found.hit, fact.phrases[found.phrase]);
        builder.add(fact, sentence, found, marks, claims);
      }
    }
  }
  if (weekdays) add_weekday_claims(reading, builder, claims);
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
    return std::tie(a.fact, a.span.begin, a.slot) < std::tie(b.fact, b.span.begin, b.slot);
  });
  matched.unset_keys = builder.unset_keys();
  return matched;
}

}  // namespace gainsay
