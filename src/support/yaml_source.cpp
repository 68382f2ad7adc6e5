#include "support/yaml_source.hpp"

#include <algorithm>

#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kWhite = " \t\r\n";

std::size_t skip(std::string_view text, std::size_t at, std::string_view characters) {
  return std::min(text.find_first_not_of(characters, at), text.size());
}

}  // namespace

YamlSource::YamlSource(std::string_view text, const std::string& path) : text_(text), path_(path), starts_{0} {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') starts_.push_back(at + 1);
  }
}

std::size_t YamlSource::line_of(std::size_t offset) const {
  return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin());
}

Place YamlSource::place(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const std::size_t number = line_of(offset);
  if (counted_.line != number || counted_.offset > offset) counted_ = {starts_[number - 1], number, 1};
  counted_.column += count_code_points(text_.substr(counted_.offset, offset - counted_.offset));
  counted_.offset = offset;
  return {path_, number, counted_.column};
}

std::string_view YamlSource::line(std::size_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  const std::size_t end = number < starts_.size() ? starts_[number] - 1 : text_.size();
  std::string_view line = text_.substr(start, end - start);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

char YamlSource::at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }

std::string_view YamlSource::null_word(std::size_t offset) const {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (text_.substr(std::min(offset, text_.size()), word.size()) == word) return word;
  }
  return {};
}

bool YamlSource::colon_follows(std::size_t offset) const { return at(skip(text_, offset, kBlanks)) == ':'; }

std::size_t YamlSource::end_of(std::size_t offset, std::string_view scalar) const {
  // A scalar of several lines is folded: any white space in it may stand for a line end and indentation.
  std::size_t at = offset;
  for (const char c : scalar) {
    if (kWhite.find(c) != kWhite.npos) {
      at = skip(text_, at, kWhite);
    } else {
      at = text_.find(c, at);
      if (at == text_.npos) return text_.size();
      ++at;
    }
  }
  return at;
}

bool YamlSource::comment_follows(std::size_t offset) const { return at(skip(text_, offset, kBlanks)) == '#'; }

bool YamlSource::closes_before(std::size_t offset) const {
  const std::size_t last = text_.substr(0, offset).find_last_not_of(kBlanks);
  return last != text_.npos && (at(last) == '}' || at(last) == ']');
}

std::size_t YamlSource::behind_line(std::size_t offset) const {
  return skip(text_, std::min(text_.find('\n', offset), text_.size()), kWhite);
}

std::vector<std::size_t> YamlSource::joins_of(std::size_t offset, std::string_view scalar) const {
  std::vector<std::size_t> joins;
  std::size_t at = offset;
  const std::size_t last = scalar.find_last_not_of(kWhite);
  for (std::size_t in_scalar = 0; in_scalar < last; ++in_scalar) {
    const std::size_t end = end_of(at, scalar.substr(in_scalar, 1));
    if (kWhite.find(scalar[in_scalar]) != kWhite.npos && line_of(end) > line_of(at)) joins.push_back(in_scalar);
    at = end;
  }
  return joins;
}

std::size_t YamlSource::literal_indent(std::size_t offset, std::string_view scalar) const {
  // The first line that is not blank shows it: what the scalar lacks of it was taken away.
  std::size_t number = line_of(offset) + 1;
  while (!scalar.empty()) {
    const std::string_view taken = scalar.substr(0, scalar.find('\n'));
    const std::string_view written = line(number++);
    if (!taken.empty()) return written.size() >= taken.size() ? written.size() - taken.size() : 0;
    scalar.remove_prefix(1);
  }
  return 0;
}

std::size_t YamlSource::entry_before(std::size_t offset) const {
  for (std::size_t number = line_of(offset); number > 0; --number) {
    const std::size_t start = starts_[number - 1];
    const std::size_t first = skip(text_, start, kBlanks);
    if (first < offset && at(first) == '-') return first;
  }
  return offset;
}

}  // namespace gainsay
