// Inside rules/: a template cut into its operators and words.
#pragma once

#include <string>
#include <vector>

#include "rules/fragment.hpp"
#include "support/diagnostic.hpp"

namespace gainsay {

enum class PieceKind {
  word,      // text: as written, without ^ and ~
  escaped,   // text: the character after `\`
  list,      // text: the name
  slot,      // text: name or name:type
  open,
  close,
  bar,
  question,
  gap,       // number: most words
  narrow_gap,
  comma,
  aside,
};

enum class Inflect { no, active, either };

struct Piece {
  PieceKind kind = PieceKind::word;
  std::string text;
  Place place;
  bool space_before = false;
  bool exact = false;             // of a word: written with ^
  Inflect inflect = Inflect::no;  // of a word: written with ~ or ~~
  unsigned number = 0;
};

// The pieces of a template, and all that is no piece.
struct CutTemplate {
  std::vector<Piece> pieces;
  Diagnostics problems;
};

CutTemplate cut_template(const LocatedText& written);

}  // namespace gainsay
