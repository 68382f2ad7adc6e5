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

// One row for each relation that a type of amount can have, with its words.
BOOST_AUTO_TEST_CASE(every_type_gives_its_reasons) {
  const Case cases[] = {
      {Type::number, "17", "17", equal, "both say 17"},
      {Type::number, "17", "more than 12", refines, "17 is more than 12"},
      {Type::number, "more than 12", "17", refined_by, "17 is more than 12"},
      {Type::number, "12 to 17", "15 to 20", overlaps, "12–17 and 15–20 overlap only in part"},
      {Type::number, "2.5 million", "2,510,000", compatible, "2.5 million may be 2.51 million rounded"},
      {Type::number, "minus 5", "5", disjoint, "-5 is not 5"},
      {Type::number, "a third", "17", incomparable, "1/3 is a part of a whole, 17 is how much there is"},
      {Type::number, "a third", "one third", equal, "both say 1/3"},
      {Type::number, "a third", "one in four", disjoint, "1/3 is not 1/4"},
      {Type::number, "two thirds", "more than half", refines, "2/3 is more than 1/2"},
      {Type::ordinal, "third", "3rd", equal, "both say 3rd"},
      {Type::ordinal, "21st", "22nd", disjoint, "21st is not 22nd"},
      {Type::ordinal, "1,100th", "1,000th", disjoint, "1100th is not 1000th"},
      {Type::percent, "rise 5 %", "rise 5 %", equal, "both say a rise of 5 %"},
      {Type::percent, "rise 5 %", "rise at least 4 %", refines, "a rise of 5 % is a rise of at least 4 %"},
      {Type::percent, "fall at least 4 %", "fall 5 %", refined_by, "a fall of 5 % is a fall of at least 4 %"},
      {Type::percent, "rise [4, 6] %", "rise [5, 7] %", overlaps,
       "a rise of 4–6 % and a rise of 5–7 % overlap only in part"},
      {Type::percent, "fall 5 %", "fall 5.2 %", compatible, "a fall of 5 % may be a fall of 5.2 % rounded"},
      {Type::percent, "rise 5 %", "fall 5 %", disjoint, "a rise of 5 % is not a fall of 5 %"},
      {Type::percent, "rise 5 %", "5 %", incomparable, "a rise of 5 % is a change, 5 % is how much there is"},
      {Type::money, "$5 million", "USD 5,000,000", equal, "both say USD 5 million"},
      {Type::money, "$5.10", "at least $5", refines, "USD 5.1 is at least USD 5"},
      {Type::money, "$2-3m", "$2.5-4m", overlaps,
       "USD 2 million–3 million and USD 2.5 million–4 million overlap only in part"},
      {Type::money, "50 cents", "$0.50", equal, "both say USD 0.5"},
      {Type::money, "$5", "$6", disjoint, "USD 5 is not USD 6"},
      {Type::money, "A$5", "C$5", incomparable, "AUD and CAD are not converted"},
      {Type::quantity, "5 feet 3 inches", "63 inches", equal, "both say 63 in"},
      {Type::quantity, "32 °F", "0 °C", equal, "both say 32 °F"},
      {Type::quantity, "41 °F", "at least 4 °C", refines, "41 °F is at least 4 °C"},
      {Type::quantity, "60 to 70 mph", "100 to 120 km/h", overlaps, "60–70 mph and 100–120 km/h overlap only in part"},
      {Type::quantity, "150 pounds", "68 kg", compatible, "68 kg may be 150 lb rounded"},
      {Type::quantity, "magnitude 6.1", "magnitude 6.3", disjoint, "magnitude 6.1 is not magnitude 6.3"},
      {Type::quantity, "20 °C", "20 °F", disjoint, "20 °C is not 20 °F"},
      {Type::quantity, "20 °C", "20 degrees", incomparable, "the scale of 20 degrees is not stated"},
      {Type::quantity, "20 kg", "20 km", incomparable, "20 kg and 20 km are not of one kind"},
      {Type::quantity, "rise 9 °F", "rise 5 °C", equal, "both say a rise of 9 °F"},
      {Type::duration, "three days", "72 hours", equal, "both say 3 days"},
      {Type::duration, "two weeks", "14 days", equal, "both say 2 weeks"},
      {Type::duration, "a year", "12 months", equal, "both say 1 year"},
      {Type::duration, "a month", "30 days", compatible, "1 month may be 30 days rounded"},
      {Type::duration, "five days", "several days", refines, "5 days is within 3–9 days"},
      {Type::duration, "more than a year", "18 months", refined_by, "18 months is more than 1 year"},
      {Type::duration, "three to five days", "four to six days", overlaps,
       "3–5 days and 4–6 days overlap only in part"},
      {Type::duration, "three days", "four days", disjoint, "3 days is not 4 days"},
      {Type::age, "42", "42", equal, "both say 42"},
      {Type::age, "42", "[40, 49]", refines, "42 is within 40–49"},
      {Type::age, "42", "43", compatible, "a birthday may lie between them"},
      {Type::age, "42", "47", disjoint, "42 is not 47"},
  };
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.first << " / " << row.second) {
      const Relation relation = relate(value_of({row.type, {}}, row.first), value_of({row.type, {}}, row.second));
      BOOST_TEST(name_of(relation.kind) == name_of(row.kind));
      BOOST_TEST(relation.reason == row.reason);
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

BOOST_AUTO_TEST_CASE(an_age_told_years_later_may_be_that_of_then) {
  const auto related = [](std::string_view a, std::string_view b) {
    return relate(value_of({Type::age, {}}, a), value_of({Type::age, {}}, b));
  };
  BOOST_TEST((related("34 as of 2011-10-21", "34 as of 2014-04-12").kind == RelationKind::incomparable));
  const Relation between = related("36 as of 2015-04-12", "34 as of 2011-10-21");
  BOOST_TEST((between.kind == RelationKind::disjoint));
  BOOST_TEST(between.assumed);
  BOOST_TEST(between.assumptions.front().text == "an age is that of the day of its article");
  BOOST_TEST(!related("33 as of 2014-04-12", "34 as of 2011-10-21").assumed);
  BOOST_TEST(!related("40 as of 2014-04-12", "34 as of 2011-10-21").assumed);
  BOOST_TEST(!related("45 as of 2014-04-12", "54 as of 2014-04-12").assumed);
  BOOST_TEST(related("45", "54 as of 2014-04-12").assumed);
  BOOST_TEST(related("45", "54").assumed);
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
  BOOST_TEST(line_of(value_of({Type::number, {}}, "1/3")) == "part of a whole");
  BOOST_TEST(line_of(value_of({Type::percent, {}}, "fall 5 %")) == "change of percent");
  BOOST_TEST(line_of(value_of({Type::quantity, {}}, "5 kg")) == "mass");
  BOOST_TEST(line_of(value_of({Type::duration, {}}, "5 days")) == "duration");
}

BOOST_AUTO_TEST_SUITE_END()
