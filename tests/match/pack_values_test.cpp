// Values as a pack wants them: its own recognisers, and dates under its own policies; with both engines.
#include <boost/test/unit_test.hpp>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

std::string values_in(std::string_view pack, std::string_view text) {
  const Rules rules = rules_from(pack);
  std::string found[2];
  for (const Engine engine : {Engine::tokens, Engine::re2}) {
    std::string& values = found[engine == Engine::re2];
    for (const Claim& claim : claims_in(rules, text, "2023-05-02", engine))
      values += (values.empty() ? "" : " ") + canonical(claim.value);
  }
  BOOST_TEST(found[0] == found[1]);
  return found[0];
}

constexpr std::string_view kCases = R"(gainsay: 1
recognisers:
  docket: '[Nn]o\.\s*([0-9]{2}-[a-z]{2}-[0-9]+)|x'
  room: '[A-Z][0-9]{3}'
facts:
  docket-of-case:
    question: What is the docket number?
    answer: docket
    scope: corpus
    phrases: the case .. {answer}
  room-of-hearing:
    question: Where is it heard?
    answer: room
    scope: corpus
    phrases: heard in {answer}
  number-of-rooms:
    question: How many rooms are there?
    answer: number
    scope: corpus
    phrases: has {answer}
)";

}  // namespace

BOOST_AUTO_TEST_SUITE(pack_values)

BOOST_AUTO_TEST_CASE(a_recogniser_finds_what_its_expression_matches) {
  BOOST_TEST(values_in(kCases, "The case is No. 22-cv-1234 here.") == "22-cv-1234");
  BOOST_TEST(values_in(kCases, "It was heard in B212.") == "B212");
}

BOOST_AUTO_TEST_CASE(a_recogniser_cuts_no_word) {
  BOOST_TEST(values_in(kCases, "It was heard in B2123.") == "");
  BOOST_TEST(values_in(kCases, "It was heard in xB212.") == "");
}

BOOST_AUTO_TEST_CASE(the_address_of_a_page_states_nothing) {
  BOOST_TEST(values_in(kCases, "https://paper.example/it-has-22-rooms") == "");
  BOOST_TEST(values_in(kCases, "www.paper.example/it-has-22-rooms") == "");
  BOOST_TEST(values_in(kCases, "The page on the www has 22 of it.") == "22");
}

BOOST_AUTO_TEST_CASE(a_number_inside_a_recognised_value_is_part_of_it) {
  BOOST_TEST(values_in(kCases, "It has no. 22-cv-1234.") == "");
  BOOST_TEST(values_in(kCases, "It has 22.") == "22");
}

BOOST_AUTO_TEST_CASE(a_recogniser_is_seen_by_the_facts_of_its_type_alone) {
  constexpr std::string_view titles = R"(gainsay: 1
recognisers:
  title: '[A-Z][a-z]+ [A-Z][a-z]+'
facts:
  a-winner:
    question: Who won?
    answer: person
    scope: corpus
    phrases: "{answer} won the prize"
  b-title:
    question: What was shown?
    answer: title
    scope: corpus
    phrases: they showed {answer}
)";
  BOOST_TEST(values_in(titles, "Ida Holm won the prize. They showed Night Ferry.") == "Ida Holm Night Ferry");
}

BOOST_AUTO_TEST_CASE(a_recogniser_takes_what_stands_in_quotation_marks) {
  constexpr std::string_view quoted = R"yaml(gainsay: 1
recognisers:
  title: '"([A-Z][^"]+)"'
facts:
  title-shown:
    question: What was shown?
    answer: title
    scope: corpus
    phrases: they showed {answer}
)yaml";
  BOOST_TEST(values_in(quoted, "They showed \"Night Ferry\" at noon.") == "Night Ferry");
}

BOOST_AUTO_TEST_CASE(each_fact_reads_dates_under_its_own_policies) {
  BOOST_TEST(values_in(R"(gainsay: 1
policies: {date-order: day-first}
facts:
  a-begin:
    question: When did it begin?
    answer: date
    scope: corpus
    phrases: began on {answer}
  b-end:
    question: When did it end?
    answer: date
    scope: corpus
    policies: {date-order: month-first}
    phrases: ended on {answer}
)", "It began on 03/04/2022 and ended on 03/04/2022.") == "2022-04-03 2022-03-04");
}

BOOST_AUTO_TEST_CASE(articles_of_one_run_may_be_read_under_different_policies) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  shut: {question: q, answer: date, phrases: "shut on {answer}"}
  built: {question: q, answer: date, phrases: "built on {answer}", policies: {date-order: month-first}}
)");
  const Matcher matcher(rules, Lexicon::english(), Policies{}, Engine::tokens);
  const auto article = article_from("Shut on 02/06/2024. Built on 02/06/2024.", "test.txt", {});
  const auto values = [&](const Policies& policies) {
    std::string found;
    const Matched matched = matcher.match(*article, tokenise(*article), matcher.assumptions(policies));
    for (const Claim& claim : matched.claims) found += canonical(claim.value) + " ";
    return found;
  };
  Policies day_first, month_first;
  day_first.date_order = DateOrder::day_first;
  month_first.date_order = DateOrder::month_first;
  BOOST_TEST(values(day_first) == "2024-02-06 2024-06-02 ");
  BOOST_TEST(values(month_first) == "2024-02-06 2024-02-06 ");
  BOOST_TEST(matcher.assumptions(month_first).policies.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
