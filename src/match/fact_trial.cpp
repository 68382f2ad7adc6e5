#include "match/fact_trial.hpp"

#include <algorithm>

#include "match/governing_date.hpp"
#include "match/phrase_matcher.hpp"
#include "match/phrase_stop.hpp"
#include "match/ruled_out.hpp"
#include "match/vague_answer.hpp"
#include "match/view_builder.hpp"
#include "match/web_address.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kNearSentences = 2;  // as in Matcher

std::vector<Hit> hits_of(const Pattern& pattern, const FactDefinition& fact, const SentenceView& view) {
  return PhraseMatcher(pattern, fact.slots.size(), Engine::tokens).hits(view);
}

// The first of them that matches in one of the sentences [first, last].
std::optional<std::size_t> first_that_matches(const std::vector<PatternPtr>& patterns, const FactTrial& trial,
                                              std::size_t first, std::size_t last) {
  for (std::size_t index = 0; index < patterns.size(); ++index) {
    const PhraseMatcher matcher(*patterns[index], 0, Engine::tokens);
    for (std::size_t sentence = first; sentence <= last; ++sentence)
      if (matcher.matches(word_view(trial.article, trial.roles, sentence))) return index;
  }
  return std::nullopt;
}

}  // namespace

Trials::Trials(const Rules& rules, const Lexicon& lexicon, const Policies& policies)
    : categories_{{}, rules.categories, rules.recognisers}, lexicon_(lexicon), policies_(policies),
      reader_(categories_, lexicon, policies, Engine::tokens), roles_(lexicon), marker_(lexicon), speakers_(lexicon),
      pronouns_(lexicon), modifying_dates_(lexicon) {}

FactTrial Trials::run(const Fact& fact, const Article& article) const {
  FactTrial trial{reader_.read(article, policies_of(fact, policies_)), {}, {}, {}};
  trial.roles = roles_.of_article(trial.article.tokenised);
  const std::size_t count = trial.article.tokenised.sentences.size();
  if (count == 0) return trial;
  trial.context = first_that_matches(fact.context, trial, 0, count - 1);
  for (std::size_t sentence = 0; sentence < count; ++sentence)
    trial.sentences.push_back(try_sentence(fact, trial, sentence));
  return trial;
}

SentenceTrial Trials::try_sentence(const Fact& fact, const FactTrial& trial, std::size_t sentence) const {
  SentenceTrial result;
  result.sentence = sentence;
  if (is_web_address(tokens_of(trial.article, sentence), lexicon_)) return result;
  for (std::size_t phrase = 0; phrase < fact.phrases.size(); ++phrase)
    result.phrases.push_back(try_phrase(fact, phrase, trial, sentence));
  const std::size_t first = sentence > kNearSentences ? sentence - kNearSentences : 0;
  result.near = first_that_matches(fact.near, trial, first, sentence);
  choose(fact, trial, result);
  return result;
}

PhraseTrial Trials::try_phrase(const Fact& fact, std::size_t index, const FactTrial& trial,
                               std::size_t sentence) const {
  const Phrase& phrase = fact.phrases[index];
  const SentenceView view =
      phrase_view(trial.article, trial.roles, sentence, fact.definition, phrase,
                  {speakers_, pronouns_, modifying_dates_, lexicon_});
  PhraseTrial result{index, hits_of(*phrase.pattern, fact.definition, view), 0, std::nullopt};
  if (result.hits.empty()) result.stop = stop_of(phrase, fact.definition, trial.article, sentence, view, lexicon_);
  return result;
}

void Trials::choose(const Fact& fact, const FactTrial& trial, SentenceTrial& sentence) const {
  const ReadArticle& article = trial.article;
  std::vector<PhraseHit> hits;
  for (const PhraseTrial& phrase : sentence.phrases)
    for (const Hit& hit : phrase.hits)
      hits.push_back({hit, phrase.phrase,
                      count_unset(pronouns_, article, sentence.sentence, fact.definition, hit)});
  sentence.ruled_out_by = drop_ruled_out(fact, trial, sentence.sentence, hits);
  for (PhraseTrial& phrase : sentence.phrases) {
    const auto left = std::count_if(hits.begin(), hits.end(),
                                    [&](const PhraseHit& hit) { return hit.phrase == phrase.phrase; });
    phrase.ruled_out = phrase.hits.size() - static_cast<std::size_t>(left);
  }
  const SentenceView view = word_view(article, trial.roles, sentence.sentence);
  const Policies policies = policies_of(fact, policies_);
  const KeyTools tools{lexicon_, policies, pronouns_, speakers_, modifying_dates_};
  const KeyFiller filler(article, tools);
  GoverningDates dates(article, tools);
  for (PhraseHit& found :
       select_hits(std::move(hits), fact, article, article.tokenised.sentences[sentence.sentence])) {
    Marks marks = marker_.marks(article, sentence.sentence, view, fact, found);
    auto key = filler.fill(fact, sentence.sentence, found.hit, marks);
    const bool another = fact.within && dates.tell_of_another_time(sentence.sentence, found.hit, *fact.within);
    const bool vague = answers_vaguely(article, fact, found.hit);
    sentence.hits.push_back({std::move(found), std::move(marks), std::move(key), another, vague});
  }
}

// The first of `unless` that rules out a hit; the hits that are ruled out go.
std::optional<std::size_t> Trials::drop_ruled_out(const Fact& fact, const FactTrial& trial, std::size_t sentence,
                                                  std::vector<PhraseHit>& hits) const {
  std::optional<std::size_t> first;
  const SentenceView view = slot_view(trial.article, trial.roles, sentence, fact.definition, pronouns_);
  for (std::size_t index = 0; index < fact.unless.size(); ++index) {
    for (const Hit& unless : hits_of(*fact.unless[index], fact.definition, view)) {
      const auto dropped = std::erase_if(
          hits, [&](const PhraseHit& found) { return rules_out(trial.article, unless, found.hit); });
      if (dropped > 0 && !first) first = index;
    }
  }
  return first;
}

Trials::Quick Trials::run(const Fact& fact, const Phrase& phrase, const Article& article) const {
  Quick quick{reader_.read(article, policies_of(fact, policies_)), {}, false};
  const std::vector<WordRole> roles = roles_.of_article(quick.article.tokenised);
  for (std::size_t sentence = 0; sentence < quick.article.tokenised.sentences.size(); ++sentence) {
    const SentenceView view =
        phrase_view(quick.article, roles, sentence, fact.definition, phrase,
                  {speakers_, pronouns_, modifying_dates_, lexicon_});
    auto hits = hits_of(*phrase.pattern, fact.definition, view);
    if (hits.empty()) continue;
    const SentenceView whole = slot_view(quick.article, roles, sentence, fact.definition, pronouns_);
    quick.ruled_out |= std::any_of(fact.unless.begin(), fact.unless.end(), [&](const PatternPtr& unless) {
      const auto ruling = hits_of(*unless, fact.definition, whole);
      return std::any_of(ruling.begin(), ruling.end(), [&](const Hit& hit) {
        return std::any_of(hits.begin(), hits.end(),
                           [&](const Hit& found) { return rules_out(quick.article, hit, found); });
      });
    });
    quick.hits.insert(quick.hits.end(), hits.begin(), hits.end());
  }
  return quick;
}

}  // namespace gainsay
