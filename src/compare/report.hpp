// What comparing found: the record `gainsay.report/1`, before anybody prints it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/claim_stream.hpp"
#include "compare/claims.hpp"

namespace gainsay {

// What a relation means for a fact once context is counted, severest first. `reference` and `internal` findings stand
// for themselves.
enum class Verdict {
  reference, internal, conflict, reversal, uncertain, spelling, overlap, disputed, update, multiple, precision, agree
};

std::string_view name_of(Verdict verdict);
std::optional<Verdict> verdict_named(std::string_view name);

// The severity a verdict has unless the fact says otherwise.
Severity default_severity(Verdict verdict);

// One pair of claims that shows a verdict. Indices are into Report::claims.
struct Witness {
  Verdict verdict = Verdict::agree;
  Severity severity = Severity::off;  // of that verdict, for this fact
  std::size_t first = 0;
  std::optional<std::size_t> second;  // nothing where the other side is the fact's reference
  std::string first_value, second_value;  // canonical
  std::string reason;
  std::vector<std::string> assumptions;  // texts: of both claims and of the relation, sorted, each once
};

// Sides that can all be true together.
struct Camp {
  std::string value;  // for people: of its most precise side
  std::optional<double> lo, hi;
  std::vector<std::string> sources;  // sorted, each once: the article's source, else its path
  std::vector<std::size_t> claims;   // sorted by (article, offset)
  std::vector<std::size_t> copies;   // the same claims in near copies of their articles, which are no sources
  bool reference = false;            // the fact's reference, which is nobody's claim
  bool several = false;              // its sides fit other camps too
};

// How a finding stands to what the run's baseline knows.
enum class Standing {
  fresh,     // the baseline has no entry for it
  updated,   // it has one, which lacks a disagreeing pair
  expired,   // it was accepted until a day that has passed
  surfaced,  // fresh or updated, but no claim stands on a line that changed: a rule did, or the program
  narrowed,  // known, and fewer values disagree than were known
  known
};
std::string_view name_of(Standing standing);  // "new", "updated", "expired", "surfaced", "narrowed", "known"

// What the baseline says of a finding.
struct Baselined {
  Standing standing = Standing::fresh;
  std::vector<std::pair<std::string, std::string>> new_pairs;  // of `state`, those that an entry lacks
  // For the values of these that no known pair has: those claims that the finding shows, in the order of Report::claims.
  std::vector<std::size_t> new_claims;
  std::string reason;                   // why it was accepted; empty where it was not
  std::optional<Timestamp> until;       // the last day of that
};

struct Finding {
  std::string story;
  std::string fact;
  std::string question;
  std::vector<KeyPart> key;
  std::string slot;
  Verdict verdict = Verdict::agree;
  Severity severity = Severity::off;
  std::string fingerprint;                                 // "g1:" and 16 hexadecimal digits
  std::vector<std::string> other_fingerprints;             // it had them under an earlier id or a shorter key; sorted
  std::vector<std::pair<std::string, std::string>> state;  // disagreeing pairs of canonical values, sorted
  std::string message;                                     // "sources disagree: When was …?"
  std::vector<Witness> witnesses;                          // one for each verdict present, severest first
  std::vector<Camp> camps;
  std::vector<std::string> hints;  // "older figure: 17; since then 19 (Herald, 14:05)"
  std::optional<Baselined> baseline;  // nothing where the run has no baseline
};

// Whether nobody has taken note of the finding yet: such findings are shown, and fail a run. Without a baseline all are.
bool is_news(const Finding& finding);

// Why the claims of an article take no part.
enum class AsideReason {
  older_revision,  // a newer one of the same article counts
  repeated,        // the same article with the same text, read twice
  withheld,        // the status of its newest revision is "withheld" or "killed"
};
std::string_view name_of(AsideReason reason);  // "older-revision", "repeated", "withheld"

struct SetAside {
  std::string article;  // its path
  AsideReason reason = AsideReason::withheld;
  std::string counts;  // the path of the revision that counts in its place; empty if none does
};

// An article most of whose text stands in an earlier one, or the other way round.
struct NearCopy {
  std::string article, original;  // paths
};

// What drafts were held against.
struct Archive {
  std::size_t articles = 0;  // with a claim; of these …
  std::size_t undated = 0;
  std::size_t without_story = 0;  // … though they answer facts that are compared inside a story
  std::size_t claims = 0;
};

// An entry of the baseline whose finding is gone.
struct Resolved {
  std::string fingerprint, fact;
  std::string words;  // what it was about
};

// The run's baseline beside the findings.
struct KnownBefore {
  std::size_t entries = 0;
  std::size_t unasked = 0;         // entries whose finding did not turn up in a run that may have missed it
  std::size_t ending = 0;          // findings accepted until a day, where nobody says what day it is
  std::vector<Resolved> resolved;  // sorted by fingerprint
};

// A report that is narrowed to what changed.
struct Since {
  std::string revision;      // as the user named it
  std::size_t left_out = 0;  // findings without a claim on a changed line, where no baseline knows any
};

struct Report {
  std::vector<std::string> drafts;      // paths of the articles that the others were held against, sorted; mostly none
  Archive archive;                      // the others, where there are drafts
  std::vector<Metadata> articles;       // with a claim, an answer left out or a problem, sorted by path
  std::vector<SetAside> set_aside;      // of those articles, sorted by path
  std::vector<NearCopy> copies;         // of those articles, sorted by path
  std::vector<FactDefinition> facts;    // sorted by id
  Claims claims;                        // sorted by (article, offset, fact, slot)
  std::vector<Finding> findings;        // above `off`; sorted by (story, fact, key, slot)
  // What would be found if no article asked to leave anything alone, and is not: in the same order. Mostly nobody asks.
  std::vector<Finding> suppressed;
  std::optional<KnownBefore> baseline;  // nothing where the run has none
  std::optional<Since> since;           // nothing where all lines count
};

}  // namespace gainsay
