// Lines as code-scanning services know them. The texts and hashes of the first cases are those that the tests of
// GitHub's upload action publish.
#include <boost/test/unit_test.hpp>

#include <sstream>

#include "support/source_lines.hpp"

namespace gainsay {
namespace {

std::map<std::size_t, SourceLine> lines_of(const std::string& text, std::set<std::size_t> wanted) {
  std::istringstream input(text);
  return source_lines(input, wanted);
}

// The hashes of all lines, one after the other.
std::string hashes_of(const std::string& text) {
  std::set<std::size_t> all;
  for (std::size_t line = 1; line <= text.size() + 1; ++line) all.insert(line);
  std::string hashes;
  for (const auto& [number, line] : lines_of(text, all)) hashes += line.hash + " ";
  return hashes;
}

// The description read literally: the characters that count, and for each line the sum of 100 of them.
std::string hashes_by_definition(const std::string& ascii) {
  std::vector<std::uint64_t> characters;
  std::vector<std::size_t> begins;
  bool begun = false;
  const auto add = [&](std::uint64_t character) {
    if (!begun) begins.push_back(characters.size());
    begun = character != '\n';
    characters.push_back(character);
  };
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    if (ascii[i] == ' ' || ascii[i] == '\t' || (ascii[i] == '\n' && i > 0 && ascii[i - 1] == '\r')) continue;
    add(ascii[i] == '\r' ? '\n' : static_cast<unsigned char>(ascii[i]));
  }
  add(0xFFFF);
  characters.resize(characters.size() + 100);
  std::map<std::uint64_t, int> known;
  std::ostringstream hashes;
  for (const std::size_t begin : begins) {
    std::uint64_t hash = 0;
    for (std::size_t i = begin; i < begin + 100; ++i) hash = hash * 37 + characters[i];
    hashes << std::hex << hash << std::dec << ":" << ++known[hash] << " ";
  }
  return hashes.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(source_lines_of_files)

BOOST_AUTO_TEST_CASE(hashes_are_those_that_github_publishes) {
  BOOST_TEST(hashes_of("") == "c129715d7a2bc9a3:1 ");
  BOOST_TEST(hashes_of(" a\nb\n  \t\tc\n d") ==
             "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1 ");
  BOOST_TEST(hashes_of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End") ==
             "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 "
             "e6ceba753e1a442:1 ");
}

BOOST_AUTO_TEST_CASE(every_kind_of_line_end_is_the_same) {
  const std::string published =
      "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 "
      "c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1 ";
  BOOST_TEST(hashes_of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n") == published);
  BOOST_TEST(hashes_of(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r") == published);
  BOOST_TEST(hashes_of(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n") == published);
  BOOST_TEST(hashes_of(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n") == published);
}

BOOST_AUTO_TEST_CASE(equal_hashes_are_counted) {
  std::string text;
  for (int i = 0; i < 10; ++i) text += "Lorem ipsum dolor sit amet.\n";
  BOOST_TEST(hashes_of(text) ==
             "a7f2ff13bc495cf2:1 a7f2ff13bc495cf2:2 a7f2ff13bc495cf2:3 a7f2ff13bc495cf2:4 a7f2ff13bc495cf2:5 "
             "a7f2ff13bc495cf2:6 a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 "
             "c129715d7a2bc9a3:1 ");
}

BOOST_AUTO_TEST_CASE(random_texts_have_the_hashes_of_the_definition) {
  std::uint32_t state = 7;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 40 * (round % 20); ++i) {
      state = state * 1664525u + 1013904223u;
      text += "ab \t\nc\r\n"[(state >> 24) % 8];
    }
    BOOST_TEST(hashes_of(text) == hashes_by_definition(text));
  }
}

BOOST_AUTO_TEST_CASE(a_character_cut_by_the_end_of_a_chunk_stays_one) {
  const std::string long_line((1u << 16) - 1, 'x');
  const auto lines = lines_of(long_line + "😀é\nend", {1, 2, 3});
  BOOST_TEST(lines.size() == 2u);
  BOOST_TEST(lines.at(1).length == long_line.size() + 2);
  BOOST_TEST(lines.at(2).begin == long_line.size() + 4 + 2 + 1);
  BOOST_TEST(lines.at(2).length == 3u);
}

BOOST_AUTO_TEST_CASE(only_the_lines_asked_for_come_back_and_blanks_count_in_their_length) {
  const auto lines = lines_of("one\r\n tw\to \r\nthree", {2});
  BOOST_TEST(lines.size() == 1u);
  BOOST_TEST(lines.at(2).begin == 5u);
  BOOST_TEST(lines.at(2).length == 6u);
  BOOST_TEST(hashes_of("one\r\n tw\to \r\nthree").find(lines.at(2).hash) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
