// Inside rules/: what is allowed and yet probably not meant. (Costly and equal phrases, bare references and unused
// vocabulary are noted where they are compiled.)
#pragma once

#include "rules/fact.hpp"
#include "rules/fragment.hpp"

namespace gainsay {

void lint_fact(const FactFragment& written, const Fact& fact, Diagnostics& warnings);

// Two values of a category that can be said in the same words.
void lint_category(const Category& category, Diagnostics& warnings);

}  // namespace gainsay
