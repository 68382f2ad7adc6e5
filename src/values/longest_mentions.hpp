// Inside values/: of mentions that lie over one another the longest wins; equal spans keep every reading.
#pragma once

#include <vector>

#include "values/recognise.hpp"

namespace gainsay {

// Those that win of an article with so many tokens, sorted as recognise() promises.
std::vector<Mention> longest_of(std::vector<Mention> all, std::size_t tokens);

}  // namespace gainsay
