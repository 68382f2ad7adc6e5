// What TIMEX3 makes of times that hang on what was told, on the hours of any day, and on how often.
#include "values/timex.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

namespace gainsay::tests {

namespace {

// "words = value" of each expression, with "; " between.
std::string values_in(std::string_view text) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::text});
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp("2024-03-06")};
  std::string line;
  for (const Timex& timex : recognise_timex(tokenise(article), context)) {
    if (!line.empty()) line += "; ";
    line += fmt::format("{} = {}", slice(article.text, timex.span), timex.value);
  }
  return line;
}

struct Case {
  std::string_view text, expected;
};

void check_all(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(values_in(one.text) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(timex_told)

BOOST_AUTO_TEST_CASE(later_and_earlier_without_a_number_are_references) {
  check_all({
      {"He left; a few weeks later he wrote.", "a few weeks later = FUTURE_REF"},
      {"A few days earlier he had fled.", "A few days earlier = PAST_REF"},
      {"Years later it was found.", "Years later = FUTURE_REF"},
      {"Two years later it was found.", "Two years later = XXXX"},
      {"Just over an hour later it was found.", "Just over an hour = PT1H"},
      {"It lies in present-day Norland.", "present-day = PRESENT_REF"},
  });
}

BOOST_AUTO_TEST_CASE(a_month_or_season_of_what_was_told) {
  check_all({
      {"It fell in 1985. That June it rose.", "1985 = 1985; That June = 1985-06"},
      {"It fell in May 1985. The following June it rose.", "May 1985 = 1985-05; The following June = 1985-06"},
      {"It fell in 1985. June that year was dry.", "1985 = 1985; June that year = 1985-06"},
      {"It fell in 1985. On June 6 of that year it rose.", "1985 = 1985; June 6 of that year = 1985-06-06"},
      {"It fell in 1985. The next spring it rose. That summer it dried.",
       "1985 = 1985; The next spring = 1986-SP; That summer = 1986-SU"},
      {"Ada Renk was born in March 2001 and left that May.", "March 2001 = 2001-03; that May = 2001-05"},
      {"In the 1980s it fell. By the end of the decade it rose.", "the 1980s = 198; the end of the decade = 198"},
      {"That summer it rained. In May of that year it froze.", "That summer = XXXX-SU; May of that year = XXXX-05"},
  });
}

BOOST_AUTO_TEST_CASE(a_history_goes_on_from_where_it_stood_before_it_looked_back) {
  check_all({
      {"Built in 1900, let in 1902, it burned in May 1905. It had leaked since the flood of the previous year. On October 3 it shut.",
       "1900 = 1900; 1902 = 1902; May 1905 = 1905-05; the previous year = 1904; October 3 = 1905-10-03"},
      {"Built in 1940, let in 1942, it burned on June 25, 1950, and had been shut since January.",
       "1940 = 1940; 1942 = 1942; June 25, 1950 = 1950-06-25; January = 1950-01"},
      {"Built in 1940, let in 1942, it burned on June 25, 1950, and has been shut since January.",
       "1940 = 1940; 1942 = 1942; June 25, 1950 = 1950-06-25; January = 2024-01"},
      {"Built in 1940, let in 1942, it burned on June 25, 1950, and had been shut since October.",
       "1940 = 1940; 1942 = 1942; June 25, 1950 = 1950-06-25; October = 1949-10"},
  });
}

BOOST_AUTO_TEST_CASE(that_before_a_month_may_be_a_conjunction) {
  check_all({
      {"They found that June was dry.", "June = 2023-06"},
      {"In 1985 they knew that spring floods kill.", "1985 = 1985"},
  });
}

BOOST_AUTO_TEST_CASE(names_with_words_of_times_are_none) {
  check_all({
      {"She told HBC's “60 Minutes” about the mill near the river.", ""},
      {"He was asked about the strike on “This Week” with Ada Renk.", ""},
      {"They bought Saturday Night, which tells about films and books.", ""},
      {"The keeper was made Person of the Year by the paper there.", ""},
      {"They walked behind the “March of the Mothers” through town.", ""},
      {"The provincial daily said the harvest was good.", ""},
      {"The harvest takes 30 Days under the plan that they wrote.", "30 Days = P30D"},
      {"They closed the purchase in March of the Halm mill.", "March = 2024-03"},
      {"They closed their lock over Christmas Day.", "Christmas Day = 2023-12-25"},
      {"Note: Year-ago results were restated since they were wrong.", "Year-ago = 2023"},
      {"HALM (HBC) - Years after the flood they came back to the mill.", "Years = PXY"},
      {"Lock Shut This Week", "This Week = 2024-W10"},
  });
}

BOOST_AUTO_TEST_CASE(units_joined_to_what_follows_are_none_that_is_told) {
  check_all({
      {"They won the quarter-final match.", ""},
      {"They broke the week-long strike.", "week-long = P1W"},
      {"They dropped the year-old plan.", ""},
      {"At the end of the month-long siege they fled.", "month-long = P1M"},
      {"Sales rose in the year-earlier quarter.", "the year-earlier quarter = 2023"},
      {"In the quarter-century since, it grew.", "quarter-century = P25Y"},
      {"Sales rose in the quarter.", "the quarter = 2023-Q4"},
  });
}

BOOST_AUTO_TEST_CASE(years_of_models_are_no_times) {
  check_all({
      {"The keeper's 1994 Fiat was found.", ""},
      {"She uses Windows Server 2003, and the Russell 2000 fell.", ""},
      {"The keeper's 1994 Fiat Croma was found.", ""},
      {"He fled in a blue 1994 Fiat van.", ""},
      {"He fled in a 1994 Fiat.", ""},
      {"A 1994 Fiat study showed it.", "1994 = 1994"},
      {"In 1994 Fiat Croma sales fell.", "1994 = 1994"},
      {"After a bad 1994 they sold it.", "1994 = 1994"},
  });
}

BOOST_AUTO_TEST_CASE(parts_of_a_day_without_a_word_of_their_own) {
  check_all({
      {"It burned in the early hours of Monday.", "the early hours of Monday = 2024-03-04TMO"},
      {"It burned in the small hours of Monday morning.", "the small hours of Monday morning = 2024-03-04TMO"},
      {"It burned in the early morning hours of Monday.", "the early morning hours of Monday = 2024-03-04TMO"},
      {"It burned in the early-morning hours Monday.", "the early-morning hours Monday = 2024-03-04TMO"},
      {"It opens in the evening hours.", "the evening hours = 2024-03-06TEV"},
      {"They work morning hours.", "hours = PTXH"},
      {"By mid-afternoon the lock was open.", "mid-afternoon = 2024-03-06TAF"},
      {"It opened at mid-morning yesterday.", "mid-morning yesterday = 2024-03-05TMO"},
      {"They sell a mid-morning meal.", ""},
      {"It burned overnight, though overnight funds were cheap.", "overnight = 2024-03-06TNI"},
      {"The mill burned on Monday. Rain fell overnight.", "Monday = 2024-03-04; overnight = 2024-03-04TNI"},
      {"The mill burned on February 20. Rain fell overnight.", "February 20 = 2024-02-20; overnight = 2024-03-06TNI"},
  });
}

BOOST_AUTO_TEST_CASE(roundabout_times_are_dates) {
  check_all({
      {"It fell a week or so ago.", "a week or so ago = 2024-W09"},
      {"It fell this past autumn.", "this past autumn = 2023-FA"},
      {"The vote is a week from Tuesday.", "a week from Tuesday = 2024-03-19"},
      {"It opens two weeks from today.", "two weeks from today = 2024-03-20"},
      {"They met over the past weekend.", "the past weekend = 2024-W09-WE"},
      {"They rested in Easter week.", "Easter week = 2024-W13"},
      {"The lock will one day close.", "one day = FUTURE_REF"},
      {"The strike may last one day.", "one day = P1D"},
      {"It is shut for the time being.", "the time being = PRESENT_REF"},
      {"It pays in the short term.", "the short term = FUTURE_REF"},
      {"The short term loans were paid.", ""},
  });
}

BOOST_AUTO_TEST_CASE(that_day_of_a_month_told_since_is_any_of_it) {
  check_all({
      {"It rained on May 3, 2019. It sank in June 2020. That same day it shut.",
       "May 3, 2019 = 2019-05-03; June 2020 = 2020-06; That same day = 2020-06-XX"},
      {"It sank on June 3, 2020. June 2020 was wet. That day it shut.",
       "June 3, 2020 = 2020-06-03; June 2020 = 2020-06; That day = 2020-06-03"},
  });
}

BOOST_AUTO_TEST_CASE(papers_are_no_days) {
  check_all({
      {"The Sunday Herald and the Daily Lantern told it to HBC Today.", ""},
      {"The Lantern on Sunday said so.", "Sunday = 2024-03-03"},
      {"The Post on Sunday said so.", ""},
      {"The Herald on Friday said so. Halm Opens Today.", "Friday = 2024-03-01; Today = 2024-03-06"},
      {"On Sunday Times changed.", "Sunday = 2024-03-03"},
      {"TODAY IT RAINED.", "TODAY = 2024-03-06"},
  });
}

BOOST_AUTO_TEST_CASE(degrees_are_no_decades) {
  check_all({
      {"Highs will be in the 60s, in the low 80s by the quay.", ""},
      {"It was built in the early 70s.", "the early 70s = 197"},
      {"Temperatures in the 1970s were low.", "the 1970s = 197"},
  });
}

BOOST_AUTO_TEST_CASE(a_time_of_the_place_finds_its_day) {
  check_all({
      {"It shook at 3:10 a.m. local time Saturday.", "3:10 a.m. local time Saturday = 2024-03-02T03:10"},
      {"It shook at 3:10 a.m. (0110 GMT) Saturday.",
       "3:10 a.m. = 2024-03-02T03:10; 0110 GMT = 2024-03-02T01:10Z; Saturday = 2024-03-02"},
      {"In August 1990 troops marched; on May 3, 2000 people fled.", "August 1990 = 1990-08; May 3 = 2024-05-03"},
      {"It stood here a century ago.", "a century ago = 1924"},
  });
}

BOOST_AUTO_TEST_CASE(hours_of_any_day) {
  check_all({
      {"They moved at night and slept in daytime.", "night = XXXX-XX-XXTNI; daytime = XXXX-XX-XXTDT"},
      {"A night watchman saw it.", ""},
      {"It fell in the night of 3-4 May 2019.", "the night of 3-4 May 2019 = 2019-05-03TNI"},
      {"It fell in the night of May 3-4, 2019.", "the night of May 3-4, 2019 = 2019-05-03TNI"},
      {"The shop is open from 7 p.m. to 9 p.m. on May 3, 2024.",
       "7 p.m. = 2024-05-03T19:00; 9 p.m. on May 3, 2024 = 2024-05-03T21:00"},
      {"The shop is open 1pm-2pm tomorrow.", "1pm = 2024-03-07T13:00; 2pm tomorrow = 2024-03-07T14:00"},
      {"They met on Tuesday evening, Nov. 28, at the mill.", "Tuesday evening, Nov. 28 = 2023-11-28TEV"},
  });
}

BOOST_AUTO_TEST_CASE(seasons_of_a_campaign) {
  check_all({
      {"The Spring Offensive of 1951 failed.", "The Spring = 1951-SP; 1951 = 1951"},
      {"The town was lost in the Winter Offensive.", "the Winter = 2023-WI"},
      {"The Winter Games were dull.", ""},
      {"They sow winter wheat near the summer camp.", ""},
      {"Last winter wheat froze.", "Last winter = 2023-WI"},
  });
}

BOOST_AUTO_TEST_CASE(lengths_and_rates_of_a_report) {
  check_all({
      {"It was the third flood in as many weeks.", "many weeks = P3W"},
      {"They may stay as many days as they like.", "many days = PXD"},
      {"They meet once a week.", "once a week = P1W"},
      {"Net for the year-earlier nine months fell.", "the year-earlier nine months = P9M"},
      {"In the fiscal year ended Jan. 31 sales fell.", "the fiscal year = P1Y; Jan. 31 = 2024-01-31"},
      {"Third-quarter profit was $3 million, compared with $4 million last year.",
       "Third-quarter = 2023-Q3; last year = 2022-Q3"},
      {"Third-quarter profit was $3 million. Last year was good.", "Third-quarter = 2023-Q3; Last year = 2023"},
      {"The log says Wed Oct 26 15:50:06 2016, no more.", "Wed Oct 26 15:50:06 2016 = 2016-10-26T15:50"},
      {"It burned in 1721, 1730 and 1744.", "1721 = 1721; 1730 = 1730; 1744 = 1744"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
