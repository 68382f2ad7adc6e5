#include "support/path_base.hpp"

#include <boost/test/unit_test.hpp>

namespace gainsay {

BOOST_AUTO_TEST_SUITE(path_bases)

BOOST_AUTO_TEST_CASE(a_file_has_one_name_wherever_the_run_is_started) {
  const PathBase at_root{"/news", "/news"}, below{"/news/drafts", "/news"};
  BOOST_TEST(path_from_root("coverage/a.txt", at_root) == "coverage/a.txt");
  BOOST_TEST(path_from_root("./coverage/a.txt", at_root) == "coverage/a.txt");
  BOOST_TEST(path_from_root("../coverage/a.txt", below) == "coverage/a.txt");
  BOOST_TEST(path_from_root("/news/coverage/a.txt", below) == "coverage/a.txt");
  BOOST_TEST(path_from_root("today.txt", below) == "drafts/today.txt");
  BOOST_TEST(path_from_root("wire.jsonl:3#h-1", below) == "drafts/wire.jsonl:3#h-1");
}

BOOST_AUTO_TEST_CASE(folders_are_named_without_a_slash_and_the_root_is_a_dot) {
  const PathBase below{"/news/drafts", "/news/"};
  BOOST_TEST(path_from_root("..", below) == ".");
  BOOST_TEST(path_from_root("../", below) == ".");
  BOOST_TEST(path_from_root("/news/", below) == ".");
  BOOST_TEST(path_from_root("./", below) == "drafts");
  BOOST_TEST(path_from_root("old/", below) == "drafts/old");
}

BOOST_AUTO_TEST_CASE(what_lies_outside_keeps_the_way_it_was_named) {
  const PathBase below{"/news/drafts", "/news"};
  BOOST_TEST(path_from_root("/archive/a.txt", below) == "/archive/a.txt");
  BOOST_TEST(path_from_root("../../archive/a.txt", below) == "../archive/a.txt");
  BOOST_TEST(path_from_root("-", below) == "-");
  BOOST_TEST(path_from_root("../a.txt", {}) == "../a.txt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
