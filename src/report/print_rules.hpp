// What packs ask, for people: their facts, one fact's documentation, sentences that its phrases can say.
#pragma once

#include <string>

#include "rules/fact.hpp"
#include "rules/sample.hpp"

namespace gainsay {

// The facts of each pack with their questions.
std::string print_fact_list(const Rules& rules);

// What a fact asks, how its phrases find it, and its examples; of its settings those that are not the usual ones.
std::string print_fact(const Fact& fact);

// Each phrase with up to `count` sentences below it.
std::string print_samples(const Fact& fact, const Sampler& sampler, std::size_t count);

}  // namespace gainsay
