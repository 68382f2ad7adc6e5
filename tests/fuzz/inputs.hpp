// Texts to try: seeds of our own, full of dates, amounts and names, and what becomes of them by chance.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace gainsay::fuzz {

using Random = std::mt19937_64;

// Sentences that recognisers have much to do with.
const std::vector<std::string>& seeds();

// Words, marks and bytes that change what stands beside them.
const std::vector<std::string>& atoms();

// One or more seeds, changed by some random steps; at most a few thousand bytes, not always valid UTF-8.
std::string random_text(Random& random);

// A canonical text with a few changes of its bytes.
std::string mutated(std::string text, Random& random);

}  // namespace gainsay::fuzz
