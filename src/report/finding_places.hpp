// What every format for the tools of others asks of a finding: where it is shown, what else belongs to it, and what is
// said of it. For report/ only.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/print_ci.hpp"

namespace gainsay {

// The findings, severest first, else in the order of the report.
std::vector<const Finding*> severest_first(const Report& report);

// Claims by publication: those of undated articles last, those of one time in the order of the report.
std::vector<std::size_t> by_publication(const Report& report, std::vector<std::size_t> claims);

// Of a finding, the claim where it is shown and others that part from it or say the same.
struct FindingPlaces {
  std::size_t primary = 0;          // in a changed article if there is one, else in the newer one of its first witness
  std::vector<std::size_t> others;  // those of witnesses first, then by publication; of one article and value only one
  std::size_t further = 0;          // claims that are left out
};
// A fact may be answered by 100,000 articles: the most of them that a format names.
inline constexpr std::size_t kMostOthers = 20;
inline constexpr std::size_t kFewOthers = 5;  // where people read each of them
FindingPlaces places_of(const Report& report, const Finding& finding, const CiOptions& options,
                        std::size_t most_others);

// "5 March 2024; says harbour office (Northgate Herald, 2024-03-07)". Printable.
std::string statement_of(const Report& report, const Claim& claim);

// "1931 (Town of Halm, register, checked 2024-03-20)"; empty unless the finding is about a reference. Printable.
std::string reference_of(const Finding& finding);

// "5 km is not 1.2 mi": the reason of its first witness. Printable.
std::string why(const Finding& finding);

// "why: …", "also: precision: …", "note: …": what is to be known besides the claims, a line each. Printable.
std::vector<std::string> remarks_of(const Finding& finding);

// "gainsay check coverage --select fire-started", "gainsay accept g1:… --reason "…"": commands to type.
std::string how_to_reproduce(const Finding& finding, const CiOptions& options);
std::string how_to_accept(std::string_view fingerprint, const CiOptions& options);

// The headline, and a line for all that is to be known: "PLACE: statement", "why: …", "reproduce: …". Printable.
std::vector<std::string> lines_of(const Report& report, const Finding& finding, const CiOptions& options);

// One line without the commands: "sources disagree: When …? Here: 5 March 2024. a.txt:3:4: 4 March 2024. Why: …".
std::string line_of(const Report& report, const Finding& finding, const CiOptions& options);

}  // namespace gainsay
