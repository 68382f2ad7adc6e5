// Inside match/: how far a phrase came in a sentence that it does not match, for those who write rules.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "match/sentence_view.hpp"
#include "rules/pattern.hpp"

namespace gainsay {

// A piece of a phrase that stands for tokens of a sentence.
using PieceNode = std::variant<const WordPattern*, const MarkPattern*, const InflectedPattern*, const SlotPattern*,
                               const GapPattern*>;

struct PassedPiece {
  PieceNode node;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const PassedPiece&) const = default;
};

// The reading that came farthest, counted in words and values that were found; of several the first.
struct Progress {
  std::vector<PassedPiece> passed;  // in order; a gap that nothing ended is the last, as far as it reached
  std::size_t found = 0;            // those of them that are no gaps
  std::vector<PieceNode> wanted;    // what could have come next
  std::uint32_t at = 0;             // and where it was looked for, last of all
};

// What a search tells while it goes on. NoTrace is for every day and leaves no instruction behind.
struct NoTrace {
  template <class Node>
  void tried(const Node&, std::uint32_t) {}
  template <class Node>
  void pass(const Node&, std::uint32_t, std::uint32_t) {}
  void back() {}
};

class ProgressTrace {
 public:
  template <class Node>
  void tried(const Node& node, std::uint32_t at) {
    note(PieceNode(&node), at);
  }
  template <class Node>
  void pass(const Node& node, std::uint32_t begin, std::uint32_t end) {
    path_.push_back({PieceNode(&node), begin, end});
  }
  void back() { path_.pop_back(); }

  const Progress& progress() const { return best_; }

 private:
  void note(PieceNode node, std::uint32_t at);

  std::vector<PassedPiece> path_;
  Progress best_;
};

// How far a pattern comes that begins at `begin`. Like match_tokens(), it gives up after a bounded number of steps.
Progress trace_tokens(const Pattern& pattern, const SentenceView& view, std::uint32_t begin);

}  // namespace gainsay
