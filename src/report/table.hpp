// Tables for a terminal. For report/ only.
#pragma once

#include <string>
#include <vector>

namespace gainsay {

struct Table {
  std::vector<std::string> heads;  // of the columns; a line end begins a new line
  std::size_t fixed = 1;           // columns that are repeated where the others do not fit beside each other
  std::vector<std::vector<std::string>> rows;  // each as long as the heads
};

// Columns beside each other as far as 120 columns of a terminal go, and the rest below, under the same fixed columns.
// Cells are printable and break at blanks and line ends; a line begins with a value or goes on two columns further in.
std::string lay_out(const Table& table);

}  // namespace gainsay
