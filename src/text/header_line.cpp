#include <algorithm>

#include "text/readers.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kMark = "date";

// Takes the next word off the front of a line.
std::string_view take_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
  const std::string_view word = line.substr(0, line.find_first_of(kBlanks));
  line.remove_prefix(word.size());
  return word;
}

// "date palms" is no header, "date 2023-13-45" is a broken one.
bool looks_like_date(std::string_view word) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return word.size() > 4 && std::all_of(word.begin(), word.begin() + 4, digit) && word[4] == '-';
}

}  // namespace

std::uint32_t read_header_line(Article& article, std::uint32_t begin) {
  const std::string_view text = article.text;
  const std::size_t first = text.find_first_not_of(" \t\r\n", begin);
  if (first == text.npos) return begin;
  const std::size_t end = std::min(text.find('\n', first), text.size());
  std::string_view rest = text.substr(first, end - first);
  if (take_word(rest) != kMark) return begin;
  const std::string_view date = take_word(rest);
  if (!looks_like_date(date)) return begin;

  Metadata& metadata = article.metadata;
  const std::string_view above = text.substr(0, first);
  const auto line = static_cast<std::size_t>(std::count(above.begin(), above.end(), '\n')) + 1;
  const auto published = timestamp_or_problem(date, {metadata.path, line}, metadata);
  if (published && !metadata.published) {
    metadata.published = published;
    metadata.published_origin = PublishedOrigin::header_line;
  }
  if (metadata.source.empty()) metadata.source = readable(rest);
  return static_cast<std::uint32_t>(end);
}

}  // namespace gainsay
