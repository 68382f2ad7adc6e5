#include "support/hash.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace gainsay {

std::string hash_hex(std::string_view bytes) {
  return fmt::format("{:016x}", XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace gainsay
