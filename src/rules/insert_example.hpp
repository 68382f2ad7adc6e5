// Adds an example to the text of a pack, as an editor would.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

// What stands in the pack: keys and values in order, "text" and its sentence among them.
using ExampleLines = std::vector<std::pair<std::string, std::string>>;

struct WithExample {
  std::string text;       // of the pack, every other byte kept
  std::size_t line = 0;   // of the new example
};

// Behind the last example of the fact, indented like it; or at the fact's end, under a new `examples:`. Fails where the
// text leaves no place for a line: a fact or examples in braces or brackets.
Result<WithExample> insert_example(std::string_view text, const std::string& path, const std::string& fact,
                                   const ExampleLines& example);

}  // namespace gainsay
