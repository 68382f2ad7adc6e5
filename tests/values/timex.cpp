#include "values/timex.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

namespace gainsay::tests {

namespace {

// "words = TYPE value MOD" of each expression, with "; " between; DATE is left out.
std::string timex_in(std::string_view text, std::string_view anchor) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::text});
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp(anchor)};
  std::string line;
  for (const Timex& timex : recognise_timex(tokenise(article), context)) {
    if (!line.empty()) line += "; ";
    line += fmt::format("{} = ", slice(article.text, timex.span));
    if (timex.type != TimexType::date) line += fmt::format("{} ", name_of(timex.type));
    line += timex.value;
    if (!timex.modifier.empty()) line += " " + timex.modifier;
  }
  return line;
}

struct Case {
  std::string_view text, expected;
};

constexpr std::string_view kWednesday = "2024-03-06";

void check_all(std::initializer_list<Case> cases, std::string_view anchor = kWednesday) {
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(timex_in(one.text, anchor) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(timex)

BOOST_AUTO_TEST_CASE(units_of_the_calendar_are_spelled_by_name) {
  check_all({
      {"The weir broke on 9 May 2019.", "9 May 2019 = 2019-05-09"},
      {"It opened in May 2019.", "May 2019 = 2019-05"},
      {"The ferry sank last week.", "last week = 2024-W09"},
      {"It sank over the weekend.", "the weekend = 2024-W09-WE"},
      {"It sank last quarter.", "last quarter = 2023-Q4"},
      {"It sank in 1988.", "1988 = 1988"},
      {"It was loud in the 1990s.", "the 1990s = 199"},
      {"Mills of the 19th century stood there.", "the 19th century = 18"},
  });
  check_all({{"The ferry sank last week.", "last week = 2020-W53"}}, "2021-01-07");
}

BOOST_AUTO_TEST_CASE(parts_are_modifiers_or_times_of_a_day) {
  check_all({
      {"Rents rose in the early 1990s.", "the early 1990s = 199 START"},
      {"By the end of last week it was dry.", "the end of last week = 2024-W09 END"},
      {"Trade began in mid-April 2019.", "mid-April 2019 = 2019-04 MID"},
      {"Earlier this month it rained.", "Earlier this month = 2024-03 START"},
      {"It fell on Monday night.", "Monday night = TIME 2024-03-04TNI"},
      {"It fell this morning.", "this morning = TIME 2024-03-06TMO"},
      {"It fell yesterday evening.", "yesterday evening = TIME 2024-03-05TEV"},
  });
}

BOOST_AUTO_TEST_CASE(bounds_stay_outside_and_ranges_are_two) {
  check_all({
      {"Since 1990 nobody fished.", "1990 = 1990"},
      {"It ran from May 3 to May 6, 2019.", "May 3 = 2019-05-03; May 6, 2019 = 2019-05-06"},
      {"It ran from 1921 to 1988.", "1921 = 1921; 1988 = 1988"},
      {"The 1921-1988 mill", "1921 = 1921; 1988 = 1988"},
  });
}

BOOST_AUTO_TEST_CASE(what_nobody_can_place_keeps_its_fields) {
  check_all({{"It closed on Friday.", "Friday = XXXX-WXX-5"},
             {"It closed on April 9.", "April 9 = XXXX-04-09"},
             {"It closed last week.", "last week = XXXX-WXX"},
             {"It closed on Friday night.", "Friday night = TIME XXXX-WXX-5TNI"}},
            "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
