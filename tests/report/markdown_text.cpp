// Text inside Markdown, read by a reader of Markdown.
#include <boost/test/unit_test.hpp>

#include <md4c.h>

#include "report/markdown_text.hpp"
#include "report/print_ci.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

// What a reader makes of a document: its text, and all that is more than text.
struct Rendered {
  std::string text, markup;
};

constexpr const char* kBlocks[] = {"doc", "quote", "ul", "ol", "li", "hr", "h", "code", "html", "p", "table", "thead", "tbody", "tr", "th", "td"};

int enter_block(MD_BLOCKTYPE type, void*, void* rendered) {
  static_cast<Rendered*>(rendered)->markup += std::string(kBlocks[type]) + " ";
  return 0;
}
int leave_block(MD_BLOCKTYPE, void*, void*) { return 0; }
int enter_span(MD_SPANTYPE type, void*, void* rendered) {
  static_cast<Rendered*>(rendered)->markup += "span" + std::to_string(type) + " ";
  return 0;
}
int leave_span(MD_SPANTYPE, void*, void*) { return 0; }
int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* rendered) {
  auto& into = *static_cast<Rendered*>(rendered);
  const std::string piece(text, size);
  if (type == MD_TEXT_HTML) into.markup += piece == "<!-- -->" ? "" : "html ";
  else if (type == MD_TEXT_ENTITY) into.markup += "entity ";
  else into.text += piece;
  return 0;
}

Rendered rendered(const std::string& markdown) {
  Rendered result;
  MD_PARSER parser{};
  parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = add_text;
  BOOST_REQUIRE(md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &result) == 0);
  return result;
}

// Of code in a cell this reader keeps the escape of a bar, which GitHub and GitLab drop.
std::string without_escaped_bars(std::string text) {
  for (std::size_t at = 0; (at = text.find("\\|", at)) != std::string::npos; ++at) text.erase(at, 1);
  return text;
}

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      "*a* **b** _c_ __d__ ~~e~~ `f` ``g``", "[a](http://x.example) ![b](c) [d]: e <http://f.example>",
      "<script>alert(1)</script> <!-- x --> <b>", "&amp; &#64; &lt;", "# a", "## b", "- a", "+ a", "* a", "1. a", "12) a",
      "= a", "=== ", "--- ", "> a", "``` a", "~~~ a", "a | b \\| c", "\\ \\* \\\\", "$x$ and $$y$$", "@all #12 #b",
      "http://x.example https://y.example www.z.example WWW.q.example ftp://r.example", "]]> ::error::x %0A",
      "`", "``", "\\", "a\\", "|", "|---|", "a  b", "snake_case and 2*3*4", "1.2 mi", "4-5 km", "…", "x@y.example"};
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_inside_markdown)

BOOST_AUTO_TEST_CASE(hostile_text_is_the_text_and_no_markup) {
  for (const std::string& text : hostile_texts()) {
    const Rendered line = rendered("- " + markdown_text(text) + "\n");
    BOOST_TEST(line.markup == "doc ul li ", text << " -> " << markdown_text(text));
    const Rendered cell = rendered("|a|\n|---|\n| " + markdown_text(text) + " |\n");
    BOOST_TEST(cell.markup == "doc table thead tr th tbody tr td ", text << " -> " << markdown_text(text));
    BOOST_TEST(cell.text == "a" + test::trimmed(text));
  }
}

BOOST_AUTO_TEST_CASE(code_is_code_whatever_it_holds) {
  for (const std::string& text : hostile_texts()) {
    const Rendered line = rendered("- a " + markdown_code(text, MarkdownPlace::line) + "\n");
    BOOST_TEST(line.markup == "doc ul li span4 ", markdown_code(text, MarkdownPlace::line));
    BOOST_TEST(line.text == "a " + text);
    const Rendered cell = rendered("|a|\n|---|\n| " + markdown_code(text, MarkdownPlace::cell) + " |\n");
    BOOST_TEST(cell.markup == "doc table thead tr th tbody tr td span4 ", markdown_code(text, MarkdownPlace::cell));
    BOOST_TEST(without_escaped_bars(cell.text) == "a" + text);
  }
}

BOOST_AUTO_TEST_CASE(plain_words_stay_as_they_are) {
  BOOST_TEST(markdown_text("5 March 2024; says harbour office (12.5 km)") == "5 March 2024; says harbour office (12.5 km)");
  BOOST_TEST(markdown_code("a.txt:3:4", MarkdownPlace::cell) == "`a.txt:3:4`");
}

BOOST_AUTO_TEST_CASE(mentions_and_references_are_broken_where_they_would_ping) {
  BOOST_TEST(markdown_text("@all") == "@<!-- -->all");
  BOOST_TEST(markdown_text("#12") == "\\#<!-- -->12");
}

BOOST_AUTO_TEST_CASE(every_row_of_a_report_has_its_columns) {
  ClaimStream stream = test::gate_stream();
  stream.articles[0].source = "A | B `|` \\| C";
  test::put_into(stream.claims[0], "| The gate, opened on April 23 | - `x |", "April 23 |");
  const std::string markup = rendered(print_markdown(compare(std::move(stream)), {})).markup;
  BOOST_TEST(markup == "doc h p p h table thead tr th th th th tbody tr td td td html html td span4 tr td td td html html td "
                       "span4 ul li li li span4 li span4 ",
             markup);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
