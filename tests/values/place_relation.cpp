#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* first;
  const char* second;
  RelationKind kind;
  const char* reason;
  bool spelling = false;
};

const RelationKind equal = RelationKind::equal, refines = RelationKind::refines, refined_by = RelationKind::refined_by,
                   compatible = RelationKind::compatible, disjoint = RelationKind::disjoint;

}  // namespace

BOOST_AUTO_TEST_SUITE(places_relate)

BOOST_AUTO_TEST_CASE(by_what_they_lie_in) {
  const Case cases[] = {
      {"Halm", "Halm", equal, "both say Halm"},
      {"Paris", "Paris, France", equal, "Paris is Paris, France"},
      {"Kiev", "Kyiv", equal, "Kiev is Kyiv"},
      {"US", "United States", equal, "US is United States"},
      {"Tarn, Va.", "Tarn, Virginia", equal, "both say Tarn, Virginia"},
      {"Tarn, Virginia", "Virginia", refines, "Tarn, Virginia lies in Virginia"},
      {"Tarn, Virginia", "Tarn", refines, "Tarn, Virginia lies in Tarn"},
      {"Lyon", "France", refines, "Lyon lies in France"},
      {"United States", "Tarn, Virginia", refined_by, "Tarn, Virginia lies in United States"},
      {"Paris", "Paris, Texas", compatible, "Paris may be Paris, Texas"},
      {"Halm", "Virginia", compatible, "Halm may lie in Virginia"},
      {"Lyon", "Europe", compatible, "Lyon may lie in Europe"},
      {"Lyon", "Italy", disjoint, "neither of Lyon and Italy lies in the other"},
      {"Tarn, Virginia", "Tarn, Ohio", disjoint, "neither of Tarn, Virginia and Tarn, Ohio lies in the other"},
      {"Austria", "Australia", disjoint, "neither of Austria and Australia lies in the other"},
      {"Halmstead", "Halmsted", disjoint, "one name, written differently: \"Halmstead\" / \"Halmsted\"", true},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const ValueType type{Type::place, {}};
      const Relation relation = relate(value_of(type, row.first), value_of(type, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.reason == row.reason);
      BOOST_TEST(relation.spelling == row.spelling);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
