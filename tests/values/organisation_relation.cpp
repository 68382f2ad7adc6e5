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

BOOST_AUTO_TEST_SUITE(organisations_relate)

BOOST_AUTO_TEST_CASE(by_name_legal_form_and_acronym) {
  const Case cases[] = {
      {"Halm Steel", "Halm Steel", equal, "both say Halm Steel"},
      {"The Halm Bank", "Halm Bank", equal, "both say Halm Bank"},
      {"Tarn & Dell", "Tarn and Dell", equal, "Tarn & Dell is Tarn and Dell"},
      {"Halm Steel Inc", "Halm Steel Incorporated", equal, "Halm Steel Inc is Halm Steel Incorporated"},
      {"HWB", "Harbour Watch Bureau (HWB)", equal, "HWB is Harbour Watch Bureau (HWB)"},
      {"Harbour Watch Bureau", "Harbour Watch Bureau (HWB)", equal,
       "Harbour Watch Bureau is Harbour Watch Bureau (HWB)"},
      {"Halm Steel, Inc.", "Halm Steel", refines, "Halm Steel Inc says more than Halm Steel"},
      {"Halm Steel", "Halm Steel Ltd", refined_by, "Halm Steel Ltd says more than Halm Steel"},
      {"HWB", "Harbour Watch Bureau", compatible, "HWB may be Harbour Watch Bureau"},
      {"Halm Steel Inc", "Halm Steel Ltd", disjoint, "Halm Steel Inc is not Halm Steel Ltd"},
      {"Halm University", "Halm University Press", disjoint, "Halm University is not Halm University Press"},
      {"Bank of Austria", "Bank of Australia", disjoint, "Bank of Austria is not Bank of Australia"},
      {"Harbour Watch Bureau", "Harbor Watch Bureau", disjoint,
       "one name, written differently: \"Harbour Watch Bureau\" / \"Harbor Watch Bureau\"", true},
      {"Tarn Foundry", "Dell Foundry", disjoint, "Tarn Foundry is not Dell Foundry"},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const ValueType type{Type::organisation, {}};
      const Relation relation = relate(value_of(type, row.first), value_of(type, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.reason == row.reason);
      BOOST_TEST(relation.spelling == row.spelling);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_name_is_read_only_where_it_can_be_read_back) {
  const ValueType organisation{Type::organisation, {}};
  for (const char* text : {" a", "the bank", " the bank", "the the Bank", "the", " "})
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(!read_canonical(organisation, text)); }
  for (const char* text : {"the Halm Bank", " Halm Bank", "Halm Bank"}) {
    BOOST_TEST_CONTEXT(text) {
      const auto read = read_canonical(organisation, text);
      BOOST_REQUIRE(read);
      BOOST_TEST(canonical(*read) == "Halm Bank");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
