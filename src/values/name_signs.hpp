// Inside values/: the quick no before names of persons, organisations and places.
#pragma once

#include "text/lexicon.hpp"
#include "values/person_runs.hpp"

namespace gainsay {

// Where it does not hold, no name stands in the sentence, whatever else the article says.
bool may_hold_name(SentenceTokens sentence, const Lexicon& lexicon);

}  // namespace gainsay
