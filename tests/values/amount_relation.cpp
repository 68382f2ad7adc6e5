#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

namespace {

struct Case {
  Type type;
  const char* first;
  const char* second;
  RelationKind kind;
  const char* reason;
};

const RelationKind equal = RelationKind::equal, refines = RelationKind::refines, refined_by = RelationKind::refined_by,
                   overlaps = RelationKind::overlaps, compatible = RelationKind::compatible,
                   disjoint = RelationKind::disjoint, incomparable = RelationKind::incomparable;

}  // namespace

BOOST_AUTO_TEST_SUITE(amounts_relate)

BOOST_AUTO_TEST_CASE(by_what_they_state_and_leave_open) {
  const Case cases[] = {
      {Type::number, "17", "seventeen", equal, "both say 17"},
      {Type::number, "17", "19", disjoint, "17 is not 19"},
      {Type::number, "17", "at least 12", refines, "17 is at least 12"},
      {Type::number, "at least 12", "17", refined_by, "17 is at least 12"},
      {Type::number, "9", "at least 12", disjoint, "9 and at least 12 cannot both be true"},
      {Type::number, "50", "more than 50", refines, "50 is more than 50"},
      {Type::number, "46", "nearly 50", refines, "46 is nearly 50"},
      {Type::number, "30", "dozens", refines, "30 is within 24–99"},
      {Type::number, "310", "about 300", refines, "310 is about 300"},
      {Type::number, "31,000", "31,248", compatible, "31,000 may be 31,248 rounded"},
      {Type::number, "31,000", "32,100", disjoint, "31,000 is not 32,100"},
      {Type::number, "31,000", "32,000", disjoint, "31,000 is not 32,000"},
      {Type::number, "1.2 million", "1,230,411", compatible, "1.2 million may be 1,230,411 rounded"},
      {Type::number, "30 to 40", "35 to 45", overlaps, "30–40 and 35–45 overlap only in part"},
      {Type::number, "33", "30 to 40", refines, "33 is within 30–40"},
      {Type::number, "at least 12", "up to 20", compatible, "at least 12 and up to 20 can both be true"},
      {Type::number, "10", "12", disjoint, "10 is not 12"},
      {Type::percent, "5 percent", "5.2 percent", compatible, "5 % may be 5.2 % rounded"},
      {Type::percent, "5 percent", "6 percent", disjoint, "5 % is not 6 %"},
      {Type::percent, "5 percent", "5 percentage points", incomparable,
       "percent and percentage points are not the same"},
      {Type::money, "$1.2bn", "1.2 billion dollars", equal, "both say USD 1.2 billion"},
      {Type::money, "$17", "€17", incomparable, "USD and EUR are not converted"},
      {Type::quantity, "six miles", "10 km", compatible, "6 mi may be 10 km rounded"},
      {Type::quantity, "1,000 m", "1 km", equal, "both say 1000 m"},
      {Type::quantity, "10 km", "12 km", disjoint, "10 km is not 12 km"},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const Relation relation = relate(value_of({row.type, {}}, row.first), value_of({row.type, {}}, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.reason == row.reason);
      BOOST_TEST(!relation.spelling);
    }
  }
}

BOOST_AUTO_TEST_CASE(within_the_tolerance_they_are_equal) {
  const Value kilometres = value_of({Type::quantity, {}}, "10 km"), miles = value_of({Type::quantity, {}}, "6.2 miles");
  BOOST_TEST(name_of(relate(kilometres, miles, {Tolerance::Kind::percent, 5}).kind) == "equal");
  const Value few = value_of({Type::number, {}}, "17"), more = value_of({Type::number, {}}, "19");
  BOOST_TEST(name_of(relate(few, more, {Tolerance::Kind::absolute, 2}).kind) == "equal");
  BOOST_TEST(name_of(relate(few, more, {Tolerance::Kind::absolute, 1}).kind) == "disjoint");
  BOOST_TEST(name_of(relate(few, more, {Tolerance::Kind::percent, 20}).kind) == "equal");
}

BOOST_AUTO_TEST_CASE(ages_are_compared_by_birth_dates) {
  const Case cases[] = {
      {Type::age, "42 as of 2023-03-01", "43 as of 2023-06-01", equal,
       "42 on 1 March 2023 and 43 on 1 June 2023 can be one birth date"},
      {Type::age, "42 as of 2023-03-01", "43 as of 2023-03-01", disjoint,
       "42 on 1 March 2023 and 43 on 1 March 2023 cannot be one birth date"},
      {Type::age, "42 as of 2023-03-01", "45 as of 2023-06-01", disjoint,
       "42 on 1 March 2023 and 45 on 1 June 2023 cannot be one birth date"},
      {Type::age, "42 as of 2013-03-01", "52 as of 2023-03-01", equal,
       "42 on 1 March 2013 and 52 on 1 March 2023 allow the same birth dates"},
      {Type::age, "42", "43", compatible, "a birthday may lie between them"},
      {Type::age, "42", "43 as of 2023-03-01", compatible, "a birthday may lie between them"},
      {Type::age, "42", "44", disjoint, "42 is not 44"},
      {Type::age, "42", "42 as of 2023-03-01", equal, "both say 42"},
      {Type::age, "42 as of 2023-03-01", "at least 40 as of 2023-03-01", refines,
       "42 on 1 March 2023 is within at least 40 on 1 March 2023"},
      {Type::age, "0 as of 2024-02-29", "1 as of 2025-02-28", equal,
       "0 on 29 February 2024 and 1 on 28 February 2025 can be one birth date"},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const Relation relation = relate(value_of({row.type, {}}, row.first), value_of({row.type, {}}, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.reason == row.reason);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_age_that_nobody_reaches_still_lies_on_the_line) {
  const auto trillions = extents(value_of({Type::age, {}}, "5000000000000 as of 2023-03-01"));
  const auto usual = extents(value_of({Type::age, {}}, "42 as of 2023-03-01"));
  BOOST_REQUIRE((trillions && usual));
  BOOST_TEST(trillions->core.lo <= trillions->core.hi);
  BOOST_TEST(trillions->core.hi < usual->core.lo);
}

BOOST_AUTO_TEST_CASE(an_undated_age_lies_on_no_line) {
  BOOST_TEST(!extents(value_of({Type::age, {}}, "42")));
  const auto dated = extents(value_of({Type::age, {}}, "42 as of 2023-03-01"));
  BOOST_REQUIRE(dated);
  // Born from 2 March 1980 to 1 March 1981.
  BOOST_TEST(dated->core.lo == static_cast<double>(day_number({1980, 3, 2}) * kMinutesADay));
  BOOST_TEST(dated->core.hi == static_cast<double>((day_number({1981, 3, 1}) + 1) * kMinutesADay - 1));
}

BOOST_AUTO_TEST_CASE(rounding_widens_what_is_stated) {
  const struct {
    Type type;
    const char* text;
    double lo, hi;
  } cases[] = {
      {Type::number, "17", 17, 17},
      {Type::number, "120", 120, 120},
      {Type::number, "100", 50, 150},
      {Type::number, "31,000", 30500, 31500},
      {Type::number, "1.5 million", 1450000, 1550000},
      {Type::number, "half a million", 450000, 550000},
      {Type::number, "ten million", 9500000, 10500000},
      {Type::number, "2.5", 2.45, 2.55},
      {Type::number, "about 40", 36, 44},
      {Type::number, "about 300", 250, 350},
      {Type::number, "about 350", 315, 385},
      {Type::number, "at least 31,000", 31000, std::numeric_limits<double>::infinity()},
      {Type::number, "nearly 50", 45, 50},
      {Type::number, "two to three million", 1500000, 3500000},
      {Type::percent, "5 percent", 4.5, 5.5},
      {Type::money, "$17", 17, 17},
      {Type::money, "$1.2bn", 1150000000, 1250000000},
      {Type::quantity, "10 km", 9500, 10500},
  };
  for (const auto& row : cases) {
    BOOST_TEST_CONTEXT(row.text) {
      const auto found = extents(value_of({row.type, {}}, row.text));
      BOOST_REQUIRE(found);
      // The ends that rounding adds are drawn in a little: they are open.
      BOOST_TEST(found->outer.lo == row.lo, boost::test_tools::tolerance(1e-5));
      BOOST_TEST(found->outer.hi == row.hi, boost::test_tools::tolerance(1e-5));
    }
  }
}

BOOST_AUTO_TEST_CASE(lines_keep_currencies_and_dimensions_apart) {
  BOOST_TEST(line_of(value_of({Type::money, {}}, "$17")) == "money in USD");
  BOOST_TEST(line_of(value_of({Type::quantity, {}}, "17 miles")) == "length");
  BOOST_TEST(line_of(value_of({Type::percent, {}}, "5%")) == "percent");
  BOOST_TEST(line_of(value_of({Type::percent, {}}, "5 pp")) == "percentage points");
  BOOST_TEST(line_of(value_of({Type::number, {}}, "5")) == "number");
}

BOOST_AUTO_TEST_SUITE_END()
