// Inside values/: what the text beside a name calls a place.
#pragma once

#include "values/capital_runs.hpp"
#include "values/person_words.hpp"
#include "values/place_words.hpp"

namespace gainsay {

// How many words of its kind stand at a position, in whatever letters: "Halm | province", "Halm | refugee camp".
std::size_t kinds_behind(const MarkedSentence& sentence, std::size_t at, const PlaceWords& places);

// Whether what begins at a comma says that the name before it is a place: "Halm |, a small town on the coast".
bool is_called_a_place(const MarkedSentence& sentence, std::size_t comma, const PlaceWords& places,
                       const PersonWords& words);

// Whether a headline goes on with what happened: "12 Killed in Halm | Bank Fire".
bool is_of_event(const MarkedSentence& sentence, std::size_t at, const PlaceWords& places);

}  // namespace gainsay
