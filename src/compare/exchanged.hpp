// Answers of two instances that stand the other way round elsewhere: the ages of two people exchanged. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

// Adds to findings about different keys of one fact the hint that the two answers would fit if they were exchanged: one
// side says 41 of the first and 34 of the second, the other side the reverse, each side in articles of one source.
void add_exchanged(const Corpus& corpus, std::vector<Finding>& findings);

}  // namespace gainsay
