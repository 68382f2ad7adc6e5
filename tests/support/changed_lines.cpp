#include "support/changed_lines.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

#include "support/program.hpp"

namespace gainsay {
namespace {

// "a.txt 3-4 9-9; b.txt"
std::string told(std::string_view diff) {
  std::ostringstream text;
  for (const auto& [path, ranges] : added_lines(diff)) {
    text << (text.tellp() > 0 ? "; " : "") << path;
    for (const auto& [first, last] : ranges) text << ' ' << first << '-' << last;
  }
  return text.str();
}

const std::string kHead = "diff --git a/a.txt b/a.txt\nindex 1..2 100644\n--- a/a.txt\n+++ b/a.txt\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(changed_lines)

BOOST_AUTO_TEST_CASE(added_and_changed_lines_count_and_those_taken_away_do_not) {
  BOOST_TEST(told(kHead + "@@ -3 +3,2 @@ heading\n-x\n+y\n+z\n@@ -9,0 +11 @@\n+w\n") == "a.txt 3-4 11-11");
  BOOST_TEST(told(kHead + "@@ -3,2 +2,0 @@\n-x\n-y\n") == "a.txt");
  BOOST_TEST(told("") == "");
}

BOOST_AUTO_TEST_CASE(a_new_file_is_new_as_a_whole_and_one_that_is_gone_is_none) {
  BOOST_TEST(told("--- /dev/null\n+++ b/new.txt\n@@ -0,0 +1,3 @@\n+a\n+b\n+c\n") == "new.txt 1-3");
  BOOST_TEST(told("--- a/old.txt\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n") == "");
}

BOOST_AUTO_TEST_CASE(lines_of_text_that_look_like_heads_are_text) {
  BOOST_TEST(told(kHead + "@@ -1,2 +1,2 @@\n--- a/x\n-@@ -1 +1 @@\n+++ b/other.txt\n+@@ -5 +5 @@\n@@ -7 +7 @@\n-a\n+b\n") ==
             "a.txt 1-2 7-7");
  BOOST_TEST(told(kHead + "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n") == "a.txt 1-1");
}

BOOST_AUTO_TEST_CASE(paths_are_read_as_git_writes_them) {
  const auto path = [](const std::string& written) { return told("+++ " + written + "\n@@ -1 +1 @@\n-a\n+b\n"); };
  BOOST_TEST(path("b/news/a b.txt\t") == "news/a b.txt 1-1");
  BOOST_TEST(path("b/Überfall.txt") == "Überfall.txt 1-1");
  BOOST_TEST(path("\"b/a\\\"b\\\\c\\td\"") == "a\"b\\c\td 1-1");
  BOOST_TEST(path("\"b/\\303\\234.txt\"") == "Ü.txt 1-1");
}

BOOST_AUTO_TEST_CASE(lines_touch_where_they_overlap) {
  ChangedLines changed;
  changed.files["/news/a.txt"] = {{3, 4}, {9, 9}};
  changed.files["/news/gone.txt"] = {};
  BOOST_TEST(changed.touch("/news/a.txt", 4, 6));
  BOOST_TEST(changed.touch("/news/a.txt", 1, 20));
  BOOST_TEST(!changed.touch("/news/a.txt", 5, 8));
  BOOST_TEST(!changed.touch("/news/b.txt", 3, 4));
  BOOST_TEST(changed.touch("/news/a.txt"));
  BOOST_TEST(!changed.touch("/news/gone.txt"));
}

BOOST_AUTO_TEST_CASE(no_shell_sees_the_arguments_of_a_program) {
  const auto run = run_program({"printf", "%s|", "$HOME", "a b", "; exit 3", "*"});
  BOOST_REQUIRE(run.has_value());
  BOOST_TEST(run->output == "$HOME|a b|; exit 3|*|");
  BOOST_TEST(run->exit_code == 0);
}

BOOST_AUTO_TEST_CASE(how_a_program_ends_is_told) {
  BOOST_TEST(run_program({"false"})->exit_code == 1);
  const auto missing = run_program({"no-program-of-this-name"});
  BOOST_REQUIRE(!missing);
  BOOST_TEST(describe(missing.error().front()) == "no-program-of-this-name: error: cannot be run: No such file or directory");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
