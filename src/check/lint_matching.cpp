#include "check/lint_matching.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "check/stop_words.hpp"
#include "match/fact_trial.hpp"
#include "rules/sample.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kTries = 24;  // sentences of a phrase that are tried before it is called dead
constexpr std::string_view kPublished = "2024-06-12";  // so that samples like "Tuesday" lie somewhere

// What makes a sentence of a sample that would by itself be read as a heading, as names and titles are.
constexpr std::string_view kGoesOn = " while others went on with what they did.";

// The sample as it is, and within a running sentence.
std::vector<std::string> framings(const SampleSentence& sentence) {
  const std::string_view words = std::string_view(sentence.text).substr(0, sentence.text.size() - 1);
  return {sentence.text, std::string(words) + std::string(kGoesOn)};
}

std::unique_ptr<const Article> article_of(const std::string& text) {
  ReadOptions options;
  options.published = parse_timestamp(kPublished);
  return article_from(text, "sample.txt", options);
}

// Whether the hit found what the sentence says: the slots that it fills, and their values.
bool found_back(const Trials::Quick& trial, const Hit& hit, const SampleSentence& sentence) {
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    if ((hit.slots[slot] < 0) != sentence.slots[slot].empty()) return false;
    if (hit.slots[slot] < 0) continue;
    const auto index = static_cast<std::size_t>(hit.slots[slot]);
    if (index >= trial.article.mentions.size()) return false;  // a pronoun, which no sample says
    const std::string found = fold(slice(trial.article.article.text, trial.article.mentions[index].span));
    const std::string said = fold(sentence.slots[slot]);
    if (found.find(said) == std::string::npos && said.find(found) == std::string::npos) return false;
  }
  return true;
}

class PhraseLint {
 public:
  PhraseLint(const Rules& rules, const Lexicon& lexicon, const Policies& policies)
      : sampler_(rules), trials_(rules, lexicon, policies) {}

  std::optional<Diagnostic> complaint(const Fact& fact, const Phrase& phrase) const {
    std::optional<SampleSentence> ruled_out;
    for (std::size_t number = 0; number < kTries; ++number) {
      const auto sentence = sampler_.sentence(fact.definition, phrase, number);
      if (!sentence) return std::nullopt;  // a type without samples: nothing is known of it
      for (const std::string& text : framings(*sentence)) {
        const auto article = article_of(text);
        const Trials::Quick trial = trials_.run(fact, phrase, *article);
        const bool hit = std::any_of(trial.hits.begin(), trial.hits.end(),
                                     [&](const Hit& each) { return found_back(trial, each, *sentence); });
        if (hit && !trial.ruled_out) return std::nullopt;
        if (hit) ruled_out = sentence;
      }
    }
    if (ruled_out)
      return Diagnostic{Severity::error, phrase.place,
                        fmt::format("unless rules out every match of this phrase, such as \"{}\"", ruled_out->text),
                        "change the phrase, or what unless says"};
    return dead(fact, phrase);
  }

 private:
  Diagnostic dead(const Fact& fact, const Phrase& phrase) const {
    const auto sentence = *sampler_.sentence(fact.definition, phrase, 1);
    const auto article = article_of(sentence.text);
    Fact alone = fact;
    alone.phrases = {phrase};
    const FactTrial trial = trials_.run(alone, *article);
    Diagnostic told{Severity::error, phrase.place,
                    fmt::format("this phrase can never match: it does not find \"{}\"", sentence.text), {}};
    const auto& tried = trial.sentences.front().phrases.front();
    told.hint = tried.stop ? "it stops " + in_words(*tried.stop, trial.article, 0)
                           : "what it finds there are other values than it should";
    return told;
  }

  Sampler sampler_;
  Trials trials_;
};

}  // namespace

Diagnostics lint_matching(const Rules& rules, const Lexicon& lexicon, const Policies& policies) {
  Diagnostics problems;
  const PhraseLint lint(rules, lexicon, policies);
  for (const Fact& fact : rules.facts)
    for (const Phrase& phrase : fact.phrases)
      if (auto complaint = lint.complaint(fact, phrase)) problems.push_back(std::move(*complaint));
  return problems;
}

}  // namespace gainsay
