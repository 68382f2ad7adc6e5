// Equal parts of rules are kept once.
#include <map>
#include <set>

#include <boost/test/unit_test.hpp>

#include "packs.hpp"
#include "rules/load_rules.hpp"

namespace gainsay::testing {
namespace {

// The trees below one, itself among them, by their hashes.
void gather(const PatternPtr& pattern, std::map<std::uint64_t, std::set<const Pattern*>>& trees) {
  if (!trees[pattern->hash].insert(pattern.get()).second) return;
  if (const auto* sequence = std::get_if<SequencePattern>(&pattern->node))
    for (const PatternPtr& part : sequence->parts) gather(part, trees);
  if (const auto* alternatives = std::get_if<AlternativesPattern>(&pattern->node))
    for (const PatternPtr& option : alternatives->options) gather(option, trees);
  if (const auto* optional = std::get_if<OptionalPattern>(&pattern->node)) gather(optional->inner, trees);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shared_parts)

BOOST_AUTO_TEST_CASE(no_two_trees_of_the_shipped_rules_are_equal) {
  const auto loaded = load_shipped_rules(Lexicon::english());
  BOOST_REQUIRE(loaded.has_value());
  std::map<std::uint64_t, std::set<const Pattern*>> trees;
  for (const Fact& fact : loaded->rules.facts) {
    for (const Phrase& phrase : fact.phrases) gather(phrase.pattern, trees);
    for (const auto* conditions : {&fact.unless, &fact.context, &fact.near})
      for (const PatternPtr& pattern : *conditions) gather(pattern, trees);
  }
  for (const Category& category : loaded->rules.categories)
    for (const auto& [value, pattern] : category.values) gather(pattern, trees);
  BOOST_TEST(trees.size() > 1000u);
  for (const auto& [hash, same] : trees) BOOST_TEST(same.size() == 1u);
}

BOOST_AUTO_TEST_CASE(no_two_groups_of_words_of_the_shipped_rules_are_equal) {
  const auto loaded = load_shipped_rules(Lexicon::english());
  BOOST_REQUIRE(loaded.has_value());
  std::map<std::vector<std::string>, std::set<const WordSet*>> groups;
  for (const Fact& fact : loaded->rules.facts) {
    for (const Phrase& phrase : fact.phrases) {
      groups[phrase.required->words].insert(phrase.required.get());
      for (const WordGroup& group : phrase.needed) groups[group->words].insert(group.get());
    }
  }
  BOOST_TEST(groups.size() > 100u);
  for (const auto& [words, same] : groups) BOOST_TEST(same.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
