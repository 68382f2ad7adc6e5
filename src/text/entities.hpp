// Inside text/: character references of HTML, as Markdown takes them over.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

// What "&amp;", "&#8212;" or "&#x2014;" stands for, in UTF-8: never longer than the reference itself. A blank for a
// name that is not among those that articles use.
std::string referenced_character(std::string_view entity);

}  // namespace gainsay
