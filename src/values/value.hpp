// Values: what a mention means once it is normalised. They keep what was written and what it means, know nothing
// of the article they came from, and are compared by relation.hpp and spelled by spelling.hpp.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "support/calendar.hpp"
#include "values/type.hpp"

namespace gainsay {

// A named policy that a value depends on; always shown with a finding.
struct Assumption {
  std::string policy;  // "week-start"
  std::string text;    // "the week starts on Monday"

  bool operator==(const Assumption&) const = default;
};

// A closed interval on a line: minutes for dates, amounts for numbers, minutes of birth for ages. The ends of open intervals
// are infinite. "More than 50" includes its edge here, because that is how it is compared.
struct Interval {
  double lo = -std::numeric_limits<double>::infinity();
  double hi = std::numeric_limits<double>::infinity();

  bool operator==(const Interval&) const = default;
};

bool meet(const Interval& a, const Interval& b);
bool contains(const Interval& outer, const Interval& inner);

// --- dates ---------------------------------------------------------------------------------------------------

enum class Granularity {
  minute, part_of_day, day, weekend, week, month, season, quarter, half, year, decade, century
};

// "day", "part of day" …
std::string_view name_of(Granularity granularity);

enum class Modifier { none, early, mid, late, about, before, after };

// How a date answers: within it (an event on one of its days), throughout it (a stated range), from it on, up to it.
enum class Reading { within, throughout, since, until };

// The fields as written. "April 23" is month 4, day 23; "Sunday" is weekday 7 (ISO); "the 1990s" is year 1990 at
// granularity decade.
struct DateFields {
  std::optional<int> year, month, day, weekday;

  bool operator==(const DateFields&) const = default;
};

// One reading of a date on the time line: what it surely covers, and the widest it can mean ("early 1990s": core
// 1990–1993, outer 1990–1994). `outer` contains `core`; they are equal where nothing is fuzzy.
struct DateExtent {
  Interval core;
  Interval outer;

  bool operator==(const DateExtent&) const = default;
};

// A year of bookkeeping, or a part of one, of which nobody says when it begins: "fiscal 2019", "the fiscal third quarter".
struct FiscalPeriod {
  std::optional<int> year;
  Granularity unit = Granularity::year;  // or half, quarter
  int number = 1;                        // of the half or quarter

  bool operator==(const FiscalPeriod&) const = default;
};

struct DateValue {
  Granularity granularity = Granularity::day;
  Modifier modifier = Modifier::none;
  Reading reading = Reading::within;
  DateFields fields;
  // Where it lies; nothing while it is unresolved (no year known, a weekday without a publication date …). Then it
  // compares by its fields.
  std::optional<DateExtent> extent;
  std::vector<DateExtent> alternatives;  // the other readings that survive ("last Thursday", 03/04/2023)
  std::optional<DateFields> last_fields;  // of the last day of an unresolved range: "May 3–6" with no year
  std::optional<FiscalPeriod> fiscal;     // then it is nowhere on the time line
  std::optional<int> zone;                // minutes east of UTC, of a time that states it; its extent is that zone's

  bool operator==(const DateValue&) const = default;
};

// --- times of day ---------------------------------------------------------------------------------------------

// A time of day: minutes after its midnight; what runs past the next midnight ends beyond 1440. A part of the day
// ("the morning") is a range that lasts up to its last minute.
struct ClockValue {
  Interval stated;
  Interval outer;                   // widened by what *about* leaves open
  Modifier hedge = Modifier::none;  // about; after and before mean shortly so
  std::optional<int> zone;          // minutes east of UTC, if stated

  bool operator==(const ClockValue&) const = default;
};

// --- amounts -------------------------------------------------------------------------------------------------

enum class Hedge { none, at_least, more_than, up_to, fewer_than, nearly, about, vague };  // vague: dozens, several

// "", "at least", "more than", …, for people and for the claim stream ("vague" for vague).
std::string_view name_of(Hedge hedge);

// What an amount is told of: how much there is, by how much it rose or fell, or which part of a whole it is. Changes,
// levels and parts are never compared with one another.
enum class AmountRole { level, rise, fall, fraction };

// A number, place in an order, percentage, sum of money, quantity, duration or age. Amounts are in the unit of `unit`;
// comparing converts inside a dimension. Those of a fall are negative.
struct AmountValue {
  Type type = Type::number;  // number, ordinal, percent, money, quantity, duration or age
  AmountRole role = AmountRole::level;
  Interval stated;           // as hedged and stated: 17 is [17, 17], "at least 12" is [12, ∞)
  Interval outer;            // widened by what rounding and *about* leave open
  Hedge hedge = Hedge::none;
  bool range = false;        // stated as a range of two numbers
  std::string unit;          // money: ISO 4217 code; quantity, duration: symbol ("km", "d"); percent: "%" or "pp"; or empty
  std::string dimension;     // of a quantity: "length"; of a duration: "time"; else empty
  // Of an age: the day it is true of. Birth dates follow from it.
  std::optional<Day> as_of;

  bool operator==(const AmountValue&) const = default;
};

// --- names and words -----------------------------------------------------------------------------------------

// A person's name without honorific or office. `surname` is never empty; `given` holds given names, initials
// without their stop, and particles are part of the surname ("van Dyck"). Spelled as in the article (NFC).
struct PersonValue {
  std::vector<std::string> given;
  std::string surname;
  std::string suffix;  // "Jr", "III"

  bool operator==(const PersonValue&) const = default;
};

// An organisation's name without "the" in front and without its legal form. Where an article gives the acronym
// ("Harbour Watch Bureau (HWB)"), both the name and the acronym mean this value. Spelled as in the article (NFC).
struct OrganisationValue {
  std::string name;        // never empty; the acronym itself where nobody says what it stands for
  std::string legal_form;  // "Inc", "GmbH", without its stop
  std::string acronym;

  bool operator==(const OrganisationValue&) const = default;
};

// A place as it was named: from the narrowest part to the widest, "Halm", "Norland". Never empty.
struct PlaceValue {
  std::vector<std::string> parts;

  bool operator==(const PlaceValue&) const = default;
};

struct CategoryValue {
  std::string category;
  std::string name;  // the canonical value

  bool operator==(const CategoryValue&) const = default;
};

enum class YesNo { no, yes };

using Value = std::variant<DateValue, ClockValue, AmountValue, PersonValue, OrganisationValue, PlaceValue, CategoryValue,
                           YesNo>;

ValueType type_of(const Value& value);

}  // namespace gainsay
