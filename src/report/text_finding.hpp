// One finding as the text format shows it. For report/ only.
#pragma once

#include "report/print.hpp"

namespace gainsay {

// `again` are findings that say the same of other stories or articles: they are only counted.
std::string finding_text(const Report& report, const Finding& finding, const std::vector<const Finding*>& again,
                         const TextOptions& options);

}  // namespace gainsay
