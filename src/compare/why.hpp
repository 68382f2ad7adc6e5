// Why two places of articles meet in a finding, or what first keeps them apart.
#pragma once

#include "compare/compare.hpp"

namespace gainsay {

// A line of an article, and where asked for a column in it; both count from 1, 0 is any column. A mention stands at every
// place from its first character to behind its last, also over two lines.
struct ArticlePlace {
  std::string article;  // its path, as claims name it
  std::size_t line = 0, column = 0;
};

// The first thing that keeps two claims from a finding, in the order in which they are looked at.
enum class KeptApart {
  no_claim,      // one of the places states no answer
  fact,          // they answer different facts, or different slots of one
  story,         // of a fact that is compared inside a story: they are of different ones, or of none
  scope,         // of a fact that is compared inside each article only
  set_aside,     // one is of an older revision, or of an article that was taken back
  no_part,       // one is a condition or tells what was corrected
  suppressed,    // the article of one asks to leave it alone
  key,           // they answer for different instances
  copy,          // one is a near copy's and only repeats its original
  incomparable,  // the values say nothing of each other: two currencies, another thing counted, a denial of a third
  severity,      // their verdict is off
  nothing        // they meet
};

// "no claim", "fact", "story" …; "nothing" for claims that meet.
std::string_view name_of(KeptApart reason);

struct Encounter {
  KeptApart kept_apart = KeptApart::no_claim;
  std::optional<std::size_t> first, second;  // the claims looked at, into Why::report; nothing where a place has none
  std::string because;                       // a clause for people
  // Of claims that are compared.
  std::optional<Verdict> verdict;
  Severity severity = Severity::off;
  std::vector<std::string> assumptions;
  std::string fingerprint;  // of the finding that they are part of
  std::size_t other_meetings = 0;  // how many more claims at the two places meet each other
};

struct Why {
  Report report;  // without findings
  Encounter encounter;
};

// Compares as compare() does and tells how the claims at the two places stand. Where several claims stand at a place, the
// two that come closest to meeting are told of. A place whose article is not in the stream has no claim.
Why why(ClaimStream stream, const CompareOptions& options, const ArticlePlace& first, const ArticlePlace& second);

}  // namespace gainsay
