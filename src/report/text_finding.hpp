// One finding as the text format shows it. For report/ only.
#pragma once

#include <string>
#include <vector>

#include "report/print.hpp"

namespace gainsay {

// The article of each claim, by the claim's number; null where there is no record of it. Views of the report.
using ArticlesOfClaims = std::vector<const Metadata*>;
ArticlesOfClaims articles_of_claims(const Report& report);

// `again` are findings that say the same of other stories or articles: they are only counted.
std::string finding_text(const Report& report, const ArticlesOfClaims& articles, const Finding& finding,
                         const std::vector<const Finding*>& again, const TextOptions& options);

}  // namespace gainsay
