#include "support/absolute_path.hpp"

#include <filesystem>

#include <boost/test/unit_test.hpp>

#include "folder.hpp"

namespace gainsay {
namespace {

// The working folder for one test.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::string& folder) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder);
  }
  ~WorkingFolder() { std::filesystem::current_path(before_); }

 private:
  std::filesystem::path before_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(absolute_paths)

BOOST_AUTO_TEST_CASE(paths_are_told_from_the_root) {
  BOOST_TEST(absolute_path("/a/./b/../c/") == "/a/c");
  BOOST_TEST(absolute_path("/") == "/");
  BOOST_TEST(absolute_path("a") == std::filesystem::current_path().generic_string() + "/a");
}

BOOST_AUTO_TEST_CASE(folders_and_what_lies_in_them) {
  BOOST_TEST(parent_folder("/a/b") == "/a");
  BOOST_TEST(parent_folder("/a") == "/");
  BOOST_TEST(parent_folder("/") == "/");
  BOOST_TEST(path_inside("/a/b/c", "/a").value() == "b/c");
  BOOST_TEST(path_inside("/a", "/").value() == "a");
  for (const auto& [path, folder] : {std::pair("/ab", "/a"), {"/a", "/a"}, {"/a/", "/a"}, {"/", "/"}, {"/b/a", "/a"}})
    BOOST_TEST(!path_inside(path, folder).has_value());
}

BOOST_AUTO_TEST_CASE(a_path_is_shown_from_the_working_folder) {
  const Folder folder;
  folder.write("x/y/z", "");
  const std::string root = std::filesystem::canonical(folder.path()).generic_string();
  const WorkingFolder here(root + "/x");
  BOOST_TEST(path_as_shown(root + "/x/y/z") == "y/z");
  BOOST_TEST(path_as_shown(root + "/x") == ".");
  BOOST_TEST(path_as_shown(root + "/a") == "../a");
  BOOST_TEST(path_as_shown(root + "/other/a") == "../other/a");
  BOOST_TEST(path_as_shown("/none-such/a") == "/none-such/a");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
