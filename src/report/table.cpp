#include "report/table.hpp"

#include <algorithm>
#include <sstream>

#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kWidth = 120;      // of the whole table
constexpr std::size_t kWidestCell = 26;  // unless a single word is wider
constexpr std::size_t kWidestFixed = 34;
constexpr std::string_view kGap = "  ";
constexpr std::string_view kGoesOn = "  ";

using Lines = std::vector<std::string>;

void wrap_line(const std::string& line, std::size_t width, Lines& lines) {
  std::istringstream words(line);
  std::string word, current;
  while (words >> word) {
    const bool fits = current.empty() || display_width(current) + 1 + display_width(word) <= width;
    if (!fits) lines.push_back(std::move(current));
    if (!fits) current = kGoesOn;
    current += (current.empty() || current == kGoesOn ? "" : " ") + word;
  }
  lines.push_back(current);
}

Lines wrapped(const std::string& cell, std::size_t width) {
  Lines lines;
  std::istringstream text(cell);
  for (std::string line; std::getline(text, line);) wrap_line(line, width, lines);
  if (lines.empty()) lines.emplace_back();
  return lines;
}

class Layout {
 public:
  explicit Layout(const Table& table) : table_(table), cells_(table.heads.size()) {
    for (std::size_t column = 0; column < table.heads.size(); ++column) {
      add_cell(column, table.heads[column]);
      for (const auto& row : table.rows) add_cell(column, row[column]);
      std::size_t& width = widths_.emplace_back(0);
      for (const Lines& lines : cells_[column])
        for (const std::string& line : lines) width = std::max(width, display_width(line));
    }
  }

  std::string write() {
    std::size_t next = table_.fixed;
    do {
      if (!text_.empty()) text_ += "\n";
      const std::size_t end = end_of_block(next);
      add_block(next, end);
      next = end;
    } while (next < table_.heads.size());
    return std::move(text_);
  }

 private:
  void add_cell(std::size_t column, const std::string& cell) {
    cells_[column].push_back(wrapped(cell, column < table_.fixed ? kWidestFixed : kWidestCell));
  }

  // As many columns as fit, and at least one.
  std::size_t end_of_block(std::size_t begin) const {
    std::size_t width = 0;
    for (std::size_t column = 0; column < table_.fixed; ++column) width += widths_[column] + kGap.size();
    std::size_t end = begin;
    while (end < table_.heads.size() && (end == begin || width + widths_[end] <= kWidth)) {
      width += widths_[end++] + kGap.size();
    }
    return end;
  }

  void add_block(std::size_t begin, std::size_t end) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table_.heads.size(); ++column)
      if (column < table_.fixed || (column >= begin && column < end)) columns.push_back(column);
    add_row(columns, 0);
    std::string rule;
    for (std::size_t column : columns) {
      if (!rule.empty()) rule += kGap;
      for (std::size_t i = 0; i < widths_[column]; ++i) rule += "─";
    }
    text_ += rule + "\n";
    for (std::size_t row = 1; row <= table_.rows.size(); ++row) add_row(columns, row);
  }

  void add_row(const std::vector<std::size_t>& columns, std::size_t row) {
    std::size_t height = 0;
    for (std::size_t column : columns) height = std::max(height, cells_[column][row].size());
    for (std::size_t i = 0; i < height; ++i) {
      std::string line;
      for (std::size_t column : columns) {
        const Lines& lines = cells_[column][row];
        const std::string piece = i < lines.size() ? lines[i] : "";
        if (column != columns.front()) line += kGap;
        line += piece + std::string(widths_[column] - display_width(piece), ' ');
      }
      line.erase(line.find_last_not_of(' ') + 1);
      text_ += line + "\n";
    }
  }

  const Table& table_;
  std::vector<std::vector<Lines>> cells_;  // by column, the head first
  std::vector<std::size_t> widths_;
  std::string text_;
};

}  // namespace

std::string lay_out(const Table& table) { return Layout(table).write(); }

}  // namespace gainsay
