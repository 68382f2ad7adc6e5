// One finding as the text format shows it. For report/ only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/print.hpp"

namespace gainsay {

// The source of each claim, by the claim's number: that of its article, else the article's path.
struct SourcesOfClaims {
  std::vector<std::uint32_t> of_claims;   // numbers that sort as the names do
  std::vector<std::string_view> names;    // by number; views of the report
  std::vector<const Metadata*> articles;  // records, by the claims' numbers of articles; null where there is none
};
SourcesOfClaims sources_of_claims(const Report& report);

// That the finding will be written next: its claims lie anywhere in memory.
void expect_finding(const Report& report, const SourcesOfClaims& sources, const Finding& finding);

// `again` are findings that say the same of other stories or articles: they are only counted.
std::string finding_text(const Report& report, const SourcesOfClaims& sources, const Finding& finding,
                         const std::vector<const Finding*>& again, const TextOptions& options);

}  // namespace gainsay
