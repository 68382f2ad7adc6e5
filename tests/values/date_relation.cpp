#include <boost/test/unit_test.hpp>

#include "date_samples.hpp"
#include "values/date_edges.hpp"

namespace gainsay::tests {

namespace {

using enum RelationKind;

RelationKind mirrored(RelationKind kind) {
  if (kind == refines) return refined_by;
  return kind == refined_by ? refines : kind;
}

Relation relate(std::string_view a, std::string_view b, double tolerance_in_days = 0) {
  const Tolerance tolerance =
      tolerance_in_days > 0 ? Tolerance{Tolerance::Kind::days, tolerance_in_days} : Tolerance{};
  return relate_dates(date(a), date(b), tolerance);
}

std::string pair_of(const DateValue& a, const DateValue& b) { return canonical_date(a) + " and " + canonical_date(b); }

}  // namespace

BOOST_AUTO_TEST_SUITE(date_relation)

BOOST_AUTO_TEST_CASE(pairs_relate_as_their_extents_do) {
  struct Case {
    std::string_view a, b;
    RelationKind kind;
  };
  const Case cases[] = {
      {"2020", "2020", equal},
      {"1990", "1990/1993~ [1990/1994]", refines},
      {"1994", "1990/1993~ [1990/1994]", compatible},
      {"1995", "1990/1993~ [1990/1994]", disjoint},
      {"2023-04-23", "2023-04", refines},
      {"2023-04", "2023-04-23", refined_by},
      {"2023-04-23", "2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]", disjoint},
      {"2023-04-27", "2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]", compatible},
      {"1990/1993 throughout", "1992/1995 throughout", overlaps},
      {"1990/1993 throughout", "1992/1995", compatible},
      {"1990/1993 throughout", "1990/1993", refines},
      {"1990/..", "1992/..", disjoint},
      {"1990-05/..", "1990/..", refines},
      {"1990/..", "1990/..", equal},
      {"1995", "1990/..", refines},
      {"1985", "1990/..", disjoint},
      {"../1989", "1990/..", disjoint},
      {"../1999", "1990/..", compatible},
      {"../1999", "../2001", disjoint},
      {"1989", "before 1990", refines},
      {"1990", "before 1990", disjoint},
      {"1990", "by 1990", refines},
      {"1990", "after 1990", disjoint},
      {"after 1991", "after 1990", refines},
      {"2023-04-29T18:00/2023-04-30T05:59", "2023-04-30", compatible},
      {"-0043", "-0043-03-15", refined_by},
      {"-0043", "0044", disjoint},
      {"fiscal 2019", "fiscal 2019", equal},
      {"fiscal 2019-Q3", "fiscal 2019", refines},
      {"fiscal 2019-Q3", "fiscal 2019-H2", refines},
      {"fiscal 2019-Q3", "fiscal 2019-Q4", disjoint},
      {"fiscal 2019", "fiscal 2018", disjoint},
      {"fiscal XXXX-Q3", "fiscal 2018", compatible},
      {"fiscal 2019", "2019", incomparable},
      {"2023-05-02T14:05-05:00", "2023-05-02T19:05Z", equal},
      {"2023-05-02T14:05-05:00", "2023-05-02T14:05Z", disjoint},
      {"2023-05-02T14:05-05:00", "2023-05-02T14:05", compatible},
      {"2023-05-02T14:05-05:00", "2023-05-02", refines},
      {"2023-05-02T23:05-05:00", "2023-05-03", compatible},
      {"2023-05-02T23:05-05:00", "2023-05-09", disjoint},
      {"XXXX-04-23", "XXXX-04-23", equal},
      {"XXXX-04-23", "XXXX-04", refines},
      {"XXXX-04-23", "XXXX-05-01", disjoint},
      {"XXXX-04-05", "early XXXX-04", refines},
      {"XXXX-04-23", "early XXXX-04", disjoint},
      {"XXXX-04-23", "2023-04-23", compatible},
      {"XXXX-04-23", "2023", compatible},
      {"XXXX-04-23", "2023-04-28/2023-04-30", disjoint},
      {"XXXX-01-02", "2022-12-28/2023-01-03", compatible},
      {"XXXX-02-29", "2023", disjoint},
      {"XXXX-02-29", "2020/2023", compatible},
      {"XXXX-04-28/XXXX-04-30 throughout", "2023-04-30", compatible},
      {"XXXX-04-28/XXXX-04-30 throughout", "XXXX-04-29", refined_by},
      {"XXXX-04-23", "1990/..", compatible},
      {"since XXXX-04-23", "2023-04-23", compatible},
      {"weekday 4", "weekday 4", equal},
      {"weekday 4", "weekday 5", disjoint},
      {"late weekday 5", "early weekday 6", compatible},
      {"weekday 7", "2023-04-23", compatible},
      {"weekday 7", "2023-04-24", disjoint},
      {"weekday 7", "2023-04-24/2023-04-30", compatible},
      {"weekday 4", "XXXX-04-23", incomparable},
      {"unresolved week", "2023-04-23", incomparable},
      {"unresolved week", "unresolved week", incomparable},
  };
  for (const auto& [a, b, kind] : cases) {
    BOOST_TEST(name_of(relate(a, b).kind) == name_of(kind), a << " and " << b);
    BOOST_TEST(name_of(relate(b, a).kind) == name_of(mirrored(kind)), b << " and " << a);
  }
}

BOOST_AUTO_TEST_CASE(reasons_are_clauses_for_an_editor) {
  struct Case {
    std::string_view a, b, reason;
  };
  const Case cases[] = {
      {"1990", "1990/1993~ [1990/1994]", "1990 is inside early 1990s (1990–1993)"},
      {"1990/1993~ [1990/1994]", "1990", "1990 is inside early 1990s (1990–1993)"},
      {"XXXX-04-23", "2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]",
       "no 23 April falls inside 28–30 April 2023 (nor 27 April, the widest reading)"},
      {"2023-04-28/2023-04-30", "XXXX-04-23", "no 23 April falls inside 28–30 April 2023"},
      {"XXXX-04-23", "2023-04-23", "23 April, year not stated, may be 23 April 2023"},
      {"2023-04-23", "2023-04-28~/2023-04-30 [2023-04-27/2023-04-30]",
       "23 April 2023 is before 28–30 April 2023, 27–30 April 2023 at the widest"},
      {"2020", "1990", "2020 is after 1990"},
      {"2020", "2020", "both are 2020"},
      {"1990/1993 throughout", "1992/1995 throughout", "1990–1993 and 1992–1995 share 1992–1993"},
      {"2023-05-02", "weekday 7", "2 May 2023 is a Tuesday, not a Sunday"},
      {"weekday 4", "weekday 5", "Thursday is not Friday"},
      {"1985", "1990/..", "1985 and since 1990 cannot both be"},
  };
  for (const auto& [a, b, reason] : cases) BOOST_TEST(relate(a, b).reason == reason);
}

BOOST_AUTO_TEST_CASE(weekdays_disagree_only_within_one_week) {
  const Relation relation = relate("weekday 4", "weekday 5");
  BOOST_TEST(relation.assumed);
  BOOST_TEST_REQUIRE(relation.assumptions.size() == 1u);
  BOOST_TEST(relation.assumptions[0].text == "both mean the same week");
  BOOST_TEST(!relate("weekday 7", "2023-05-02").assumed);
  BOOST_TEST(!relate("XXXX-04-23", "2023-04-28/2023-04-30").assumed);
}

BOOST_AUTO_TEST_CASE(another_reading_makes_a_disagreement_an_assumption) {
  DateValue ambiguous = date("2023-04-03");
  ambiguous.alternatives.push_back(*date("2023-03-04").extent);
  const Relation relation = relate_dates(ambiguous, date("2023-03-04"), {});
  BOOST_TEST(name_of(relation.kind) == "disjoint");
  BOOST_TEST(relation.assumed);
  BOOST_TEST_REQUIRE(relation.assumptions.size() == 1u);
  BOOST_TEST(relation.assumptions[0].text == "3 April 2023 is meant, not 4 March 2023");
  BOOST_TEST(!relate_dates(ambiguous, date("2023-06-01"), {}).assumed);
  BOOST_TEST(relate_dates(date("XXXX-03-04"), ambiguous, {}).assumed);
  BOOST_TEST(!relate_dates(date("XXXX-06-04"), ambiguous, {}).assumed);
}

BOOST_AUTO_TEST_CASE(a_tolerance_widens_each_side_by_half) {
  BOOST_TEST(name_of(relate("2023-05-02", "2023-05-04", 2).kind) == "equal");
  BOOST_TEST(name_of(relate("2023-05-02", "2023-05-08", 2).kind) == "disjoint");
  BOOST_TEST(name_of(relate("2023-05-02", "2023-05-04/2023-05-09", 2).kind) == "compatible");
  BOOST_TEST(name_of(relate("XXXX-04-26", "2023-04-28/2023-04-30", 2).kind) == "compatible");
  BOOST_TEST(name_of(relate("XXXX-04-25", "2023-04-28/2023-04-30", 2).kind) == "disjoint");
  BOOST_TEST(name_of(relate("XXXX-04-23", "XXXX-04-24", 1).kind) == "compatible");
}

BOOST_AUTO_TEST_CASE(extents_hold_the_alternatives_and_the_tolerance) {
  DateValue ambiguous = date("2023-04-03");
  ambiguous.alternatives.push_back(*date("2023-03-04").extent);
  const auto extents = date_extents(ambiguous, {Tolerance::Kind::days, 2});
  BOOST_TEST_REQUIRE(extents.has_value());
  BOOST_TEST((extents->core == date("2023-04-03").extent->core));
  BOOST_TEST((extents->outer == date("2023-04-02/2023-04-04").extent->core));
  BOOST_TEST((extents->hull == date("2023-03-03/2023-04-04").extent->core));
  BOOST_TEST(!date_extents(date("XXXX-04-23"), {}).has_value());
}

BOOST_AUTO_TEST_CASE(relations_mirror) {
  std::mt19937 random(21);
  for (int i = 0; i < 5000; ++i) {
    const DateValue a = any_date(random);
    const DateValue b = any_date(random);
    const Relation there = relate_dates(a, b, {});
    const Relation back = relate_dates(b, a, {});
    BOOST_TEST(name_of(there.kind) == name_of(mirrored(back.kind)), pair_of(a, b));
    BOOST_TEST((there.assumed == back.assumed && there.assumptions == back.assumptions), pair_of(a, b));
  }
}

BOOST_AUTO_TEST_CASE(equal_spellings_are_equal_dates) {
  std::mt19937 random(22);
  for (int i = 0; i < 3000; ++i) {
    const DateValue a = any_date(random);
    const bool nobody_knows = canonical_date(a).find("unresolved") != std::string::npos;
    BOOST_TEST(name_of(relate_dates(a, a, {}).kind) == (nobody_knows ? "incomparable" : "equal"), canonical_date(a));
  }
}

BOOST_AUTO_TEST_CASE(refining_is_transitive_on_exact_dates) {
  std::mt19937 random(23);
  int chains = 0;
  for (int i = 0; i < 60000; ++i) {
    const DateValue a = exact_date(random);
    const DateValue b = exact_date(random);
    if (relate_dates(a, b, {}).kind != refines) continue;
    BOOST_TEST((relate_dates(b, a, {}).kind != refines), pair_of(a, b));
    const DateValue c = exact_date(random);
    if (relate_dates(b, c, {}).kind != refines) continue;
    ++chains;
    BOOST_TEST((relate_dates(a, c, {}).kind == refines), pair_of(a, b) << " and " << canonical_date(c));
  }
  BOOST_TEST(chains > 100);
}

BOOST_AUTO_TEST_CASE(widening_makes_no_disagreement) {
  std::mt19937 random(24);
  for (int i = 0; i < 20000; ++i) {
    const DateValue a = any_date(random);
    const DateValue b = any_date(random);
    if (relate_dates(a, b, {}).kind == disjoint) continue;
    const Tolerance wide{Tolerance::Kind::days, static_cast<double>(i % 40)};
    BOOST_TEST((relate_dates(a, b, wide).kind != disjoint), pair_of(a, b));
    if (!b.extent || is_open(b)) continue;
    DateValue wider = b;
    wider.extent->outer.lo -= i;
    wider.extent->outer.hi += i;
    BOOST_TEST((relate_dates(a, wider, {}).kind != disjoint), pair_of(a, b));
  }
}

BOOST_AUTO_TEST_CASE(a_range_over_new_year_holds_the_leap_day_either_way) {
  const std::string_view range = "XXXX-07-01/XXXX-06-03 throughout", leap_day = "XXXX-02-29";
  BOOST_TEST((relate(leap_day, range).kind == refines));
  BOOST_TEST((relate(range, leap_day).kind == refined_by));
  BOOST_TEST((relate("XXXX-07-01/XXXX-02-29 throughout", leap_day).kind == refined_by));
  BOOST_TEST((relate("XXXX-07-01/XXXX-02-28 throughout", leap_day).kind == disjoint));
  BOOST_TEST((relate("XXXX-12-31", "XXXX-01-01", 1).kind == compatible));
  BOOST_TEST((relate("XXXX-12-31", "XXXX-01-01").kind == disjoint));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
