// A fact by its id.
#pragma once

#include <string>

#include "rules/fact.hpp"
#include "support/result.hpp"

namespace gainsay {

// Fails with the nearest id for one that does not exist. The fact lives as long as the rules.
Result<const Fact*> find_fact(const Rules& rules, const std::string& id);

}  // namespace gainsay
