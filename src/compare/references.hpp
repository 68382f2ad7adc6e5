// Claims against what is known to be right. For compare/ only.
#pragma once

#include "compare/sides.hpp"

namespace gainsay {

// A side that is not what the reference says.
struct Misfit {
  Side side;  // with those of its claims that do not fit
  const Reference* reference = nullptr;
  Relation relation;  // of the side's value to the reference's
};

// What is known to be right for the group's answer slot and its key, in the order of the pack. The fact owns them.
std::vector<const Reference*> references_of(const Group& group);

// The answers of a group that are disjoint from the fact's reference, or another spelling of it, by canonical text. Of
// several references those count whose time holds the claim's; a claim without a time may agree with any.
std::vector<Misfit> misfits_of(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted);

}  // namespace gainsay
