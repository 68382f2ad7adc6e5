// Tokens: the words and marks that rules, recognisers and cue lists are written over. Templates and articles pass
// through the same tokeniser.
//
//  - quotation marks and other ornament make no token; double quotes are kept as flags of their neighbours
//  - a hyphen inside a word separates two words (`hyphen_before`); between digits it is a `range_hyphen` token;
//    with blanks around it, and `--`, en and em dash, it is a `dash`
//  - dotted capitals are one word: `U.S.` is "us", `a.m.` is "am"; an initial ("J.") is a word with `dotted`
//  - `'s` and `s'`: the `'s` is a word of its own, a bare possessive apostrophe is dropped; `n't` is the word "n't"
//    and what stands before it is restored (`won't` is "will" "n't", `can't` is "can" "n't")
//  - digits with inner separators are one number token as long as digits surround them: `31,000`, `1.5`;
//    `6:41pm` is 6 : 41 pm, `19th` is 19 th, `1990s` is 1990 s, `G7` is one word
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/article.hpp"
#include "text/word_hash.hpp"

namespace gainsay {

enum class TokenKind : std::uint8_t {
  word,
  number,
  comma,
  dash,
  range_hyphen,
  stop,  // . ! ? … that ends something; at most a sentence
  semicolon,
  colon,
  open,   // ( or [
  close,  // ) or ]
  sign,   // currency signs, %, &, /, +, #, @, ° …: one character each
};

enum class Capitals : std::uint8_t {
  none,   // lower case, or no letter
  first,  // Capitalised
  all,    // two letters or more, all capitals
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  Capitals capitals = Capitals::none;
  bool space_before = false;   // white space (or a hidden mark with it) stands before it; true at a sentence's start
  bool hyphen_before = false;  // joined to the token before by a hyphen
  bool dotted = false;         // an abbreviation written with its full stop: "J.", "Mr.", "U.S."
  bool apostrophe_before = false;  // of a number: "'99"
  bool opens_quote = false;    // a double quotation mark opens directly before it
  bool closes_quote = false;   // one closes directly after it, or after the stop or comma that follows it
  WordHash hash = 0;           // of `folded`
  std::string folded;          // lower case, accents removed, apostrophes straight: what comparing uses
};

// Tokens of any text. Spans are offsets into `text`.
std::vector<Token> tokenise(std::string_view text);

struct Sentence {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::uint32_t paragraph = 0;  // index of its block
  Zone zone = Zone::text;
};

// All tokens of an article, and its sentences in order. Tokens of sentence i are
// tokens[first_token, first_token + token_count).
struct TokenisedArticle {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

// Sentences come from Unicode's sentence breaks, mended after abbreviations and initials (the lexicon's
// `abbreviations`), and never cross a block.
TokenisedArticle tokenise(const Article& article);

// The same of one of its blocks alone.
TokenisedArticle tokenise_block(const Article& article, std::uint32_t paragraph);

// Lower case, accents removed, curly apostrophes straight, compatibility forms resolved: `Nagorno-Karabakh’s É` →
// "nagorno-karabakh's e".
std::string fold(std::string_view text);

}  // namespace gainsay
