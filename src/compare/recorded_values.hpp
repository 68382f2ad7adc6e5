// Comparing sees a value as its record tells it, so that claims compared at once and claims that travelled through a
// stream give the same report. For compare/ only.
#pragma once

#include "compare/claim_stream.hpp"

namespace gainsay {

void see_values_as_recorded(ClaimStream& stream);

}  // namespace gainsay
