#include "match/vague_answer.hpp"

#include <algorithm>

#include "support/calendar.hpp"

namespace gainsay {
namespace {

// Of a unit whose place on the time line is not known, in days.
double usual_length(Granularity granularity) {
  switch (granularity) {
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::day: return 1;
    case Granularity::weekend: return 2;
    case Granularity::week: return 7;
    case Granularity::month: return 31;
    case Granularity::season:
    case Granularity::quarter: return 92;
    case Granularity::half: return 184;
    case Granularity::year: return 366;
    case Granularity::decade: return 3653;
    case Granularity::century: return 36525;
  }
  return 0;
}

double length_in_days(const DateValue& date) {
  if (!date.extent) return usual_length(date.granularity);
  return (date.extent->core.hi - date.extent->core.lo) / static_cast<double>(kMinutesADay);
}

// Where a day is asked for: "bought from 26 August to 20 October" was on none of them, and of "last week" in an article
// without a publication date nobody knows when it was.
bool tells_no_day(const SlotDefinition& slot, const DateValue& date) {
  constexpr double kMostDays = 3;  // "July 4-5"
  if (slot.granularity != Granularity::day) return false;
  if (date.reading == Reading::throughout && length_in_days(date) > kMostDays) return true;
  return !date.extent && !date.fiscal && date.fields == DateFields{} && usual_length(date.granularity) > 1;
}

}  // namespace

bool answers_vaguely(const ReadArticle& article, const Fact& fact, const Hit& hit) {
  if (!fact.within) return false;
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    const auto mention = static_cast<std::size_t>(hit.slots[slot]);
    if (fact.definition.slots[slot].role != SlotDefinition::Role::answer) continue;
    if (hit.slots[slot] < 0 || mention >= article.mentions.size()) continue;
    const auto* date = std::get_if<DateValue>(&article.mentions[mention].value);
    if (date && tells_no_day(fact.definition.slots[slot], *date)) return true;
    const bool open = date && (date->reading == Reading::since || date->reading == Reading::until);
    if (date && !open && length_in_days(*date) > 2 * *fact.within) return true;
  }
  return false;
}

}  // namespace gainsay
