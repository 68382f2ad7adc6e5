#include <boost/test/unit_test.hpp>

#include "date_samples.hpp"
#include "values/date_units.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(date_spelling)

BOOST_AUTO_TEST_CASE(people_read_dates_as_they_write_them) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"2023-04-23", "23 April 2023"},
      {"2023-04", "April 2023"},
      {"1990", "1990"},
      {"199X", "1990s"},
      {"1901~/2000 [1900/2000]", "20th century"},
      {"1990/1993~ [1990/1994]", "early 1990s (1990–1993)"},
      {"2023-04-28/2023-04-30", "28–30 April 2023"},
      {"2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]", "28–30 April 2023"},
      {"2023-04-28/2023-05-03", "28 April – 3 May 2023"},
      {"2022-12-28/2023-01-03", "28 December 2022 – 3 January 2023"},
      {"2023-04/2023-06", "April–June 2023"},
      {"1988/1994 throughout", "1988–1994"},
      {"2023-05-02T14:05", "2 May 2023, 14:05"},
      {"2023-05-02T05:00/2023-05-02T11:59", "2 May 2023, 05:00–12:00"},
      {"2023-05-01T18:00/2023-05-02T05:59", "1 May 2023, 18:00 – 2 May 2023, 06:00"},
      {"1990/..", "since 1990"},
      {"../2023-05-03", "until 3 May 2023"},
      {"before 1990", "before 1990"},
      {"by 1990", "by 1990"},
      {"after 2023-05-03", "after 3 May 2023"},
      {"XXXX-04-23", "23 April, year not stated"},
      {"XXXX-04", "April, year not stated"},
      {"early XXXX-04", "early April, year not stated"},
      {"XXXX-05-03/XXXX-05-06 throughout", "3–6 May, year not stated"},
      {"since XXXX-04-23", "since 23 April, year not stated"},
      {"weekday 4", "Thursday, date not known"},
      {"unresolved week", "a week, date not known"},
      {"-0043-03-15", "15 March 44 BC"},
      {"-0263/-0240 throughout", "264–241 BC"},
      {"-0026/0014 throughout", "27 BC – 14 AD"},
      {"-0499~/-0400 [-0500/-0400]", "5th century BC"},
      {"fiscal 2019", "fiscal 2019"},
      {"fiscal 2019-Q3", "the 3rd quarter of fiscal 2019"},
      {"2023-05-02T14:05-05:00", "2 May 2023, 14:05 UTC-05:00"},
      {"after 2023-05-02T14:05Z", "after 2 May 2023, 14:05 UTC"},
  };
  for (const auto& [canonical, words] : cases) {
    BOOST_TEST(date_in_words(date(canonical)) == words);
    BOOST_TEST(canonical_date(date(canonical)) == canonical);
  }
}

BOOST_AUTO_TEST_CASE(equivalent_spellings_are_one) {
  BOOST_TEST(canonical_date(date("1990/1999")) == "199X");
  BOOST_TEST(canonical_date(date("2023-04-01/2023-04-30")) == "2023-04");
  BOOST_TEST(canonical_date(date("2023-01/2023-12")) == "2023");
}

BOOST_AUTO_TEST_CASE(what_is_no_date_is_refused) {
  for (const std::string_view text :
       {"", "april", "2023-02-30", "2023-13", "XXXX-02-30", "XXXX-13", "weekday 8", "2023-05-02/2023-05-01", "12023",
        "2023-04 [", "2023-04 [2023-05]", "unresolved", "unresolved fortnight", "1990/../..", "2023-04-28 sometimes"})
    BOOST_TEST(!read_canonical_date(text, {}).has_value(), text);
  BOOST_TEST(!read_canonical_date("2023-04-28", {"XXXX-04-28"}).has_value());
}

BOOST_AUTO_TEST_CASE(every_date_survives_its_spelling) {
  std::mt19937 random(11);
  for (int i = 0; i < 4000; ++i) {
    const DateValue original = any_date(random);
    const std::string spelled = canonical_date(original);
    const auto read = read_canonical_date(spelled, canonical_date_alternatives(original));
    BOOST_REQUIRE_MESSAGE(read.has_value(), spelled);
    BOOST_TEST(canonical_date(*read) == spelled);
    BOOST_TEST((read->extent == original.extent && read->reading == original.reading), spelled);
    BOOST_TEST(date_in_words(*read) == date_in_words(original));
    BOOST_TEST((read->granularity == original.granularity && read->modifier == original.modifier), spelled);
  }
}

BOOST_AUTO_TEST_CASE(dates_relate_as_before_once_read_back) {
  std::mt19937 random(12);
  for (int i = 0; i < 3000; ++i) {
    const DateValue a = any_date(random);
    const DateValue b = any_date(random);
    const Relation before = relate_dates(a, b, {});
    const Relation after = relate_dates(date(canonical_date(a)), date(canonical_date(b)), {});
    BOOST_TEST((before.kind == after.kind), canonical_date(a) << " and " << canonical_date(b));
    BOOST_TEST(before.reason == after.reason);
  }
}

BOOST_AUTO_TEST_CASE(alternatives_are_texts_of_their_own) {
  DateValue value = date("2023-04-03");
  value.alternatives.push_back(*date("2023-03-04").extent);
  const std::vector<std::string> spelled = canonical_date_alternatives(value);
  BOOST_TEST_REQUIRE(spelled.size() == 1u);
  BOOST_TEST(spelled[0] == "2023-03-04");
  const auto read = read_canonical_date("2023-04-03", spelled);
  BOOST_TEST_REQUIRE(read.has_value());
  BOOST_TEST((read->alternatives == value.alternatives));
}

BOOST_AUTO_TEST_CASE(a_shape_is_found_from_its_extent) {
  const Day in_unit = day_number({1994, 5, 18});
  using enum Granularity;
  for (const Granularity unit : {century, decade, year, half, quarter, season, month, week, weekend, day})
    for (const WeekStart start : {WeekStart::monday, WeekStart::sunday}) {
      const DateExtent extent = part_of_unit(unit, unit_around(unit, in_unit, start), Modifier::none);
      BOOST_TEST((shape_of(extent, Reading::within) == Shape{unit, Modifier::none}), name_of(unit));
    }
  for (const Granularity unit : {century, decade, year, month, week})
    for (const Modifier modifier : {Modifier::early, Modifier::mid, Modifier::late}) {
      const DateExtent extent = part_of_unit(unit, unit_around(unit, in_unit, WeekStart::monday), modifier);
      BOOST_TEST((shape_of(extent, Reading::within) == Shape{unit, modifier}), name_of(unit));
    }
}

BOOST_AUTO_TEST_CASE(eras_zones_and_fiscal_years_are_spelled_as_they_are_read) {
  const auto read = [](std::string_view text) { return read_canonical_date(text, {}); };
  for (const std::string_view text :
       {"-0043", "-4903-12/-4902-02", "-7999-02-28", "-8000-02-29", "-0043-03-15", "-0043-03", "-0263/-0240 throughout", "0079", "fiscal 2019", "fiscal 2019-Q3",
        "fiscal XXXX-H1", "since fiscal 2019", "2023-04-28T14:05-05:00", "2023-04-28T14:05Z",
        "2023-04-28T09:00+05:30/2023-04-28T10:59+05:30 throughout", "after 2023-04-28T14:05Z"}) {
    const auto value = read(text);
    BOOST_TEST_REQUIRE(value.has_value(), text);
    BOOST_TEST(canonical_date(*value) == text);
  }
  for (const std::string_view text : {"fiscal", "fiscal 2019-Q5", "fiscal 2019-M1", "fiscal 19", "2023-04-28T14:05+", "--0043",
                                      "2023-04-28T09:00Z/2023-04-28T10:59", "-43", "-0043-02-30"})
    BOOST_TEST(!read(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
