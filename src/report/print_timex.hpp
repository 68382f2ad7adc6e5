// Printer of `gainsay values --format timex-jsonl`.
#pragma once

#include <string>
#include <vector>

#include "text/article.hpp"
#include "values/timex.hpp"

namespace gainsay {

// A JSON object a line: doc, begin, end, type, value, mod. `doc` is the article's id, or its path where it has none;
// begin and end count code points of its text; mod is null for none. No words of the article are in it.
std::string print_timex(const Article& article, const std::vector<Timex>& expressions);

}  // namespace gainsay
