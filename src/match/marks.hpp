// Inside match/: the marks on a claim, set by one shared pass: who speaks, asserted or denied, how sure, corrected.
// The cue words are data: the last part of rules/lexicon/en.yaml.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "match/as_of.hpp"
#include "match/claim.hpp"
#include "match/cues.hpp"
#include "match/matcher.hpp"
#include "match/select_hits.hpp"
#include "match/sentence_view.hpp"
#include "match/speakers.hpp"

namespace gainsay {

struct Marks {
  std::string speaker;
  bool quoted = false;
  Polarity polarity = Polarity::asserted;
  Certainty certainty = Certainty::sure;
  bool correction = false;
  std::optional<Timestamp> as_of;
};

class Marker {
 public:
  explicit Marker(const Lexicon& lexicon);

  // The marks of what a phrase of `fact` found in a sentence. `view` is the one that the engine matched on.
  Marks marks(const ReadArticle& article, std::size_t sentence, const SentenceView& view, const Fact& fact,
              const PhraseHit& found) const;

 private:
  // What is asked: the words that were found, and the claim's own among them.
  struct Asked {
    const ReadArticle& article;
    std::size_t sentence;
    const SentenceView& view;
    const Phrase& phrase;
    const Hit& hit;
    const Mention* mention;  // the answer; null for a constant
    Span answer;             // its tokens, or the hit's
  };
  struct Findings {
    bool denied = false, hedged = false, planned = false, conditional = false, corrected = false;
  };

  bool governs(const StandingCue& standing, const Asked& asked) const;
  bool begins_in_category(const StandingCue& standing, const Asked& asked) const;
  bool is_of_another_verb(const StandingCue& standing, const Asked& asked) const;
  bool is_told_in_passing(const StandingCue& standing, const Asked& asked) const;
  bool tells_of_subject(const StandingCue& standing, const Asked& asked) const;
  bool is_written(const StandingCue& standing, const Asked& asked) const;
  bool governs_from_inside(const StandingCue& standing, const Asked& asked) const;
  bool governs_ahead(const StandingCue& standing, const Asked& asked) const;
  bool governs_behind(const StandingCue& standing, const Asked& asked) const;
  bool ends_scope(const Cue& cue, std::span<const Token> tokens, std::size_t at) const;
  bool is_of_other_verb(const StandingCue& standing, const Asked& asked) const;
  void take(const StandingCue& standing, const Asked& asked, Findings& findings) const;

  bool is_reported_future(const Asked& asked, std::size_t at) const;
  bool is_past(const Token& token) const;
  bool is_dated_ahead(const Asked& asked) const;
  bool is_infinitive_of_plan(const Asked& asked) const;
  bool is_under_condition(const Asked& asked) const;
  bool is_question(std::span<const Token> tokens) const;
  bool is_inverted_condition(std::span<const Token> tokens) const;
  bool is_up_to_answer(const Asked& asked) const;

  const Lexicon& lexicon_;
  Cues cues_;
  std::unordered_set<std::string> past_forms_;  // of irregular verbs
  std::vector<std::vector<std::string>> if_words_;
  AsOf as_of_;
  Speakers speakers_;
};

}  // namespace gainsay
