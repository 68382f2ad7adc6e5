// What may lie behind a difference, as a table.
#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include "values/difference.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

struct Row {
  std::string type, first, first_mention, second, second_mention;
  std::string clauses;  // joined with "; "
};

const std::vector<Row> kRows = {
    // zeros
    {"number", "3100", "", "31000", "", "31,000 is ten times 3100"},
    {"number", "12", "", "12000", "", "12,000 is a thousand times 12"},
    {"money", "USD 4000000", "", "USD 4", "", "USD 4 million is a million times USD 4"},
    {"number", "20", "", "500", "", ""},
    {"number", "0", "", "10", "", ""},
    {"number", "at least 100", "", "10", "", ""},
    {"number", "[10, 20]", "", "100", "", ""},
    // digits
    {"number", "1283", "", "1823", "", "1283 is 1823 with two neighbouring digits exchanged"},
    {"number", "19", "", "91", "", "19 is 91 with two neighbouring digits exchanged"},
    {"number", "1283", "", "1382", "", ""},
    {"age", "41", "", "14", "", "41 is 14 with two neighbouring digits exchanged"},
    {"number", "17", "", "19", "", ""},
    // units
    {"quantity(length)", "12 km", "", "12 mi", "", "the number is the same, only the unit differs: 12 km and 12 mi"},
    {"quantity(length)", "12 km", "", "19 km", "", "12 mi is about 19 km: one unit may stand for the other"},
    {"quantity(length)", "30 m", "", "98 m", "", "98 ft is about 30 m: one unit may stand for the other"},
    {"quantity(length)", "30 m", "", "50 m", "", ""},
    // years, months, weeks
    {"date", "2023-04-23", "", "2022-04-23", "", "the same day, a year apart"},
    {"date", "2023-04", "", "2024-04", "", "the same month, a year apart"},
    {"date", "2023-04", "", "2025-04", "", ""},
    {"date", "2023-04-03", "", "2023-03-04", "", "day and month may be exchanged"},
    {"date", "2023-04-23", "", "2023-04-30", "", "both are a Sunday, a week apart"},
    {"date", "2023-04-23", "", "2023-04-25", "", ""},
    {"date", "2023-04", "", "2023-04-25", "", ""},
    // weekdays
    {"date", "2023-05-03", "Tuesday, 3 May", "2023-05-02", "2 May",
     "3 May 2023 is a Wednesday, not a Tuesday; 2 May 2023 is one"},
    {"date", "2023-05-03", "3 May", "2023-05-02", "on Friday, May 2", "2 May 2023 is a Tuesday, not a Friday"},
    {"date", "2023-05-03", "Tue 3 May", "2023-06", "June", "3 May 2023 is a Wednesday, not a Tuesday"},
    {"date", "2023-05-03", "Wednesday, 3 May", "2023-05-02", "2 May", ""},
    // others
    {"person", "Mary Miller", "", "John Smith", "", ""},
    {"yesno", "yes", "", "no", "", ""},
};

std::string explained(const Row& row) {
  auto value = [&](const std::string& text) {
    auto read = read_canonical(*built_in_type(row.type), text, {});
    BOOST_REQUIRE_MESSAGE(read.has_value(), text << " is no " << row.type);
    return *read;
  };
  const Value first = value(row.first), second = value(row.second);
  return fmt::format("{}", fmt::join(explain_difference({first, row.first_mention}, {second, row.second_mention}), "; "));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(difference)

BOOST_AUTO_TEST_CASE(a_slip_that_explains_a_difference_is_named) {
  for (const Row& row : kRows) BOOST_TEST(explained(row) == row.clauses, row.first << " and " << row.second << ": " << explained(row));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
