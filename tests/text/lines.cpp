#include <boost/test/unit_test.hpp>

#include "support/printable.hpp"
#include "text/lines.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(lines)

// The slow twin: count everything from the begin of the text.
LineColumn counted(std::string_view text, std::size_t offset) {
  LineColumn place;
  std::size_t start = 0;
  for (std::size_t at = 0; at < offset; ++at) {
    if (text[at] != '\n') continue;
    ++place.line;
    start = at + 1;
  }
  place.column = count_code_points(text.substr(start, offset - start)) + 1;
  return place;
}

BOOST_AUTO_TEST_CASE(places_are_those_of_plain_counting_in_lines_of_any_length) {
  std::string text;
  for (const std::size_t length : {0, 1, 400, 1023, 1024, 1025, 5000, 3}) {
    for (std::size_t i = 0; i < length; ++i) text += i % 7 == 0 ? "é" : i % 11 == 0 ? "😀" : "a";
    text += '\n';
  }
  const LineIndex index(text);
  for (std::size_t offset = 0; offset <= text.size(); ++offset) {
    const LineColumn found = index.at(static_cast<std::uint32_t>(offset)), expected = counted(text, offset);
    BOOST_REQUIRE_MESSAGE(found.line == expected.line && found.column == expected.column,
                          offset << ": " << found.line << ":" << found.column);
  }
}

BOOST_AUTO_TEST_CASE(every_value_of_a_long_line_finds_its_place_in_time) {
  constexpr std::size_t kLength = 4'000'000;
  const std::string text(kLength, 'a');
  const LineIndex index(text);
  std::size_t columns = 0;
  for (std::uint32_t offset = 0; offset < kLength; offset += 20) columns += index.at(offset).column;
  BOOST_TEST(columns == kLength / 20 * (kLength - 18) / 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
