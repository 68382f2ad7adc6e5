#include "report/print_values.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "compare/bounds.hpp"
#include "compare/json_line.hpp"
#include "support/printable.hpp"
#include "text/lines.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Calls `print` for every value that is one without a phrase's help.
template <class Print>
std::string print_each(const ReadArticle& article, Print print) {
  const LineIndex lines(article.article.text);
  std::string result;
  for (const Mention& mention : article.mentions) {
    if (!mention.weak) result += print(mention, lines) + "\n";
  }
  return result;
}

std::vector<std::string> texts_of(const std::vector<Assumption>& assumptions) {
  std::vector<std::string> texts;
  for (const Assumption& assumption : assumptions) texts.push_back(assumption.text);
  return texts;
}

// The mention's own words; nothing where they may not be quoted.
std::string words_of(const ReadArticle& article, const Mention& mention, const QuoteOptions& quoting) {
  if (!may_quote(article.article.metadata, quoting)) return "";
  return readable(slice(article.article.text, mention.span));
}

std::string record(const ReadArticle& article, const Mention& mention, const LineIndex& lines,
                   const QuoteOptions& quoting) {
  const LineColumn begin = lines.at(mention.span.begin), end = lines.at(mention.span.end);
  const Type type = type_of(mention.value).type;
  const auto bounds = bounds_of(mention.value);
  const auto bound = [&](Interval Bounds::*which, double Interval::*side) {
    return bound_json(bounds ? std::optional((*bounds).*which.*side) : std::nullopt, type);
  };
  const auto* date = std::get_if<DateValue>(&mention.value);
  const auto* amount = std::get_if<AmountValue>(&mention.value);
  JsonLine line;
  line.add_text("schema", "gainsay.value/1");
  line.add_text("article", article.article.metadata.path);
  line.add_number("line", begin.line);
  line.add_number("column", begin.column);
  line.add_number("end_line", end.line);
  line.add_number("end_column", end.column);
  line.add_number("begin", mention.span.begin);
  line.add_number("end", mention.span.end);
  line.add_text_or_null("text", words_of(article, mention, quoting));
  line.add_text("type", describe(type_of(mention.value)));
  line.add_text("value", canonical(mention.value));
  line.add_text("words", in_words(mention.value));
  line.add_json("lo", bound(&Bounds::stated, &Interval::lo));
  line.add_json("hi", bound(&Bounds::stated, &Interval::hi));
  line.add_json("outer_lo", bound(&Bounds::outer, &Interval::lo));
  line.add_json("outer_hi", bound(&Bounds::outer, &Interval::hi));
  line.add_text_or_null("unit", amount ? amount->unit : "");
  line.add_text_or_null("hedge", amount ? name_of(amount->hedge) : "");
  line.add_text_or_null("granularity", date ? name_of(date->granularity) : "");
  line.add_texts("assumptions", texts_of(mention.assumptions));
  line.add_texts("alternatives", canonical_alternatives(mention.value));
  return std::move(line).finished();
}

}  // namespace

std::string print_values_text(const ReadArticle& article, const QuoteOptions& quoting) {
  return print_each(article, [&](const Mention& mention, const LineIndex& lines) {
    const LineColumn at = lines.at(mention.span.begin);
    const std::string words = words_of(article, mention, quoting);
    std::string quoted = words.empty() ? withheld_words(&article.article.metadata, quoting.quotes)
                                       : fmt::format("\"{}\"", printable(words));
    if (!quoted.empty()) quoted += " ";
    std::string line = fmt::format("{}:{}:{}: {} {}= {} [{}]", printable(article.article.metadata.path), at.line,
                                   at.column, describe(type_of(mention.value)), quoted,
                                   printable(in_words(mention.value)), printable(canonical(mention.value)));
    if (!mention.assumptions.empty()) {
      line += fmt::format("; assumed: {}", fmt::join(texts_of(mention.assumptions), "; "));
    }
    return line;
  });
}

std::string print_values_jsonl(const ReadArticle& article, const QuoteOptions& quoting) {
  return print_each(article, [&](const Mention& mention, const LineIndex& lines) {
    return record(article, mention, lines, quoting);
  });
}

}  // namespace gainsay
