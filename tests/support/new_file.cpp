#include "support/new_file.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "support/files.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::string text_of(const std::string& path) {
  const auto text = read_file(path, 1000);
  return text ? *text : "none";
}

std::size_t entries(const Folder& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator{}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(new_file)

BOOST_AUTO_TEST_CASE(a_file_has_its_old_bytes_until_all_new_ones_are_written) {
  const Folder folder;
  folder.write("a", "old");
  fs::permissions(folder.path("a"), fs::perms::owner_read | fs::perms::owner_write);
  NewFile file(folder.path("a"));
  file.write("new ");
  file.write("bytes");
  BOOST_TEST(text_of(folder.path("a")) == "old");
  BOOST_TEST(file.finish().has_value());
  BOOST_TEST(text_of(folder.path("a")) == "new bytes");
  BOOST_TEST((fs::status(folder.path("a")).permissions() == (fs::perms::owner_read | fs::perms::owner_write)));
  BOOST_TEST(entries(folder) == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_not_finished_leaves_nothing_behind) {
  const Folder folder;
  { NewFile(folder.path("a")).write("half"); }
  BOOST_TEST(entries(folder) == 0u);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_says_so_at_the_end_and_names_the_file) {
  const Folder folder;
  NewFile nowhere(folder.path("none/a"));
  nowhere.write("x");
  const auto failed = nowhere.finish();
  BOOST_REQUIRE(!failed);
  BOOST_TEST(failed.error().front().place.path == folder.path("none/a"));
  BOOST_TEST(failed.error().front().message == "cannot write: No such file or directory");
  if (!fs::exists("/dev/full")) return;
  NewFile full("/dev/full");
  full.write("x");
  BOOST_TEST(!full.finish().has_value());
  BOOST_TEST(fs::exists("/dev/full"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
