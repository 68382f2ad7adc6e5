// why: two places, and how their claims stand to each other.
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "cli/command_parts.hpp"
#include "cli/option_makers.hpp"
#include "cli/output.hpp"
#include "compare/why.hpp"
#include "report/print_why.hpp"
#include "report/quotes.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// The number behind the last colon, which is cut off with it; nothing where there is none.
std::optional<std::size_t> take_number(std::string& text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  const auto number = number_in(std::string_view(text).substr(colon + 1));
  if (number) text.resize(colon);
  return number;
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

// "notes.txt:12" and "notes.txt:12:4"; "wire.jsonl:3#id:12" is line 12 of the article in line 3.
std::optional<ArticlePlace> place_in(const std::string& written) {
  ArticlePlace place{written, 0, 0};
  const auto last = take_number(place.article);
  if (!last || *last == 0) return std::nullopt;
  place.line = *last;
  std::string shorter = place.article;
  const auto before = take_number(shorter);
  // In "wire.jsonl:3:12" the 3 is the article's line of the file, in "notes.txt:12:4" the 12 is that of the article.
  if (before && *before > 0 && (is_file(shorter) ? !shorter.ends_with(".jsonl") : true)) {
    place = {shorter, *before, *last};
  }
  place.article = fs::path(place.article).generic_string();
  return place;
}

// The file that an article is read from: "wire.jsonl" of "wire.jsonl:3#id".
std::string file_of(std::string article) {
  for (std::string path = article; !path.empty();) {
    if (is_file(path)) return path;
    const std::size_t colon = path.rfind(':');
    if (colon == std::string::npos) break;
    path.resize(colon);
  }
  return article;
}

}  // namespace

int run_why(const Arguments& arguments) {
  std::vector<ArticlePlace> places;
  for (const std::string& written : arguments.places) {
    const auto place = place_in(written);
    if (!place) {
      write_problems({{Severity::error, {}, fmt::format("\"{}\" is no place", written),
                       "write it as reports do: article.txt:12, or article.txt:12:4 with a column"}});
      return kUsage;
    }
    places.push_back(*place);
  }
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  if (options.paths.empty()) options.paths = {file_of(places[0].article), file_of(places[1].article)};
  Extracted extracted = extract_claims(*rules, options, std::cin);
  write_problems_of(extracted.stream.articles);
  for (const ArticlePlace& place : places) {
    const auto& articles = extracted.stream.articles;
    const bool known = std::any_of(articles.begin(), articles.end(),
                                   [&](const Metadata& article) { return article.path == place.article; });
    if (known) continue;
    write_problems({{Severity::error, {place.article}, "was not read",
                     "name it as reports do, and where PATHs are given, below one of them"}});
    return kUsage;
  }
  const int exit_code = exit_code_of_input(extracted.stream.articles, arguments.partial);
  Why answer = why(std::move(extracted.stream), {}, places[0], places[1]);
  withhold_quotes(answer.report.articles, answer.report.claims, arguments.quoting);
  TextOptions text = arguments.text;
  text.colour = colour_of(arguments.colour, arguments.output);
  text.quotes = arguments.quoting.quotes;
  return finish(print_why(answer, text), arguments, exit_code);
}

}  // namespace gainsay
