// What of an article's words no format may show.
#include <boost/test/unit_test.hpp>

#include "report/print_ci.hpp"
#include "report/quotes.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Metadata embargoed(const std::string& until) {
  Metadata article;
  article.path = "a.txt";
  article.embargo = parse_timestamp(until);
  return article;
}

bool may_quote_on(const std::string& today, const std::string& until) {
  QuoteOptions options;
  options.today = parse_timestamp(today);
  return may_quote(embargoed(until), options);
}

// The gate of Orsk, as the herald's article under embargo tells it.
Report withheld_report(const QuoteOptions& options, const std::string& until = "2023-05-03") {
  ClaimStream stream = test::gate_stream();
  stream.articles[0].embargo = parse_timestamp(until);
  stream.articles[0].title = "Gate opens";
  Report report = compare(stream);
  withhold_quotes(report.articles, report.claims, options);
  return report;
}

std::string for_machines(const Report& report, Quotes quotes) {
  CiOptions options;
  options.quotes = quotes;
  return print_sarif(report, options) + print_github(report, options) + print_gitlab(report, options) +
         print_junit(report, options) + print_rdjson(report, options) + print_markdown(report, options);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quotes)

BOOST_AUTO_TEST_CASE(without_a_day_every_embargo_is_in_force) {
  BOOST_TEST(!may_quote(embargoed("1999-01-01"), {}));
  BOOST_TEST(may_quote(Metadata{}, {}));
}

BOOST_AUTO_TEST_CASE(an_embargo_ends_with_the_first_minute_it_names) {
  BOOST_TEST(!may_quote_on("2023-05-02", "2023-05-03"));
  BOOST_TEST(may_quote_on("2023-05-03", "2023-05-03"));
  BOOST_TEST(!may_quote_on("2023-05-03", "2023-05-03T09:00Z"));
  BOOST_TEST(!may_quote_on("2023-05-03T08:59Z", "2023-05-03T09:00Z"));
  BOOST_TEST(may_quote_on("2023-05-03T09:00Z", "2023-05-03T09:00Z"));
}

BOOST_AUTO_TEST_CASE(embargoes_are_shown_on_demand_but_not_against_no_quotes) {
  QuoteOptions options;
  options.embargoed = EmbargoedQuotes::shown;
  BOOST_TEST(may_quote(embargoed("2999-01-01"), options));
  options.quotes = Quotes::none;
  BOOST_TEST(!may_quote(embargoed("2999-01-01"), options));
}

BOOST_AUTO_TEST_CASE(no_format_shows_words_under_embargo_and_people_are_told_why) {
  const Report report = withheld_report({});
  const std::string for_people = print_text(report, {}) + test::diff_of(report, "herald.txt", "wire.txt") +
                                 print_csv(report, Quotes::shown);
  const std::string all = for_people + print_concise(report) + print_json(report) + print_jsonl(report) +
                          print_matrix(report) + for_machines(report, Quotes::shown);
  BOOST_TEST(!has(all, "Halm insists"), all);
  BOOST_TEST(!has(all, "April 23"), all);
  BOOST_TEST(!has(all, "Gate opens"), all);
  BOOST_TEST(has(all, "lorries"), all);  // the other article is quoted
  std::size_t told = 0;
  for (std::size_t at = 0; (at = for_people.find("[under embargo until 2023-05-03]", at)) != std::string::npos; ++at) ++told;
  BOOST_TEST(told == 4u);  // text, diff, and two cells of the table
  BOOST_TEST(has(print_text(report, {}), "29 │ [under embargo until 2023-05-03]\n   │ = 23 April, year not stated; says Halm\n"));
}

BOOST_AUTO_TEST_CASE(the_values_under_embargo_stay) {
  const Report report = withheld_report({});
  BOOST_TEST(has(print_jsonl(report), R"("text":null,"sentence":null)"));
  BOOST_TEST(has(print_jsonl(report), R"("value":"XXXX-04-23")"));
  BOOST_TEST(report.findings.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_embargo_that_cannot_be_read_names_no_day) {
  Metadata article = embargoed("2023-05-03");
  article.embargo = farthest_embargo();
  BOOST_TEST(withheld_words(&article, Quotes::shown) == "[under embargo]");
  QuoteOptions options;
  options.today = parse_timestamp("2023-05-03");
  BOOST_TEST(!may_quote(article, options));
}

BOOST_AUTO_TEST_CASE(without_quotes_no_format_shows_words_or_speaks_of_embargoes) {
  QuoteOptions options;
  options.quotes = Quotes::none;
  const Report report = withheld_report(options);
  TextOptions text;
  text.quotes = Quotes::none;
  DiffOptions diff = test::sides_of(report, "herald.txt", "wire.txt");
  diff.quotes = Quotes::none;
  const std::string all = print_text(report, text) + print_diff(report, diff) + print_csv(report, Quotes::none) +
                          print_concise(report) + print_json(report) + print_jsonl(report) + print_matrix(report) +
                          for_machines(report, Quotes::none);
  for (const char* words : {"Halm insists", "April 23", "lorries", "end of last week", "Gate opens", "under embargo"}) {
    BOOST_TEST(!has(all, words), words << "\n" << all);
  }
  BOOST_TEST(has(print_diff(report, diff), "- 29: = 23 April, year not stated; says Halm\n+ 9: = 28–30 April 2023\n"));
}

BOOST_AUTO_TEST_CASE(what_may_not_be_quoted_comes_back_from_a_stream_as_it_went) {
  ClaimStream gate = test::gate_stream();
  gate.articles[0].embargo = parse_timestamp("2023-05-03");
  StreamRows stream = rows_of(gate);
  withhold_quotes(stream.articles, stream.claims, {});
  std::string lines;
  for (const Metadata& article : stream.articles) lines += article_line(article) + "\n";
  for (const FactDefinition& fact : stream.facts) lines += fact_line(fact) + "\n";
  for (std::size_t i = 0; i < stream.claims.size(); ++i) lines += stream.claims.line(i) + "\n";
  std::istringstream input(lines);
  ClaimStream read;
  BOOST_TEST(test::complaint(read_claim_stream(input, "s", read)) == "");
  BOOST_TEST(print_json(compare(read)) == print_json(compare(stream)));
  BOOST_TEST(article_line(read.articles[0]) == article_line(stream.articles[0]));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
