// Groups → findings. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

// The findings of a group above `off`: how its claims stand to each other, and how they stand to the reference.
std::vector<Finding> findings_of(const Corpus& corpus, const Group& group);

// "g1:" and the hash of what names a finding of the group; `kind` is the word `reference` or `internal` for those.
std::string fingerprint_of(const Group& group, std::string_view kind);

}  // namespace gainsay
