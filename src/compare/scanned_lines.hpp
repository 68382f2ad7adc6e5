// Canonical lines of the stream, member by member and as they are spelled: what the fast ways of reading build upon. Of
// any other line these say nothing but that they cannot read it. For compare/ only.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "compare/line_scanner.hpp"
#include "match/claim.hpp"
#include "support/calendar.hpp"
#include "text/metadata.hpp"

namespace gainsay {

// Views of the line. What the key and the value mean, and whether the times are any, has not been looked at.
struct ScannedClaim {
  Spelled fact, slot, key, article;
  std::uint64_t line = 0, column = 0, end_line = 0, end_column = 0;
  Span span;
  Spelled text, sentence;
  std::uint32_t sentence_begin = 0;
  Span mark;
  Spelled line_hash, phrase, type, value, granularity, scope_words, speaker;
  bool quoted = false, correction = false, guessed = false;
  Polarity polarity = Polarity::asserted;
  Certainty certainty = Certainty::sure;
  Spelled suppressed, as_of;
  Zone zone = Zone::text;
  Spelled assumptions, alternatives;
};

struct ScannedArticle {
  Spelled path, id, source, title, url, published, updated, status, embargo, story, content_hash, signature;
  PublishedOrigin published_origin = PublishedOrigin::none;
  std::uint64_t unset_keys = 0;
};

// Whether the line is such a record, and an article's tells of no problems.
bool scan(std::string_view line, ScannedClaim& claim);
bool scan(std::string_view line, ScannedArticle& article);

// What a line is, as far as its beginning tells.
enum class LineKind { article, claim, fact, other };
LineKind kind_of_line(std::string_view line);

}  // namespace gainsay
