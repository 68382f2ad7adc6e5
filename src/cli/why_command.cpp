// why: two places, and how their claims stand to each other.
#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "cli/article_places.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "compare/why.hpp"
#include "report/print_why.hpp"
#include "report/quotes.hpp"

namespace gainsay {
namespace {

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
                       hint_for_place(articles, each)}});
      return std::nullopt;
    }
    places.push_back(std::move(*place));
  }
  return places;
}

}  // namespace

int run_why(const Arguments& arguments) {
  for (const std::string& written : arguments.places) {
    if (!may_be_a_place(written)) return kUsage;
  }
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  if (options.paths.empty()) options.paths = {file_of(arguments.places[0]), file_of(arguments.places[1])};
  Extracted extracted = extract_claims(*rules, options, std::cin);
  const std::vector<Metadata>& articles = extracted.stream.articles;
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(articles);
  const auto places = places_among(articles, arguments.places);
  if (!places) return kUsage;
  for (const ArticlePlace& place : *places) {
    // What was not read has no answers to tell of, and is not silent either.
    const Metadata& article = article_at(articles, place);
    if (is_unread(article)) return exit_code_of_input({article}, PartialInput::fails);
  }
  const int exit_code = exit_code_of_input(articles, arguments.partial);
  const CompareOptions comparing{Editions::set_aside, {}, options.reading.base, options.changes};
  Why answer = why(std::move(extracted.stream), comparing, places->at(0), places->at(1));
  withhold_quotes(answer.report.articles, answer.report.claims, arguments.quoting);
  TextOptions text = arguments.text;
  text.colour = colour_of(arguments.colour, arguments.output);
  text.quotes = arguments.quoting.quotes;
  return finish(print_why(answer, text), arguments, exit_code);
}

}  // namespace gainsay
