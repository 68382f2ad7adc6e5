#include <boost/test/unit_test.hpp>

#include "timex_samples.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(timex)

BOOST_AUTO_TEST_CASE(units_of_the_calendar_are_spelled_by_name) {
  check_timex({
      {"The weir broke on 9 May 2019.", "9 May 2019 = 2019-05-09"},
      {"It opened in May 2019.", "May 2019 = 2019-05"},
      {"The ferry sank last week.", "last week = 2024-W09"},
      {"It sank over the weekend.", "the weekend = 2024-W09-WE"},
      {"It sank last quarter.", "last quarter = 2023-Q4"},
      {"It sank in 1988.", "1988 = 1988"},
      {"It was loud in the 1990s.", "the 1990s = 199"},
      {"Mills of the 19th century stood there.", "the 19th century = 18"},
  });
  check_timex({{"The ferry sank last week.", "last week = 2020-W53"}}, "2021-01-07");
}

BOOST_AUTO_TEST_CASE(parts_are_modifiers_or_times_of_a_day) {
  check_timex({
      {"Rents rose in the early 1990s.", "the early 1990s = 199 START"},
      {"By the end of last week it was dry.", "the end of last week = 2024-W09 END"},
      {"Trade began in mid-April 2019.", "mid-April 2019 = 2019-04 MID"},
      {"Earlier this month it rained.", "Earlier this month = 2024-03 START"},
      {"It fell on Monday night.", "Monday night = TIME 2024-03-04TNI"},
      {"It fell early Tuesday morning.", "early Tuesday morning = TIME 2024-03-05TMO START"},
      {"It fell this morning.", "this morning = TIME 2024-03-06TMO"},
      {"It fell yesterday evening.", "yesterday evening = TIME 2024-03-05TEV"},
  });
}

BOOST_AUTO_TEST_CASE(bounds_stay_outside_and_ranges_are_two) {
  check_timex({
      {"Since 1990 nobody fished.", "1990 = 1990"},
      {"It ran from May 3 to May 6, 2019.", "May 3 = 2019-05-03; May 6, 2019 = 2019-05-06"},
      {"It shut on May 12–14, 2019.", "May 12 = 2019-05-12; 14, 2019 = 2019-05-14"},
      {"It shut between 12 and 14 May 2019.", "12 = 2019-05-12; 14 May 2019 = 2019-05-14"},
      {"It ran from 1921 to 1988.", "1921 = 1921; 1988 = 1988"},
      {"The 1921-1988 mill", "1921 = 1921; 1988 = 1988"},
  });
}

BOOST_AUTO_TEST_CASE(what_nobody_can_place_keeps_its_fields) {
  check_timex({{"It closed on Friday.", "Friday = XXXX-WXX-5"},
             {"It closed on April 9.", "April 9 = XXXX-04-09"},
             {"It closed last week.", "last week = XXXX-WXX"},
             {"It closed on Friday night.", "Friday night = TIME XXXX-WXX-5TNI"}},
            "");
}

BOOST_AUTO_TEST_CASE(durations_say_how_long) {
  check_timex({
      {"The strike took three days.", "three days = DURATION P3D"},
      {"A 16-hour shift is long.", "16-hour = DURATION PT16H"},
      {"The two-year-old lease held for years.", "years = DURATION PXY"},
      {"She is 42 years old.", ""},
      {"The weir leaked over the past two years.", "the past two years = DURATION P2Y"},
      {"It leaked for several months.", "several months = DURATION PXM"},
      {"The 14-day truce held for nearly two weeks.",
       "14-day = DURATION P14D; nearly two weeks = DURATION P2W LESS_THAN"},
      {"Work over a three-year period ended.", "a three-year period = DURATION P3Y"},
      {"It took 2 1/2 years or more.", "2 1/2 years or more = DURATION P2Y6M EQUAL_OR_MORE"},
      {"Repairs need two to three weeks.", "two to three weeks = DURATION P2W"},
      {"It was the worst flood of the past decade.", "the past decade = DURATION P10Y"},
      {"It opened two days after the vote.", "two days = DURATION P2D"},
      {"It took half an hour, or an hour and a half.",
       "half an hour = DURATION PT30M; an hour and a half = DURATION PT1H30M"},
      {"Sales rose in the year ended March 31.", "the year = DURATION P1Y; March 31 = 2023-03-31"},
      {"Some day it will open.", ""},
      {"It fell in the first week of May.", "the first week of May = 2023-W18"},
      {"Three-quarters of the mill burned.", ""},
  });
}

BOOST_AUTO_TEST_CASE(both_ends_of_a_length_are_one) {
  check_timex({
      {"Let it set for 10-15 minutes.", "10-15 minutes = DURATION PT10M"},
      {"Repairs need 2-3 weeks.", "2-3 weeks = DURATION P2W"},
      {"It reported a full-year loss.", "full-year = 2024"},
      {"It took an entire year.", "an entire year = DURATION P1Y"},
  });
}

BOOST_AUTO_TEST_CASE(a_length_goes_on_in_smaller_units_only) {
  check_timex({
      {"\"60 Minutes\" and \"48 Hours\" told of it.", "60 Minutes = DURATION PT60M; 48 Hours = DURATION PT48H"},
      {"It took 2 days 1 month.", "2 days 1 month = DURATION P1M2D"},
      {"It took 10 days and 2 weeks.", "10 days = DURATION P10D; 2 weeks = DURATION P2W"},
  });
}

BOOST_AUTO_TEST_CASE(what_lasts_as_long_has_no_article) {
  check_timex({
      {"A week-long strike ended.", "week-long = DURATION P1W"},
      {"The weeklong strike and a yearlong inquiry ended.", "weeklong = DURATION P1W; yearlong = DURATION P1Y"},
  });
}

BOOST_AUTO_TEST_CASE(thousands_of_years_ago_is_no_year) {
  check_timex({
      {"The lake formed 12,000 years ago.", "12,000 years ago = PAST_REF"},
      {"It formed 2 million years ago.", "2 million years ago = PAST_REF"},
      {"It formed millions of years ago.", "millions of years ago = PAST_REF"},
      {"It shut two years ago.", "two years ago = 2022"},
  });
}

BOOST_AUTO_TEST_CASE(one_length_in_several_units) {
  check_timex({
      {"It took two years and three months.", "two years and three months = DURATION P2Y3M"},
      {"It ran 1 day 5 hours.", "1 day 5 hours = DURATION P1DT5H"},
      {"It took one and a quarter hours.", "one and a quarter hours = DURATION PT1.25H"},
      {"They stayed two nights.", "two nights = DURATION P2NI"},
      {"It takes a year or two.", "a year or two = DURATION P1Y"},
      {"On days when rents fall, they build for days.", "days = DURATION PXD"},
      {"It may open in a day or two.", "a day or two = DURATION P1D"},
      {"It takes a week or two days.", "a week = DURATION P1W; two days = DURATION P2D"},
      {"It shut for three days, and two weeks later it opened.", "three days = DURATION P3D; two weeks later = XXXX-WXX"},
  });
}

BOOST_AUTO_TEST_CASE(references_have_no_date) {
  check_timex({
      {"The mill is now a museum.", "now = PRESENT_REF"},
      {"It was recently sold.", "recently = PAST_REF"},
      {"Nobody knows the future.", "the future = FUTURE_REF"},
      {"It shut several years ago.", "several years ago = PAST_REF"},
      {"It shut years ago.", "years ago = PAST_REF"},
      {"It reopened soon after the flood.", ""},
  });
}

BOOST_AUTO_TEST_CASE(parts_of_a_year_find_theirs) {
  check_timex({
      {"Profit fell in the third quarter.", "the third quarter = 2023-Q3"},
      {"The fourth-quarter loss widened.", "fourth-quarter = 2023-Q4"},
      {"It will open in the third quarter.", "the third quarter = 2024-Q3"},
      {"Rents rose in the first quarter of 2019.", "the first quarter of 2019 = 2019-Q1"},
      {"Rents fell in last year's second quarter.", "last year's second quarter = 2023-Q2"},
      {"It will open in the next quarter.", "the next quarter = 2024-Q2"},
      {"It missed the first half.", ""},
      {"At year-end it shut.", "year-end = 2024-12-31"},
      {"It missed the first half of 2019.", "the first half of 2019 = 2019-H1"},
      {"In fiscal 2019 it lost money.", "fiscal 2019 = 2019"},
      {"By February it opens.", "February = 2025-02"},
      {"It reopened in the fall.", "the fall = 2023-FA"},
      {"It shut in the fall of Wexley.", ""},
      {"It fell dry last summer.", "last summer = 2023-SU"},
      {"It froze last winter and opens next spring.", "last winter = 2023-WI; next spring = 2025-SP"},
      {"It froze in the winter of 1963.", "the winter of 1963 = 1963-WI"},
      {"It will spring a leak.", ""},
      {"It came in nineteen ninety-six.", "nineteen ninety-six = 1996"},
      {"By the year two thousand it stood.", "the year two thousand = 2000"},
  });
}

BOOST_AUTO_TEST_CASE(a_year_earlier_is_as_fine_as_what_it_is_compared_with) {
  check_timex({
      {"Profit rose in the third quarter from 3 a year earlier.",
       "the third quarter = 2023-Q3; a year earlier = 2022-Q3"},
      {"In the third quarter it lost 4, and in the year-ago quarter 2.",
       "the third quarter = 2023-Q3; the year-ago quarter = 2022-Q3"},
      {"It closed in 1988 and was sold a year earlier.", "1988 = 1988; a year earlier = 1987"},
      {"A year earlier it burned.", "A year earlier = XXXX"},
      {"It burned a year ago.", "a year ago = 2023"},
      {"It burned a decade ago.", "a decade ago = 2014"},
      {"It opens two weeks from now.", "two weeks from now = 2024-W12"},
  });
}

BOOST_AUTO_TEST_CASE(the_next_day_follows_what_was_told_last) {
  check_timex({
      {"It broke on March 1, 2024, and the next day it was mended.",
       "March 1, 2024 = 2024-03-01; the next day = 2024-03-02"},
      {"It broke on March 1, 2024, and was mended two days later.",
       "March 1, 2024 = 2024-03-01; two days later = 2024-03-03"},
      {"The next day it was mended.", "The next day = XXXX-XX-XX"},
      {"It held the previous month.", "the previous month = XXXX-XX"},
      {"The morning of May 3, 2019 was dry; that night it rained, and the next morning it broke.",
       "The morning of May 3, 2019 = TIME 2019-05-03TMO; that night = TIME 2019-05-03TNI; "
       "the next morning = TIME 2019-05-04TMO"},
      {"It broke on March 1, 2024; the day before, it held.",
       "March 1, 2024 = 2024-03-01; the day before = 2024-02-29"},
      {"The past year was dry.", "The past year = 2023"},
  });
}

BOOST_AUTO_TEST_CASE(clock_times_stand_on_their_day) {
  check_timex({
      {"It fell at 9:30 a.m. on Tuesday.", "9:30 a.m. on Tuesday = TIME 2024-03-05T09:30"},
      {"It fell at 9 p.m. EST yesterday.", "9 p.m. EST yesterday = TIME 2024-03-05T21:00"},
      {"It rained on 22-23 February at 7 p.m. and on Friday.",
       "22 = 2024-02-22; 23 February at 7 p.m. = TIME 2024-02-23T19:00; Friday = 2024-03-01"},
      {"It fell on May 3, 2019 at noon.", "May 3, 2019 at noon = TIME 2019-05-03T12:00"},
      {"It fell at 1507 GMT.", "1507 GMT = TIME 2024-03-06T15:07Z"},
      {"They lost 9:30 to the visitors.", ""},
      {"It rained overnight.", "overnight = TIME 2024-03-06TNI"},
  });
}

BOOST_AUTO_TEST_CASE(holidays_are_computed) {
  check_timex({
      {"It closed on Christmas Eve.", "Christmas Eve = 2023-12-24"},
      {"It shut last Thanksgiving.", "last Thanksgiving = 2023-11-23"},
      {"It reopens on Good Friday 2024.", "Good Friday 2024 = 2024-03-29"},
      {"It burned on Memorial Day 2023.", "Memorial Day 2023 = 2023-05-29"},
      {"It was at Easter 2019.", "Easter 2019 = 2019-04-21"},
  });
}

BOOST_AUTO_TEST_CASE(a_quarter_is_compared_with_that_of_last_year) {
  check_timex({
      {"Third-quarter profit fell to $3 million from $4 million in the corresponding period last year.",
       "Third-quarter = 2023-Q3; the corresponding period last year = 2022-Q3"},
      {"Third-quarter profit fell. For the quarter a year ago the mill earned $4 million; last year's quarter was good.",
       "Third-quarter = 2023-Q3; the quarter a year ago = 2022-Q3; last year's quarter = 2022-Q3"},
      {"After a loss in the third quarter and a flat second quarter, sales fell in the year-earlier period.",
       "the third quarter = 2023-Q3; second quarter = 2023-Q2; the year-earlier period = 2022-Q3"},
  });
}

BOOST_AUTO_TEST_CASE(ends_and_references) {
  check_timex({
      {"They will file it by Monday.", "Monday = 2024-03-11"},
      {"They had filed it by Monday.", "Monday = 2024-03-04"},
      {"He is worried about the mill's future.", "future = FUTURE_REF"},
      {"Future earnings may fall.", ""},
      {"Nobody asks about the mill's future with him.", "future = FUTURE_REF"},
      {"The index future would fall.", ""},
      {"Earnings may fall in future quarters.", "future quarters = FUTURE_REF"},
      {"It closes by year-end.", "year-end = 2024-12-31"},
      {"It has grown since year-end.", "year-end = 2023-12-31"},
      {"It closes by year end.", "year end = 2024 END"},
      {"The wall stands to this day.", "to this day = PRESENT_REF"},
      {"It burned in the spring and summer of 1963.", "the spring = 1963-SP; summer of 1963 = 1963-SU"},
  });
}

// Most of its dates lie far before the publication: months go by what was told last.
BOOST_AUTO_TEST_CASE(a_history_counts_from_what_it_tells) {
  check_timex({
      {"Built in 1721, sold in 1730, it was besieged in May 1744. On June 3 the wall fell; in January it was over.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; June 3 = 1744-06-03; January = 1745-01"},
      {"After 1721 and 1730 came the siege of November 1744. In February it was over.",
       "1721 = 1721; 1730 = 1730; November 1744 = 1744-11; February = 1745-02"},
      {"Built in 1721, sold in 1730, it fell in May 1744. The next month it burned; that winter it snowed.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; The next month = 1744-06; that winter = 1744-WI"},
      {"Built in 1721, sold in 1730 and rebuilt in 1744, it burned on March 5.",
       "1721 = 1721; 1730 = 1730; 1744 = 1744; March 5 = 2024-03-05"},
      {"After the siege of November 1744 it opened in February.", "November 1744 = 1744-11; February = 2024-02"},
      {"Built in 1721, sold in 1730 and rebuilt in 1744. Tuesday, March 5, 2024. It burned on Monday.",
       "1721 = 1721; 1730 = 1730; 1744 = 1744; Tuesday, March 5, 2024 = 2024-03-05; Monday = 2024-03-04"},
      {"It closed last week. On June 3, 2024, it opens; built in 1744, it shut in May.",
       "last week = 2024-W09; June 3, 2024 = 2024-06-03; 1744 = 1744; May = 2023-05"},
      {"Built in 1721, sold in 1730, it fell in May 1744 and lay waste until 1748. On June 3 it burned.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; 1748 = 1748; June 3 = 1744-06-03"},
      {"Built in 1721, sold in 1730, it fell in May 1744. Its lord, hanged on 2 July 1751, fled on June 3.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; 2 July 1751 = 1751-07-02; June 3 = 1744-06-03"},
      {"Built in 1721, sold in 1730, it fell in May 1744. On 2 July 1751 its lord came back. He died on June 3.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; 2 July 1751 = 1751-07-02; June 3 = 1751-06-03"},
      {"It was built in 1721, sold in 1730 and burned in May 1744. On June 5 it was rebuilt.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; June 5 = 1744-06-05"},
      {"Built in 1721, sold in 1730 and rebuilt in May 1744. It shut on Friday and opened today. It burned on June 3.",
       "1721 = 1721; 1730 = 1730; May 1744 = 1744-05; Friday = 2024-03-01; today = 2024-03-06; June 3 = 2023-06-03"},
  });
}

BOOST_AUTO_TEST_CASE(so_many_in_a_unit) {
  check_timex({
      {"They build 15 a year.", "a year = SET P1Y"},
      {"They build two a month and want ten.", "a month = SET P1M"},
      {"They built one in a year.", "a year = DURATION P1Y"},
      {"They want 65 within a year.", "a year = DURATION P1Y"},
      {"They may last months.", "months = DURATION PXM"},
  });
}

BOOST_AUTO_TEST_CASE(halves_and_quarters_of_units) {
  check_timex({
      {"They talked for a half hour.", "a half hour = DURATION PT30M"},
      {"They watched a half-hour film.", "half-hour = DURATION PT30M"},
      {"It shut after a quarter of a century.", "a quarter of a century = DURATION P25Y"},
      {"It lasted the past quarter-century.", "the past quarter-century = DURATION P25Y"},
      {"He scored half century after half century.", ""},
      {"It was shut for a fortnight.", "a fortnight = DURATION P2W"},
      {"It took two fortnights.", "two fortnights = DURATION P4W"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
