// Article + rules → claims, with no knowledge of any other article.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "match/claim.hpp"
#include "match/quotations.hpp"
#include "rules/fact.hpp"
#include "text/article.hpp"
#include "text/lexicon.hpp"
#include "values/policies.hpp"
#include "values/sentence_values.hpp"

namespace gainsay {

// Two engines, one answer: matching over tokens (every day), and RE2 over a view of the sentence (the oracle).
enum class Engine { tokens, re2 };

// Everything about one article that matching looks at: tokens, sentences, and values, those of the rules' categories
// included.
struct ReadArticle {
  const Article& article;
  TokenisedArticle tokenised;
  std::vector<Mention> mentions;  // of all sentences or of those that were asked for; sorted by (first_token, longer first, type)
  std::vector<Quotation> quotations;
  std::set<std::string, std::less<>> recognised = {};  // the types of values that recognisers of packs find
};

// What came of one hit that counts.
struct Yield {
  std::size_t fact = 0;  // index into the rules' facts
  std::size_t phrase = 0;
  std::size_t claims = 0;
  std::size_t unset_keys = 0;
};

// What one article says.
struct Matched {
  std::vector<Claim> claims;   // sorted by (fact, offset, slot)
  std::size_t unset_keys = 0;  // answers that make no claim, because a required key is unset
  std::vector<Yield> yields;   // by fact and sentence
};

// The policies of a run with what the facts of a matcher make of them.
struct Assumptions {
  std::vector<Policies> policies;   // those of the run first, then those that facts assume otherwise, each once
  std::vector<std::size_t> of_fact; // index into them, in the order of the rules' facts
};

class Matcher {
 public:
  // `rules` and `lexicon` must outlive the matcher.
  Matcher(const Rules& rules, const Lexicon& lexicon, const Policies& policies, Engine engine);
  ~Matcher();
  Matcher(Matcher&&) noexcept;

  // Safe to call from several threads at once.
  Matched match(const Article& article) const;

  // Its claims alone.
  std::vector<Claim> claims(const Article& article) const { return match(article).claims; }

  // The same of an article whose tokens are at hand: `tokenised` is tokenise(article).
  Matched match(const Article& article, TokenisedArticle tokenised) const;

  // The same of an article that is read under other policies than those of the run. `assumed` comes from this matcher.
  Matched match(const Article& article, TokenisedArticle tokenised, const Assumptions& assumed) const;
  Assumptions assumptions(const Policies& of_the_run) const;

  // Whether that may find something in the article: the quick no, without tokens. Always yes for the slow engine.
  bool may_answer(const Article& article, const Assumptions& assumed) const;

  // Tokens, sentences and values of an article as the matcher sees them under those policies. The article must outlive
  // the result.
  ReadArticle read(const Article& article, const Policies& assumed) const;

 private:
  struct Parts;
  class Pass;
  std::unique_ptr<Parts> parts_;
};

}  // namespace gainsay
