#include "values/date_cut.hpp"

#include <boost/test/unit_test.hpp>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

struct Row {
  std::string date;
  Granularity unit;
  std::string cut;
};

DateValue date_from(const std::string& text, const std::vector<std::string>& alternatives = {}) {
  const auto value = read_canonical({Type::date, {}}, text, alternatives);
  BOOST_REQUIRE_MESSAGE(value.has_value(), text);
  return std::get<DateValue>(*value);
}

std::string cut_text(const std::string& text, Granularity unit, WeekStart week_start = WeekStart::monday) {
  return canonical(Value(cut_to(date_from(text), unit, week_start)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cutting_of_dates)

BOOST_AUTO_TEST_CASE(a_date_is_cut_to_the_unit_it_lies_in) {
  using enum Granularity;
  const Row rows[] = {
      {"2023-05-02T14:05", day, "2023-05-02"},
      {"2023-04-23", month, "2023-04"},
      {"2023-04-23", quarter, "2023-04/2023-06"},
      {"2023-04-23", half, "2023-01/2023-06"},
      {"2023-04-23", year, "2023"},
      {"2023-04-23", decade, "202X"},
      {"2023-04-03/2023-04-05 throughout", month, "2023-04"},
      {"2023-04", month, "2023-04"},
      {"2023", month, "2023"},                                        // coarser
      {"2023-04-28/2023-05-02", month, "2023-04-28/2023-05-02"},      // of two months
      {"1990/1993~ [1990/1994]", decade, "199X"},                     // fuzzy, but surely in it
      {"2022/2024~ [2022/2025]", year, "2022/2024~ [2022/2025]"},
      {"1990/..", year, "1990/.."},
      {"before 1990", year, "before 1990"},
      {"XXXX-04-23", month, "XXXX-04"},
      {"early XXXX-04", month, "XXXX-04"},
      {"XXXX-04-23", day, "XXXX-04-23"},
      {"XXXX-04-23", year, "XXXX-04-23"},                             // of no known year
      {"weekday 7", month, "weekday 7"},
  };
  for (const Row& row : rows)
    BOOST_TEST(cut_text(row.date, row.unit) == row.cut, row.date << " is " << cut_text(row.date, row.unit));
}

BOOST_AUTO_TEST_CASE(weeks_begin_as_the_policy_says) {
  BOOST_TEST(cut_text("2023-04-23", Granularity::week) == "2023-04-17/2023-04-23");
  BOOST_TEST(cut_text("2023-04-23", Granularity::week, WeekStart::sunday) == "2023-04-23/2023-04-29");
}

BOOST_AUTO_TEST_CASE(readings_that_fall_into_one_unit_become_one) {
  const DateValue same = cut_to(date_from("2023-04-20", {"2023-04-13"}), Granularity::month, WeekStart::monday);
  BOOST_TEST(same.alternatives.empty());
  const DateValue two = cut_to(date_from("2023-05-04", {"2023-04-27"}), Granularity::month, WeekStart::monday);
  BOOST_TEST(canonical_alternatives(Value(two)) == std::vector<std::string>{"2023-04"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
