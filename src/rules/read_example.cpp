// An example as written. Keys that it does not know are taken for slots, which compile_examples.cpp checks.
#include "rules/read_fragment.hpp"

namespace gainsay {

namespace {

template <std::optional<LocatedText> ExampleFragment::*member>
void read_text(const YamlNode& node, ExampleFragment& example, Diagnostics& problems) {
  example.*member = read_scalar(node, problems);
}

template <std::optional<LocatedText> ExampleArticleFragment::*member>
void read_article_text(const YamlNode& node, ExampleArticleFragment& article, Diagnostics& problems) {
  article.*member = read_scalar(node, problems);
}

template <std::optional<LocatedText> ExampleFragment::*member>
void read_words(const YamlNode& node, ExampleFragment& example, Diagnostics& problems) {
  example.*member = read_sentence(node, problems);
}

void read_article_words(const YamlNode& node, ExampleArticleFragment& article, Diagnostics& problems) {
  article.text = read_sentence(node, problems);
}

void read_article(const YamlNode& node, ExampleFragment& example, Diagnostics& problems) {
  static const std::vector<KeyReader<ExampleArticleFragment>> readers = {
      {"text", read_article_words},
      {"published", read_article_text<&ExampleArticleFragment::published>},
      {"source", read_article_text<&ExampleArticleFragment::source>},
  };
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place, "expected an article, found " + describe_kind(node),
              "for example {published: 2023-05-02, text: …}");
    return;
  }
  ExampleArticleFragment article;
  article.place = node.place;
  read_members(node, readers, "an example's article", article, problems);
  if (!node.find("text")) add_error(problems, node.place, "an example's article needs a text");
  example.articles.push_back(std::move(article));
}

void read_articles(const YamlNode& node, ExampleFragment& example, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::sequence) {
    add_error(problems, node.place, "expected a list of articles, found " + describe_kind(node));
    return;
  }
  for (const YamlNode& item : node.items) read_article(item, example, problems);
}

}  // namespace

ExampleFragment read_example(const YamlNode& node, Diagnostics& problems) {
  static const std::vector<KeyReader<ExampleFragment>> readers = {
      {"text", read_words<&ExampleFragment::text>},
      {"published", read_text<&ExampleFragment::published>},
      {"before", read_words<&ExampleFragment::before>},
      {"verdict", read_text<&ExampleFragment::verdict>},
      {"todo", read_text<&ExampleFragment::todo>},
      {"articles", read_articles},
  };
  ExampleFragment example;
  example.place = node.place;
  for (const auto& [key, value] : node.members) {
    if (const auto* reader = find_reader(readers, key.text))
      reader->read(value, example, problems);
    else if (auto text = read_scalar(value, problems))
      example.answers.push_back({{key.text, key.place}, std::move(*text)});
  }
  return example;
}

}  // namespace gainsay
