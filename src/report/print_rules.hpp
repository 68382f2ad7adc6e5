// What packs ask, for people: their facts, one fact's documentation, sentences that its phrases can say.
#pragma once

#include <string>

#include "rules/fact.hpp"
#include "rules/sample.hpp"

namespace gainsay {

// Each phrase with up to `count` sentences below it.
std::string print_samples(const Fact& fact, const Sampler& sampler, std::size_t count);

}  // namespace gainsay
