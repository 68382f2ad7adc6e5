// A sentence of an article as an example of a fact.
#pragma once

#include <string>

#include "compare/why.hpp"
#include "rules/fact.hpp"
#include "rules/insert_example.hpp"
#include "support/result.hpp"
#include "text/article.hpp"
#include "text/lexicon.hpp"
#include "values/policies.hpp"

namespace gainsay {

enum class Expected { what_is_found, nothing };  // of the new example

struct ExampleRequest {
  std::string fact;  // empty: the one that claims something there
  Expected expected = Expected::what_is_found;
  std::string todo;  // of an example that does not hold yet: why; else empty
};

struct NewExample {
  const Fact* fact = nullptr;
  ExampleLines lines;
  Example example;  // the same, compiled
};

// The sentence at the place: with its publication date, and with the sentences before it where its answer rests on
// them. An example that does not hold is refused, and so is one with a todo that does. Fails, saying why and what else
// to ask for, where the place or the fact is in doubt.
Result<NewExample> new_example(const Rules& rules, const Article& article, const ArticlePlace& place,
                               const ExampleRequest& request, const Lexicon& lexicon, const Policies& policies);

}  // namespace gainsay
