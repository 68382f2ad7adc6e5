#include "match/match_trace.hpp"

#include <algorithm>

namespace gainsay {
namespace {

bool is_gap(const PassedPiece& piece) { return std::holds_alternative<const GapPattern*>(piece.node); }

// The same reading, but for how far its gaps reach.
bool same_reading(const std::vector<PassedPiece>& a, const std::vector<PassedPiece>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PassedPiece& one, const PassedPiece& other) {
    return one.node == other.node && one.begin == other.begin && (is_gap(one) || one.end == other.end);
  });
}

}  // namespace

void ProgressTrace::note(PieceNode node, std::uint32_t at) {
  const auto found = static_cast<std::size_t>(
      std::count_if(path_.begin(), path_.end(), [](const PassedPiece& piece) { return !is_gap(piece); }));
  if (found < best_.found) return;
  const bool fresh = found > best_.found || best_.wanted.empty();
  if (!fresh && !same_reading(path_, best_.passed)) return;
  if (fresh) best_ = {path_, found, {}, at};
  if (at >= best_.at) {
    best_.passed = path_;
    best_.at = at;
  }
  if (std::find(best_.wanted.begin(), best_.wanted.end(), node) == best_.wanted.end()) best_.wanted.push_back(node);
}

}  // namespace gainsay
