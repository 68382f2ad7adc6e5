// What a pack brings of its own besides vocabulary and facts: policies, recognisers, earlier names; their errors.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "packs.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(own_words)

namespace {

std::string pack(const std::string& top, const std::string& keys = "help: h", const std::string& answer = "date",
                 const std::string& phrase = "opened on {answer}") {
  return "gainsay: 1\n" + top + "facts:\n  opening:\n    question: When did it open?\n    answer: " + answer +
         "\n    scope: corpus\n    phrases: \"" + phrase + "\"\n    " + keys + "\n";
}

void fails(const std::string& text, const std::string& message, const std::string& hint) {
  BOOST_TEST_CONTEXT(text) {
    const Marked marked = unmark(text);
    const auto loaded = load_text(marked.text);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST_INFO(describe_all(loaded.error()));
    BOOST_REQUIRE_EQUAL(loaded.error().size(), 1u);
    BOOST_TEST(loaded.error().front().message == message);
    BOOST_TEST(loaded.error().front().hint == hint);
    BOOST_TEST(loaded.error().front().place.line == marked.line);
    BOOST_TEST(loaded.error().front().place.column == marked.column);
  }
}

const Fact& only_fact(const Result<LoadedRules>& loaded) {
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  return loaded->rules.facts.front();
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_length_of_time_is_a_number_with_a_unit) {
  const auto within = [](const std::string& text) {
    return only_fact(load_text(pack("", "within: " + text))).within.value_or(0);
  };
  BOOST_TEST(within("10 days") == 10);
  BOOST_TEST(within("two weeks") == 14);
  BOOST_TEST(within("36 hours") == 1.5);
  for (const std::string wrong : {"soon", "3", "2 miles", "a few days", "0 days"})
    fails(pack("", "within: §" + wrong), "\"" + wrong + "\" is no length of time",
          "write a number and a unit: 10 days, 3 months, 1 year");
}

BOOST_AUTO_TEST_CASE(policies_of_a_fact_come_after_those_of_its_pack) {
  const auto loaded = load_text(pack("policies: {week-start: sunday, anchor: news}\n", "policies: {week-start: monday}"));
  const Policies policies = policies_of(only_fact(loaded), Policies{});
  BOOST_TEST((policies.week_start == WeekStart::monday));
  BOOST_TEST((policies.anchor == AnchorPolicy::news));
  BOOST_TEST((policies.date_order == DateOrder::both));
}

BOOST_AUTO_TEST_CASE(unknown_policies_and_values_are_errors) {
  fails(pack("policies: {§week-strat: sunday}\n"), "there is no policy \"week-strat\"", "did you mean \"week-start\"?");
  fails(pack("", "policies: {§week-start: funday}"), "policy \"week-start\" has no value \"funday\"",
        "did you mean \"sunday\"?");
  fails(pack("", "policies: §monday"), "expected a map of names to values, found a text", "");
}

BOOST_AUTO_TEST_CASE(a_reference_is_read_under_the_policies_of_its_fact) {
  const auto month_of = [](const std::string& order) {
    const auto loaded = load_text(pack("", "policies: {date-order: " + order + "}\n    reference: 03/04/2023"));
    return std::get<DateValue>(only_fact(loaded).definition.references.front().value).fields.month;
  };
  BOOST_TEST(*month_of("day-first") == 4);
  BOOST_TEST(*month_of("month-first") == 3);
}

BOOST_AUTO_TEST_CASE(an_earlier_name_is_that_of_no_other_fact) {
  const auto loaded = load_text(pack("", "formerly: [start, begin-of-business]"));
  BOOST_TEST(only_fact(loaded).definition.formerly == (std::vector<std::string>{"start", "begin-of-business"}),
             boost::test_tools::per_element());
  fails(pack("", "formerly: §opening"), "the fact is named \"opening\" still", "leave it out");
  fails(pack("", "formerly: [start, §start]"), "the earlier name \"start\" stands here twice", "");
  const std::string other = "  start:\n    question: q\n    answer: date\n    scope: corpus\n    phrases: \"began {answer}\"\n";
  fails(pack("", "formerly: §start\n" + other), "another fact is or was named \"start\"", "it is at pack.yaml:9:3");
}

BOOST_AUTO_TEST_CASE(a_recogniser_is_a_type) {
  const auto loaded = load_text(pack("recognisers: {docket: '[0-9]{2}-cv-[0-9]+'}\n",
                                     "examples: [{text: a, answer: none}]", "docket", "case {answer}"));
  BOOST_TEST((only_fact(loaded).definition.slots.front().type == ValueType{Type::category, "docket"}));
  BOOST_TEST(loaded->rules.recognisers.size() == 1u);
  BOOST_TEST(loaded->rules.recognisers.front().name == "docket");
}

BOOST_AUTO_TEST_CASE(a_reference_writes_the_whole_match_of_a_recogniser_or_what_its_group_takes) {
  for (const char* written : {"case 22-cv-1", "22-cv-1"}) {
    const auto loaded = load_text(pack("recognisers: {docket: 'case ([0-9]{2}-cv-[0-9]+)'}\n",
                                       "reference: {value: " + std::string(written) + ", source: the register}", "docket",
                                       "about {answer}"));
    const auto& references = only_fact(loaded).definition.references;
    BOOST_TEST_REQUIRE(references.size() == 1u);
    BOOST_TEST((references.front().value == Value(CategoryValue{"docket", "22-cv-1"})), written);
  }
}

BOOST_AUTO_TEST_CASE(expressions_that_cannot_recognise_are_errors) {
  fails(pack("recognisers: {docket: §'[0-9'}\n", "help: h", "docket", "case {answer}"),
        "this is no regular expression: missing ]: [0-9", "write it in the syntax of RE2, in single quotes");
  fails(pack("recognisers: {docket: §'[0-9]*'}\n", "help: h", "docket", "case {answer}"),
        "this may match nothing at all", "something in it must not be optional");
  fails(pack("recognisers: {docket: §'([0-9])-([0-9])'}\n", "help: h", "docket", "case {answer}"),
        "a recogniser has one value, and this has several groups", "write (?:…) for those that only hold together");
  fails(pack("recognisers: {§date: '[0-9]'}\n"), "\"date\" is a built-in type", "rename the recogniser");
  fails(pack("recognisers: {docket: '[0-9]+'}\n", "help: h", "docket", "case {answer} in §<docket>"),
        "\"docket\" is a recogniser: a type of slots, and no vocabulary",
        "write {slot:docket}, with the slot declared under answer or key");
  fails(pack("recognisers: {docket: '[0-9]+'}\n", "reference: §x1", "docket", "case {answer}"),
        "\"x1\" is no value of the recogniser \"docket\"", "it must match [0-9]+");
}

BOOST_AUTO_TEST_SUITE_END()
