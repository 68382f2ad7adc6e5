// Nodes of YAML as bytes and back, against what parsing gives.
#include <boost/test/unit_test.hpp>

#include "support/embedded.hpp"
#include "support/yaml_tree.hpp"

namespace gainsay {
namespace {

bool same(const YamlNode& a, const YamlNode& b) {
  const bool alike = a.kind == b.kind && a.place == b.place && a.text == b.text && a.block == b.block &&
                     a.quoted == b.quoted && a.literal_indent == b.literal_indent &&
                     a.items.size() == b.items.size() && a.members.size() == b.members.size();
  if (!alike) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (!same(a.items[i], b.items[i])) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    if (!same(a.members[i].first, b.members[i].first) || !same(a.members[i].second, b.members[i].second)) return false;
  }
  return true;
}

BOOST_AUTO_TEST_SUITE(yaml_trees)

BOOST_AUTO_TEST_CASE(a_tree_comes_back_as_it_was_parsed) {
  const std::string text =
      "list: [a, 'b c', \"d\"]\nnothing:\nempty: {}\nnone: []\nlong: |\n    one line\n    another\nfolded: >-\n  x\n  y\n"
      "deep: {a: {b: [{c: é}]}}\nlarge: " + std::string(300, 'x') + "\n";
  const auto parsed = parse_yaml(text, "some/file.yaml");
  BOOST_REQUIRE(parsed);
  BOOST_TEST(same(tree_from(tree_bytes(*parsed), "some/file.yaml"), *parsed));
  BOOST_TEST(!same(tree_from(tree_bytes(*parsed), "other.yaml"), *parsed));
}

BOOST_AUTO_TEST_CASE(what_travels_inside_the_program_is_what_its_text_says) {
  BOOST_TEST(!embedded_rules().empty());
  for (const EmbeddedFile& file : embedded_rules()) {
    BOOST_TEST_CONTEXT(file.path) {
      const std::string path(file.path);
      const auto parsed = parse_yaml(file.text, path);
      BOOST_REQUIRE(parsed);
      BOOST_TEST(same(tree_from(file.tree, path), *parsed));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace gainsay
