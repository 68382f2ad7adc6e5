// A claim: one article's answer to one fact for one key. It carries all that a report needs, so that comparing
// never looks at an article again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/calendar.hpp"
#include "text/article.hpp"
#include "values/value.hpp"

namespace gainsay {

enum class Polarity { asserted, denied };
enum class Certainty { sure, hedged, planned, conditional };

std::string_view name_of(Polarity polarity);
std::string_view name_of(Certainty certainty);

// One slot of a claim's key.
struct KeyPart {
  std::string slot;
  std::optional<Value> value;  // nothing: unset

  bool operator==(const KeyPart&) const = default;
};

struct Claim {
  std::string fact;
  std::string slot;
  std::vector<KeyPart> key;  // in the order of the fact's key slots
  std::string article;       // its path

  std::size_t line = 0, column = 0;          // of the mention, from 1, columns in code points
  std::size_t end_line = 0, end_column = 0;  // one past its last code point
  Span span;                                 // its bytes
  std::string text;                          // the mention, readable; empty where it may not be quoted
  std::string sentence;                      // readable; empty likewise
  std::uint32_t sentence_begin = 0;          // byte offset of the sentence in the article
  Span quoted_span;                          // the mention inside `sentence`, in bytes: where the caret goes
  std::string line_hash;                     // of the mention's line

  std::string phrase;  // the template that found it
  Value value;
  std::vector<std::string> scope_words;
  std::string speaker;  // empty: the article's own voice
  bool quoted = false;  // inside quotation marks
  Polarity polarity = Polarity::asserted;
  Certainty certainty = Certainty::sure;
  bool correction = false;
  std::string suppressed;   // why the article asks to leave the claim alone; empty where it does not
  bool guessed_key = false;  // a pronoun stands for a part of the key, and several names fit
  std::optional<Timestamp> as_of;
  Zone zone = Zone::text;
  std::vector<std::string> assumptions;  // texts, sorted, each once
};

}  // namespace gainsay
