// A stream of claims as `gainsay claims` writes it, of articles that do not exist: two claims an article, a hundred a
// fact, the claims in no order.
#pragma once

#include <cstdint>

namespace gainsay::bench {

// Writes to standard output.
void write_claims(std::uint64_t count, std::uint64_t seed);

}  // namespace gainsay::bench
