// Who said what when: the claims of each instance of a fact in order of time. For report/ only.
#pragma once

#include <string>
#include <vector>

#include "report/questions.hpp"

namespace gainsay {

// The claims that take part in it and what was corrected, in the order of the time they speak of (as of, else updated, else
// published); those without one come last.
struct TimeLine {
  Question question;
  std::vector<std::size_t> claims;  // indices into Report::claims
};

// Of the instances with a part of the key, as it is shown, that contains `key` in any case; an empty one is in all. The report
// must outlive them.
std::vector<TimeLine> time_lines(const Report& report, const std::string& key);

// The time a claim speaks of: "2024-03-05", "as of 2024-03-04", "undated".
std::string time_words(const Report& report, const Claim& claim);

}  // namespace gainsay
