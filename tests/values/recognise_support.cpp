#include "recognise_support.hpp"

#include <boost/test/unit_test.hpp>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

Article paragraphs_of(std::string_view text) {
  Article article;
  article.text = std::string(text);
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != '\n') continue;
    if (at > begin) article.blocks.push_back({{begin, at}, Zone::text});
    begin = at + 1;
  }
  return article;
}

}  // namespace

std::string found_in(std::string_view text, Type type, std::string_view published) {
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp(published)};
  const Article article = paragraphs_of(text);
  std::string found;
  for (const Mention& mention : recognise(article.text, tokenise(article), context)) {
    if (type_of(mention.value).type != type) continue;
    if (!found.empty()) found += " | ";
    if (mention.weak) found += "weak ";
    found += std::string(slice(text, mention.span)) + " = " + canonical(mention.value);
  }
  return found;
}

std::vector<Span> spans_in(std::string_view text, Type type) {
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, std::nullopt};
  const Article article = paragraphs_of(text);
  std::vector<Span> spans;
  for (const Mention& mention : recognise(article.text, tokenise(article), context)) {
    if (type_of(mention.value).type == type && !mention.weak) spans.push_back(mention.span);
  }
  return spans;
}

Value value_of(const ValueType& type, std::string_view text) {
  const Policies policies;
  const auto value = value_from_text(type, text, {Lexicon::english(), policies, std::nullopt});
  BOOST_REQUIRE_MESSAGE(value, text << " is read as " << describe(type));
  return *value;
}

}  // namespace gainsay
