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

// An index of a text's line starts. The text must outlive it.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  LineColumn at(std::uint32_t offset) const;

  // The text of a line, without its line end.
  std::string_view line(std::size_t number) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace gainsay
