#include "report/markdown_text.hpp"

#include <algorithm>

namespace gainsay {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_markup(char c) { return std::string_view("\\`*_[]<>|~#&!$").find(c) != std::string_view::npos; }

// "- ", "+ ", "=", "1. " and "1) " begin lists and underline headings.
bool begins_a_block(std::string_view text, std::size_t at) {
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  if (at == begin && std::string_view("-+=").find(text[at]) != std::string_view::npos) return true;
  const bool before_blank = at + 1 == text.size() || text[at + 1] == ' ';
  const bool ends_number = (text[at] == '.' || text[at] == ')') && at > begin && before_blank;
  const std::string_view number = text.substr(begin, ends_number ? at - begin : 0);
  return ends_number && std::all_of(number.begin(), number.end(), is_digit);
}

// "https://" and "www." become links by themselves.
bool makes_a_link(std::string_view text, std::size_t at) {
  if (text[at] == ':') return text.substr(at).starts_with("://");
  return text[at] == '.' && at >= 3 && (text[at - 1] | 0x20) == 'w' && (text[at - 2] | 0x20) == 'w' &&
         (text[at - 3] | 0x20) == 'w';
}

// "@name" and "#12" are found in what was rendered, where a backslash has gone; an empty comment stays between.
bool makes_a_reference(std::string_view text, std::size_t at) {
  return text[at] == '@' || (text[at] == '#' && at + 1 < text.size() && is_digit(text[at + 1]));
}

std::size_t longest_run_of_backticks(std::string_view text) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  return longest;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string markdown;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text[at]) || begins_a_block(text, at) || makes_a_link(text, at)) markdown += '\\';
    markdown += text[at];
    if (makes_a_reference(text, at)) markdown += "<!-- -->";
  }
  return markdown;
}

std::string markdown_code(std::string_view text, MarkdownPlace place) {
  const std::string fence(longest_run_of_backticks(text) + 1, '`');
  const bool padded = text.empty() || text.front() == '`' || text.back() == '`';
  std::string code = fence + (padded ? " " : "");
  for (const char c : text) {
    if (c == '|' && place == MarkdownPlace::cell) code += '\\';
    code += c;
  }
  return code + (padded ? " " : "") + fence;
}

}  // namespace gainsay
