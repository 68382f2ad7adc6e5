#include "cli/article_places.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/option_makers.hpp"
#include "cli/output.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// LINE or LINE:COLUMN; nothing where it is neither.
std::optional<ArticlePlace> place_from(std::string_view numbers) {
  const std::size_t colon = numbers.find(':');
  const auto line = number_in(numbers.substr(0, colon));
  if (!line || *line == 0) return std::nullopt;
  if (colon == std::string_view::npos) return ArticlePlace{"", *line, 0};
  const auto column = number_in(numbers.substr(colon + 1));
  if (!column || *column == 0) return std::nullopt;
  return ArticlePlace{"", *line, *column};
}

bool ends_in_a_number(const std::string& written) {
  const std::size_t colon = written.rfind(':');
  return colon != std::string::npos && colon > 0 && place_from(std::string_view(written).substr(colon + 1));
}

}  // namespace

bool may_be_a_place(const std::string& written) {
  if (ends_in_a_number(written)) return true;
  write_problems({{Severity::error, {}, fmt::format("\"{}\" is no place", written),
                   "write it as reports do: article.txt:12, or article.txt:12:4 with a column"}});
  return false;
}

// Numbers may be part of an article's path ("wire.jsonl:3", "wire.jsonl:1#urn:x:7"), so that only the paths that were
// read tell where it ends: the longest with which the place begins, and behind which only its numbers are left.
std::optional<ArticlePlace> place_among(const std::vector<Metadata>& articles, const std::string& written) {
  std::optional<ArticlePlace> best;
  const std::string shown = fs::path(written).generic_string();
  for (const Metadata& article : articles) {
    const std::string& path = article.path;
    if (!shown.starts_with(path) || shown.size() <= path.size() || shown[path.size()] != ':') continue;
    auto place = place_from(std::string_view(shown).substr(path.size() + 1));
    if (!place || (best && best->article.size() >= path.size())) continue;
    place->article = path;
    best = std::move(place);
  }
  return best;
}

std::string hint_for_place(const std::vector<Metadata>& articles, const std::string& written) {
  const std::string shown = fs::path(written).generic_string();
  for (const Metadata& article : articles)
    if (article.path == shown || article.path.starts_with(shown + "#")) return fmt::format("of that line of JSON it is {}:1", printable(article.path));
  return "name it as reports do, and where PATHs are given, below one of them";
}

std::string file_of(const std::string& written) {
  std::error_code ignored;
  std::string without_numbers = written;
  for (std::size_t end = written.rfind(':'); end != std::string::npos && end > 0; end = written.rfind(':', end - 1)) {
    const std::string path = written.substr(0, end);
    if (path == "-" || fs::is_regular_file(path, ignored)) return path;
    if (place_from(std::string_view(written).substr(end + 1))) without_numbers = path;
  }
  return without_numbers;
}

}  // namespace gainsay
