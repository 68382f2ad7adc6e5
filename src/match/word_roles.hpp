// Inside match/: what a token is to verb groups and gaps, whatever phrase is tried.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

enum class Helper : std::uint8_t { none, have, be, modal, negator, adverb };

struct WordRole {
  Helper helper = Helper::none;
  bool after_be = false;  // a form of *be* stands before it, with at most helpers between
  bool negates = false;   // a negator, of a verb group or another
  bool breaker = false;   // no gap passes it: a clause-breaker, a negator, `;` `:` `(` `)`, a full stop
};

// The roles of a sentence's tokens. Negators inside a pseudo-cue ("not only", "no fewer than") have no role.
class WordRoles {
 public:
  explicit WordRoles(const Lexicon& lexicon);

  std::vector<WordRole> of(std::span<const Token> sentence) const;

  // One a token of the article.
  std::vector<WordRole> of_article(const TokenisedArticle& article) const;

 private:
  // What the lexicon says of a word, wherever it stands: every token asks, so all of it is found in one place.
  struct Use {
    Helper helper = Helper::none;
    bool negates = false;  // without being a helper
    bool breaks = false;
    bool begins_pseudo = false;
  };

  void take_helpers(const FoldedSet& words, Helper helper);
  const Use& use_of(const Token& token) const;
  // One past the longest pseudo-cue that begins at a token; the token's own position where none does.
  std::size_t pseudo_end(std::span<const Token> sentence, std::size_t at) const;

  std::vector<std::vector<std::string>> pseudo_negators_;
  FoldedMap<Use> uses_;
};

}  // namespace gainsay
