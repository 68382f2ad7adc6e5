// Inside match/: the marks on a claim, set by one shared pass: who speaks, asserted or denied, how sure, corrected.
// The cue words are data: the last part of rules/lexicon/en.yaml.
#pragma once

#include <optional>
#include <string>

#include "match/claim.hpp"
#include "match/matcher.hpp"
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

  // The marks of what `phrase` found in a sentence. `view` is the one that the engine matched on.
  Marks marks(const ReadArticle& article, std::size_t sentence, const SentenceView& view, const Hit& hit,
              const Phrase& phrase) const;

  enum class Effect { deny, hedge, plan, condition, correct };

 private:
  // How far a cue governs: the verb group that the hit is or ends, its clause (a comma ends it), or its sentence.
  enum class Reach { group, clause, sentence };
  enum class Direction { forward, either };
  struct Cue {
    std::vector<std::string> words;
    Effect effect;
    Direction direction;
    Reach reach;
  };

  void add(const Lexicon& lexicon, std::string_view section, Effect effect, Direction direction, Reach reach);
  bool governs(const Cue& cue, std::size_t at, const SentenceView& view, const Hit& hit) const;

  std::vector<bool> silent_tokens(const ReadArticle& article, std::size_t sentence, const SentenceView& view) const;
  bool is_reported_future(const ReadArticle& article, std::size_t sentence, const SentenceView& view,
                          std::size_t at) const;

  std::vector<Cue> cues_;
  std::vector<std::vector<std::string>> as_of_;
  std::vector<std::vector<std::string>> pseudo_cues_;
  const Lexicon& lexicon_;
  Speakers speakers_;
};

}  // namespace gainsay
