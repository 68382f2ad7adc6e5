#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/relation.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* first;
  const char* second;
  RelationKind kind;
  bool spelling;
};

const RelationKind equal = RelationKind::equal, refines = RelationKind::refines, refined_by = RelationKind::refined_by,
                   compatible = RelationKind::compatible, disjoint = RelationKind::disjoint;

}  // namespace

BOOST_AUTO_TEST_SUITE(persons_relate)

BOOST_AUTO_TEST_CASE(by_given_names_surname_and_suffix) {
  const Case cases[] = {
      {"Jane Doe", "Jane Doe", equal, false},
      {"José Muñoz", "Jose Munoz", equal, false},
      {"Mary O'Neil", "Mary O’Neil", equal, false},
      {"Omar al-Fassi", "Omar Al Fassi", equal, false},
      {"Jinping Xi", "Xi Jinping", equal, false},
      {"Benjamin Doe", "Ben Doe", refines, false},
      {"Ben Doe", "Benjamin David Doe", refined_by, false},
      {"Benjamin David Doe", "Benjamin Doe", refines, false},
      {"J Doe", "Jane Doe", refined_by, false},
      {"Jane B Doe", "Jane Doe", refines, false},
      {"Doe", "Jane Doe", refined_by, false},
      {"Bashar al-Fassi", "Bashar Fassi", refines, false},
      {"Jane Doe Jr", "Jane Doe", refines, false},
      {"Jane Doe Jr", "Jane Doe Sr", disjoint, false},
      {"Benjamin Doe", "Ben David Doe", compatible, false},
      {"Bob Doe", "Rob Doe", compatible, false},
      {"Antony Doe", "Anthony Doe", disjoint, true},
      {"Mark Akins", "Mark Atkins", disjoint, true},
      {"M Akins", "Mark Atkins", disjoint, true},
      {"Mark Kirschbaum", "Mark Kirshbaun", disjoint, true},
      {"Ann Doe", "Ian Doe", disjoint, false},
      {"Jane Doe", "Mary Doe", disjoint, false},
      {"Jane Doe", "Jane Roebuck", disjoint, false},
      {"Doe", "Roe", disjoint, false},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const Relation relation = relate(value_of({Type::person, {}}, row.first), value_of({Type::person, {}}, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.spelling == row.spelling);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_misspelt_name_shows_what_differs) {
  const auto reason = [](const char* first, const char* second) {
    return relate(value_of({Type::person, {}}, first), value_of({Type::person, {}}, second)).reason;
  };
  BOOST_TEST(reason("Anthony Doe", "Antony Doe") == "one name, written differently: \"Anthony\" / \"Antony\"");
  BOOST_TEST(reason("Mark Akins", "Mark Atkins") == "one name, written differently: \"Akins\" / \"Atkins\"");
  BOOST_TEST(reason("Jane Doe", "Mary Doe") == "Jane Doe is not Mary Doe");
}

BOOST_AUTO_TEST_CASE(every_relation_says_why) {
  const auto reason = [](const char* first, const char* second) {
    return relate(value_of({Type::person, {}}, first), value_of({Type::person, {}}, second)).reason;
  };
  BOOST_TEST(reason("Jane Doe", "Jane Doe") == "both say Jane Doe");
  BOOST_TEST(reason("Jinping Xi", "Xi Jinping") == "the same names in another order");
  BOOST_TEST(reason("Benjamin Doe", "Ben Doe") == "Benjamin Doe says more than Ben Doe");
  BOOST_TEST(reason("Doe", "Jane Doe") == "Jane Doe says more than Doe");
  BOOST_TEST(reason("Bob Doe", "Rob Doe") == "Bob Doe may be Rob Doe");
}

BOOST_AUTO_TEST_SUITE_END()
