// Numbers in all their forms: parts of a whole, places in an order, negative ones, bounds and ranges.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* text;
  const char* found;
};

void check(Type type, std::initializer_list<Case> cases) {
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, type) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forms_of_numbers)

BOOST_AUTO_TEST_CASE(parts_of_a_whole) {
  check(Type::number, {
      {"A third of the boats sank.", "A third = 1/3"},
      {"Two thirds of the boats sank.", "Two thirds = 2/3"},
      {"Two-thirds of the boats sank.", "Two-thirds = 2/3"},
      {"Three quarters of the boats sank.", "Three quarters = 3/4"},
      {"Half of the boats sank.", "Half = 1/2"},
      {"Half the boats sank.", "Half = 1/2"},
      {"More than half the boats sank.", "More than half = more than 1/2"},
      {"Nearly a quarter of the boats sank.", "Nearly a quarter = nearly 1/4"},
      {"About 1/4 of the boats sank.", "About 1/4 = about 1/4"},
      {"The boats sank by ½ of their number.", "½ = 1/2"},
      {"One in five boats sank.", "One in five = 1/5"},
      {"Three out of ten boats sank.", "Three out of ten = 3/10"},
      {"A quarter to a third of the boats sank.", "A quarter to a third = [1/4, 1/3]"},
      {"One twenty-fifth of the boats sank.", "One twenty-fifth = 1/25"},
  });
}

BOOST_AUTO_TEST_CASE(what_looks_like_a_part_and_is_none) {
  check(Type::number, {
      {"The third boat sank.", ""},
      {"A third boat sank.", ""},
      {"It sank in the second half of the match.", ""},
      {"It sank in the past three quarters.", ""},
      {"It sank on 9/11.", ""},
      {"They fish in the 1986/87 season.", ""},
      {"Bad years: one in 2012 was worse.", "2012 = 2012"},
      {"They waited 30 seconds for it.", ""},
      {"They led for nine quarters.", "nine = 9"},
  });
}

BOOST_AUTO_TEST_CASE(numbers_that_end_in_a_part) {
  check(Type::number, {
      {"They ate two and a half loaves.", "two and a half = 2.5"},
      {"They ate 2 1/2 loaves.", "2 1/2 = 2.5"},
      {"They ate 2½ loaves.", "2½ = 2.5"},
      {"They ate 4-5/8 loaves.", "4-5/8 = 4.625"},
      {"They ate three and three quarters loaves.", "three and three quarters = 3.75"},
      {"They sold one hundred and three quarters loaves.", "one hundred and three quarters = 100.75"},
      {"They sold two thirds of a million loaves.",
       "two thirds of a million = 666666.666666667 [616666.666666667, 716666.666666667]"},
      {"They sold a quarter million loaves.", "a quarter million = 250000"},
      {"They sold 3 million and a half.", "3 million and a half = 3500000"},
  });
}

BOOST_AUTO_TEST_CASE(long_numbers_in_words_and_digits) {
  check(Type::number, {
      {"They counted twenty-one hundred boats.", "twenty-one hundred = 2100"},
      {"They counted one hundred and five boats.", "one hundred and five = 105"},
      {"They counted two million three hundred thousand and four boats.",
       "two million three hundred thousand and four = 2300004"},
      {"They counted 4 thousand 3 hundred and 21 boats.", "4 thousand 3 hundred and 21 = 4321"},
      {"They rated it three point five stars.", "three point five = 3.5"},
      {"They rated it zero point zero eight stars.", "zero point zero eight = 0.08"},
      {"They counted 31 000 boats.", "31 000 = 31000"},
      {"They counted 1 234 567 boats.", "1 234 567 = 1234567"},
      {"In rows 12 300 were sown.", "12 = 12 | 300 = 300"},
      {"They counted 12,34,567 boats.", "12,34,567 = 1234567"},
      {"They counted 5 lakh boats.", "5 lakh = 500000"},
      {"They counted twentyfive boats.", "twentyfive = 25"},
      {"It drew 10M readers.", "10M = 10000000 [9500000, 10500000]"},
      {"The 5G network works.", ""},
  });
}

BOOST_AUTO_TEST_CASE(negative_where_it_is_clearly_a_sign) {
  check(Type::number, {
      {"The index stood at -12.5 then.", "-12.5 = -12.5"},
      {"The index stood at minus five then.", "minus five = -5"},
      {"The index stood at between minus 5 and 3.", "between minus 5 and 3 = [-5, 3]"},
      {"The sum is 5 minus 3.", "5 = 5 | 3 = 3"},
      {"They tested negative 5 times.", "5 = 5"},
      {"- 5 boats sank", "5 = 5"},
      {"-5 boats sank", "5 = 5"},
  });
}

BOOST_AUTO_TEST_CASE(bounds_of_one_amount) {
  check(Type::number, {
      {"More than 10 but fewer than 20 boats sank.", "More than 10 but fewer than 20 = [10, 20]"},
      {"At most 20 and at least 10 boats sank.", "At most 20 and at least 10 = [10, 20]"},
      {"North of 300 boats sank.", "North of 300 = more than 300"},
      {"As few as five boats sank.", "As few as five = at least 5"},
      {"They lost 50-plus boats.", "50-plus = at least 50"},
      {"They lost 20 boats or more.", "20 = 20"},
      {"They grew 3 percent more than 2019.", "2019 = 2019"},
      {"It was more than 2019 boats.", "more than 2019 = more than 2019"},
      {"The firm <ABC> 5 boats.", "5 = 5"},
  });
}

BOOST_AUTO_TEST_CASE(ranges_share_their_scale) {
  check(Type::number, {
      {"They sold 30k-40k boats.", "30k-40k = [30000, 40000] [29500, 40500]"},
      {"They sold 75-100,000 boats.", "75-100,000 = [75000, 100000]"},
      {"They sold 1000 - 5000.", "1000 - 5000 = [1000, 5000]"},
      {"The fleet rose 5 to 17.", "5 = 5 | 17 = 17"},
  });
}

BOOST_AUTO_TEST_CASE(scores_count_nothing) {
  check(Type::number, {
      {"They won 6-4 at home.", ""},
      {"They lost 2-3 at home.", ""},
      {"The court ruled 5-4 for them.", ""},
      {"They saw 2-3 boats after the match.", "2-3 = [2, 3]"},
      {"Call 555-0100-22 now.", ""},
      {"See https://example.org/a?b=30%2050 now.", ""},
      {"link(\"http://example.org\",\"Four boats\")", "Four = 4"},
  });
  check(Type::age, {{"They won 6-4 at home.", ""}});
}

BOOST_AUTO_TEST_CASE(places_in_an_order) {
  check(Type::ordinal, {
      {"It was the third boat.", "third = 3rd"},
      {"It was the 21st boat.", "21st = 21st"},
      {"It was the twenty-first boat.", "twenty-first = 21st"},
      {"It was the one hundred and fifth boat.", "one hundred and fifth = 105th"},
      {"It was the two hundredth boat.", "two hundredth = 200th"},
      {"It was the 1,000th boat.", "1,000th = 1000th"},
      {"It came second.", "second = 2nd"},
      {"They met on May 3rd.", ""},
      {"At first they met.", ""},
      {"They live on Fifth Avenue.", ""},
      {"They live at 21st Street.", ""},
      {"They waited a second.", ""},
      {"A third of them came.", ""},
      {"First of all, they came.", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()
