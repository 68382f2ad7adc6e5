// The baseline: which disagreements are known, as a text file that people review and git merges.
//
// A line is an entry, blank, a comment, or "articles: PATH". An entry is
//
//   g1:0123456789abcdef fire-deaths pairs=1b2c3d-9f8e7d until=2024-12-31 reason="as the coroner said" # 2 | 5
//
// a fingerprint, the fact, and the disagreeing pairs with hashes of 24 bits for the values, so that an entry of a
// thousand pairs is a line of 14 kB; `until` and `reason` if somebody accepted it. What follows " # " is for people
// and is not read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/calendar.hpp"
#include "support/result.hpp"

namespace gainsay {

struct BaselineEntry {
  std::string fingerprint;  // "g1:" and 16 hexadecimal digits
  std::string fact;
  std::vector<std::string> pairs;  // see pair_hash(); sorted, each once

  // Whether a pair has the value.
  bool knows_value(std::string_view value) const;
  std::string reason;              // of an accepted one
  std::optional<Timestamp> until;  // the last day on which it is accepted
  std::string words;               // for people: story, key and values

  bool operator==(const BaselineEntry&) const = default;
};

struct Baseline {
  std::vector<std::string> articles;             // what it was made of, named from the root; sorted, each once
  std::vector<std::string> comments;             // other lines that people wrote, in their order, each once
  std::map<std::string, BaselineEntry> entries;  // by fingerprint

  bool operator==(const Baseline&) const = default;
};

// "1b2c3d-9f8e7d" for two canonical values, in whichever order; of an age only the number counts, for the day on
// which it was right is another in every article.
std::string pair_hash(const std::pair<std::string, std::string>& pair);

// Joins two entries of one fingerprint: all pairs, all reasons, the earlier end. Does not depend on which comes first.
void join(BaselineEntry& entry, const BaselineEntry& other);

// Reads in any order; entries of one fingerprint are joined, as after a merge that keeps the lines of both sides.
// Fails with all bad lines; the marks of an unfinished merge are told as such.
Result<Baseline> read_baseline(std::string_view text, const std::string& path);

// The file: what read_baseline() reads, entries sorted by fingerprint.
std::string baseline_text(const Baseline& baseline);

}  // namespace gainsay
