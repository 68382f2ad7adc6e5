// For the tests of what fills keys: a pack and rows of texts with the claims that they make, with both engines.
#pragma once

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {

// "key -> answer", "?" after a guess, and the assumptions in brackets.
inline std::string shown(const Claim& claim) {
  std::string text;
  for (const KeyPart& part : claim.key) {
    text += (text.empty() ? "" : ", ") + (part.value ? canonical(*part.value) : std::string("unset"));
  }
  const std::string value = canonical(claim.value);
  text += " -> " + value.substr(0, value.find(" as of")) + (claim.guessed_key ? " ?" : "");
  return claim.assumptions.empty() ? text : fmt::format("{} [{}]", text, fmt::join(claim.assumptions, "; "));
}

struct Row {
  const char* text;
  std::vector<std::string> claims;
  std::size_t unset_keys = 0;
};

inline void check_rows(const std::string& pack, const std::vector<Row>& rows) {
  for (const Engine engine : {Engine::tokens, Engine::re2}) {
    const Rules rules = rules_from(pack);
    const Matcher matcher(rules, Lexicon::english(), Policies{}, engine);
    for (const Row& row : rows) {
      BOOST_TEST_CONTEXT((engine == Engine::re2 ? "re2: " : "tokens: ") << row.text) {
        ReadOptions options;
        options.published = parse_timestamp("2024-03-06");
        const auto article = article_from(row.text, "test.txt", options);
        const Matched matched = matcher.match(*article);
        std::vector<std::string> found;
        for (const Claim& claim : matched.claims) found.push_back(shown(claim));
        BOOST_TEST(found == row.claims, boost::test_tools::per_element());
        BOOST_TEST(matched.unset_keys == row.unset_keys);
      }
    }
  }
}

inline std::string pack_with(const std::string& key, const std::string& answer, const std::string& phrases) {
  return fmt::format(R"(gainsay: 1
vocabulary:
  town: {{Halm: Halm, Northgate: Northgate, Voss: Voss}}
facts:
  asked:
    question: What is asked?
    answer: {}
    key: {}
    scope: corpus
    phrases: |
      {}
)", answer, key, phrases);
}

}  // namespace gainsay::testing
