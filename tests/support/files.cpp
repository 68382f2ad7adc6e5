#include "support/files.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

#include "folder.hpp"

namespace gainsay {
namespace {

std::string message(const Result<std::string>& result) { return result ? "" : result.error().front().message; }

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text, std::size_t most) {
  Lines found;
  std::istringstream input(text);
  read_lines(
      input, most,
      [&](std::string_view line, std::size_t number) {
        found.push_back(std::to_string(number) + " " + std::string(line));
      },
      [&](std::size_t number) { found.push_back(std::to_string(number) + " too long"); });
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(a_file_is_read_whole_or_the_reason_is_told) {
  const Folder folder;
  BOOST_TEST(read_file(folder.write("a", "abc"), 3).value() == "abc");
  BOOST_TEST(message(read_file(folder.write("a", "abcd"), 3)) == "the file is bigger than the 3 bytes allowed");
  BOOST_TEST(message(read_file(folder.path("none"), 3)) == "cannot read: No such file or directory");
  BOOST_TEST(message(read_file(folder.path(), 3)) == "cannot read: Is a directory");
  BOOST_TEST(read_file(folder.path("none"), 3).error().front().place.path == folder.path("none"));
}

BOOST_AUTO_TEST_CASE(a_file_without_a_size_is_bounded_too) {
  BOOST_TEST(message(read_file("/dev/zero", 100)) == "the file is bigger than the 100 bytes allowed");
}

BOOST_AUTO_TEST_CASE(writing_replaces_the_whole_file_and_leaves_nothing_beside_it) {
  const Folder folder;
  const std::string path = folder.write("a", "old");
  BOOST_TEST(write_file(path, "new bytes").has_value());
  BOOST_TEST(read_file(path, 100).value() == "new bytes");
  Diagnostics problems;
  BOOST_TEST(list_files(folder.path(), problems).size() == 1u);
  const auto failed = write_file(folder.path("none/a"), "x");
  BOOST_REQUIRE(!failed.has_value());
  BOOST_TEST(failed.error().front().message == "cannot write: No such file or directory");
  BOOST_TEST(failed.error().front().place.path == folder.path("none/a"));
}

BOOST_AUTO_TEST_CASE(a_failed_write_keeps_the_old_file) {
  const Folder folder;
  std::filesystem::create_directory(folder.path("a"));
  folder.write("a/b", "old");
  BOOST_TEST(!write_file(folder.path("a/b/c"), "x").has_value());
  BOOST_TEST(read_file(folder.path("a/b"), 100).value() == "old");
}

BOOST_AUTO_TEST_CASE(files_are_listed_by_their_bytes) {
  const Folder folder;
  for (const char* name : {"b", "a/z", "a-b", "B", "\u00e9", ".git/x", "a/.x"}) folder.write(name, "");
  Diagnostics problems;
  Lines found = list_files(folder.path() + "/", problems);
  for (std::string& path : found) path.erase(0, folder.path().size() + 1);
  BOOST_TEST(found == (Lines{"B", "a-b", "a/z", "b", "\u00e9"}), boost::test_tools::per_element());
  BOOST_TEST(problems.empty());
}

BOOST_AUTO_TEST_CASE(loops_and_missing_folders_are_problems) {
  const Folder folder;
  folder.write("a/b", "");
  std::filesystem::create_directory_symlink("..", folder.path("a/up"));
  Diagnostics problems;
  BOOST_TEST(list_files(folder.path(), problems).size() == 1u);
  BOOST_REQUIRE(problems.size() == 1u);
  BOOST_TEST(problems[0].place.path == folder.path("a/up"));
  list_files(folder.path("none"), problems);
  BOOST_REQUIRE(problems.size() == 2u);
  BOOST_TEST(problems[1].message == "cannot read: No such file or directory");
}

BOOST_AUTO_TEST_CASE(lines_come_one_by_one_in_bounded_memory) {
  const auto check = [](const std::string& text, const Lines& expected) {
    BOOST_TEST(lines_of(text, 5) == expected, boost::test_tools::per_element());
  };
  check("", {});
  check("a\n\nb", {"1 a", "2 ", "3 b"});
  check("a\r\nb\r\n", {"1 a", "2 b"});
  check("12345\n123456\nx\n", {"1 12345", "2 too long", "3 x"});
  check("12345\r\n123456\r\nx", {"1 12345", "2 too long", "3 x"});
  check(std::string(300'000, 'y') + "\nx", {"1 too long", "2 x"});
  check("x\n" + std::string(300'000, 'y'), {"1 x", "2 too long"});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
