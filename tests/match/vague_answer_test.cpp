// Dates that are too wide to answer when something was, where a fact says `within`.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "matching.hpp"

namespace gainsay::testing {
namespace {

std::string answers_in(const char* within, const char* text, std::string_view published, Engine engine) {
  const Rules rules = rules_from(fmt::format(R"(gainsay: 1
facts:
  closed-on:
    question: When was it closed?
    answer: date(day)
    scope: corpus
    {}
    phrases: |
      closed ... {{answer}}
)", within));
  std::string answers;
  for (const Claim& claim : claims_in(rules, text, published, engine)) answers += (answers.empty() ? "" : " ") + claim.text;
  return answers;
}

BOOST_AUTO_TEST_CASE(dates_longer_than_within_tell_no_day) {
  struct Row {
    const char* within;
    const char* text;
    const char* answers;
  };
  const Row rows[] = {
      {"within: 60 days", "The mill closed on Friday.", "Friday"},
      {"within: 60 days", "The mill closed last month.", "last month"},
      {"within: 60 days", "The mill closed this year.", ""},
      {"within: 60 days", "The mill closed from April 3 to April 28.", ""},
      {"within: 2 years", "The mill closed this year.", "this year"},
      {"", "The mill closed this year.", "this year"},
  };
  for (const Row& row : rows)
    for (const Engine engine : {Engine::tokens, Engine::re2})
      BOOST_TEST_CONTEXT(row.within << " / " << row.text) {
        BOOST_TEST(answers_in(row.within, row.text, "2023-05-02", engine) == row.answers);
      }
}

BOOST_AUTO_TEST_CASE(without_publication_weeks_and_years_tell_no_day_either) {
  const char* within = "within: 60 days";
  const std::pair<const char*, const char*> rows[] = {
      {"The mill closed yesterday.", "yesterday"},
      {"The mill closed in May.", "May"},
      {"The mill closed last week.", ""},
      {"The mill closed earlier this year.", ""},
      {"The mill closed from 1980 to 1982.", ""},
  };
  for (const auto& [text, answers] : rows)
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(answers_in(within, text, "", Engine::tokens) == answers); }
}

}  // namespace
}  // namespace gainsay::testing
