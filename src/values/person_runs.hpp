// Inside values/: runs of capitalised words that may be names, with what stands before them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "values/person_words.hpp"

namespace gainsay {

// A word of a name: one token, or several joined by hyphens.
struct NamePart {
  std::size_t begin = 0, end = 0;  // tokens
  std::string folded;              // of its first token
  bool particle = false;
  bool initials = false;  // "J.", "J.K."
};

struct NameRun {
  std::vector<NamePart> parts;
  std::size_t suffix = 0;  // token of "Jr"; 0 where there is none
  std::size_t end = 0;     // one past the last token, suffix included

  std::size_t begin() const { return parts.front().begin; }
  std::size_t name_count() const;  // of parts that are no particles
};

// What a token is besides a name: titles never belong to one.
enum class TitleMark : std::uint8_t { none, honorific, office };

std::vector<TitleMark> mark_titles(SentenceTokens sentence, const PersonWords& words);

// The runs of a sentence of `text`, in order. A comma ends a run, except before "Jr".
std::vector<NameRun> find_runs(std::string_view text, SentenceTokens sentence, const std::vector<TitleMark>& titles,
                               const PersonWords& words);

}  // namespace gainsay
