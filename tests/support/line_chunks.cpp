#include "support/line_chunks.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <sstream>

#include "support/files.hpp"

namespace gainsay {
namespace {

// All lines with their numbers; "too long" for those above the limit.
std::string lines_one_by_one(const std::string& text, std::size_t most) {
  std::string told;
  std::istringstream input(text);
  read_lines(
      input, most, [&](std::string_view line, std::size_t number) { told += std::to_string(number) + ":" + std::string(line) + ";"; },
      [&](std::size_t number) { told += std::to_string(number) + " too long;"; });
  return told;
}

std::string lines_by_chunks(const std::string& text, std::size_t most) {
  std::string told;
  std::size_t number = 0;
  std::istringstream input(text);
  read_line_chunks(input, most, [&](const LineChunk& chunk) {
    if (chunk.is_too_long) told += std::to_string(++number) + " too long;";
    const std::size_t before = number;
    const std::size_t count = each_line(chunk, [&](std::string_view line, std::uint64_t offset) {
      ++number;
      BOOST_REQUIRE_EQUAL(text.substr(static_cast<std::size_t>(offset), line.size()), line);
      told += std::to_string(number) + (line.size() > most ? " too long;" : ":" + std::string(line) + ";");
    });
    if (!chunk.is_too_long) BOOST_REQUIRE_EQUAL(count, number - before);
  });
  return told;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(line_chunks)

BOOST_AUTO_TEST_CASE(chunks_hold_the_lines_that_reading_line_by_line_gives) {
  std::mt19937 random(13);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    const std::size_t pieces = random() % 40;
    for (std::size_t i = 0; i < pieces; ++i) {
      text += std::string(random() % 7 == 0 ? random() % 400'000 : random() % 90, static_cast<char>('a' + random() % 26));
      text += random() % 3 == 0 ? "\r\n" : random() % 5 == 0 ? "\n\n" : "\n";
    }
    if (random() % 2 == 0 && !text.empty()) text.pop_back();
    for (const std::size_t most : {std::size_t{50}, std::size_t{100'000}, std::size_t{1} << 20})
      BOOST_TEST((lines_by_chunks(text, most) == lines_one_by_one(text, most)), round << " " << most);
  }
}

BOOST_AUTO_TEST_CASE(a_line_that_never_ends_takes_no_more_room_than_is_allowed) {
  const std::string text = "first\n" + std::string(5'000'000, 'x') + "\nlast";
  BOOST_TEST(lines_by_chunks(text, 1'000'000) == "1:first;2 too long;3:last;");
  std::size_t largest = 0;
  std::istringstream input(text);
  read_line_chunks(input, 1'000'000, [&](const LineChunk& chunk) { largest = std::max(largest, chunk.size); });
  BOOST_TEST(largest < 3'000'000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
