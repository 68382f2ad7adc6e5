#include "support/hash.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace gainsay {

std::string hash_hex(std::string_view bytes) { return fmt::format("{:016x}", hash_number(bytes)); }

std::uint64_t hash_number(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

}  // namespace gainsay
