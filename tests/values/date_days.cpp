// Days that are named by their week, their month or their feast, and times with their zone.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

namespace gainsay::tests {

namespace {

struct Case {
  std::string_view text, expected;
};

// A Tuesday.
constexpr std::string_view kPublished = "2023-05-02";

void check_all(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(found_in(one.text, Type::date, kPublished) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_days)

BOOST_AUTO_TEST_CASE(days_of_a_week_that_is_named_beside_them) {
  check_all({
      {"They meet next week from Wednesday to Friday.",
       "next week from Wednesday to Friday = 2023-05-10/2023-05-12 throughout"},
      {"They met last week between Monday and Thursday.",
       "last week between Monday and Thursday = 2023-04-24/2023-04-27 throughout"},
      {"They meet on Wednesday evening next week.",
       "Wednesday evening next week = 2023-05-10T17:00/2023-05-10T23:59"},
      {"They meet next week on Tuesday, Thursday or Friday.",
       "next week on Tuesday = 2023-05-09 | Thursday = 2023-05-11 | Friday = 2023-05-12"},
      {"It fell in the week 31 of last year.", "the week 31 of last year = 2022-08-01/2022-08-07"},
      {"The fair is on Sunday 14, and on Sunday 2 nobody comes.", "Sunday 14 = 2023-05-14 | Sunday = 2023-04-30"},
      {"They won 30-7 Oct. 19 and lost.", "Oct. 19 = 2023-10-19"},
      {"It lasted from 3-7 Oct. and then some.", "from 3-7 Oct. = 2022-10-03/2022-10-07 throughout"},
      {"It shut on Thu, and the Sun wrote on Sun of it.", "Thu = 2023-04-27"},
      {"The vote is on Tues. at noon.", "Tues. at noon = 2023-05-02T12:00"},
      {"The ferry left on Tuesday a.m. and came back on Friday PM.",
       "Tuesday a.m. = 2023-05-02T05:00/2023-05-02T11:59 | Friday PM = 2023-04-28T12:00/2023-04-28T17:59"},
  });
}

BOOST_AUTO_TEST_CASE(overnight_on_a_day_begins_or_ends_on_it) {
  const Policies policies;
  const auto nights = [&](std::string_view text) {
    const auto night = value_from_text({Type::date, {}}, text, {Lexicon::english(), policies, parse_timestamp(kPublished)});
    std::vector<std::string> all = canonical_alternatives(night.value());
    all.insert(all.begin(), canonical(*night));
    return all;
  };
  BOOST_TEST(nights("overnight on Sunday") ==
                 (std::vector<std::string>{"2023-04-29T18:00/2023-04-30T05:59", "2023-04-30T18:00/2023-05-01T05:59"}),
             boost::test_tools::per_element());
  // What happened by the day of publication did so in the night that ends on it.
  BOOST_TEST(nights("overnight Tuesday") == std::vector<std::string>{"2023-05-01T18:00/2023-05-02T05:59"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(overnight_is_the_night_before_the_publication) {
  check_all({
      {"Fire gutted the mill overnight.", "overnight = 2023-05-01T18:00/2023-05-02T05:59"},
      {"Fire gutted the mill overnight, guards said on Tuesday. Snow fell overnight.",
       "overnight = 2023-05-01T18:00/2023-05-02T05:59 | Tuesday = 2023-05-02 | overnight = 2023-05-01T18:00/2023-05-02T05:59"},
      {"Snow will fall overnight.", "overnight = 2023-05-02T18:00/2023-05-03T05:59"},
  });
}

BOOST_AUTO_TEST_CASE(mornings_before_dawn_are_early) {
  check_all({
      {"It burned in the predawn morning hours today.", "the predawn morning hours today = 2023-05-02T00:00/2023-05-02T08:59"},
  });
}

BOOST_AUTO_TEST_CASE(months_and_days_written_together) {
  check_all({
      {"The mill shut on Dec31, 1994.", "Dec31, 1994 = 1994-12-31"},
      {"It opens on October, 1st.", "October, 1st = 2023-10-01"},
      {"It was signed on 10-31-74 and on 3-7-07.", "10-31-74 = 1974-10-31 | 3-7-07 = 2007-07-03"},
      {"The team is 10-3-12 at home.", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_day_that_has_been_is_no_coming_one) {
  check_all({
      {"Nobody was charged for the Oct. 20 fire.", "Oct. 20 = 2022-10-20"},
      {"The weir was closed on Oct. 4 for repairs.", "Oct. 4 = 2022-10-04"},
      {"Her Oct. 4 speech fills a page.", "Oct. 4 = 2022-10-04"},
      {"The weir will be closed on Oct. 4 for repairs.", "Oct. 4 = 2023-10-04"},
      {"The weir was closed until Oct. 4 for repairs.", "until Oct. 4 = ../2023-10-04"},
      {"Tickets are for Oct. 4 only.", "Oct. 4 = 2023-10-04"},
      {"The keeper, dismissed on June 8, sued.", "June 8 = 2022-06-08"},
      {"The fair, expected on June 8, is free.", "June 8 = 2023-06-08"},
      {"Bids were due July 4.", "July 4 = 2023-07-04"},
      {"Nobody was hurt in the June 20 blaze.", "June 20 = 2022-06-20"},
  });
}

BOOST_AUTO_TEST_CASE(a_history_cuts_no_years_before_christ_short) {
  Policies policies;
  policies.anchor = AnchorPolicy::narrative;
  const auto last_in = [&](std::string text) {
    Article article;
    article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::text});
    article.text = std::move(text);
    const auto found = recognise(article.text, tokenise(article), {Lexicon::english(), policies, std::nullopt});
    return canonical(found.back().value);
  };
  BOOST_TEST(last_in("They came in 9999 BC, and in the 90s they left.") == "199X");
  policies.seasons = Seasons::southern;
  BOOST_TEST(last_in("They came in 9999, and in summer they left.") == "unresolved season");  // it ends in 10000
  BOOST_TEST(last_in("They came in 1920, and in the 90s they left.") == "189X");
}

BOOST_AUTO_TEST_CASE(a_feast_of_no_known_year_has_its_day) {
  BOOST_TEST(found_in("It burned on New Year's Eve.", Type::date) == "New Year's Eve = XXXX-12-31");
  BOOST_TEST(found_in("It burned on Easter Monday.", Type::date) == "Easter Monday = unresolved day");
}

BOOST_AUTO_TEST_CASE(what_begins_on_a_day_has_yet_to) {
  check_all({
      {"The choir meets on Friday in Halm.", "Friday = 2023-05-05"},
      {"The fair opens Saturday at 10 a.m.", "Saturday at 10 a.m = 2023-05-06T10:00"},
      {"The lease expires in March.", "March = 2024-03"},
      {"They ask for an answer by Friday.", "by Friday = by 2023-05-05"},
      {"They ask for an answer by the end of September.", "by the end of September = by 2023-09"},
      {"Nobody had asked by Friday.", "by Friday = by 2023-04-28"},
      {"By Friday, nobody had asked.", "By Friday = by 2023-04-28"},
      {"A ferry calls daily, beginning in September.", "September = 2023-09"},
      {"The trial, set to begin Friday, will be long.", "Friday = 2023-05-05"},
      {"The hearing was adjourned until Monday.", "until Monday = ../2023-05-08"},
      {"The mill was shut until Monday.", "until Monday = ../2023-05-01"},
      {"Housing starts in February fell.", "February = 2023-02"},
  });
}

BOOST_AUTO_TEST_CASE(feasts_of_a_year_beside_the_publication) {
  check_all({
      {"It burned at Thanksgiving of last year.", "Thanksgiving of last year = 2022-11-24"},
      {"It opens at Easter of next year.", "Easter of next year = 2024-03-31"},
      {"It burned last Thanksgiving.", "last Thanksgiving = 2022-11-24"},
      {"It burned early Sunday morning.", "early Sunday morning = 2023-04-30T00:00/2023-04-30T08:59"},
      {"It burned in the early hours of Sunday morning.", "the early hours of Sunday morning = 2023-04-30T00:00/2023-04-30T08:59"},
      {"It burned late Sunday morning.", "late Sunday morning = 2023-04-30T05:00/2023-04-30T11:59"},
      {"It burned on the morning of Christmas.", "the morning of Christmas = 2022-12-25T05:00/2022-12-25T11:59"},
  });
}

BOOST_AUTO_TEST_CASE(years_quarters_and_stretches_ahead) {
  check_all({
      {"Sales of the calendar year 2008 fell.", "the calendar year 2008 = 2008"},
      {"Sales of this calendar year fell.", "this calendar year = 2023"},
      {"Sales may rise in the coming quarter.", "coming quarter = 2023-07/2023-09"},
      {"It rained through the nineties.", "the nineties = 199X"},
      {"Sales rose through the first nine months of 2019.", "the first nine months of 2019 = 2019-01/2019-09"},
      {"The mill runs through 2025.", "through 2025 = ../2025"},
      {"It is to open within the next 3 years.",
       "within the next 3 years = 2023-05-02/2026-05-01~ [2023-05-02/2026-05-02]"},
      {"It will open within 1 year and 2 months.", "within 1 year and 2 months = 2023-05-02/2024-07-01 throughout"},
  });
}

BOOST_AUTO_TEST_CASE(early_and_late_before_a_part_of_a_day_are_that_part) {
  check_all({
      {"It opened early last Friday afternoon.", "early last Friday afternoon = 2023-04-28T12:00/2023-04-28T17:59"},
      {"It opened late Monday night.", "late Monday night = 2023-05-01T18:00/2023-05-02T05:59"},
  });
}

BOOST_AUTO_TEST_CASE(times_by_the_name_of_their_zone) {
  check_all({
      {"The race starts on Friday at 9 p.m. Eastern time.",
       "Friday at 9 p.m. Eastern time = 2023-05-05T21:00-05:00"},
      {"The race starts on Friday at 9 a.m. Pacific Daylight Time.",
       "Friday at 9 a.m. Pacific Daylight Time = 2023-05-05T09:00-07:00"},
      {"8 tonight.", "8 tonight = 2023-05-02T20:00"},
      {"8 tonight are missing.", "tonight = 2023-05-02T18:00/2023-05-03T05:59"},
  });
}

BOOST_AUTO_TEST_CASE(ranges_up_to_now_and_from_a_coming_day) {
  check_all({
      {"The bank is open from next Monday to Friday.",
       "from next Monday to Friday = 2023-05-08/2023-05-12 throughout"},
      {"It may open between now and May 1.", "between now and May 1 = 2023-05-02/2024-05-01 throughout"},
      {"Profits grew in the year to date.", "the year to date = 2023-01-01/2023-05-02"},
      {"It is shut for the rest of her week.", "rest of her week = 2023-05-02/2023-05-07"},
      {"Sales fell in the past quarter.", "past quarter = 2023-01/2023-03"},
  });
}

BOOST_AUTO_TEST_CASE(years_in_words_and_in_two_digits) {
  check_all({
      {"It burned in two thousand and fifteen.", "two thousand and fifteen = 2015"},
      {"It came up in two thousand and fifteen cases.", ""},
      {"It rained in the twenty-tens.", "the twenty-tens = 201X"},
      {"He left on 15 April of 87.", "15 April of 87 = 1987-04-15"},
      {"It fell in 2018 or later than 2020.", "2018 = 2018 | later than 2020 = after 2020"},
      {"The code is 2015-1-32.", ""},
  });
}

BOOST_AUTO_TEST_CASE(time_stamps) {
  check_all({
      {"The log ends at 2016-12-16T12:23:59.", "2016-12-16T12:23:59 = 2016-12-16T12:23"},
      {"The log ends on Wed Oct 26 15:50:06 2016 with nothing.", "Wed Oct 26 15:50:06 2016 = 2016-10-26T15:50"},
      {"They met on Friday at mid-day.", "Friday at mid-day = 2023-04-28T12:00"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
