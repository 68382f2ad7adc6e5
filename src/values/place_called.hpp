// Inside values/: what the text beside a name calls a place.
#pragma once

#include "values/capital_runs.hpp"
#include "values/person_words.hpp"
#include "values/place_words.hpp"

namespace gainsay {

// Whether a word of its kind stands at a position in whatever letters: "Halm | province".
bool stands_small_behind(const MarkedSentence& sentence, std::size_t at, const PlaceWords& places);

// Whether what begins at a comma says that the name before it is a place: "Halm |, a small town on the coast".
bool is_called_a_place(const MarkedSentence& sentence, std::size_t comma, const PlaceWords& places,
                       const PersonWords& words);

}  // namespace gainsay
