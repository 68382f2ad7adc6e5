// Which way a weekday lies, by the verbs of its clause.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

namespace gainsay::tests {

namespace {

struct Case {
  std::string_view text, expected;
};

void check_all(std::initializer_list<Case> cases) {
  constexpr std::string_view kMonday = "2024-12-09";
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(found_in(one.text, Type::date, kMonday) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_cues)

BOOST_AUTO_TEST_CASE(what_was_done_on_a_day_is_past_whatever_else_is_to_come) {
  check_all({
      {"Ada Renk was fined on Friday and will appeal on Wednesday.",
       "Friday = 2024-12-06 | Wednesday = 2024-12-11"},
      {"Ada Renk was jailed on Friday and faces a second trial.", "Friday = 2024-12-06"},
      {"The keeper resigned on Friday over a plan to sell the mill.", "Friday = 2024-12-06"},
      {"Dockers marched on Sunday against plans to close the quay.", "Sunday = 2024-12-08"},
      {"The council on Friday approved a plan to build a lock.", "Friday = 2024-12-06"},
      {"The clerk who is to retire was honoured on Friday.", "Friday = 2024-12-06"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_to_come_lies_ahead) {
  check_all({
      {"Ada Renk will be released on Friday.", "Friday = 2024-12-13"},
      {"The vote planned for Friday will be close.", "Friday = 2024-12-13"},
      {"They agreed to meet on Friday and will sign there.", "Friday = 2024-12-13"},
      {"The deadline is Friday.", "Friday = 2024-12-13"},
      {"The final is on Friday.", "Friday = 2024-12-13"},
      {"Voters go to the polls on Thursday.", "Thursday = 2024-12-12"},
      {"Ada Renk will appear in court on Thursday charged with arson.", "Thursday = 2024-12-12"},
      {"The hosts lost the match on Saturday.", "Saturday = 2024-12-07"},
      {"The keeper said rain this weekend could flood Halm.", "this weekend = 2024-12-14/2024-12-15"},
      {"The mill burned this weekend.", "this weekend = 2024-12-07/2024-12-08"},
  });
}

BOOST_AUTO_TEST_CASE(what_lasts_until_a_day_lasts_until_the_coming_one) {
  check_all({
      {"The lock is shut until Friday.", "until Friday = ../2024-12-13"},
      {"The lock was shut until Friday.", "until Friday = ../2024-12-06"},
      {"The strike lasted until Friday.", "until Friday = ../2024-12-06"},
      {"The club postponed the vote until Friday.", "until Friday = ../2024-12-13"},
      {"The town extended the deadline to Friday.", "Friday = 2024-12-13"},
  });
}

BOOST_AUTO_TEST_CASE(what_an_event_of_a_day_opens_its_sentence_for_is_told_behind_its_comma) {
  check_all({
      {"In Saturday's semifinals, Halm will play Norland.", "Saturday = 2024-12-14"},
      {"In Saturday's semifinals, the Herons (25-7) will play Norland.", "Saturday = 2024-12-14"},
      {"In Saturday's semifinals, Halm lost to Norland.", "Saturday = 2024-12-07"},
      {"After Saturday's defeat, Halm will play Norland.", "Saturday = 2024-12-07"},
  });
}

BOOST_AUTO_TEST_CASE(an_apposition_ends_no_clause_that_goes_on_at_a_place) {
  check_all({
      {"The mill will show its last loom, the Halm Weaver, at a fair Friday.", "Friday = 2024-12-13"},
      {"The mill showed its last loom, the Halm Weaver, at a fair Friday.", "Friday = 2024-12-06"},
      {"The mill will close, the keeper was told, at a fair Friday.", "Friday = 2024-12-06"},
  });
}

BOOST_AUTO_TEST_CASE(months_of_what_is_proposed_under_way_or_due_are_ahead) {
  check_all({
      {"Keepers recommended that another fair be held in July.", "July = 2025-07"},
      {"The fair could not be held in July.", "July = 2024-07"},
      {"She is leaving the mill in July.", "July = 2025-07"},
      {"The rent due in July is higher.", "July = 2025-07"},
      {"The mill will weave in Halm, Norland, from July.", "July = 2025-07"},
      {"Oats for delivery in May fell.", "May = 2025-05"},
      {"They sold oats for June loading.", "June = 2025-06"},
      {"They counted the June loading.", "June = 2024-06"},
      {"The clans went to war as early as July.", "as early as July = 2024-07/.."},
      {"They are also meeting on Friday.", "Friday = 2024-12-13"},
      {"There was pressure to call a vote as early as July.", "as early as July = 2025-07/.."},
      {"They review how it has gone since it was agreed in July.", "July = 2024-07"},
  });
}

BOOST_AUTO_TEST_CASE(the_next_of_its_kind_is_ahead) {
  check_all({
      {"It may sell oats at its next monthly fair on Friday.", "Friday = 2024-12-13"},
      {"The next round of talks starts Friday.", "Friday = 2024-12-13"},
      {"It told of housing starts Friday.", "Friday = 2024-12-06"},
      {"The mill is preparing to close on Friday.", "Friday = 2024-12-13"},
  });
}

BOOST_AUTO_TEST_CASE(what_has_been_arranged_is_ahead) {
  check_all({
      {"The mayor has scheduled a vote Friday to sell the mill.", "Friday = 2024-12-13"},
      {"Unions have also called a strike Friday.", "Friday = 2024-12-13"},
      {"Oats have climbed to a Friday close of 3 crowns.", "Friday = 2024-12-06"},
      {"The ferry sailed as planned on Friday.", "Friday = 2024-12-06"},
      {"The ferry sailed as previously scheduled Friday.", "Friday = 2024-12-06"},
  });
}

BOOST_AUTO_TEST_CASE(a_day_that_opens_its_sentence_belongs_to_what_follows_its_comma) {
  check_all({
      {"On Thursday, the league plans to hold a vote.", "Thursday = 2024-12-12"},
      {"But on Thursday, the keeper will retire.", "Thursday = 2024-12-12"},
      {"On Thursday, the league plans to show a film made last month.", "Thursday = 2024-12-12 | last month = 2024-11"},
      {"On Thursday, the mill is expected to sell what it wove.", "Thursday = 2024-12-12"},
      {"On Thursday, plans to sell the mill drew crowds.", "Thursday = 2024-12-05"},
      {"On Thursday, the league announced plans to hold a vote.", "Thursday = 2024-12-05"},
      {"On Thursday, when the keeper set out to mend the lock that they will lose, it rained.", "Thursday = 2024-12-05"},
      {"On Thursday, the keeper said he will retire.", "Thursday = 2024-12-05"},
  });
}

BOOST_AUTO_TEST_CASE(a_clause_of_time_in_the_present_is_ahead) {
  check_all({
      {"They lose the mill when the case is heard in February.", "February = 2025-02"},
      {"The lock needs oil before the season opens on Friday.", "Friday = 2024-12-13"},
      {"The keeper left when the mill was sold in February.", "February = 2024-02"},
      {"The weir broke before the war in February.", "February = 2024-02"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_planned_is_ahead) {
  check_all({
      {"They spoke about the slated visit of the minister in March.", "March = 2025-03"},
      {"Both towns can join in planning for the fair in March.", "March = 2025-03"},
      {"The planned sale of the mill collapsed in March.", "March = 2024-03"},
  });
}

BOOST_AUTO_TEST_CASE(those_who_meet_on_a_day_have_yet_to) {
  check_all({
      {"The two mayors meet separately Friday with the keeper.", "Friday = 2024-12-13"},
      {"They did not meet on Friday.", "Friday = 2024-12-06"},
      {"The mayors gathered to meet on Friday.", "Friday = 2024-12-06"},
  });
}

BOOST_AUTO_TEST_CASE(what_has_been_decided_is_ahead) {
  check_all({
      {"The council has decided to close the mill in March.", "March = 2025-03"},
      {"The keepers have formally agreed to meet on Friday.", "Friday = 2024-12-13"},
      {"The council decided to close the mill in March.", "March = 2024-03"},
      {"The figures have been restated to reflect the sale in March.", "March = 2024-03"},
  });
}

BOOST_AUTO_TEST_CASE(a_month_that_has_hardly_ended_is_that_of_its_figures) {
  check_all({
      {"The November figures will be released today.", "November = 2024-11 | today = 2024-12-09"},
      {"The March figures will be the first.", "March = 2025-03"},
  });
}

BOOST_AUTO_TEST_CASE(march_and_may_after_an_article_describe_what_follows) {
  check_all({
      {"The March vote was close.", "March = 2024-03"},
      {"It told of the May figures.", "May = 2024-05"},
      {"The May government fell.", ""},
      {"The March on Halm began.", ""},
  });
}

BOOST_AUTO_TEST_CASE(what_is_in_a_schedule_or_may_be_is_ahead) {
  check_all({
      {"The council votes on Thursday.", "Thursday = 2024-12-12"},
      {"The mayor, who leaves for Norland on Friday, was cheered.", "Friday = 2024-12-13"},
      {"A ruling is likely Thursday.", "Thursday = 2024-12-12"},
      {"A vote could come Friday.", "Friday = 2024-12-13"},
      {"The ferry was to sail on Friday.", "Friday = 2024-12-13"},
      {"Clerks counted the votes on Thursday.", "Thursday = 2024-12-05"},
      {"The lamp may have failed on Friday.", "Friday = 2024-12-06"},
      {"They thought they could cross on Friday.", "Friday = 2024-12-06"},
      {"The rent was due Friday.", "Friday = 2024-12-06"},
  });
}

BOOST_AUTO_TEST_CASE(names_of_a_list_end_no_clause) {
  check_all({
      {"The union has decided to admit Halm, Norland and Burr in March.", "March = 2025-03"},
      {"The mill in Halm, Burr will open in March.", "March = 2025-03"},
      {"It will open on Thursday, Friday and Saturday.", "Thursday = 2024-12-12 | Friday = 2024-12-13 | Saturday = 2024-12-14"},
      {"It left Halm, which will close, in March.", "March = 2024-03"},
  });
}

BOOST_AUTO_TEST_CASE(what_was_done_on_a_date_about_half_a_year_off_is_past) {
  check_all({
      {"The season began June 1.", "June 1 = 2024-06-01"},
      {"The keeper resigned on May 20.", "May 20 = 2024-05-20"},
      {"Rents are due May 20.", "May 20 = 2025-05-20"},
  });
}

BOOST_AUTO_TEST_CASE(what_was_done_on_a_date_more_than_a_week_ahead_was_done_a_year_before) {
  check_all({
      {"The clerk was dismissed on January 8.", "January 8 = 2024-01-08"},
      {"The law took effect January 8.", "January 8 = 2024-01-08"},
      {"The pier had been quietly closed Jan. 8.", "Jan. 8 = 2024-01-08"},
      {"The clerk was dismissed on December 12.", "December 12 = 2024-12-12"},  // put online some days late
      {"Bonds registered on January 8 will be redeemed.", "January 8 = 2025-01-08"},
      {"The bonds will be redeemed January 8.", "January 8 = 2025-01-08"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_expected_or_comes_into_force_is_ahead) {
  check_all({
      {"Keepers expect a crowd at the lock Thursday.", "Thursday = 2024-12-12"},
      {"Keepers expect Thursday's vote to be close.", "Thursday = 2024-12-12"},
      {"The town awaits Thursday's vote.", "Thursday = 2024-12-12"},
      {"A Thursday hearing is set.", "Thursday = 2024-12-12"},
      {"The ban is effective at noon Thursday.", "noon Thursday = 2024-12-12T12:00"},
      {"The keeper will leave, effective Thursday.", "Thursday = 2024-12-12"},
      {"He came in ahead of his brother on Thursday.", "Thursday = 2024-12-05"},
      {"The keeper retired effective Thursday.", "Thursday = 2024-12-05"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_appointed_to_a_day_is_ahead) {
  check_all({
      {"Unions have called a strike for Thursday.", "Thursday = 2024-12-12"},
      {"It is part of an offer to begin Thursday.", "Thursday = 2024-12-12"},
      {"The thief managed to flee on Thursday.", "Thursday = 2024-12-05"},
      {"Nobody asked for Thursday's paper.", "Thursday = 2024-12-05"},
      {"A vote planned in Halm for Thursday was put off.", "Thursday = 2024-12-05"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_expected_of_a_month_that_is_over_is_past) {
  constexpr std::string_view kOctober = "2024-10-07";
  BOOST_TEST(found_in("Keepers expect a fall in August.", Type::date, kOctober) == "August = 2024-08");
  BOOST_TEST(found_in("Keepers expect a fall in December.", Type::date, kOctober) == "December = 2024-12");
}

BOOST_AUTO_TEST_CASE(one_of_the_next_three_months_is_to_come_unless_something_was_done_in_it) {
  constexpr std::string_view kMarch = "2024-03-11";
  const auto in_march = [&](std::string_view text) { return found_in(text, Type::date, kMarch); };
  BOOST_TEST(in_march("The mayor is thinking of a vote in April.") == "April = 2024-04");
  BOOST_TEST(in_march("The mill closes its books in late May.") == "late May = 2024-05-21~/2024-05-31 [2024-05-19/2024-05-31]");
  BOOST_TEST(in_march("There is talk of a vote in the summer.") == "the summer = 2024-06/2024-08");
  BOOST_TEST(in_march("The mill was sold in the summer.") == "the summer = 2023-06/2023-08");
  BOOST_TEST(in_march("The mill was sold in April.") == "April = 2023-04");
  BOOST_TEST(in_march("In April the mill burned.") == "April = 2023-04");
  BOOST_TEST(in_march("In April, it burned.") == "April = 2023-04");
  BOOST_TEST(in_march("It shut in April.") == "April = 2023-04");
  BOOST_TEST(in_march("It has been shut since April.") == "since April = 2023-04/..");
  BOOST_TEST(in_march("Nobody forgot the April fire.") == "April = 2023-04");
  BOOST_TEST(in_march("There is nothing on the fair in June.") == "June = 2024-06");
  BOOST_TEST(in_march("There is nothing on the fair in September.") == "September = 2023-09");
}

BOOST_AUTO_TEST_CASE(what_is_traded_is_delivered_ahead) {
  check_all({
      {"Oats for February delivery fell.", "February = 2025-02"},
      {"The May and July contracts fell.", "May = 2025-05 | July = 2025-07"},
      {"They bought oats over the weekend for February delivery.", "the weekend = 2024-12-07/2024-12-08 | February = 2025-02"},
      {"They dropped in February a contract with the mill.", "February = 2024-02"},
  });
}

BOOST_AUTO_TEST_CASE(what_is_probable_goes_on_with_its_clause) {
  check_all({
      {"The keeper will leave, probably on Thursday.", "Thursday = 2024-12-12"},
      {"The keeper was robbed, probably on Thursday.", "Thursday = 2024-12-05"},
  });
}

BOOST_AUTO_TEST_CASE(the_first_day_that_it_could_be_is_ahead) {
  check_all({
      {"The weir could open as early as Thursday.", "as early as Thursday = 2024-12-12/.."},
      {"The weir may open as early as the weekend.", "as early as the weekend = since 2024-12-14/2024-12-15"},
      {"A ruling is expected as early as February.", "as early as February = 2025-02/.."},
      {"It will open no sooner than Thursday.", "no sooner than Thursday = 2024-12-12/.."},
      {"The weir may open, perhaps as early as February.", "as early as February = 2025-02/.."},
      {"They knew as early as Thursday that it had burst.", "as early as Thursday = 2024-12-05/.."},
      {"As recently as Thursday it was open.", "Thursday = 2024-12-05"},
      {"The weir has been open since Thursday and will close.", "since Thursday = 2024-12-05/.."},
  });
}

BOOST_AUTO_TEST_CASE(what_only_sounds_like_what_is_to_come_is_past) {
  check_all({
      {"Residents could hear gunfire on Friday.", "Friday = 2024-12-06"},
      {"Smoke could be seen for miles on Friday.", "Friday = 2024-12-06"},
      {"Ice was to blame for the crash on Friday.", "Friday = 2024-12-06"},
      {"The first flight was to Halm on Friday.", "Friday = 2024-12-06"},
      {"On Friday, a bus going to Halm overturned.", "Friday = 2024-12-06"},
      {"On Friday, faces of the missing were shown.", "Friday = 2024-12-06"},
      {"She planned the route on Friday.", "Friday = 2024-12-06"},
      {"Police say he had planned the attack in March.", "March = 2024-03"},
      {"Residents did not expect snow on Friday.", "Friday = 2024-12-06"},
      {"No figures were available for Friday.", "Friday = 2024-12-06"},
      {"Visits to the jail on Friday were cancelled.", "Friday = 2024-12-06"},
      {"The talks were held on Friday Afternoon behind closed doors.", "Friday Afternoon = 2024-12-06T12:00/2024-12-06T17:59"},
      {"Two hundred delegates meet Friday.", "Friday = 2024-12-13"},
  });
}

BOOST_AUTO_TEST_CASE(a_month_of_which_something_is_told_is_over) {
  const auto check_in_march = [](std::initializer_list<Case> cases) {
    for (const Case& one : cases)
      BOOST_TEST_CONTEXT(one.text) BOOST_TEST(found_in(one.text, Type::date, "2024-03-05") == one.expected);
  };
  check_in_march({
      {"The fire in May destroyed the mill.", "May = 2023-05"},
      {"The trial of Bruno Stahl in April drew crowds.", "April = 2023-04"},
      {"The firm's profit for April was smaller.", "April = 2023-04"},
      {"The fire at the mill in May is still unexplained.", "May = 2023-05"},
      {"Elected in April, Ada Renk has yet to speak.", "April = 2023-04"},
      {"The result of the May vote was challenged.", "May = 2023-05"},
      {"A hearing in May may end it.", "May = 2024-05"},
      {"The mill reopens in May.", "May = 2024-05"},
  });
}

BOOST_AUTO_TEST_CASE(a_term_that_is_given_ends_on_the_coming_day) {
  check_all({
      {"The council gave the family until Friday to leave.", "until Friday = ../2024-12-13"},
      {"The bank has extended the loan through February.", "February = 2025-02"},
      {"The family has until 9 a.m. Friday to sign.", "until 9 a.m. Friday = ../2024-12-13T09:00"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
