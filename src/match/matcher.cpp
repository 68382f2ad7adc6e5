#include "match/matcher.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <tuple>

#include "match/article_gate.hpp"
#include "match/article_reading.hpp"
#include "match/category_mentions.hpp"
#include "match/marks.hpp"
#include "match/phrase_index.hpp"
#include "match/phrase_matcher.hpp"
#include "match/recogniser_mentions.hpp"
#include "match/ruled_out.hpp"
#include "match/select_hits.hpp"
#include "match/vague_answer.hpp"
#include "match/view_builder.hpp"
#include "match/web_address.hpp"
#include "match/weekday_claims.hpp"
#include "rules/built_in_facts.hpp"

namespace gainsay {
namespace {

std::vector<PhraseMatcher> matchers_of(const std::vector<PatternPtr>& patterns, std::size_t slot_count,
                                       Engine engine) {
  std::vector<PhraseMatcher> matchers;
  matchers.reserve(patterns.size());
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
    phrases.reserve(rule.phrases.size());
    for (const Phrase& phrase : rule.phrases) {
      phrases.emplace_back(*phrase.pattern, rule.definition.slots.size(), engine);
    }
  }

  const Fact& fact;
  std::vector<PhraseMatcher> phrases;
  std::vector<PhraseMatcher> unless, context, near;
};

std::vector<FactMatcher> fact_matchers(const Rules& rules, Engine engine) {
  std::vector<FactMatcher> matchers;
  matchers.reserve(rules.facts.size());
  for (const Fact& fact : rules.facts) matchers.emplace_back(fact, engine);
  return matchers;
}

constexpr std::size_t kNearSentences = 2;  // `near` looks at the sentence and so many before it

using AskedWeekdays = ArticleGate::Weekdays;

AskedWeekdays asked_weekdays(const Rules& rules) {
  const bool asked = std::any_of(rules.facts.begin(), rules.facts.end(), [](const Fact& fact) {
    return fact.definition.id == kWeekdayMatchesDate && fact.phrases.empty();
  });
  return asked ? AskedWeekdays::asked : AskedWeekdays::not_asked;
}

}  // namespace

struct Matcher::Parts {
  // A third of making all this are the phrases of facts, which are made meanwhile.
  Parts(const Rules& all_rules, const Lexicon& words, const Policies& chosen, Engine which)
      : Parts(all_rules, words, chosen, which, std::async(std::launch::async, fact_matchers, std::cref(all_rules), which)) {}

  Parts(const Rules& all_rules, const Lexicon& words, const Policies& chosen, Engine which,
        std::future<std::vector<FactMatcher>> phrases)
      : lexicon(words),
        engine(which),
        weekdays(asked_weekdays(all_rules)),
        gate(all_rules, words, weekdays),
        pronouns(words),
        index(all_rules, words, pronouns),
        recognisers(all_rules.recognisers),
        categories(all_rules, which),
        roles(words),
        marker(words),
        speakers(words),
        modifying_dates(words),
        facts(phrases.get()) {
    assumed = assumptions(chosen);
  }

  Assumptions assumptions(const Policies& of_the_run) const {
    Assumptions result{{of_the_run}, {}};
    for (const FactMatcher& fact : facts) {
      const Policies wanted = policies_of(fact.fact, of_the_run);
      const auto known = std::find(result.policies.begin(), result.policies.end(), wanted);
      result.of_fact.push_back(static_cast<std::size_t>(known - result.policies.begin()));
      if (known == result.policies.end()) result.policies.push_back(wanted);
    }
    return result;
  }

  // Adds the values of some sentences to those that the article has of others.
  void find_values(ReadArticle& article, SentenceNumbers sentences, SentenceValues& values,
                   std::span<const WordRole> word_roles, const Policies& policies) const {
    const RecogniseContext context{lexicon, policies, article.article.metadata.published};
    std::vector<Mention>& mentions = article.mentions;
    std::vector<Mention> more = values.of(sentences, article.article.text, article.tokenised, context);
    const auto known = std::ssize(mentions);
    mentions.insert(mentions.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::inplace_merge(mentions.begin(), mentions.begin() + known, mentions.end(),
                       [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; });
    add_recognised(recognisers, sentences, article);
    categories.add_to(article, sentences, word_roles);
  }

  const Lexicon& lexicon;
  Engine engine;
  AskedWeekdays weekdays;
  ArticleGate gate;
  Pronouns pronouns;
  PhraseIndex index;
  const std::vector<Recogniser>& recognisers;
  CategoryMentions categories;
  WordRoles roles;
  Marker marker;
  Speakers speakers;
  ModifyingDates modifying_dates;
  std::vector<FactMatcher> facts;
  Assumptions assumed;  // of the run
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

// Leaves the hits that nothing under `unless` rules out.
void drop_ruled_out(const FactMatcher& fact, const ReadArticle& article, std::span<const WordRole> roles,
                    std::size_t sentence, const Pronouns& pronouns, std::vector<PhraseHit>& hits) {
  if (fact.unless.empty()) return;
  const SentenceView view = slot_view(article, roles, sentence, fact.fact.definition, pronouns);
  for (const PhraseMatcher& matcher : fact.unless) {
    for (const Hit& unless : matcher.hits(view))
      std::erase_if(hits, [&](const PhraseHit& found) { return rules_out(article, unless, found.hit); });
  }
}

}  // namespace

// One article on its way through the facts.
class Matcher::Pass {
 public:
  Pass(const Parts& parts, const Assumptions& assumed, const Article& article, TokenisedArticle tokenised)
      : parts_(parts), assumed_(assumed), article_(article), tokenised_(std::move(tokenised)),
        readings_(assumed.policies.size()) {}

  Matched run() {
    const Candidates candidates =
        parts_.engine == Engine::re2 ? parts_.index.everything(tokenised_) : parts_.index.candidates(tokenised_);
    const bool weekdays = parts_.weekdays == AskedWeekdays::asked &&
                          may_contradict(article_, tokenised_, context_of(assumed_.policies[0]));
    if (candidates.empty() && !weekdays) return {};
    roles_ = parts_.roles.of_article(tokenised_);
    tried_ = sentences_of(candidates);
    others_ = sentences_without(tried_, tokenised_);
    for (const auto& [fact, sentences] : candidates) answer(parts_.facts[fact], sentences);
    if (weekdays) add_weekday_claims(whole(0).article, whole(0).builder, matched_.claims);
    std::stable_sort(matched_.claims.begin(), matched_.claims.end(), [](const Claim& a, const Claim& b) {
      return std::tie(a.fact, a.span.begin, a.slot) < std::tie(b.fact, b.span.begin, b.slot);
    });
    for (const auto& reading : readings_)
      if (reading) matched_.unset_keys += reading->builder.unset_keys();
    return std::move(matched_);
  }

 private:
  RecogniseContext context_of(const Policies& assumed) const {
    return {parts_.lexicon, assumed, article_.metadata.published};
  }

  // Most facts assume what the run does, so that an article is mostly read once. `values` are those that are known of it,
  // `sentences` those of which it gets the values.
  std::unique_ptr<ArticleReading> read(ReadArticle article, SentenceValues values, SentenceNumbers sentences,
                                       std::size_t policies) const {
    const Policies& assumed = assumed_.policies[policies];
    parts_.find_values(article, sentences, values, roles_, assumed);
    const KeyTools tools{parts_.lexicon, assumed, parts_.pronouns, parts_.speakers, parts_.modifying_dates};
    return std::make_unique<ArticleReading>(std::move(article), std::move(values), tools);
  }

  // At least the sentences in which there is something to try.
  ArticleReading& under(std::size_t policies) {
    auto& reading = readings_[policies];
    if (reading) return *reading;
    ReadArticle unread{article_, readings_.size() == 1 ? std::move(tokenised_) : tokenised_, {}, {}};
    unread.quotations = quotations(unread.tokenised);
    reading = read(std::move(unread), {}, tried_, policies);
    reading->whole = others_.empty();
    return *reading;
  }

  ArticleReading& whole(std::size_t policies) {
    ArticleReading& some = under(policies);
    if (some.whole) return some;
    matched_.unset_keys += some.builder.unset_keys();
    auto& reading = readings_[policies];
    reading = read(std::move(some.article), std::move(some.values), others_, policies);
    reading->whole = true;
    return *reading;
  }

  void answer(const FactMatcher& matcher, const Candidates::mapped_type& sentences) {
    const std::size_t policies = assumed_.of_fact[index_of(matcher)];
    if (!in_context(matcher, under(policies).article, roles_)) return;
    for (const auto& [sentence, phrases] : sentences) {
      const ReadArticle& article = under(policies).article;
      if (is_web_address(tokens_of(article, sentence), parts_.lexicon)) continue;
      auto hits = hits_of(matcher, article, sentence, phrases);
      if (hits.empty() || !is_near(matcher, article, roles_, sentence)) continue;
      if (!says_all(under(policies), matcher.fact, sentence, parts_.speakers))
        hits = hits_of(matcher, whole(policies).article, sentence, phrases);  // mentions have other numbers there
      ArticleReading& reading = under(policies);
      drop_ruled_out(matcher, reading.article, roles_, sentence, parts_.pronouns, hits);
      add_claims(matcher, reading, sentence, std::move(hits));
    }
  }

  std::size_t index_of(const FactMatcher& matcher) const {
    return static_cast<std::size_t>(&matcher - parts_.facts.data());
  }

  std::vector<PhraseHit> hits_of(const FactMatcher& matcher, const ReadArticle& article, std::size_t sentence,
                                 const std::vector<std::uint32_t>& phrases) const {
    const Fact& fact = matcher.fact;
    std::vector<PhraseHit> hits;
    for (const std::uint32_t phrase : phrases) {
      const SentenceView view = phrase_view(article, roles_, sentence, fact.definition, fact.phrases[phrase],
                                            {parts_.speakers, parts_.pronouns, parts_.modifying_dates, parts_.lexicon});
      for (Hit& hit : matcher.phrases[phrase].hits(view)) {
        const std::size_t unset = count_unset(parts_.pronouns, article, sentence, fact.definition, hit);
        hits.push_back({std::move(hit), phrase, unset});
      }
    }
    return hits;
  }

  void add_claims(const FactMatcher& matcher, ArticleReading& reading, std::size_t sentence,
                  std::vector<PhraseHit> hits) {
    const Fact& fact = matcher.fact;
    const SentenceView view = word_view(reading.article, roles_, sentence);
    const Sentence& own = reading.article.tokenised.sentences[sentence];
    for (const PhraseHit& found : select_hits(std::move(hits), fact, reading.article, own)) {
      if (fact.within && reading.dates.tell_of_another_time(sentence, found.hit, *fact.within)) continue;
      if (answers_vaguely(reading.article, fact, found.hit)) continue;
      const Marks marks = parts_.marker.marks(reading.article, sentence, view, fact, found);
      const std::size_t claims = matched_.claims.size(), unset = reading.builder.unset_keys();
      reading.builder.add(fact, sentence, found, marks, matched_.claims);
      matched_.yields.push_back({index_of(matcher), found.phrase, matched_.claims.size() - claims,
                                 reading.builder.unset_keys() - unset});
    }
  }

  const Parts& parts_;
  const Assumptions& assumed_;
  const Article& article_;
  TokenisedArticle tokenised_;
  std::vector<WordRole> roles_;
  std::vector<std::uint32_t> tried_, others_;  // sentences: those with something to try, and those without
  std::vector<std::unique_ptr<ArticleReading>> readings_;  // by policies; null until a fact asks
  Matched matched_;
};

Matcher::Matcher(const Rules& rules, const Lexicon& lexicon, const Policies& policies, Engine engine)
    : parts_(std::make_unique<Parts>(rules, lexicon, policies, engine)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;

ReadArticle Matcher::read(const Article& article, const Policies& assumed) const {
  ReadArticle result{article, tokenise(article), {}, {}};
  SentenceValues values;
  result.quotations = quotations(result.tokenised);
  const auto all = sentences_without({}, result.tokenised);
  parts_->find_values(result, all, values, parts_->roles.of_article(result.tokenised), assumed);
  return result;
}

bool Matcher::may_answer(const Article& article, const Assumptions& assumed) const {
  if (parts_->engine == Engine::re2) return true;
  const ArticleGate::Signs signs = parts_->gate.signs(article);
  const RecogniseContext context{parts_->lexicon, assumed.policies[0], article.metadata.published};
  const auto has_candidates = [&](std::uint32_t block) {
    return !parts_->index.candidates(tokenise_block(article, block)).empty();
  };
  const auto has_dated_weekday = [&](std::uint32_t block) {
    return say_weekday_and_day(article.text, tokenise_block(article, block), context);
  };
  return signs.unknown || std::any_of(signs.phrases.begin(), signs.phrases.end(), has_candidates) ||
         std::any_of(signs.weekdays.begin(), signs.weekdays.end(), has_dated_weekday);
}

Matched Matcher::match(const Article& article) const { return match(article, tokenise(article)); }

Matched Matcher::match(const Article& article, TokenisedArticle tokenised) const {
  return match(article, std::move(tokenised), parts_->assumed);
}

Matched Matcher::match(const Article& article, TokenisedArticle tokenised, const Assumptions& assumed) const {
  return Pass(*parts_, assumed, article, std::move(tokenised)).run();
}

Assumptions Matcher::assumptions(const Policies& of_the_run) const { return parts_->assumptions(of_the_run); }

}  // namespace gainsay
