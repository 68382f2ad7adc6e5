// Two editions, article by article.
#pragma once

#include <utility>
#include <vector>

#include "check/check.hpp"
#include "check/pair_articles.hpp"

namespace gainsay {

struct FolderComparison {
  struct Pair {
    Metadata left, right;
    Report report;  // of these two alone
  };
  Folder left, right;
  std::vector<Pair> pairs;                                  // sorted by the left path
  std::vector<Metadata> only_left, only_right;              // sorted by path
  std::vector<std::pair<Metadata, Metadata>> unread_pairs;  // of which one or both could not be read
  std::vector<Metadata> unread;                             // without a partner
  ReadSummary read;                                         // of both
};

// Two articles that are shown side by side are one story unless both declare one: the story of the one that does, else
// `otherwise`. That they were named together declares nothing.
void tell_as_one_story(Metadata& left, Metadata& right, const std::string& otherwise);

// Reads each folder once and compares each pair by itself, whatever else the folders hold. The two of a pair are one
// story unless both declare one: the story of the one that does, else their id, else the left path inside its folder.
// `options.paths` and `options.records` do not count.
FolderComparison compare_folders(const Rules& rules, const CheckOptions& options, const std::string& left,
                                 const std::string& right);

// One report of all pairs, for printers that know nothing of pairs. A question about the whole corpus may have a
// finding, and its fingerprint, in several pairs.
Report merged(const FolderComparison& comparison);

}  // namespace gainsay
