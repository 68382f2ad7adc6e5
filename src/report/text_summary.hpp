// What the text format says of the run as a whole. For report/ only.
#pragma once

#include "report/print.hpp"

namespace gainsay {

// "2 articles, 1 undated": what weakens the comparison, with its line end; nothing if nothing does.
std::string opening_line(const Report& report);

// "3 findings: 1 error, 1 warning, 1 note not shown; 2 articles, 24 claims". `unshown` counts the findings that only
// the limit hides.
std::string closing_line(const Report& report, const TextOptions& options, std::size_t unshown);

}  // namespace gainsay
