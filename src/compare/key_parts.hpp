// One slot of many keys: which of its values are equal, and which refine which. For compare/ only.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "match/claim.hpp"

namespace gainsay {

// Classes of equal values, numbered from 0.
using ClassId = std::uint32_t;
inline constexpr ClassId kNoClass = std::numeric_limits<ClassId>::max();

// Bounded dates lie on a line, where lying inside is refining; there they need no list of what they refine.
enum class DatesAs { lists, intervals };

struct KeyClasses {
  std::vector<ClassId> of_key;
  // By class: itself and all classes that it refines.
  std::vector<std::vector<ClassId>> refined;
  // By key, for DatesAs::intervals: where a bounded date lies. All of them are of one class then.
  std::vector<std::optional<DateExtent>> extents;
};

// `parts` is that slot of each key.
KeyClasses classify(const std::vector<const KeyPart*>& parts, DatesAs dates);

// Whether any of them is a date that lies on the line.
bool has_bounded_date(const std::vector<const KeyPart*>& parts);

}  // namespace gainsay
