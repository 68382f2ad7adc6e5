// An article: its metadata, its decoded text, and which parts of that text are prose.
#pragma once

#include <string>
#include <vector>

#include "text/metadata.hpp"
#include "text/span.hpp"

namespace gainsay {

enum class Zone { headline, lead, caption, text };

// "headline", "lead", "caption", "text".
std::string_view name_of(Zone zone);

// A paragraph or heading. No sentence crosses its ends.
struct Block {
  Span span;
  Zone zone = Zone::text;
};

// A fact that the article asks to leave alone where it says something.
struct Suppression {
  std::string fact;    // as written
  std::string reason;  // never empty
  Span span;           // which mentions
  Place place;         // of the request
};

// Offsets in `text` are the offsets a user sees: bytes of the file, or of the decoded text where the file was
// UTF-16 or JSON. What is not prose inside a block (Markdown marks, link targets) is hidden: each such character
// is replaced by an ignorable one of the same length in UTF-8 (see hide()), so that no offset moves. Line ends
// are never hidden. `text` is valid UTF-8 without NUL.
//
// An article does not move once its views are taken: keep it behind a unique_ptr.
struct Article {
  Metadata metadata;
  std::string file;  // that it stands in; "-" for standard input without a name
  std::string text;
  std::vector<Block> blocks;
  std::vector<Suppression> suppressions;
};

// Overwrites the characters of `span` with ignorable ones: U+0001, U+00AD, U+200B, U+E0001 by length.
void hide(std::string& text, Span span);

// A piece of article text as people read it: hidden characters dropped, runs of white space one blank, ends trimmed.
std::string readable(std::string_view text);

}  // namespace gainsay
