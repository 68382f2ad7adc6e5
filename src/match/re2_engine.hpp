// Inside match/: the second engine. It compiles the same tree to RE2 over a byte view of the sentence; it shares no
// code with the first but the tree and the view, and so is its oracle.
//
// The view, one token after another (Latin-1; the bytes F5–FF never occur in UTF-8):
//
//   FD slot length            a value of that slot begins here and takes that many tokens (any number of these)
//   FC length                 a value of another type begins here: a gap may pass it as one word
//   FE kind capitals helper gap after-be  folded F9 exact FF      the token
//
// Slots and lengths are single bytes from 0x21 on, so no value longer than kLongestValue tokens is seen.
#pragma once

#include <memory>
#include <vector>

#include "match/sentence_view.hpp"
#include "rules/pattern.hpp"

namespace gainsay {

inline constexpr std::uint32_t kLongestValue = 16;

// The byte view of a sentence, and where each token's bytes begin (with one entry more, the end).
struct Re2View {
  std::string bytes;
  std::vector<std::size_t> starts;
};

class Re2Pattern {
 public:
  // `slot_count` is the number of the fact's slots. Aborts if the tree does not compile, which would be a defect.
  Re2Pattern(const Pattern& pattern, std::size_t slot_count);
  ~Re2Pattern();
  Re2Pattern(Re2Pattern&&) noexcept;

  // The hits of a sentence, by where they begin and then by where they end: what match_tokens() returns at each token.
  std::vector<Hit> hits(const SentenceView& view) const;

 private:
  struct Compiled;
  std::vector<Hit> hits_at(const Re2View& bytes, const SentenceView& view, std::uint32_t begin) const;

  std::unique_ptr<Compiled> compiled_;
};

Re2View re2_view(const SentenceView& view);

}  // namespace gainsay
