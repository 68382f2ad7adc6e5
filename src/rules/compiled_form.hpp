// Compiled rules as bytes, so that a run need not compile what was compiled before: the shipped packs when the program
// is built, large packs by the first run that loads them.
#pragma once

#include <string>
#include <string_view>

#include "rules/load_rules.hpp"

namespace gainsay {

// Good for this build of the program only, and for nothing but compiled_rules().
std::string compiled_form(const LoadedRules& loaded);

// The same rules again but for their examples, sharing trees as they did. `form` must be what compiled_form() made, undamaged.
LoadedRules compiled_rules(std::string_view form);

}  // namespace gainsay
