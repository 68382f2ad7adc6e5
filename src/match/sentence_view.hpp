// Inside match/: one sentence as an engine sees it for one phrase: its words with their roles, and the lattice of
// values that the phrase's slots may take. Positions are token indices inside the sentence.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/word_roles.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// A value that may fill a slot, or that a gap passes as one word.
struct ViewValue {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  // Index into ReadArticle::mentions; beyond them a pronoun: their number and its token in the article.
  std::uint32_t mention = 0;
};

struct SentenceView {
  std::string_view text;            // of the whole article
  std::span<const Token> tokens;    // of the sentence
  std::span<const WordRole> roles;  // one a token
  // By slot of the fact; empty where the pattern has no slots. Of those that begin at one token, the order is that of
  // the readings.
  std::vector<std::vector<ViewValue>> slots;
  std::vector<bool> uncrossable;    // one a token: no gap may pass it
  std::vector<ViewValue> one_word;  // values of other types, sorted by begin, none overlapping
};

// What an engine found: one way to read [begin, end) as the phrase.
struct Hit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::vector<std::int32_t> slots;  // by slot of the fact: as ViewValue::mention (a pronoun only in a key), or -1

  bool operator==(const Hit&) const = default;
};

}  // namespace gainsay
