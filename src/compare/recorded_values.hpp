// Comparing sees a value as its record tells it, so that claims compared at once and claims that travelled through a
// stream give the same report. For compare/ only.
#pragma once

#include "compare/claim_stream.hpp"

namespace gainsay {

// The value that is read back from the value's record; the value itself where none is.
Value recorded_value(Value value);
Value recorded_key(Value value);  // of a key, of which only the canonical text travels

void see_values_as_recorded(ClaimStream& stream);
void see_values_as_recorded(Claim& claim);
void see_values_as_recorded(std::vector<FactDefinition>& facts);  // of their references

}  // namespace gainsay
