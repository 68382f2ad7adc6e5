// A claim as a reader sees it: its place, its sentence, its mention marked. For report/ only.
#pragma once

#include <string>
#include <string_view>

#include "report/print.hpp"

namespace gainsay {

// Three lines, or two where the sentence may not be quoted. `gutter` is how wide line numbers are, `article`
// the record of the claim's article, null where there is none.
std::string claim_block(const Metadata* article, const Claim& claim, std::size_t gutter, const TextOptions& options);

// "   = why: 17 is not 19"
std::string remark_line(std::size_t gutter, std::string_view word, std::string_view remark);

}  // namespace gainsay
