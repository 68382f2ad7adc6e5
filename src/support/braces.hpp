// Globs with braces, written out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// "*.{txt,md}" as "*.txt" and "*.md"; braces may stand in one another. A brace that is not closed or has no comma in it
// is left as it is, and so are all those past the most globs that one may stand for.
std::vector<std::string> expand_braces(std::string_view glob);

}  // namespace gainsay
