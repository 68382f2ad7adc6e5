// Weekdays that do not fall on their date.
#include <boost/test/unit_test.hpp>

#include "matching.hpp"
#include "rules/built_in_facts.hpp"
#include "values/difference.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

// "Thursday, July 8, 2016 = 2016-07-08 (Thursday)" for each claim.
std::vector<std::string> wrong_weekdays(std::string_view text, std::string_view published) {
  Rules rules;
  add_built_in_facts(rules);
  std::vector<std::string> found;
  for (const Claim& claim : claims_in(rules, text, published)) {
    BOOST_TEST(claim.fact == kWeekdayMatchesDate);
    found.push_back(claim.text + " = " + canonical(claim.value));
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(weekday_test)

BOOST_AUTO_TEST_CASE(a_weekday_that_does_not_fall_on_its_date_is_claimed) {
  struct Case {
    std::string_view text;
    std::vector<std::string> expected;
  };
  const Case table[] = {
      {"It opened on Thursday, July 8, 2016.", {"Thursday, July 8, 2016 = 2016-07-08 (Thursday)"}},
      {"It opened on Friday, July 8, 2016.", {}},
      {"It opened on Sat 9 July 2016, and on Mon 9 July 2016.", {"Mon 9 July 2016 = 2016-07-09 (Monday)"}},
      {"It opened on Monday, April 26.", {"Monday, April 26 = 2023-04-26 (Monday)"}},
      {"It opened on Wednesday, April 26.", {}},
      {"It opened on Thursday, then on July 8, 2016.", {}},
      // Half a year away the year before or after may be meant, and there the day is right.
      {"It opened on Friday, October 18.", {}},
      {"It opened on Tuesday, October 18.", {}},
      {"It opened since Thursday, July 8, 2016.", {}},
      // Both readings of the numbers are looked at.
      {"It opened on Monday 03/04/2023.", {}},
  };
  for (const Case& one : table) {
    BOOST_TEST_CONTEXT(one.text)
    BOOST_TEST(wrong_weekdays(one.text, "2023-05-02") == one.expected, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(an_undated_article_is_asked_about_years_that_it_states_only) {
  BOOST_TEST(wrong_weekdays("It opened on Thursday, July 8, 2016.", "").size() == 1u);
  BOOST_TEST(wrong_weekdays("It opened on Thursday, July 8.", "").empty());
}

BOOST_AUTO_TEST_CASE(a_false_weekday_survives_the_claim_stream) {
  const auto date = read_canonical({Type::date, {}}, "2016-07-08 (Thursday)");
  BOOST_TEST_REQUIRE(date.has_value());
  BOOST_TEST(canonical(*date) == "2016-07-08 (Thursday)");
  BOOST_TEST(contradiction_in(*date).value_or("") == "8 July 2016 is a Friday, not a Thursday");
  BOOST_TEST(!read_canonical({Type::date, {}}, "2016-07-08 (Friday)").has_value());
  BOOST_TEST(!contradiction_in(*read_canonical({Type::date, {}}, "2016-07-08")).has_value());
}

BOOST_AUTO_TEST_CASE(a_pack_may_define_the_fact_itself) {
  Rules rules = rules_from(R"(
gainsay: 1
facts:
  weekday-matches-date:
    question: Whose?
    answer: number
    phrases: "{answer} ships"
)");
  add_built_in_facts(rules);
  BOOST_TEST(rules.facts.size() == 1u);
  BOOST_TEST(claims_in(rules, "It opened on Thursday, July 8, 2016.", "").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
