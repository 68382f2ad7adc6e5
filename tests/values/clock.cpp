// Times of day: found, spelled, and held against each other.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <random>
#include <string>
#include <vector>

#include "values/relation.hpp"
#include "values/spelling.hpp"

namespace gainsay::tests {

namespace {

Value clock(std::string_view canonical) {
  const auto value = read_canonical({Type::clock, {}}, canonical);
  BOOST_TEST_REQUIRE(value.has_value(), canonical);
  return *value;
}

// Any time of day as its canonical text.
std::string any_clock(std::mt19937& random) {
  const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
  const auto minute = [&] { return fmt::format("{:02}:{:02}", below(24), below(4) * 15); };
  const char* zones[] = {"", "", "Z", "-05:00", "+05:30"};
  const std::string zone = zones[below(5)];
  switch (below(5)) {
    case 0: return "about " + minute() + zone;
    case 1: return "shortly after " + minute() + zone;
    case 2: return "shortly before " + minute() + zone;
    case 3: {
      const std::string first = minute();
      std::string last = minute();
      if (last == "00:00") last = "24:00";  // the midnight that ends a day
      return (first == last ? first : first + "/" + last) + zone;
    }
    default: return minute() + zone;
  }
}

RelationKind mirrored(RelationKind kind) {
  if (kind == RelationKind::refines) return RelationKind::refined_by;
  return kind == RelationKind::refined_by ? RelationKind::refines : kind;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(times_of_day)

BOOST_AUTO_TEST_CASE(are_spelled_as_they_are_read) {
  for (const std::string_view text : {"09:30", "24:00", "00:05Z", "19:15-05:00", "about 09:30", "shortly after 12:00",
                                      "shortly before 00:10", "09:00/17:00", "18:00/06:00", "05:00/12:00+05:30"})
    BOOST_TEST(canonical(clock(text)) == text);
  for (const std::string_view text : {"", "9:30", "25:00", "09:60", "09:30 ", "about 09:00/10:00x", "09:30+", "noon"})
    BOOST_TEST(!read_canonical({Type::clock, {}}, text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(each_relation_has_its_reason) {
  struct Row {
    std::string_view a, b;
    RelationKind kind;
    std::string_view reason;
  };
  using enum RelationKind;
  const Row rows[] = {
      {"09:30", "09:30", equal, "both say 09:30"},
      {"14:00Z", "09:00-05:00", equal, "14:00 UTC is 09:00 UTC-05:00"},
      {"09:30", "09:00/10:00", refines, "09:30 is within 09:00–10:00"},
      {"about 09:30", "09:35", refined_by, "09:35 is within about 09:30"},
      {"09:00/11:00", "10:00/12:00", overlaps, "09:00–11:00 and 10:00–12:00 overlap only in part"},
      {"about 09:30", "about 09:45", compatible, "about 09:30 and about 09:45 can both be true"},
      {"09:30Z", "14:00", compatible, "only one of them states its time zone"},
      {"09:30", "10:30", disjoint, "09:30 is not 10:30"},
      // The day is a circle.
      {"shortly before 00:10", "23:45", refined_by, "23:45 is within shortly before 00:10"},
      {"18:00/06:00", "02:00", refined_by, "02:00 is within 18:00–06:00"},
      {"23:55", "00:05", disjoint, "23:55 is not 00:05"},
  };
  for (const Row& row : rows) {
    const Relation relation = relate(clock(row.a), clock(row.b));
    BOOST_TEST((relation.kind == row.kind), row.a << " / " << row.b << ": " << name_of(relation.kind));
    BOOST_TEST(relation.reason == row.reason);
  }
}

BOOST_AUTO_TEST_CASE(relations_are_symmetric_and_hold_after_spelling) {
  std::mt19937 random(4);
  for (int i = 0; i < 5000; ++i) {
    const std::string first = any_clock(random), second = any_clock(random);
    const RelationKind there = relate(clock(first), clock(second)).kind;
    const RelationKind back = relate(clock(second), clock(first)).kind;
    BOOST_TEST((back == mirrored(there)), first << " / " << second);
    BOOST_TEST((relate(clock(first), clock(first)).kind == RelationKind::equal), first);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
