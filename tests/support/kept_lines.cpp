#include "support/kept_lines.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "support/folder.hpp"

namespace gainsay {
namespace {

// What the temporary folder is, for as long as this lives.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& path) {
    if (const char* before = std::getenv("TMPDIR")) before_ = before;
    setenv("TMPDIR", path.c_str(), 1);
  }
  ~TemporaryFolder() {
    if (before_) setenv("TMPDIR", before_->c_str(), 1);
    else unsetenv("TMPDIR");
  }

 private:
  std::optional<std::string> before_;
};

std::string line_of(std::size_t number) { return std::to_string(number) + std::string(number % 3'000, 'x'); }

std::vector<std::uint64_t> keep_some(KeptLines& lines) {
  std::vector<std::uint64_t> places;
  for (std::size_t i = 0; i < 3'000; ++i) places.push_back(lines.keep(line_of(i)));
  return places;
}

std::size_t lost_of(const KeptLines& lines, const std::vector<std::uint64_t>& places) {
  std::size_t lost = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto line = lines.read(places[i], line_of(i).size());
    if (line) BOOST_TEST((*line == line_of(i)), i);
    else ++lost;
  }
  return lost;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kept_lines)

BOOST_AUTO_TEST_CASE(lines_come_back_from_memory_and_from_a_file_that_nobody_sees) {
  const Folder folder;
  const TemporaryFolder here(folder.path());
  for (const std::uint64_t memory : {0u, 1u << 20, 5u << 19, 1u << 30}) {
    KeptLines lines(memory);
    const auto places = keep_some(lines);
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
    BOOST_TEST(lost_of(lines, places) == 0u, memory);
  }
}

BOOST_AUTO_TEST_CASE(what_no_file_takes_stays_in_memory) {
  const Folder folder;
  const TemporaryFolder absent(folder.path("absent"));
  KeptLines lines(1);
  BOOST_TEST(lost_of(lines, keep_some(lines)) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
