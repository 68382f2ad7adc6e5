// Times of the day as they are written: with cues, in words, and as ranges.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

namespace gainsay {
namespace {

std::string clocks_in(std::string_view text) { return found_in(text, Type::clock, "2023-05-02"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(clock_forms)

BOOST_AUTO_TEST_CASE(a_time_that_is_all_of_its_sentence_needs_no_cue) {
  BOOST_TEST(clocks_in("10:40") == "10:40 = 10:40");
  BOOST_TEST(clocks_in("9:30 - 11:00") == "9:30 - 11:00 = 09:30/11:00");
  BOOST_TEST(clocks_in("He won in 10:40 and left.") == "");
  BOOST_TEST(clocks_in("4.20") == "");
}

BOOST_AUTO_TEST_CASE(times_in_words) {
  BOOST_TEST(clocks_in("The bell rang at three twenty.") == "three twenty = 03:20");
  BOOST_TEST(clocks_in("They will meet from three thirty to four fifteen.") ==
             "from three thirty to four fifteen = 03:30/04:15");
  BOOST_TEST(clocks_in("The ferry left at twelve oh five.") == "twelve oh five = 12:05");
  BOOST_TEST(clocks_in("He was looked at by two thirty people.") == "");
}

BOOST_AUTO_TEST_CASE(halves_of_the_day_in_one_letter_or_said_twice) {
  BOOST_TEST(clocks_in("The gate opens 9:15p daily.") == "9:15p = 21:15");
  BOOST_TEST(clocks_in("The gate opens at 15:15 p.m. sharp.") == "15:15 p.m. = 15:15");
  BOOST_TEST(clocks_in("The lamp went out at 0:20 a.m.") == "0:20 a.m = 00:20");
  BOOST_TEST(clocks_in("A stamp costs 7p today.") == "");
}

BOOST_AUTO_TEST_CASE(hours_behind_their_day) {
  const auto dates_in = [](std::string_view text) { return found_in(text, Type::date, "2023-05-02"); };
  BOOST_TEST(dates_in("The choir will sing Friday at 7.") == "Friday at 7 = 2023-05-05T07:00");
  BOOST_TEST(dates_in("The gate was locked on May 1 at six.") == "May 1 at six = 2023-05-01T06:00");
  BOOST_TEST(dates_in("The gate was locked yesterday at 12.") == "yesterday at 12 = 2023-05-01T12:00");
  BOOST_TEST(dates_in("The final will begin on Friday at 17.30.") == "Friday at 17.30 = 2023-05-05T17:30");
  BOOST_TEST(dates_in("They meet on Friday the 26th at 4.") == "Friday the 26th at 4 = 2023-05-26T04:00");
  BOOST_TEST(dates_in("They will meet on 15 at 8:00.") == "15 at 8:00 = 2023-05-15T08:00");
  BOOST_TEST(dates_in("The fair opens on March third nine thirty.") == "March third nine thirty = 2023-03-03T09:30");
}

BOOST_AUTO_TEST_CASE(what_is_no_hour_of_a_day) {
  const auto dates_in = [](std::string_view text) { return found_in(text, Type::date, "2023-05-02"); };
  BOOST_TEST(dates_in("Harbour shares closed Friday at 7.") == "Friday = 2023-04-28");
  BOOST_TEST(dates_in("The tally stood on Friday at 7.") == "Friday = 2023-04-28");
  BOOST_TEST(dates_in("They arrested six Friday at 7 farms.") == "Friday = 2023-04-28");
  BOOST_TEST(dates_in("The fund ended Friday at 7 3/4.") == "Friday = 2023-04-28");
  BOOST_TEST(dates_in("It began Friday at 43.") == "Friday = 2023-04-28");
  BOOST_TEST(dates_in("They voted on 15 bills.") == "");
  BOOST_TEST(dates_in("The gap was put today at 1.15 billion.") == "today = 2023-05-02");
  BOOST_TEST(dates_in("Harbour bonds traded Friday at 17.30.") == "Friday = 2023-04-28");
}

BOOST_AUTO_TEST_CASE(hours_with_a_letter_or_a_zone) {
  const auto dates_in = [](std::string_view text) { return found_in(text, Type::date, "2023-05-02"); };
  BOOST_TEST(dates_in("The gate shuts today at 9p.") == "today at 9p = 2023-05-02T21:00");
  BOOST_TEST(dates_in("A stamp cost 9p today at 9p each.") == "today = 2023-05-02");
  BOOST_TEST(dates_in("They meet Thu at 8 GMT.") == "Thu at 8 GMT = 2023-05-04T08:00Z");
  BOOST_TEST(clocks_in("The bell rang at 8 GMT.") == "8 GMT = 08:00Z");
  BOOST_TEST(clocks_in("The lamp went out at 3:20 in afternoon.") == "3:20 in afternoon = 15:20");
  BOOST_TEST(clocks_in("It rose 3 in morning trade.") == "");
  BOOST_TEST(dates_in("They met at 3 p.m. or later on Monday.") == "3 p.m. or later on Monday = 2023-05-01T15:00/..");
  BOOST_TEST(clocks_in("4pm for 30 minutes") == "4pm for 30 minutes = 16:00/16:30");
}

BOOST_AUTO_TEST_CASE(hours_as_one_letter_are_lengths) {
  const auto lengths_in = [](std::string_view text) { return found_in(text, Type::duration, "2023-05-02"); };
  BOOST_TEST(lengths_in("The crossing took 3h.") == "3h = 3 h");
  BOOST_TEST(lengths_in("The crossing took 1/2h.") == "1/2h = 0.5 h");
  BOOST_TEST(lengths_in("AUG3 1412L 1417H") == "");
}

BOOST_AUTO_TEST_CASE(minutes_behind_hours_without_their_unit) {
  const auto lengths_in = [](std::string_view text) { return found_in(text, Type::duration, "2023-05-02"); };
  BOOST_TEST(lengths_in("The crossing took 2 hours ten.") == "2 hours ten = 130 min");
  BOOST_TEST(lengths_in("The film lasts an hour and thirty, with songs.") == "an hour and thirty = 90 min");
  BOOST_TEST(lengths_in("They met for 2 hours and 10 men left.") == "2 hours = 2 h");
  BOOST_TEST(lengths_in("They met for 2 hours and ninety.") == "2 hours = 2 h");
  BOOST_TEST(lengths_in("It took 2 extra minutes.") == "2 extra minutes = 2 min");
}

BOOST_AUTO_TEST_CASE(parts_of_the_day_in_one_word) {
  const auto dates_in = [](std::string_view text) { return found_in(text, Type::date, "2023-05-02"); };
  BOOST_TEST(dates_in("The pump failed on Monday by midafternoon.") == "Monday = 2023-05-01");
  BOOST_TEST(clocks_in("midmorning") == "midmorning = 09:00/11:00");
  BOOST_TEST(dates_in("They meet in the afternoon, this Friday.") ==
             "the afternoon, this Friday = 2023-05-05T12:00/2023-05-05T17:59");
  BOOST_TEST(dates_in("Next morning the weir was gone.") == "Next morning = unresolved part of day");
  BOOST_TEST(dates_in("They work the night-shift.") == "");
}

BOOST_AUTO_TEST_CASE(ranges_that_state_one_half_only) {
  BOOST_TEST(clocks_in("The hall is open 1:30 p.m. to 4.") == "1:30 p.m. to 4 = 13:30/16:00");
  BOOST_TEST(clocks_in("The hall is open from 10:30 a.m. to 23.") == "from 10:30 a.m. to 23 = 10:30/23:00");
  BOOST_TEST(clocks_in("Sales rose from 9 a.m. to 4 million.") == "9 a.m. = 09:00");
  BOOST_TEST(clocks_in("The score went from 20 to 7.") == "");
}

BOOST_AUTO_TEST_CASE(mere_hours_beside_their_day) {
  BOOST_TEST(clocks_in("The hall is shut between 3 and 5 on May 3.") == "between 3 and 5 on May 3 = 03:00/05:00");
  BOOST_TEST(clocks_in("He was out from 5 to 6 yesterday.") == "from 5 to 6 yesterday = 05:00/06:00");
  BOOST_TEST(clocks_in("The rate rose from 5 to 6 yesterday.") == "");
  BOOST_TEST(clocks_in("They won between 3 and 5 games on May 3.") == "");
}

BOOST_AUTO_TEST_CASE(hours_of_a_part_of_the_day) {
  BOOST_TEST(clocks_in("They rest in the afternoon at 4.") == "the afternoon at 4 = 16:00");
  BOOST_TEST(clocks_in("They rest at 8 p.m. in the evening, 3 May.") == "8 p.m. in the evening, 3 May = 20:00");
  BOOST_TEST(clocks_in("They rise in the morning at 6.") == "the morning at 6 = 06:00");
  BOOST_TEST(clocks_in("mid-afternoon") == "mid-afternoon = 12:00/18:00");
  BOOST_TEST(clocks_in("Four afternoon classes were held.") == "");
}

BOOST_AUTO_TEST_CASE(hours_that_are_about_so) {
  BOOST_TEST(clocks_in("They came 11ish and left.") == "11ish = 11:00");
  BOOST_TEST(clocks_in("They came noonish.") == "noonish = 12:00");
  BOOST_TEST(clocks_in("It is open 4:00 to 7 o'clock.") == "4:00 to 7 o'clock = 04:00/07:00");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
