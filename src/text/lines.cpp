#include "text/lines.hpp"

#include <algorithm>

#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kStride = 1024;

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0}, counted_{0} {
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
    starts_.push_back(static_cast<std::uint32_t>(at + 1));
  for (std::size_t at = kStride; at <= text.size(); at += kStride) {
    counted_.push_back(counted_.back() + count_code_points(text.substr(at - kStride, kStride)));
  }
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  const std::size_t stride = offset / kStride;
  return counted_[stride] + count_code_points(text_.substr(stride * kStride, offset - stride * kStride));
}

LineColumn LineIndex::at(std::uint32_t offset) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::uint32_t start = *(next - 1);
  const auto line = static_cast<std::size_t>(next - starts_.begin());
  if (offset - start < kStride) return {line, count_code_points(text_.substr(start, offset - start)) + 1};
  return {line, code_points_before(offset) - code_points_before(start) + 1};
}

std::string_view LineIndex::line(std::size_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  std::string_view line = text_.substr(start, text_.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace gainsay
