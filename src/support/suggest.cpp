#include "support/suggest.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    points += point.value;
    at += point.length;
  }
  return points;
}

// A word of three letters may be off by one, one of six by two: farther away lies another word.
std::size_t nearness(std::string_view word) { return std::max<std::size_t>(1, word.size() / 3); }

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  const std::u32string from = code_points(a);
  const std::u32string to = code_points(b);
  std::vector<std::size_t> before_last, last, row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    before_last = std::move(last);
    last = row;
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t substituted = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, substituted});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    // A swap reaches back two rows, hence both must have left the bound behind.
    const std::size_t least = std::min(*std::min_element(row.begin(), row.end()),
                                       *std::min_element(last.begin(), last.end()));
    if (least > most) return most + 1;
  }
  return std::min(row[to.size()], most + 1);
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known) {
  if (known.empty()) return {};
  const std::string* nearest = nullptr;
  std::size_t bound = nearness(word);
  for (const std::string& candidate : known) {
    const std::size_t distance = edit_distance(word, candidate, bound);
    if (distance > bound || (nearest && distance == bound)) continue;
    nearest = &candidate;
    bound = distance;
  }
  if (nearest) return fmt::format("did you mean \"{}\"?", *nearest);
  return fmt::format("known are: {}", fmt::join(known, ", "));
}

}  // namespace gainsay
