// Inside check/: what the claims of a file depend on besides its bytes and the facts.
#pragma once

#include <string>

#include "check/check.hpp"
#include "text/article_files.hpp"

namespace gainsay {

// Equal texts: equal bytes of such a file give equal claims. What is said of the file's articles from outside, how they
// are read, and under which policies; not the file's name.
std::string reading_conditions(const ArticleFile& file, const Policies& policies, const CheckOptions& options);

}  // namespace gainsay
