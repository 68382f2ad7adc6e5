// The matrix of sources and the table of claims.
#include <boost/test/unit_test.hpp>

#include "report/print_folders.hpp"
#include "report/sample_report.hpp"
#include "report/table.hpp"

namespace gainsay {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string matrix_of(const std::string& fact, const std::vector<std::string>& claims) {
  return print_matrix(compare(test::stream_from(test::fact_from(fact), claims)));
}

std::string csv_of(const ClaimStream& stream) { return print_csv(compare(stream), Quotes::shown); }

}  // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(sources_stand_in_the_order_of_publication_and_undated_ones_last) {
  BOOST_TEST(matrix_of("number", {"alpha: 3", "late 2024-03-06: 2", "early 2024-03-05: 1", "also 2024-03-06: 2"}) ==
             "fact  verdict   early       also        late        alpha\n"
             "                2024-03-05  2024-03-06  2024-03-06  undated\n"
             "────  ────────  ──────────  ──────────  ──────────  ───────\n"
             "toll  conflict  1           2           2           3\n");
}

BOOST_AUTO_TEST_CASE(silence_is_said) {
  const std::string matrix = matrix_of("number; key person", {"a 2024-03-05: 1; key Ann Smith",
                                                              "b 2024-03-06: 2; key Bob Jones"});
  BOOST_TEST(has(matrix, "toll (who: Ann Smith)  –        1           not stated\n"), matrix);
  BOOST_TEST(has(matrix, "toll (who: Bob Jones)  –        not stated  2\n"), matrix);
}

BOOST_AUTO_TEST_CASE(a_source_gives_each_answer_once_in_the_order_of_time) {
  ClaimStream stream = test::stream_from(test::fact_from("number; grows"),
                                         {"c 2024-03-05: 2", "b 2024-03-06: 3; says Halm", "a 2024-03-07: 2"});
  for (Metadata& article : stream.articles) article.source = "wire";
  BOOST_TEST(has(print_matrix(compare(stream)), "\n"
                                                "toll  update   2\n"
                                                "               3; says Halm\n"),
             print_matrix(compare(stream)));
}

BOOST_AUTO_TEST_CASE(stories_are_rows_of_their_own) {
  const std::string matrix = matrix_of("number; story", {"fire/a: 1", "fire/b: 2", "flood/a: 3", "lone: 4"});
  BOOST_TEST(has(matrix, "story: fire\n"), matrix);
  BOOST_TEST(has(matrix, "toll  conflict  1 "), matrix);
  BOOST_TEST(has(matrix, "story: flood\nfact  verdict  flood/a\n"), matrix);
  BOOST_TEST(has(matrix, "without a story, each compared with itself only\n"), matrix);
  BOOST_TEST(has(matrix, "toll  –        lone.txt  lone    4\n"), matrix);
}

BOOST_AUTO_TEST_CASE(the_verdict_names_the_reference) {
  BOOST_TEST(has(matrix_of("number; reference 17", {"a: 19", "b: 19"}), "toll  reference: 17  19 "));
}

BOOST_AUTO_TEST_CASE(nothing_stated_is_said) { BOOST_TEST(print_matrix(Report{}) == "nothing is stated\n"); }

BOOST_AUTO_TEST_CASE(columns_that_do_not_fit_come_below_with_the_fixed_ones_again) {
  Table table{{"fact"}, 1, {{"toll"}}};
  for (int i = 0; i < 8; ++i) {
    table.heads.push_back("source" + std::to_string(i) + std::string(13, 'x'));
    table.rows[0].push_back(std::to_string(i));
  }
  const std::string text = lay_out(table);
  for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
    BOOST_TEST(text.find('\n', begin) - begin <= 3 * 120u);  // the rule's marks take three bytes each
  }
  BOOST_TEST(has(text, "\n\nfact  source5"), text);
  BOOST_TEST(has(text, "toll  5 "), text);
}

BOOST_AUTO_TEST_CASE(a_long_cell_is_broken_at_blanks_and_a_long_word_is_not) {
  const std::string word(60, 'w');
  const std::string text = lay_out({{"fact", "said"}, 1, {{"toll", "one two three four five six seven"}, {"road", word}}});
  BOOST_TEST(has(text, "toll  one two three four five\n        six seven\n"), text);
  BOOST_TEST(has(text, "road  " + word + "\n"), text);
}

BOOST_AUTO_TEST_CASE(cells_that_a_spreadsheet_would_calculate_are_quoted_away) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17"});
  for (const std::string begin : {"=", "+", "-", "@", "\t"}) {
    stream.articles[0].source = begin + "cmd";
    BOOST_TEST(has(csv_of(stream), ",'" + (begin == "\t" ? " " : begin) + "cmd,"), csv_of(stream));
  }
  stream.articles[0].source = "a=b";
  BOOST_TEST(has(csv_of(stream), ",a=b,"));
}

BOOST_AUTO_TEST_CASE(commas_and_quotation_marks_are_quoted_and_control_characters_shown) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17"});
  stream.claims[0].sentence = "He said \"17\", and\r\nleft.";
  BOOST_TEST(has(csv_of(stream), R"("He said ""17"", and\x0d\x0aleft.")"), csv_of(stream));
}

BOOST_AUTO_TEST_CASE(a_claim_names_all_its_findings) {
  const Report report = compare(test::stream_from(test::fact_from("number; reference 17"), {"a: 19", "b: 18"}));
  BOOST_REQUIRE(report.findings.size() == 2u);
  const std::string csv = print_csv(report, Quotes::shown);
  BOOST_TEST(has(csv, ",reference; conflict,error,"), csv);
  for (const Finding& finding : report.findings) BOOST_TEST(has(csv, finding.fingerprint), csv);
}

BOOST_AUTO_TEST_CASE(a_claim_without_a_finding_has_empty_cells) {
  BOOST_TEST(has(csv_of(test::stream_from(test::fact_from("number"), {"a: 17"})), ",asserted,sure,no,,,,,17,"));
}

BOOST_AUTO_TEST_CASE(of_two_folders_a_row_has_the_verdict_of_its_own_pair) {
  FolderComparison comparison;
  for (const auto& [name, after] : {std::pair("a", "19"), {"b", "17"}}) {
    const std::string left = std::string("old/") + name, right = std::string("new/") + name;
    Report report = compare(test::stream_from(test::fact_from("number"), {left + ": 17", right + ": " + after}));
    const Metadata here = report.articles.back(), there = report.articles.front();
    comparison.pairs.push_back({here, there, std::move(report)});
  }
  const std::string csv = print_folder_csv(comparison, {});
  for (const std::string row : {"new/a.txt,2,14,19,19,,asserted,sure,no,conflict,error,g1:",
                                "old/a.txt,1,14,17,17,,asserted,sure,no,conflict,error,g1:",
                                "new/b.txt,2,14,17,17,,asserted,sure,no,,,,",
                                "old/b.txt,1,14,17,17,,asserted,sure,no,,,,"}) {
    BOOST_TEST(has(csv, row), row << "\n" << csv);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
