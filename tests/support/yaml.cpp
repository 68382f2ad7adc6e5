#include "support/yaml.hpp"

#include <boost/test/unit_test.hpp>

namespace gainsay {
namespace {

// The tree in one line: scalars in quotation marks.
std::string shown(const YamlNode& node) {
  std::string text;
  switch (node.kind) {
    case YamlNode::Kind::null: return "null";
    case YamlNode::Kind::scalar: return '"' + node.text + '"';
    case YamlNode::Kind::sequence:
      for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + shown(item);
      return '[' + text + ']';
    case YamlNode::Kind::map:
      for (const auto& [key, value] : node.members) {
        text += (text.empty() ? "" : ", ") + shown(key) + ": " + shown(value);
      }
      return '{' + text + '}';
  }
  return text;
}

std::string read(std::string_view text, const YamlLimits& limits = {}) {
  const auto root = parse_yaml(text, "p", limits);
  if (root) return shown(*root);
  std::string problems;
  for (const Diagnostic& problem : root.error()) {
    problems += (problems.empty() ? "" : "; ") + describe(problem.place) + " " + problem.message;
  }
  return problems;
}

struct Row {
  std::string_view yaml;
  std::string_view expected;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) BOOST_TEST_CONTEXT(row.yaml) { BOOST_TEST(read(row.yaml) == row.expected); }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(yaml)

BOOST_AUTO_TEST_CASE(every_scalar_is_text_as_written) {
  check({{"a: 010", R"({"a": "010"})"},
         {"a: 1.50", R"({"a": "1.50"})"},
         {"[yes, no, null, ~, Null, 2023-05-02, 1_000]",
          R"(["yes", "no", "null", "~", "Null", "2023-05-02", "1_000"])"},
         {"null: x\nx: null\n", R"({"null": "x", "x": "null"})"},
         {"a:\nnull: b", R"({"a": null, "null": "b"})"},
         {"a: 'x'\nb: \"y\\n\"\nc: >-\n  one\n  two\n", "{\"a\": \"x\", \"b\": \"y\n\", \"c\": \"one two\"}"},
         {"{published: 2023-05-02, text: Yes}", R"({"published": "2023-05-02", "text": "Yes"})"},
         {"key: {who: person, when: date?, x: [a?, b? c]}", R"({"key": {"who": "person", "when": "date?", "x": ["a?", "b? c"]}})"},
         {"<<: x", R"({"<<": "x"})"},
         {"", "null"},
         {"# only a comment\n", "null"}});
}

BOOST_AUTO_TEST_CASE(keys_may_occur_once) {
  check({{"a: 1\nb: 2\na: 3", "p:3:1 \"a\" stands on line 1 already"},
         {"x: {a: 1, a: 2}", "p:1:11 \"a\" stands on line 1 already"},
         {"x: {a: 1}\ny: {a: 2}", R"({"x": {"a": "1"}, "y": {"a": "2"}})"},
         {"? [a]\n: b", "p:1:3 a key must be a word"},
         {": b", "p:1:1 a key is missing before \":\""}});
}

BOOST_AUTO_TEST_CASE(anchors_aliases_and_tags_swallow_no_word) {
  check({{"- &a b", "p:1:3 anchors (\"&\") are not allowed"},
         {"- !a b", "p:1:3 tags (\"!\") are not allowed"},
         {"- !!str b", "p:1:3 tags (\"!\") are not allowed"},
         {"- *a", "p:1:3 aliases (\"*\") are not allowed"},
         {"- &a b\n- *a\n- !c d", "p:1:3 anchors (\"&\") are not allowed; p:2:3 aliases (\"*\") are not allowed; "
                                  "p:3:3 tags (\"!\") are not allowed"},
         {"a: &x {b: 1}", "p:1:4 anchors (\"&\") are not allowed"},
         {"- '&a b'\n- \"!a\"\n- a & b ! *", R"(["&a b", "!a", "a & b ! *"])"}});
}

BOOST_AUTO_TEST_CASE(a_number_sign_cuts_no_entry_of_a_list) {
  const std::string_view cut = "YAML cuts this entry of a list at \" #\"";
  check({{"- said #1 thing", "p:1:3 " + std::string(cut)},
         {"a:\n  - x\n  - two\n    lines\t# c", "p:3:5 " + std::string(cut)},
         {"[\u00e9, b #c\n]", "p:1:5 " + std::string(cut)},
         {"- a\n- #1 thing\n- b", "p:2:1 this entry of the list is empty"},
         {"- 'said #1 thing'\n- it's#1\n- \"x\" # c\n- [a, b] # c\n# c\n- last",
          R"(["said #1 thing", "it's#1", "x", ["a", "b"], "last"])"},
         {"a: b # a comment\nc: |\n  x # y\n", "{\"a\": \"b\", \"c\": \"x # y\n\"}"}});
}

BOOST_AUTO_TEST_CASE(an_entry_with_a_colon_is_a_map_and_says_so) {
  check({{"- a: b", R"([{"a": "b"}])"}, {"- a:b", R"(["a:b"])"}});
}

BOOST_AUTO_TEST_CASE(broken_yaml_is_one_error_with_its_place) {
  check({{"a: b: c", "p:1:5 this is not YAML: illegal map value"},
         {"\u00e9\u00e9: \"b", "p:1:7 this is not YAML: illegal EOF in scalar"},
         {"a:\n\t- b", "p:2:2 this is not YAML: illegal block entry"},
         {"a: @b", "p:1:4 this is not YAML: unknown token"},
         {"a: 1\n---\nb: 2", "p:3:1 a second document begins here"},
         {"a: \x04", "p:1:4 a control character or broken UTF-8 stands here"},
         {"\u00e9: \xff", "p:1:4 a control character or broken UTF-8 stands here"}});
}

BOOST_AUTO_TEST_CASE(limits_hold) {
  BOOST_TEST(read("[[[1]]]", {.depth = 2}) == "p:1:3 the document is nested more than 2 levels deep");
  BOOST_TEST(read(std::string(65, '[') + std::string(65, ']')) ==
             "p:1:65 the document is nested more than 64 levels deep");
  BOOST_TEST(read("a: 1\n---\n" + std::string(65, '[') + std::string(65, ']')) ==
             "p:3:65 a second document begins here");
  BOOST_TEST(read(std::string(100'000, '[')).ends_with("the document is nested more than 64 levels deep"));
  BOOST_TEST(read("[1, 2, 3]", {.nodes = 3}) == "p:1:8 the document has more than 3 values");
  BOOST_TEST(read("12345", {.bytes = 4}) == "p the file has 5 bytes, more than the 4 allowed");
}

BOOST_AUTO_TEST_CASE(places_count_lines_and_code_points) {
  const auto root = parse_yaml("\xEF\xBB\xBF\u00e9: b\r\n\u00fc\u00fc: {x: y}\r\n", "p").value();
  BOOST_TEST((root.place == Place{"p", 1, 1}));
  BOOST_TEST((root.members[0].second.place == Place{"p", 1, 4}));
  const YamlNode* map = root.find("\u00fc\u00fc");
  BOOST_REQUIRE(map);
  BOOST_TEST((map->place == Place{"p", 2, 5}));
  BOOST_TEST((map->find("x")->place == Place{"p", 2, 9}));
  BOOST_TEST(!map->find("y"));
  BOOST_TEST(!map->find("x")->find("x"));
}

BOOST_AUTO_TEST_CASE(lines_of_a_literal_block_know_their_places) {
  struct Block {
    std::string_view yaml;
    std::vector<std::string> lines;
  };
  const Block blocks[] = {
      {"a: |\n  x\n   y \n\n  z\n", {"2:3 x", "3:3  y ", "4:3 ", "5:3 z"}},
      {"a: |2\n     x\n    y\n", {"2:3    x", "3:3   y"}},
      {"a: |- # why\n    x\nb: c\n", {"2:5 x"}},
      {"a: |+\n\n  x\n\n", {"2:3 ", "3:3 x", "4:3 "}},
      {"a: |\r\n  x\r\n  y\r\n", {"2:3 x", "3:3 y"}},
      {"a: |\n  # no comment\n", {"2:3 # no comment"}},
      {"a: >\n  x\n  y\n", {"1:4 x y\n"}},
      {"a: x", {"1:4 x"}},
      {"a: 'x'", {"1:5 x"}},
      {"a: |\nb: c\n", {}},
  };
  for (const Block& block : blocks) {
    const auto root = parse_yaml(block.yaml, "p").value();
    std::vector<std::string> found;
    for (const auto& [line, place] : root.find("a")->lines()) {
      found.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " + line);
    }
    BOOST_TEST_CONTEXT(block.yaml) { BOOST_TEST(found == block.lines, boost::test_tools::per_element()); }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
