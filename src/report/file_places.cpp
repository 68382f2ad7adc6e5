#include "report/file_places.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gainsay {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool ends_in(std::string_view text, std::string_view lower_case) {
  if (text.size() < lower_case.size()) return false;
  text.remove_prefix(text.size() - lower_case.size());
  return std::equal(text.begin(), text.end(), lower_case.begin(),
                    [](char c, char lower) { return (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) == lower; });
}

bool holds_records(std::string_view file) {
  return file == "-" || ends_in(file, ".jsonl") || ends_in(file, ".json");
}

}  // namespace

FilePlace file_place_of(std::string_view article) {
  while (article.starts_with("./")) article.remove_prefix(2);
  for (std::size_t colon = article.find(':'); colon != article.npos; colon = article.find(':', colon + 1)) {
    if (!holds_records(article.substr(0, colon))) continue;
    std::size_t end = colon + 1, line = 0;
    while (end < article.size() && is_digit(article[end]) && end - colon < 10) {
      line = line * 10 + static_cast<std::size_t>(article[end++] - '0');
    }
    const bool ends = end == article.size() || article[end] == '#' || article[end] == ':';
    if (line > 0 && ends) return {std::string(article.substr(0, colon)), line};
  }
  return {std::string(article), ends_in(article, ".json") ? 1u : 0u};
}

FileLines FileLines::read(const LineNumbers& wanted) {
  FileLines read;
  for (const auto& [file, lines] : wanted) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) continue;  // a claim stream may name a device, or a pipe
    std::ifstream input(file, std::ios::binary);
    if (auto found = source_lines(input, lines); !found.empty()) read.lines_.emplace(file, std::move(found));
  }
  return read;
}

const SourceLine* FileLines::find(const std::string& file, std::size_t line) const {
  const auto lines = lines_.find(file);
  if (lines == lines_.end()) return nullptr;
  const auto found = lines->second.find(line);
  return found == lines->second.end() ? nullptr : &found->second;
}

LineNumbers lines_of_claims(const Report& report, const std::vector<std::size_t>& claims) {
  LineNumbers lines;
  for (const std::size_t index : claims) {
    const Claim& claim = report.claims[index];
    const FilePlace place = file_place_of(claim.article);
    if (place.file == "-") continue;
    if (place.record > 0) lines[place.file].insert(place.record);
    else lines[place.file].insert({claim.line, claim.end_line});
  }
  return lines;
}

}  // namespace gainsay
