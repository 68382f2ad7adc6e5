#include <boost/test/unit_test.hpp>

#include "report/print.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

std::string text_of(const ClaimStream& stream, const TextOptions& options = {}) {
  return print_text(compare(stream), options);
}

std::string text_of(const std::string& fact, const std::vector<std::string>& claims, const TextOptions& options = {}) {
  return text_of(test::stream_from(test::fact_from(fact), claims), options);
}

// Fingerprints have tests of their own.
std::string without_ids(std::string text) {
  for (std::size_t at = 0; (at = text.find("g1:", at)) != std::string::npos; at += 3) text.replace(at, 19, "g1:…");
  return text;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(text_format)

BOOST_AUTO_TEST_CASE(a_conflict_shows_both_sentences_with_carets_reason_and_assumptions) {
  BOOST_TEST(without_ids(text_of(test::gate_stream())) == R"(2 articles, 1 undated
error[gate-opened]: sources disagree: When did the gate at Orsk open?
   ┌─ herald.txt:29:41   (undated)
29 │ Halm insists that the gate, opened on April 23, breaks the treaty.
   │                                       ^^^^^^^^ 23 April, year not stated; says Halm
   ┌─ wire.txt:9:110   (2023-05-02)
 9 │ … county, the gate at Orsk was opened to all lorries at the end of last week, said the operator in …
   │                                                      ^^^^^^^^^^^^^^^^^^^^^^^ 28–30 April 2023
   = why: no 23 April falls inside 28–30 April 2023
   = assumed: the week starts on Monday
   = id: g1:…

1 finding: 1 error; 2 articles, 2 claims
)");
}

BOOST_AUTO_TEST_CASE(articles_that_could_not_be_read_are_neither_undated_nor_compared) {
  ClaimStream stream = test::gate_stream();
  Metadata lost;
  lost.path = "lost.txt";
  lost.problems.push_back({{Severity::error, {"lost.txt"}, "cannot read: No such file or directory", {}}, true, true});
  stream.articles.push_back(lost);
  BOOST_TEST(text_of(stream).starts_with("2 articles, 1 more not read, 1 undated\n"));
  BOOST_TEST(text_of(stream).ends_with("1 finding: 1 error; 2 articles, 2 claims\n"));
}

BOOST_AUTO_TEST_CASE(a_date_from_the_command_line_is_told) {
  ClaimStream stream = test::gate_stream();
  stream.articles[1].published_origin = PublishedOrigin::option;
  BOOST_TEST(text_of(stream).starts_with("2 articles, 1 undated, 1 dated by --published\n"));
}

BOOST_AUTO_TEST_CASE(a_reference_is_shown_with_its_source_and_at_most_three_claims) {
  std::string text = text_of("person; reference Antony Halm",
                             {"a 2023-05-02: Anthony Halm", "b 2023-05-02: Anthony Halm", "c 2023-05-02: Anthony Halm",
                              "d 2023-05-02: Anthony Halm", "e 2023-05-02: Anthony Halm"});
  BOOST_TEST(without_ids(text) == R"(error[toll]: not as the reference says: How many?
   ┌─ a.txt:1:14   (2023-05-02)
 1 │ It was said: Anthony Halm in all.
   │              ^^^^^^^^^^^^ Anthony Halm
   ┌─ b.txt:2:14   (2023-05-02)
 2 │ It was said: Anthony Halm in all.
   │              ^^^^^^^^^^^^ Anthony Halm
   ┌─ c.txt:3:14   (2023-05-02)
 3 │ It was said: Anthony Halm in all.
   │              ^^^^^^^^^^^^ Anthony Halm
   = why: one name, written differently: "Anthony" / "Antony"
   = note: the reference is Antony Halm (almanac)
   = also: 2 more claims for Anthony Halm (d, e)
   = id: g1:…

1 finding: 1 error; 5 articles, 5 claims
)");
}

BOOST_AUTO_TEST_CASE(further_verdicts_of_a_finding_say_which_they_are) {
  std::string text = text_of("number; key person",
                             {"a 2023-05-02: 17; key John Smith", "b 2023-05-02: at least 12; key Smith",
                              "c 2023-05-02: 19; key John Smith; denied; hedged", "d 2023-05-02: 19; key Smith",
                              "f 2023-05-02: 19; key Smith"}, {.show = Severity::note});
  BOOST_TEST(without_ids(text) == R"(error[toll]: sources disagree: How many? (who: John Smith)
   ┌─ a.txt:1:14   (2023-05-02)
 1 │ It was said: 17 in all.
   │              ^^ 17
   ┌─ d.txt:4:14   (2023-05-02)
 4 │ It was said: 19 in all.
   │              ^^ 19
   = why: 17 is not 19
   = also: uncertain, in these claims
   ┌─ c.txt:3:14   (2023-05-02)
 3 │ It was said: 19 in all.
   │              ^^ 19; denied; hedged
   = why: one says it is 19, the other denies it; one side is hedged wherever it is stated
   = also: precision, in these claims
   ┌─ b.txt:2:14   (2023-05-02)
 2 │ It was said: at least 12 in all.
   │              ^^^^^^^^^^^ at least 12
   = why: 19 is at least 12
   = note: only a says 17
   = also: 1 more claim for 19 (f)
   = id: g1:…

1 finding: 1 error; 5 articles, 5 claims
)");
}

BOOST_AUTO_TEST_CASE(notes_are_counted_and_shown_on_demand) {
  std::vector<std::string> claims = {"a 2023-05-02: 17", "b 2023-05-02: at least 12"};
  BOOST_TEST(text_of("number", claims) == "1 finding: 1 note not shown; 2 articles, 2 claims\n");
  std::string shown = text_of("number", claims, {Severity::note, 0, Colour::plain});
  BOOST_TEST(shown.starts_with("note[toll]: sources differ in precision: How many?\n"), shown);
  BOOST_TEST(shown.ends_with("\n1 finding: 1 note; 2 articles, 2 claims\n"), shown);
}

BOOST_AUTO_TEST_CASE(no_finding_says_so) {
  BOOST_TEST(text_of("number", {"a 2023-05-02: 17", "b 2023-05-02: 17"}) ==
             "no disagreement found in 2 articles with 2 claims\n");
}

BOOST_AUTO_TEST_CASE(the_severest_comes_first_and_a_limit_counts_what_it_hides) {
  ClaimStream stream = test::stream_from(test::fact_from("person"), {"a: Mary Akins", "b: Mary Atkins"});
  stream.facts[0].id = stream.claims[0].fact = stream.claims[1].fact = "chair";
  test::add(stream, test::gate_stream());
  std::string text = text_of(stream, {Severity::warning, 1, Colour::plain});
  BOOST_TEST(has(text, "error[gate-opened]"), text);
  BOOST_TEST(!has(text, "warning[chair]"), text);
  BOOST_TEST(text.ends_with("2 findings: 1 error, 1 warning; 1 beyond the limit not shown; 4 articles, 4 claims\n"), text);
}

BOOST_AUTO_TEST_CASE(equal_problems_of_several_stories_are_folded_with_a_count) {
  std::string text = text_of("number; story", {"x/a: 17", "x/b: 19", "y/a: 17", "y/b: 19", "z/a: 17", "z/b: 20"});
  BOOST_TEST(has(text, "   = again: 1 time elsewhere: "), text);
  BOOST_TEST(has(text, "3 findings: 3 errors; 6 articles, 6 claims\n"), text);
  BOOST_TEST(has(text_of("number; story", {"a: 17"}), "1 without a story"));
}

BOOST_AUTO_TEST_CASE(text_of_articles_reaches_no_terminal_raw) {
  ClaimStream stream = test::gate_stream();
  test::put_into(stream.claims[0], "A \x1b[31mred gate, opened on April 23.", "April 23");
  stream.claims[0].article = stream.articles[0].path = "he\x1brald.txt";
  stream.claims[0].speaker = "Ha\x07lm";
  std::string text = text_of(stream) + print_concise(compare(stream)) +
                     print_diff(compare(stream), test::sides_of(compare(stream), "he\x1brald.txt", "wire.txt", DiffContext::all));
  BOOST_TEST(!has(text, "\x1b"));
  BOOST_TEST(!has(text, "\x07"));
  BOOST_TEST(has(text, R"(A \x1b[31mred gate)"), text);
}

BOOST_AUTO_TEST_CASE(values_with_most_claims_come_first_and_of_many_the_others_are_counted) {
  std::vector<std::string> claims;
  for (int value = 10; value < 20; ++value) claims.push_back("a" + std::to_string(value) + ": " + std::to_string(value));
  for (const char* extra : {"b: 15", "c: 15", "d: 15", "e: 13", "f: 13"}) claims.emplace_back(extra);
  const std::string text = text_of("number", claims);
  const std::size_t most = text.find("= also: 3 more claims for 15 (b, c, d)\n"),
                    next = text.find("= also: 2 more claims for 13 (e, f)\n");
  BOOST_TEST(most != std::string::npos, text);
  BOOST_TEST((next != std::string::npos && most < next), text);
  BOOST_TEST(has(text, "= also: 5 more claims for 5 other values\n"), text);
}

BOOST_AUTO_TEST_CASE(a_day_of_which_nothing_is_known_is_shown_by_its_words) {
  ClaimStream stream = test::gate_stream();
  stream.claims[1].value = test::value_from({Type::date, ""}, "unresolved day");
  stream.claims[1].polarity = Polarity::denied;
  test::put_into(stream.claims[1], "The gate did not open yesterday.", "yesterday");
  const Report report = compare(stream);
  const std::string text = test::diff_of(report, "herald.txt", "wire.txt", DiffContext::all);
  BOOST_TEST(has(text, "= \"yesterday\", date not known"), text);
}

BOOST_AUTO_TEST_CASE(a_finding_names_its_story) {
  BOOST_TEST(has(text_of("number; story", {"flood/a: 1", "flood/b: 2"}), "   = story: flood\n"));
  BOOST_TEST(!has(text_of("number; story", {"named together/a: 1", "named together/b: 2"}), "= story"));
}

BOOST_AUTO_TEST_CASE(carets_stand_under_wide_and_combining_characters) {
  ClaimStream stream = test::gate_stream();
  test::put_into(stream.claims[0], "門 cafe\u0301 opened on April 23.", "April 23");
  BOOST_TEST(has(text_of(stream), "29 │ 門 cafe\u0301 opened on April 23.\n   │                   ^^^^^^^^ 23"), text_of(stream));
}

BOOST_AUTO_TEST_CASE(a_mention_in_the_middle_of_a_long_sentence_keeps_its_surroundings) {
  ClaimStream stream = test::gate_stream();
  std::string far(60, 'x');
  test::put_into(stream.claims[0], far + " " + far + " on April 23 " + far + " " + far, "April 23");
  BOOST_TEST(has(text_of(stream), "29 │ … on April 23 " + far + " …\n   │      ^^^^^^^^ "), text_of(stream));
}

BOOST_AUTO_TEST_CASE(colours_are_used_only_where_asked_for) {
  BOOST_TEST(has(text_of(test::gate_stream(), {Severity::warning, 0, Colour::ansi}), "\x1b[1;31merror[gate-opened]\x1b[0m"));
  BOOST_TEST(!has(text_of(test::gate_stream()), "\x1b"));
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_values_of_one_finding_are_counted_without_a_long_wait) {
  Report report = compare(test::stream_from(test::fact_from("number"), {"a: 17", "b: 19"}));
  std::vector<Claim> claims(report.claims.begin(), report.claims.end());
  const Claim model = claims.front();
  for (std::size_t i = 0; i < 100'000; ++i) {
    Claim claim = model;
    const double number = 100.0 + static_cast<double>(i);
    std::get<AmountValue>(claim.value).stated = std::get<AmountValue>(claim.value).outer = {number, number};
    report.findings.at(0).camps.at(0).claims.push_back(claims.size());
    claims.push_back(std::move(claim));
  }
  report.claims = Claims(std::move(claims));
  const std::string text = print_text(report, {});
  BOOST_TEST(has(text, "= also: 1 more claim for 104 (a)\n"), text);
  BOOST_TEST(has(text, "= also: 99995 more claims for 99995 other values\n"), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
