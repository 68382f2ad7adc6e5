// why: two places, and how their claims stand to each other.
#include <algorithm>
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

bool ends_in_a_number(const std::string& written) {
  const std::size_t colon = written.rfind(':');
  return colon != std::string::npos && colon > 0 && place_from(std::string_view(written).substr(colon + 1));
}

// What is to be read for a place: the longest file that it begins with, "wire.jsonl" of "wire.jsonl:3#id:12:4". Where
// there is none, what stands before its numbers: reading that says what is wrong with it.
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

const Metadata& article_at(const std::vector<Metadata>& articles, const ArticlePlace& place) {
  return *std::find_if(articles.begin(), articles.end(),
                       [&](const Metadata& article) { return article.path == place.article; });
}

// The places in the articles that were read; nothing after saying which is in none of them.
std::optional<std::vector<ArticlePlace>> places_among(const std::vector<Metadata>& articles,
                                                      const std::vector<std::string>& written) {
  std::vector<ArticlePlace> places;
  for (const std::string& each : written) {
    auto place = place_among(articles, each);
    if (!place) {
      write_problems({{Severity::error, {}, fmt::format("\"{}\" is in no article that was read", each),
                       "name it as reports do, and where PATHs are given, below one of them"}});
      return std::nullopt;
    }
    places.push_back(std::move(*place));
  }
  return places;
}

}  // namespace

int run_why(const Arguments& arguments) {
  for (const std::string& written : arguments.places) {
    if (ends_in_a_number(written)) continue;
    write_problems({{Severity::error, {}, fmt::format("\"{}\" is no place", written),
                     "write it as reports do: article.txt:12, or article.txt:12:4 with a column"}});
    return kUsage;
  }
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  if (options.paths.empty()) options.paths = {file_of(arguments.places[0]), file_of(arguments.places[1])};
  Extracted extracted = extract_claims(*rules, options, std::cin);
  const std::vector<Metadata>& articles = extracted.stream.articles;
  write_problems_of(articles);
  const auto places = places_among(articles, arguments.places);
  if (!places) return kUsage;
  for (const ArticlePlace& place : *places) {
    // What was not read has no answers to tell of, and is not silent either.
    const Metadata& article = article_at(articles, place);
    if (is_unread(article)) return exit_code_of_input({article}, PartialInput::fails);
  }
  const int exit_code = exit_code_of_input(articles, arguments.partial);
  Why answer = why(std::move(extracted.stream), {}, places->at(0), places->at(1));
  withhold_quotes(answer.report.articles, answer.report.claims, arguments.quoting);
  TextOptions text = arguments.text;
  text.colour = colour_of(arguments.colour, arguments.output);
  text.quotes = arguments.quoting.quotes;
  return finish(print_why(answer, text), arguments, exit_code);
}

}  // namespace gainsay
