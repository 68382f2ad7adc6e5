// Near copies: one wire story in many papers. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

// Which articles are near copies of which: most of the shorter one's text stands in the other, as their signatures
// tell, and they were published within a few days, for a report that returns every week in the same words is news of
// its own each time. An original is the first by time, ties by path, those without a time last; a copy is counted to
// the original it shares most with, and is no original itself. Sorted by path. The time is that of sorting.
std::vector<NearCopy> near_copies(const std::vector<Metadata>& articles,
                                  const std::unordered_set<std::string_view>& aside);

// The places of all originals and copies. Views into both arguments.
Stars stars_of(const std::vector<NearCopy>& copies, const std::vector<Metadata>& articles);

// Takes out of a group what says the same, marks and all, as another article around the same original says: that of
// the original stays, else the first by time. Corrections that only repeat are dropped.
void fold_copies(const Corpus& corpus, Group& group);

// Gives each camp the folded claims that repeat its own.
void add_copies(const Group& group, std::vector<Camp>& camps);

}  // namespace gainsay
