#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include "date_samples.hpp"
#include "values/date_cues.hpp"
#include "values/recognise.hpp"

namespace gainsay::tests {

namespace {

struct Found {
  std::string words;
  DateValue value;
  std::vector<Assumption> assumptions;
};

std::vector<Found> dates_in(std::string_view text, std::string_view anchor, const Policies& policies = {}) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::text});
  const TokenisedArticle tokenised = tokenise(article);
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp(anchor)};
  std::vector<Mention> mentions;
  recognise_dates(article.text, tokenised, context, mentions);
  std::vector<Found> found;
  for (const Mention& mention : mentions) {
    BOOST_TEST(mention.token_count > 0u);
    if (!std::holds_alternative<DateValue>(mention.value)) continue;
    found.push_back({std::string(slice(article.text, mention.span)), std::get<DateValue>(mention.value),
                     mention.assumptions});
  }
  return found;
}

// "words = canonical" of each date, with "; " between.
std::string spelled(const std::vector<Found>& found) {
  std::string line;
  for (const Found& one : found) {
    if (!line.empty()) line += "; ";
    line += fmt::format("{} = {}", one.words, canonical_date(one.value));
    for (const std::string& other : canonical_date_alternatives(one.value)) line += " or " + other;
  }
  return line;
}

struct Case {
  std::string_view text, expected;
};

template <std::size_t N>
void check(const Case (&cases)[N], std::string_view anchor, const Policies& policies = {}) {
  for (const auto& [text, expected] : cases) {
    const std::string found = spelled(dates_in(text, anchor, policies));
    BOOST_TEST(found == expected, text << ": " << found << " != " << expected);
  }
}

// A Tuesday.
constexpr std::string_view kAnchor = "2023-05-02";

}  // namespace

BOOST_AUTO_TEST_SUITE(date_recognise)

BOOST_AUTO_TEST_CASE(absolute_dates_need_no_anchor) {
  const Case cases[] = {
      {"It opened on 23 April 2023.", "23 April 2023 = 2023-04-23"},
      {"It opened on April 23, 2023, at noon.", "April 23, 2023, at noon = 2023-04-23T12:00"},
      {"It opened on April 23rd.", "April 23rd = XXXX-04-23"},
      {"It opened on 23 Apr. 2023.", "23 Apr. 2023 = 2023-04-23"},
      {"It opened on Apr. 23.", "Apr. 23 = XXXX-04-23"},
      {"It opened on the 23rd of April.", "23rd of April = XXXX-04-23"},
      {"It opened on 2023-04-23.", "2023-04-23 = 2023-04-23"},
      {"It opened on 23/04/2023.", "23/04/2023 = 2023-04-23"},
      {"It opened on 04/23/2023.", "04/23/2023 = 2023-04-23"},
      {"It opened on 03/04/2023.", "03/04/2023 = 2023-04-03 or 2023-03-04"},
      {"It opened on 23.04.2023.", "23.04.2023 = 2023-04-23"},
      {"It opened on Sunday, April 23.", "Sunday, April 23 = XXXX-04-23"},
      {"It opened on Sunday, April 23, 2023.", "Sunday, April 23, 2023 = 2023-04-23"},
      {"It opened on Sunday.", "Sunday = weekday 7"},
      {"It opened in April.", "April = XXXX-04"},
      {"It opened in April 2023.", "April 2023 = 2023-04"},
      {"It opened in April of 2023.", "April of 2023 = 2023-04"},
      {"It opened in 1990 and 2020.", "1990 = 1990; 2020 = 2020"},
      {"The 2020 truce holds.", "2020 = 2020"},
      {"Prices fell in the 1990s.", "the 1990s = 199X"},
      {"Prices fell in the nineties.", "the nineties = 199X"},
      {"Prices fell in the '90s.", "the '90s = 199X"},
      {"A 19th century mill burned.", "19th century = 1801~/1900 [1800/1900]"},
      {"A mill of the twenty-first century.", "the twenty-first century = 2001~/2100 [2000/2100]"},
      {"They fought in the early 1990s.", "the early 1990s = 1990/1993~ [1990/1994]"},
      {"They fought in the mid-1990s.", "the mid-1990s = 1994~/1996~ [1993/1997]"},
      {"It fell in late April 2023.", "late April 2023 = 2023-04-21~/2023-04-30 [2023-04-19/2023-04-30]"},
      {"It fell in early April.", "early April = early XXXX-04"},
      {"It fell at the end of 2022.", "the end of 2022 = 2022-09~/2022-12 [2022-08/2022-12]"},
  };
  check(cases, "");
}

BOOST_AUTO_TEST_CASE(ranges_hold_throughout) {
  const Case cases[] = {
      {"He led it between 1988 and 1994.", "between 1988 and 1994 = 1988/1994 throughout"},
      {"He led it from 1988 to 1994.", "from 1988 to 1994 = 1988/1994 throughout"},
      {"He led it, 1988-1994.", "1988-1994 = 1988/1994 throughout"},
      {"The season of 2009-10 was wet.", "2009-10 = 2009/2010 throughout"},
      {"Talks run 28–30 April 2023.", "28–30 April 2023 = 2023-04-28/2023-04-30 throughout"},
      {"Talks run from May 3 to May 6, 2023.", "from May 3 to May 6, 2023 = 2023-05-03/2023-05-06 throughout"},
      {"Talks run May 3–6.", "May 3–6 = XXXX-05-03/XXXX-05-06 throughout"},
      {"Talks ran between April and June 2023.", "between April and June 2023 = 2023-04/2023-06 throughout"},
      {"Talks ran between 3 and 6 May 2023.", "between 3 and 6 May 2023 = 2023-05-03/2023-05-06 throughout"},
      {"It ran from December 28, 2022 to January 3.",
       "from December 28, 2022 to January 3 = 2022-12-28/2023-01-03 throughout"},
      {"It ran from Monday to Friday.", "from Monday to Friday = weekday 1/weekday 5 throughout"},
  };
  check(cases, "");
  const Case anchored[] = {
      {"Talks run May 3–6.", "May 3–6 = 2023-05-03/2023-05-06 throughout"},
      {"It ran from 1994 to 1990.", "from 1994 to 1990 = unresolved day throughout"},
      {"It ran from Friday to Monday.", "from Friday to Monday = 2023-04-28/2023-05-01 throughout"},
      {"It ran from December 28 to January 3.", "from December 28 to January 3 = 2022-12-28/2023-01-03 throughout"},
  };
  check(anchored, kAnchor);
}

BOOST_AUTO_TEST_CASE(bounds_cover_their_word) {
  const Case cases[] = {
      {"He ruled since 1990.", "since 1990 = 1990/.."},
      {"He ruled until 3 May 2023.", "until 3 May 2023 = ../2023-05-03"},
      {"It opened before 1990.", "before 1990 = before 1990"},
      {"It opened by 1990.", "by 1990 = by 1990"},
      {"It opened after April 23.", "after April 23 = after XXXX-04-23"},
      {"He ruled since the early 1990s.",
       "since the early 1990s = since 1990/1994"},
  };
  check(cases, "");
}

BOOST_AUTO_TEST_CASE(a_bound_before_an_event_is_none_of_its_date) {
  const Case cases[] = {
      {"The bank closed after Monday's robbery.", "Monday = 2023-05-01"},
      {"Talks began before the May 7 election.", "May 7 = 2023-05-07"},
      {"He lived there since the 1990 war.", "1990 = 1990"},
      {"They paid by the Thursday deadline.", "Thursday = 2023-04-27"},
      {"Nobody left until the March 3-5 meeting.", "March 3-5 = 2023-03-03/2023-03-05 throughout"},
      {"Prices rose since the 3rd of April almost daily.", "since the 3rd of April = 2023-04-03/.."},
      {"The bank closed after Monday.", "after Monday = after 2023-05-01"},
      {"Since the 1990s mills have closed.", "Since the 1990s = 199X/.."},
  };
  check(cases, kAnchor);
}

BOOST_AUTO_TEST_CASE(since_looks_back_and_until_a_month_ahead) {
  const Case cases[] = {
      {"It is to sail again after repairs since March.", "since March = 2023-03/.."},
      {"It has been shut since May 20.", "since May 20 = 2022-05-20/.."},
      {"It is shut until June.", "until June = ../2023-06"},
      {"It was shut until June.", "until June = ../2022-06"},
  };
  check(cases, kAnchor);
}

BOOST_AUTO_TEST_CASE(another_clause_does_not_say_which_weekday_is_meant) {
  const Case cases[] = {
      {"The council adopted on Friday a rule that will ban fires.", "Friday = 2023-04-28"},
      {"The ferry left Saturday as they were about to board.", "Saturday = 2023-04-29"},
      {"The mill next to the bridge burned on Sunday.", "Sunday = 2023-04-30"},
      {"Secret plans were leaked on Thursday.", "Thursday = 2023-04-27"},
      {"The planning board met Friday.", "Friday = 2023-04-28"},
      {"They will fight Monday's ruling.", "Monday = 2023-05-01"},
      {"They will play in Saturday's final.", "Saturday = 2023-05-06"},
      {"The council plans to meet on Friday.", "Friday = 2023-05-05"},
      {"A meeting that will be held on Friday was moved.", "Friday = 2023-05-05"},
      {"The ferry is to sail on Thursday.", "Thursday = 2023-05-04"},
  };
  check(cases, kAnchor);
}

BOOST_AUTO_TEST_CASE(relative_dates_hang_on_the_publication_date) {
  const Case cases[] = {
      {"It opened on April 23.", "April 23 = 2023-04-23"},
      {"It opened on December 23.", "December 23 = 2022-12-23"},
      {"It opened on Tuesday.", "Tuesday = 2023-05-02"},
      {"It opened on Sunday.", "Sunday = 2023-04-30"},
      {"It will open on Sunday.", "Sunday = 2023-05-07"},
      {"It is expected to open on Friday, officials said on Monday.",
       "Friday = 2023-05-05; Monday = 2023-05-01"},
      {"Officials said Thursday they will open it.", "Thursday = 2023-04-27"},
      {"It opened in June.", "June = 2022-06"},
      {"It will open in June.", "June = 2023-06"},
      {"It opened in March.", "March = 2023-03"},
      {"It opened today.", "today = 2023-05-02"},
      {"It opened yesterday.", "yesterday = 2023-05-01"},
      {"It opens tomorrow.", "tomorrow = 2023-05-03"},
      {"It opened last week.", "last week = 2023-04-24/2023-04-30"},
      {"It opens next month.", "next month = 2023-06"},
      {"It opened this year.", "this year = 2023"},
      {"It opened last quarter.", "last quarter = 2023-01/2023-03"},
      {"It opened at the end of last week.",
       "the end of last week = 2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]"},
      {"It opened late last month.", "late last month = 2023-04-21~/2023-04-30 [2023-04-19/2023-04-30]"},
      {"It opened earlier this month.", "earlier this month = 2023-05-01/2023-05-02"},
      {"It opened over the weekend.", "the weekend = 2023-04-29/2023-04-30"},
      {"It opened last weekend.", "last weekend = 2023-04-29/2023-04-30"},
      {"It opened last Thursday.", "last Thursday = 2023-04-27"},
      {"It opened last Monday.", "last Monday = 2023-05-01 or 2023-04-24"},
      {"It opened in April last year.", "April last year = 2022-04"},
      {"It opens in early June next year.",
       "early June next year = 2024-06-01/2024-06-10~ [2024-06-01/2024-06-12]"},
      {"It opened last April.", "last April = 2023-04"},
      {"It opened last night.", "last night = 2023-05-01T18:00/2023-05-02T05:59"},
      {"It opened this morning.", "this morning = 2023-05-02T05:00/2023-05-02T11:59"},
      {"It opened on Monday evening.", "Monday evening = 2023-05-01T17:00/2023-05-01T23:59"},
      {"It opened three days ago.", "three days ago = 2023-04-29"},
      {"It opened two weeks ago.", "two weeks ago = 2023-04-17/2023-04-23"},
      {"It opened a year ago.", "a year ago = 2022"},
      {"It opened the previous day.", "previous day = unresolved day"},
      {"It opened two days later.", "two days later = unresolved day"},
      {"It opened several years ago.", "several years ago = unresolved year"},
  };
  check(cases, kAnchor);
}

BOOST_AUTO_TEST_CASE(without_an_anchor_nothing_is_guessed) {
  const Case cases[] = {
      {"It opened last week.", "last week = unresolved week"},
      {"It opened yesterday.", "yesterday = unresolved day"},
      {"It opened at the end of last week.", "the end of last week = late unresolved week"},
      {"It opened late Friday.", "late Friday = late weekday 5"},
      {"It opened on Friday night.", "Friday night = late weekday 5"},
      {"It opened last Thursday.", "last Thursday = weekday 4"},
      {"It opened two weeks ago.", "two weeks ago = unresolved week"},
  };
  check(cases, "");
  for (const auto& [text, expected] : cases) BOOST_TEST(dates_in(text, "")[0].assumptions.empty());
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_date_is_none) {
  const Case cases[] = {
      {"They may go.", ""},
      {"May we go?", ""},
      {"They march on.", ""},
      {"The Sun rose for a second.", ""},
      {"It was the second day of talks.", ""},
      {"A five-minute talk.", ""},
      {"She is in her 70s.", ""},
      {"He is in his late 40s.", ""},
      {"It moved 1500 people.", ""},
      {"It cost $2000 then.", ""},
      {"It costs 50 in 2000 dollars.", ""},
      {"He sold 2,000 books.", ""},
      {"Call 555-2010 now.", ""},
      {"It runs version 2010.3 of it.", ""},
      {"It is 42 years old.", ""},
      {"It closed on April 31.", "April = XXXX-04"},
  };
  check(cases, "");
}

BOOST_AUTO_TEST_CASE(assumptions_name_the_policies_used) {
  const auto texts = [](std::string_view text) {
    std::string line;
    const Found first = dates_in(text, kAnchor).at(0);
    for (const Assumption& assumption : first.assumptions)
      line += (line.empty() ? "" : "; ") + assumption.policy + ": " + assumption.text;
    return line;
  };
  BOOST_TEST(texts("It opened at the end of last week.") ==
             "week-start: the week starts on Monday; end-of-week: \"end of\" a week is Friday to Sunday");
  BOOST_TEST(texts("It opened on April 23.") ==
             "year-nearest: 23 April is the one nearest to publication, 2023");
  BOOST_TEST(texts("It opened on Sunday.") == "weekday: Sunday is the last one, 30 April 2023");
  BOOST_TEST(texts("In the early 1990s it opened.") == "early-mid-late: \"early\" in a decade is its years 0–3");
  BOOST_TEST(texts("It opened in the 90s.") == "century: \"the 90s\" are the 1990s");
  BOOST_TEST(texts("It opened on 03/04/2023.") == "date-order: 3 April 2023 is meant, not 4 March 2023");
  BOOST_TEST(texts("It opened on 23 April 2023.") == "");
}

BOOST_AUTO_TEST_CASE(a_cue_far_away_in_a_clause_without_end_does_not_count) {
  const auto weekday_after = [](std::size_t words) {
    std::string text = "It will be found ";
    for (std::size_t i = 0; i < words; ++i) text += "and seen ";
    return spelled(dates_in(text + "on Friday.", kAnchor));
  };
  BOOST_TEST(weekday_after(10) == "Friday = 2023-05-05");
  BOOST_TEST(weekday_after(kLongestClause) == "Friday = 2023-04-28");
}

BOOST_AUTO_TEST_CASE(policies_decide_what_they_are_for) {
  Policies policies;
  BOOST_TEST_REQUIRE(set_policy(policies, "week-start", "sunday").has_value());
  BOOST_TEST_REQUIRE(set_policy(policies, "date-order", "month-first").has_value());
  const Case cases[] = {
      {"It opened last week.", "last week = 2023-04-23/2023-04-29"},
      {"It opened on 03/04/2023.", "03/04/2023 = 2023-03-04"},
      {"It opened on 23/04/2023.", "23/04/2023 = 2023-04-23"},
  };
  check(cases, kAnchor, policies);
}

BOOST_AUTO_TEST_CASE(every_assumption_of_the_calendar_is_a_policy) {
  const auto with = [](std::string_view name, std::string_view value, std::string_view text, std::string_view expected) {
    Policies policies;
    BOOST_TEST_REQUIRE(set_policy(policies, name, value).has_value());
    const Case cases[] = {{text, expected}};
    check(cases, kAnchor, policies);
  };
  with("weekend", "coming", "It opened over the weekend.", "the weekend = 2023-05-06/2023-05-07");
  with("weekend", "last", "It will open on the weekend.", "the weekend = 2023-04-29/2023-04-30");
  with("last-weekday", "nearest", "It opened last Thursday.", "last Thursday = 2023-04-27");
  with("last-weekday", "week", "It opened last Monday.", "last Monday = 2023-04-24");
  with("early-mid-late", "hard", "It opened in the early 1990s.", "the early 1990s = 1990/1993");
  with("end-of-week", "saturday", "It opened at the end of last week.",
       "the end of last week = 2023-04-29~/2023-04-30 [2023-04-28/2023-04-30]");
  with("seasons", "southern", "It opened in the summer of 2020.", "the summer of 2020 = 2020-12/2021-02");
  with("century", "latest", "It opened in the '20s.", "the '20s = 202X");
  with("fiscal-year-start", "october", "Sales rose in fiscal 2019.", "fiscal 2019 = 2018-10/2019-09");
  with("fiscal-year-start", "april", "Sales rose in the first quarter of fiscal 2019.",
       "the first quarter of fiscal 2019 = 2019-04/2019-06");
  with("fiscal-year-start", "july", "Sales rose last fiscal year.", "last fiscal year = 2021-07/2022-06");
}

BOOST_AUTO_TEST_CASE(a_policy_that_does_not_exist_is_refused) {
  Policies policies;
  const auto name = set_policy(policies, "week-begin", "sunday");
  BOOST_TEST_REQUIRE(!name.has_value());
  BOOST_TEST(name.error().at(0).message == "there is no policy \"week-begin\"");
  const auto value = set_policy(policies, "week-start", "friday");
  BOOST_TEST_REQUIRE(!value.has_value());
  BOOST_TEST(value.error().at(0).message == "policy \"week-start\" has no value \"friday\"");
  BOOST_TEST(!value.error().at(0).hint.empty());
  const std::vector<std::string> expected = {"anchor=auto|news|narrative", "week-start=monday|sunday",
                                             "date-order=both|day-first|month-first",
                                             "weekend=by-weekday|last|coming",
                                             "last-weekday=both|nearest|week",
                                             "early-mid-late=soft|hard",
                                             "end-of-week=friday|saturday",
                                             "seasons=northern|southern",
                                             "century=usual|latest",
                                             "fiscal-year-start=unknown|january|…|december"};
  BOOST_TEST(describe_policies() == expected, boost::test_tools::per_element());
}

// Moving the text's dates and its publication date by whole weeks moves every value by as much.
BOOST_AUTO_TEST_CASE(whole_weeks_change_nothing_but_the_date) {
  constexpr std::string_view texts[] = {"It opened on Sunday.",    "It will open on Friday.",   "It opened yesterday.",
                                        "It opened last week.",    "It opened last Thursday.",  "It opened last night.",
                                        "It opened 3 days ago.",   "It opened over the weekend.", "It opens next week.",
                                        "It opened early this week."};
  std::mt19937 random(31);
  for (int i = 0; i < 300; ++i) {
    const Day day = day_number({2023, 5, 2}) + std::uniform_int_distribution(0, 400)(random);
    const Day weeks = 7 * std::uniform_int_distribution(1, 60)(random);
    const auto on = [](Day anchor) {
      const CivilDate date = civil_date(anchor);
      return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    };
    for (const std::string_view text : texts) {
      const DateValue before = dates_in(text, on(day)).at(0).value;
      const DateValue after = dates_in(text, on(day + weeks)).at(0).value;
      const double moved = static_cast<double>(weeks * kMinutesADay);
      BOOST_TEST(after.extent->core.lo - before.extent->core.lo == moved);
      BOOST_TEST(after.extent->outer.hi - before.extent->outer.hi == moved);
      BOOST_TEST(after.alternatives.size() == before.alternatives.size());
    }
  }
}

// Words of dates in any order: whatever is made of them is spelled, read back and called the same.
BOOST_AUTO_TEST_CASE(what_is_recognised_survives_its_spelling) {
  constexpr std::string_view words[] = {"April", "23",   "2023", "1990s", "the",   "end",  "of",     "last",  "week",
                                        "until", "from", "to",   "and",   "ago",   "two",  "years",  "since", "between",
                                        "early", "late", "by",   "night", "today", "this", "Friday", "in",    "February",
                                        "29",    "19th", "-",    "–",     "later", "half", "month",  "99",    "century"};
  std::mt19937 random(32);
  int dates = 0;
  for (int i = 0; i < 2500; ++i) {
    std::string text;
    for (int k = 0; k < 7; ++k) text += fmt::format("{} ", words[random() % std::size(words)]);
    for (const Found& found : dates_in(text, i % 2 ? kAnchor : "")) {
      const std::string canonical = canonical_date(found.value);
      const DateValue read = date(canonical);
      BOOST_TEST(canonical_date(read) == canonical, text);
      BOOST_TEST(date_in_words(read) == date_in_words(found.value), text);
      BOOST_TEST((read.granularity == found.value.granularity && read.modifier == found.value.modifier), text);
      ++dates;
    }
  }
  BOOST_TEST(dates > 1000);
}

BOOST_AUTO_TEST_CASE(nothing_is_over_of_a_weekend_that_is_yet_to_come) {
  const auto found = dates_in("They will have met earlier on the weekend.", "2021-03-31");
  BOOST_TEST(spelled(found) == "earlier on the weekend = unresolved weekend");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
