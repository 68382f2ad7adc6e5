// Inside match/: what a token is to verb groups and gaps, whatever phrase is tried.
#pragma once

#include <span>
#include <vector>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

enum class Helper : std::uint8_t { none, have, be, modal, negator, adverb };

struct WordRole {
  Helper helper = Helper::none;
  bool after_be = false;  // a form of *be* stands before it, with at most helpers between
  bool breaker = false;   // no gap passes it: a clause-breaker, a negator, `;` `:` `(` `)`, a full stop
};

// The roles of a sentence's tokens. Negators inside a pseudo-cue ("not only", "no fewer than") have no role.
class WordRoles {
 public:
  explicit WordRoles(const Lexicon& lexicon);

  std::vector<WordRole> of(std::span<const Token> sentence) const;

 private:
  Helper helper_of(const Token& token) const;

  const Lexicon& lexicon_;
  std::vector<std::vector<std::string>> pseudo_negators_;
};

}  // namespace gainsay
