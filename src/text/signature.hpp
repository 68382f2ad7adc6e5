// A short summary of an article's words from which one can tell, without the texts, how much of one article stands in
// another.
//
// It is a sample of the article's shingles (runs of a few words, folded, marks and line ends left out): those with the
// smallest hashes. Whatever two articles have in common they sample alike, so the samples share what the texts share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/tokens.hpp"

namespace gainsay {

// Hashes of shingles below 2^30, ascending, each once. Empty: the text is too short to tell.
using Signature = std::vector<std::uint32_t>;

inline constexpr std::size_t kShingleWords = 4;
inline constexpr std::size_t kFewestShingles = 32;  // a shorter text has no signature
inline constexpr std::size_t kMostShingles = 64;    // a longer text is sampled

// The same on every machine; the time is linear in the words.
Signature signature_of(const TokenisedArticle& article);

// Five characters a hash, of 64 that sort as they count: equal texts for equal signatures. Empty for an empty one.
std::string signature_text(const Signature& signature);

// Nothing where the text spells no signature.
std::optional<Signature> signature_from(std::string_view text);

// How much of the text that has fewer shingles stands in the other, as the samples tell.
struct Shared {
  double part = 0;         // from 0 to 1: 1 for a text and a piece of it; 0 where one signature is empty
  std::size_t sample = 0;  // on how many shingles of the smaller text that rests
};
Shared shared_part(const Signature& a, const Signature& b);

}  // namespace gainsay
