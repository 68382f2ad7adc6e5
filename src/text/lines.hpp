// Lines and columns, computed only for output.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gainsay {

// Counts from 1; columns in code points.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

// An index of a text's line starts and, so that a long line costs no more than short ones, of its code points. The text
// must outlive it.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  LineColumn at(std::uint32_t offset) const;

  // The text of a line, without its line end.
  std::string_view line(std::size_t number) const;

 private:
  std::size_t code_points_before(std::size_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::size_t> counted_;  // code points before each kStride bytes
};

}  // namespace gainsay
