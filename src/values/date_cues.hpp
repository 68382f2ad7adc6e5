// Inside values/: what the clause around a date says about its direction.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "text/tokens.hpp"
#include "values/date_lexicon.hpp"

namespace gainsay {

struct ClauseCues {
  bool future = false;  // "will", "is expected" …
  bool past = false;    // "was", "held" …
  bool opens = false;   // the date opens its sentence: "Late in May 1744 …"
  bool compared = false;  // "compared with … last year"
  bool names = false;     // it names something: "the Oct. 23 speech"
  bool sudden = false;    // and nobody planned that: "the Oct. 23 fire"
  bool passing = false; // it tells which thing is meant, or how far it went: "the 1744 law", "until 1744"
  bool told = false;  // the last verb before it is in the past tense, and none of saying: "opened"
  bool done = false;  // and it stands right before the date: "opened on May 3"
  bool over = false;      // something was said or done then: "was sold in May", "in May it fell"
  bool perfect = false;   // "has been shut since May": counted from now
  bool awaited = false;   // "they expect a fall in May": perhaps of a month that is over
  bool earliest = false;  // the first that it could be: "as early as Friday"
  bool told_behind = false;  // what its comma ends is told: "until Friday, nobody had known"
};

// Tokens of a clause on either side of a date in which cues are looked for, so that a sentence without end costs no
// more than its length.
inline constexpr std::size_t kLongestClause = 100;

// The cues in the clause that holds the tokens [begin, end) of a sentence: up to the next comma, dash, mark or
// clause-breaker on either side, kLongestClause tokens at most. A date beside "said" belongs to the saying, and that
// is past.
ClauseCues cues_around(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon);

// Where the first cue of a clause begins.
std::optional<std::size_t> first_of(std::span<const Token> clause, const CuePhrases& cues);

// "opened", "fell"
bool is_past(const Token& token, const DateLexicon& lexicon);

// "By February" and "until Tuesday" are the coming ones, but not where something had been done by then, or lasted until then.
bool is_ahead(EdgeWord bound, const ClauseCues& cues);

}  // namespace gainsay
