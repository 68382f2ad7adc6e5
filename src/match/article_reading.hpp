// Inside match/: how much of an article is recognised. At first only the sentences in which a phrase may match; all of it
// where a hit asks what stands elsewhere.
#pragma once

#include <cstdint>
#include <vector>

#include "match/claim_builder.hpp"
#include "match/governing_date.hpp"
#include "match/phrase_index.hpp"
#include "match/speakers.hpp"

namespace gainsay {

// An article as read under one set of policies, and what makes claims of what is found in it.
struct ArticleReading {
  ArticleReading(ReadArticle read, SentenceValues known, const KeyTools& key_tools);

  ReadArticle article;
  SentenceValues values;
  bool whole = false;  // with the values of all sentences
  KeyTools tools;
  ClaimBuilder builder;
  GoverningDates dates;
};

// The sentences in which there is something to try, and those that are not among some; in order.
std::vector<std::uint32_t> sentences_of(const Candidates& candidates);
std::vector<std::uint32_t> sentences_without(SentenceNumbers left_out, const TokenisedArticle& article);

// Whether what has been read is all that a claim of the fact in the sentence hangs on. A key, the date that governs a
// hit, and who speaks may stand elsewhere.
bool says_all(const ArticleReading& reading, const Fact& fact, std::size_t sentence, const Speakers& speakers);

}  // namespace gainsay
