#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "recognise_support.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* text;
  const char* found;
};

void check(Type type, std::initializer_list<Case> cases, std::string_view published = {}) {
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, type, published) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amounts_are_recognised)

BOOST_AUTO_TEST_CASE(numbers_in_digits_and_words) {
  check(Type::number, {
      {"They counted 17 boats.", "17 = 17"},
      {"They counted seventeen boats.", "seventeen = 17"},
      {"They counted twenty-one boats.", "twenty-one = 21"},
      {"They counted twenty one boats.", "twenty one = 21"},
      {"They counted one hundred and twelve boats.", "one hundred and twelve = 112"},
      {"They counted two dozen boats.", "two dozen = 24"},
      {"They counted a dozen boats.", "a dozen = 12"},
      {"They counted half a dozen boats.", "half a dozen = 6"},
      {"They counted three thousand four hundred and five boats.", "three thousand four hundred and five = 3405"},
      {"Some of it drowned: 31,248 crates.", "31,248 = 31248"},
      {"The pool holds 31,000 crates.", "31,000 = 31000"},
      {"The pool holds 1.5 million crates.", "1.5 million = 1500000"},
      {"The pool holds 4.1 million crates.", "4.1 million = 4100000"},
      {"The pool holds half a million crates.", "half a million = 500000"},
      {"The pool holds two and a half million crates.", "two and a half million = 2500000"},
      {"The pool holds 300k crates.", "300k = 300000"},
      {"The pool holds ten million crates.", "ten million = 10000000 [9500000, 10500000]"},
      {"It weighs 2.5 of something.", "2.5 = 2.5"},
      {"Then 7,000,000 came.", "7,000,000 = 7000000"},
      {"They counted 100 boats.", "100 = 100"},
      {"They counted 120 boats.", "120 = 120"},
      {"One thousand two thousand went by.", "One thousand = 1000 | two thousand = 2000"},
  });
}

BOOST_AUTO_TEST_CASE(numbers_without_end_are_many_numbers) {
  constexpr std::size_t count = 30'000;
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "one thousand ";
  const std::string found = found_in(text, Type::number);
  BOOST_TEST(std::count(found.begin(), found.end(), '|') == static_cast<std::ptrdiff_t>(count - 1));
}

BOOST_AUTO_TEST_CASE(hedges_belong_to_the_mention) {
  check(Type::number, {
      {"At least 12 sailors drowned.", "At least 12 = at least 12"},
      {"No fewer than twelve sailors drowned.", "No fewer than twelve = at least 12"},
      {"More than 50 sailors drowned.", "More than 50 = more than 50"},
      {"Up to 30 sailors drowned.", "Up to 30 = up to 30"},
      {"As many as 30 sailors drowned.", "As many as 30 = up to 30"},
      {"Fewer than 30 sailors drowned.", "Fewer than 30 = fewer than 30"},
      {"Nearly 50 sailors drowned.", "Nearly 50 = nearly 50"},
      {"About 300 sailors drowned.", "About 300 = about 300"},
      {"Some 40 sailors drowned.", "Some 40 = about 40"},
      {"Some sailors drowned.", ""},
      {"Sailors walked around the harbour.", ""},
      {"They found 12 or more sailors.", "12 or more = at least 12"},
      {"Dozens of sailors drowned.", "Dozens = vague [24, 99]"},
      {"Several sailors drowned.", "Several = vague [3, 9]"},
      {"Tens of thousands of sailors marched.", "Tens of thousands = vague [20000, 99999]"},
      {"More than half a million sailors marched.", "More than half a million = more than 500000"},
  });
}

BOOST_AUTO_TEST_CASE(ranges_are_one_value) {
  check(Type::number, {
      {"They sold 30-40 boats.", "30-40 = [30, 40]"},
      {"They sold 30 to 40 boats.", "30 to 40 = [30, 40]"},
      {"They sold between 30 and 40 boats.", "between 30 and 40 = [30, 40]"},
      {"They sold two or three boats.", "two or three = [2, 3]"},
      {"They sold two to three million boats.", "two to three million = [2000000, 3000000]"},
      {"Sales rose from 30 to 40 boats.", "30 = 30 | 40 = 40"},
      {"They won 5 to 3.", "5 = 5 | 3 = 3"},
  });
}

BOOST_AUTO_TEST_CASE(what_looks_like_a_number_and_is_none) {
  check(Type::number, {
      {"No one came, and the one who did left.", ""},
      {"One of them left.", ""},
      {"That one was his.", ""},
      {"One sailor drowned.", "One = 1"},
      {"At least one of them drowned.", "At least one = at least 1"},
      {"It was the first boat, the 19th this year.", ""},
      {"It was boat No. 2 on page 14.", ""},
      {"They flew an F-16 past the B-52.", ""},
      {"It began at 6:41 sharp.", ""},
      {"They met the G7.", ""},
      {"A 42-year-old sailor drowned.", ""},
      {"The score went by 1.2.3 again.", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_year_alone_keeps_both_readings) {
  check(Type::number, {{"They met in 1990.", "1990 = 1990"}});
  check(Type::date, {{"They met in 1990.", "1990 = 1990"}});
  check(Type::number, {{"They met on April 23, 1990.", ""}});
}

BOOST_AUTO_TEST_CASE(percent_and_percentage_points) {
  check(Type::percent, {
      {"Prices rose 5 percent.", "5 percent = rise 5 %"},
      {"Prices rose five per cent.", "five per cent = rise 5 %"},
      {"Prices rose 5.2%.", "5.2% = rise 5.2 %"},
      {"Prices rose 5 to 6 percent.", "5 to 6 percent = rise [5, 6] %"},
      {"Prices rose 5%-6%.", "5%-6% = rise [5, 6] %"},
      {"The rate rose two percentage points.", "two percentage points = rise 2 pp"},
      {"At least 5 percent voted.", "At least 5 percent = at least 5 %"},
  });
}

BOOST_AUTO_TEST_CASE(money_with_signs_words_and_codes) {
  check(Type::money, {
      {"It cost $1.2bn.", "$1.2bn = USD 1200000000"},
      {"It cost $1.2 billion.", "$1.2 billion = USD 1200000000"},
      {"It cost 1.2 billion dollars.", "1.2 billion dollars = USD 1200000000"},
      {"It cost €300,000.", "€300,000 = EUR 300000"},
      {"It cost 312 euros.", "312 euros = EUR 312"},
      {"It cost £5m.", "£5m = GBP 5000000"},
      {"It cost US$17.", "US$17 = USD 17"},
      {"It cost USD 5 million.", "USD 5 million = USD 5000000"},
      {"It cost more than $17.", "more than $17 = more than USD 17"},
      {"It cost $2 million to $3 million.",
       "$2 million to $3 million = USD [2000000, 3000000]"},
      {"It cost $2-3m.", "$2-3m = USD [2000000, 3000000]"},
      {"I will try 5 of them.", ""},
  });
}

BOOST_AUTO_TEST_CASE(lengths) {
  check(Type::quantity, {
      {"It lies 10 km away.", "10 km = 10 km"},
      {"It lies ten kilometres away.", "ten kilometres = 10 km"},
      {"It lies six miles away.", "six miles = 6 mi"},
      {"It is a five-mile road.", "five-mile = 5 mi"},
      {"It is 3.5m tall.", "3.5m = 3.5 m"},
      {"It is 12 feet deep.", "12 feet = 12 ft"},
      {"It ran at 90 km per hour.", "90 km per hour = 90 km/h"},
      {"It ran at 90 km/h.", "90 km/h = 90 km/h"},
  });
}

BOOST_AUTO_TEST_CASE(five_m_is_a_length_or_a_count) {
  check(Type::quantity, {{"They sold 5m last year.", "5m = 5 m"}});
  check(Type::number, {{"They sold 5m last year.", "5m = 5000000"}});
}

BOOST_AUTO_TEST_CASE(ages_are_bare_numbers_beside_their_words) {
  check(Type::age, {
      {"A 42-year-old sailor drowned.", "42 = 42"},
      {"She is 42 years old.", "42 = 42"},
      {"She is forty-two years old.", "forty-two = 42"},
      {"A man aged 42 drowned.", "42 = 42"},
      {"He died at the age of 97.", "97 = 97"},
      {"Jane Doe, 42, drowned.", "42 = 42"},
      {"They counted 4,200 boats.", ""},
      {"They counted forty boats.", ""},
      {"Sailors aged 18 to 25 may apply.", "18 to 25 = [18, 25]"},
  });
  check(Type::age, {{"She is 42 years old.", "42 = 42 as of 2023-05-02"}}, "2023-05-02");
}

BOOST_AUTO_TEST_CASE(what_no_double_holds_is_no_number) {
  const std::string digits(310, '9');
  std::string millions = "They counted 5";
  for (int i = 0; i < 60; ++i) millions += " million";
  check(Type::number, {
      {("They counted " + digits + " boats.").c_str(), ""},
      {(millions + " boats.").c_str(), ""},
  });
  BOOST_TEST(found_in("Owed: $" + digits + ".", Type::money) == "");
}

BOOST_AUTO_TEST_SUITE_END()
