// Inside report/: what a side of a diff states of a fact whose instance differs from the other side's only in what one of the
// two leaves open: "17 in Halm" beside "14", of no place.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "report/diff_hunks.hpp"

namespace gainsay {

// A claim that only its own side of the diff states.
struct OneSided {
  Claim claim;
  std::vector<std::size_t> DiffHunk::*side;
};

class NearlyStated {
 public:
  NearlyStated() = default;
  NearlyStated(const Report& report, std::span<const DiffHunk> hunks);

  // What the side states of the same fact and slot with more or less of the key. The claims live as long as this.
  std::vector<const Claim*> on(std::vector<std::size_t> DiffHunk::*side, const Claim& stated) const;

 private:
  std::map<std::string, std::vector<OneSided>> by_fact_;
};

// In what the instance of a claim differs from that of another: "where: Halm", "no where".
std::string difference_in_key(const Claim& of, const Claim& from);

}  // namespace gainsay
