// Inside values/: how times of day relate and are spelled. Everybody else uses relation.hpp and spelling.hpp.
#pragma once

#include <string>
#include <string_view>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

// The time of day that a hedge and a minute, or two of a range, state: *about* leaves 15 minutes on either side open,
// *after* and *before* mean 30 minutes ("shortly after"). A range takes no hedge but *about*; one that ends before it
// begins ends on the next day.
ClockValue stated_clock(Modifier hedge, int first, int last, std::optional<int> zone);

// Whether two times were stated: what an hour and "shortly after" span is no range.
bool is_range(const ClockValue& clock);

Relation relate_clocks(const ClockValue& a, const ClockValue& b);

std::string canonical_clock(const ClockValue& clock);
Result<ClockValue> read_canonical_clock(std::string_view text);
std::string clock_in_words(const ClockValue& clock);

// Minutes east of UTC as "Z", "+05:30", "-05:00"; and as "UTC", "UTC+05:30".
std::string zone_offset(int zone);
std::string zone_in_words(int zone);

}  // namespace gainsay
