// Inside match/: the words that set a mark, and where they stand in a sentence. They are data: sections of
// rules/lexicon/en.yaml, each with what its cues do and how far they reach.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

struct Cue {
  // Nothing: words that only look like a cue and keep others from being seen in them.
  enum class Effect { nothing, deny, hedge, plan, condition, correct };
  // Which side of it the words stand that it governs.
  enum class Direction { forward, backward, either };
  // How far it governs: the verb group that the hit is or ends, its clause (a comma ends it), or its sentence.
  enum class Reach { group, clause, sentence };

  std::vector<std::string> words;  // ".." stands for up to four words
  Effect effect = Effect::nothing;
  Direction direction = Direction::forward;
  Reach reach = Reach::clause;
};

// A cue at tokens [begin, end) of a sentence.
struct StandingCue {
  const Cue* cue = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class Cues {
 public:
  explicit Cues(const Lexicon& lexicon);

  // Those of a sentence, in order. Where several begin at a word the longest counts, and none that begins inside
  // another: "denied claims that" denies, and claims nothing; those that govern backward stand for themselves. `silent`
  // says of each token whether no cue may begin there.
  std::vector<StandingCue> in(std::span<const Token> sentence, const std::vector<bool>& silent) const;

 private:
  void add(const std::vector<std::string>& entries, Cue kind);
  void add_denials_of_claims(const Lexicon& lexicon);

  std::unordered_map<std::string, std::vector<Cue>> by_first_word_;
};

}  // namespace gainsay
