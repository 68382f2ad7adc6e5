#include "text/lines.hpp"

#include <algorithm>

#include "support/printable.hpp"

namespace gainsay {

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

LineColumn LineIndex::at(std::uint32_t offset) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::uint32_t start = *(next - 1);
  return {static_cast<std::size_t>(next - starts_.begin()),
          count_code_points(text_.substr(start, offset - start)) + 1};
}

std::string_view LineIndex::line(std::size_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  std::string_view line = text_.substr(start, text_.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace gainsay
