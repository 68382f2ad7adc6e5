// Inside rules/: a pack as written. Plain structs of strings, each with its place; nothing is resolved or checked but
// the shape.
//
// To add a key to facts:
//   1. a member of FactFragment, here
//   2. its row in the table of read_fact.cpp
//   3. a member of FactDefinition or Fact (fact.hpp), filled in compile_fact.cpp or compile_settings.cpp; if
//      comparing needs it, claim_stream.hpp writes it too
//   4. its errors in tests/rules/pack_errors.cpp, its row in rules/README.md
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/diagnostic.hpp"

namespace gainsay {

struct LocatedText {
  std::string text;
  Place place;
};

using LocatedPair = std::pair<LocatedText, LocatedText>;  // key, value

struct ReferenceFragment {
  Place place;
  LocatedText value;
  std::optional<LocatedText> slot, source, checked, from, until;
  std::vector<LocatedPair> key;  // slot → value
};

struct ExampleArticleFragment {
  Place place;
  std::optional<LocatedText> published, source, text;
};

struct ExampleFragment {
  Place place;
  std::optional<LocatedText> text, published, before, verdict, todo;
  std::vector<LocatedPair> answers;  // every other key
  std::vector<ExampleArticleFragment> articles;
};

// A slot of the key: `who: person`, or `who: {type: person, from: [phrase, near]}`.
struct KeyFragment {
  LocatedText name;
  LocatedText type;
  Place from_place;
  std::optional<std::vector<LocatedText>> from;
};

struct FactFragment {
  LocatedText id;
  std::optional<LocatedText> question, help, scope, changes, cardinality, attributed, tolerance, within;
  std::optional<LocatedText> answer;           // of one type
  std::vector<LocatedPair> answers;            // of several: slot → type
  std::vector<KeyFragment> keys;
  std::vector<LocatedText> phrases, unless, context, near;  // a template each
  std::optional<LocatedText> severity;         // one level for all verdicts
  std::vector<LocatedPair> severities;         // verdict → level
  std::vector<LocatedPair> policies;           // name → value
  std::vector<LocatedText> formerly;           // earlier ids
  std::vector<ReferenceFragment> references;
  std::vector<ExampleFragment> examples;
};

// A list of ways to say one thing; with `values`, a category; with an `expression`, a recogniser. The last two are types.
struct VocabularyFragment {
  LocatedText name;
  std::vector<LocatedText> templates;
  std::vector<std::pair<LocatedText, std::vector<LocatedText>>> values;  // canonical value → templates
  std::optional<LocatedText> expression;                                 // in the syntax of RE2

  bool is_category() const { return !values.empty(); }
  bool is_type() const { return is_category() || expression.has_value(); }
};

struct PackFragment {
  std::string path;
  std::vector<LocatedText> includes;
  std::vector<VocabularyFragment> vocabulary;  // recognisers among it
  std::vector<LocatedPair> policies;           // of all its facts
  std::vector<FactFragment> facts;
};

}  // namespace gainsay
