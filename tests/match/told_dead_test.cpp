// The ages of those who were long dead when the article was published.
#include <boost/test/unit_test.hpp>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

const char* const kPack = R"(gainsay: 1
facts:
  asked:
    question: How old?
    answer: age
    key: {who: person}
    scope: corpus
    phrases: |
      {who} , {answer} ,
)";

std::string age_in(const std::string& text) {
  const auto claims = claims_in(rules_from(kPack), text, "2024-03-06");
  return claims.size() == 1 ? canonical(claims[0].value) : std::to_string(claims.size()) + " claims";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(told_dead)

BOOST_AUTO_TEST_CASE(an_age_of_who_died_long_ago_is_that_of_the_death) {
  BOOST_TEST(age_in("Bruno Stahl, 42, was killed on May 3, 2021.") == "42 as of 2021-05-03");
  BOOST_TEST(age_in("Bruno Stahl, 42, was killed on May 3, 2021, and buried on May 9, 2021.") == "42 as of 2021-05-03");
  BOOST_TEST(age_in("He spoke of Bruno Stahl, 42, at last. A court tried him for killing Stahl on May 3, 2021.") ==
             "42 as of 2021-05-03");
  BOOST_TEST(age_in("He spoke of Bruno Stahl, 42, at last. The murder of the miner Bruno Stahl in 2021 shook Halm.") == "42");
  BOOST_TEST(age_in("He spoke of Bruno Stahl, 42, at last. Bruno Stahl's death on May 3, 2021, shook Halm.") ==
             "42 as of 2021-05-03");
}

BOOST_AUTO_TEST_CASE(who_was_killed_by_somebody_found_guilty_of_it_is_long_dead) {
  BOOST_TEST(age_in("He was found guilty of the murder of Bruno Stahl, 42, and jailed.") == "42");
  BOOST_TEST(age_in("He was charged with the murder of Bruno Stahl, 42, and jailed.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("He was found guilty of the murder of Bruno Stahl, 42, and jailed. Stahl was killed on May 3, 2021.") ==
             "42 as of 2021-05-03");
  BOOST_TEST(age_in("A convicted burglar murdered Bruno Stahl, 42, on Sunday.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("A man sentenced to jail and freed last week killed Bruno Stahl, 42, on Sunday.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("It was the murder trial of Bruno Stahl, 42, and others.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("Bruno Stahl, 42, was found guilty of the murder.") == "42 as of 2024-03-06");
}

BOOST_AUTO_TEST_CASE(any_other_age_is_that_of_the_publication) {
  BOOST_TEST(age_in("Bruno Stahl, 42, was killed on Sunday.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("Bruno Stahl, 42, was killed on Sunday at a mill built in 1998.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("Bruno Stahl, 42, whose son, 7, died in 2021, was jailed.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("Bruno Stahl, 42, killed two on May 3, 2021.") == "42 as of 2024-03-06");
  BOOST_TEST(age_in("Two were killed by Bruno Stahl, 42, on May 3, 2021.") == "42 as of 2024-03-06");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
