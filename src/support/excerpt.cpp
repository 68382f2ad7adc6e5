#include "support/excerpt.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "support/printable.hpp"
#include "support/utf8.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostBefore = 60, kMostWidth = 100;  // code points of a long line that are shown

// Without its line end. Nothing where the text has fewer lines.
std::optional<std::string_view> line_of(std::string_view text, std::size_t number) {
  for (; number > 1; --number) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  std::string_view line = text.substr(0, text.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// Where so many code points end.
std::size_t bytes_of(std::string_view text, std::size_t code_points) {
  std::size_t at = 0;
  for (; code_points > 0 && at < text.size(); --code_points) at += code_point_at(text, at).length;
  return at;
}

bool is_part_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         c == '-' || c == '~';
}

// How many bytes of what begins at the place belong together: a word, or what its bracket or quotation mark encloses.
std::size_t length_of_word(std::string_view rest) {
  if (rest.empty()) return 0;
  constexpr std::string_view kOpening = "{<(['\"", kClosing = "}>)]'\"";
  if (const std::size_t bracket = kOpening.find(rest.front()); bracket != kOpening.npos) {
    const std::size_t close = rest.find(kClosing[bracket], 1);
    return close == rest.npos ? 1 : close + 1;
  }
  const auto end = std::find_if_not(rest.begin(), rest.end(), is_part_of_word);
  return std::max<std::size_t>(1, static_cast<std::size_t>(end - rest.begin()));
}

}  // namespace

std::string excerpt(std::string_view text, const Place& place) {
  if (place.line == 0 || place.column == 0) return {};
  const auto line = line_of(text, place.line);
  if (!line) return {};
  const std::size_t at = bytes_of(*line, place.column - 1);
  if (at < place.column - 1) return {};  // the line ends before the place
  const std::size_t skipped = place.column - 1 > kMostBefore ? bytes_of(*line, place.column - 1 - kMostBefore) : 0;
  std::string_view shown = line->substr(skipped);
  shown = shown.substr(0, bytes_of(shown, kMostWidth));
  const std::string_view before = line->substr(skipped, at - skipped);
  const std::string_view word = shown.substr(std::min(shown.size(), before.size()));
  const std::string number = std::to_string(place.line);
  const std::size_t carets = std::max<std::size_t>(1, display_width(printable(word.substr(0, length_of_word(word)))));
  return fmt::format("  {} | {}\n  {} | {}{}", number, printable(shown), std::string(number.size(), ' '),
                     std::string(display_width(printable(before)), ' '), std::string(carets, '^'));
}

}  // namespace gainsay
