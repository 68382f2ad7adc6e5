#include "support/path_glob.hpp"

#include <boost/test/unit_test.hpp>

#include "support/braces.hpp"
#include "support/path_globs.hpp"

namespace gainsay {
namespace {

bool fits(std::string_view glob, std::string_view path) { return PathGlob(glob).fits(path, EntryKind::file); }
bool fits_folder(std::string_view glob, std::string_view path) { return PathGlob(glob).fits(path, EntryKind::folder); }

GlobFit decide(std::string_view ignore_file, std::string_view path) {
  return globs_of_ignore_file(ignore_file).decide(path, EntryKind::file);
}

using Texts = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(path_globs)

BOOST_AUTO_TEST_CASE(a_glob_without_a_slash_fits_a_name_at_any_depth) {
  for (const char* path : {"a.txt", "x/a.txt", "x/y/a.txt"}) BOOST_TEST(fits("a.txt", path));
  for (const char* path : {"b.txt", "a.txt.old", "a.txt/b"}) BOOST_TEST(!fits("a.txt", path));
}

BOOST_AUTO_TEST_CASE(a_slash_counts_from_the_folder) {
  for (const char* glob : {"/a.txt", "x/a.txt", "/x/a.txt"}) BOOST_TEST(!fits(glob, "y/x/a.txt"));
  BOOST_TEST(fits("/a.txt", "a.txt"));
  BOOST_TEST(fits("x/a.txt", "x/a.txt"));
}

BOOST_AUTO_TEST_CASE(a_slash_at_the_end_asks_for_a_folder_at_any_depth) {
  BOOST_TEST(fits_folder("wire/", "wire"));
  BOOST_TEST(fits_folder("wire/", "x/wire"));
  BOOST_TEST(!fits("wire/", "wire"));
  BOOST_TEST(!fits_folder("/wire/", "x/wire"));
}

BOOST_AUTO_TEST_CASE(stars_stay_in_a_name_and_two_pass_folders) {
  for (const auto& [glob, path] : {std::pair("*", "a"), {"a*c", "abc"}, {"x/*", "x/a"}, {"**/a", "a"}, {"**/a", "x/y/a"},
                                   {"x/**/a", "x/a"}, {"x/**/a", "x/y/z/a"}, {"x/**", "x/a"}, {"x/**", "x/y/a"}, {"**", "x/y"},
                                   {"x/a**b", "x/aab"}, {"**/x/**", "y/x/a"}})
    BOOST_TEST(fits(glob, path), glob << " should fit " << path);
  for (const auto& [glob, path] : {std::pair("x/*", "x/y/a"), {"*/a", "a"}, {"*/a", "x/y/a"}, {"x/**/a", "xa"}, {"x/**", "x"},
                                   {"x/a**b", "x/a/b"}, {"**/a", "ba"}, {"x/**/a", "x/ya"}})
    BOOST_TEST(!fits(glob, path), glob << " should not fit " << path);
}

BOOST_AUTO_TEST_CASE(classes_and_single_characters) {
  for (const auto& [glob, path] : {std::pair("?", "\u00e9"), {"[a-c]", "b"}, {"[!a-c]", "d"}, {"[^a-c]", "d"}, {"[]a]", "]"},
                                   {"[!]a]", "b"}, {"[a-]", "-"}, {"[\\]]", "]"}, {"[[:digit:]]", "7"}, {"[[:alpha:]_]", "_"},
                                   {"[[]", "["}, {"[a-c-e]", "-"}, {"[[:a]", ":"}, {"[\u00e0-\u00ef]", "\u00e9"}})
    BOOST_TEST(fits(glob, path), glob << " should fit " << path);
  for (const auto& [glob, path] : {std::pair("x?a", "x/a"), {"x[!a]a", "x/a"}, {"x/[!b]a", "x//a"}, {"[a-c-e]", "d"},
                                   {"[[:digit:]]", "a"}, {"?", ""}})
    BOOST_TEST(!fits(glob, path), glob << " should not fit " << path);
}

BOOST_AUTO_TEST_CASE(a_backslash_takes_away_what_a_character_means) {
  BOOST_TEST(fits("\\*", "*"));
  BOOST_TEST(!fits("\\*", "a"));
  BOOST_TEST(fits("a\\ ", "a "));
}

BOOST_AUTO_TEST_CASE(broken_globs_fit_nothing) {
  for (const char* glob : {"", "/", "[a", "a\\", "[[:letter:]]", "[", "[]", "[[:digit:"}) {
    BOOST_TEST(PathGlob(glob).is_broken(), glob);
    BOOST_TEST(!fits(glob, glob));
  }
}

BOOST_AUTO_TEST_CASE(many_stars_take_no_time) {
  std::string glob, path(2000, 'a');
  for (int i = 0; i < 200; ++i) glob += "*a";
  BOOST_TEST(!fits(glob + "b", path));
  BOOST_TEST(fits(glob, path));
}

BOOST_AUTO_TEST_CASE(the_last_line_that_fits_decides) {
  BOOST_TEST((decide("*.txt\n!a.txt\n", "a.txt") == GlobFit::excepted));
  BOOST_TEST((decide("!a.txt\n*.txt\n", "a.txt") == GlobFit::fits));
  BOOST_TEST((decide("*.txt", "a.md") == GlobFit::none));
}

BOOST_AUTO_TEST_CASE(lines_of_an_ignore_file) {
  const char* file = "\xEF\xBB\xBF# a comment\r\n\r\na.txt   \r\n\\#b\n\\!c\nd\\ \ne\\\\ \n";
  for (const char* path : {"a.txt", "#b", "!c", "d ", "e\\"}) BOOST_TEST((decide(file, path) == GlobFit::fits), path);
  for (const char* path : {"# a comment", "d", "a.txt   "}) BOOST_TEST((decide(file, path) == GlobFit::none), path);
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_folder_holds_below_it) {
  PathGlobs globs;
  globs.add("wire/");
  globs.add("!keep.txt");
  const auto of = [&](std::string_view path) { return globs.decide_with_folders(path, EntryKind::file); };
  BOOST_TEST((of("wire/x/a.txt") == GlobFit::fits));
  BOOST_TEST((of("wire/x/keep.txt") == GlobFit::excepted));
  BOOST_TEST((of("a/b.txt") == GlobFit::none));
}

BOOST_AUTO_TEST_CASE(braces_are_written_out) {
  const auto check = [](std::string_view glob, const Texts& expected) {
    BOOST_TEST(expand_braces(glob) == expected, boost::test_tools::per_element());
  };
  check("*.{md,txt}", {"*.md", "*.txt"});
  check("{a,b{c,d}}e", {"ae", "bce", "bde"});
  check("{a}{b,}", {"{a}b", "{a}"});
  check("{a,b", {"{a,b"});
  check("\\{a,b}", {"\\{a,b}"});
  std::string many;
  for (int i = 0; i < 30; ++i) many += "{a,b}";
  BOOST_TEST(expand_braces(many).size() < 1000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
