// Claims as their articles are read, one after the other: a row each, and their lines in bounded memory. What reading makes
// of an archive's claims is thereby no larger than what a stream of them takes.
#pragma once

#include <cstdint>

#include "compare/recorded_values.hpp"
#include "compare/stream_rows.hpp"

namespace gainsay {

class KeptClaims {
 public:
  // How many bytes of lines are held in memory; the rest goes to a temporary file that nobody else sees and that is gone
  // with the claims.
  explicit KeptClaims(std::uint64_t memory);

  void add(Claim claim);

  // So far. Whole claims may be asked for only of those that are finished.
  const Claims& claims() const { return claims_; }

  // Of facts that are all among these.
  Claims finished(const std::vector<FactDefinition>& facts) &&;

 private:
  Claims claims_;
  std::uint32_t input_;
  RecordedValues values_;
};

}  // namespace gainsay
