// Inside values/: how places are put together, related and spelled. Everybody else uses relation.hpp and spelling.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

// What two spellings of one name share: folded, without "the", stops and apostrophes; other names of a place are one.
std::string place_key(std::string_view name);

// The place of parts as written, narrowest first; "Va." becomes "Virginia". `parts` is not empty.
PlaceValue place_from_parts(std::vector<std::string> parts);

Relation relate_places(const PlaceValue& a, const PlaceValue& b);

NearKeys place_near_keys(const PlaceValue& place);

std::string canonical_place(const PlaceValue& place);
Result<PlaceValue> read_canonical_place(std::string_view text);

}  // namespace gainsay
