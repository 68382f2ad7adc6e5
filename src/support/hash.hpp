// Stable hashes for fingerprints and content: the same on every machine and in every version (XXH3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

// 16 lower-case hexadecimal digits (XXH3, 64 bits).
std::string hash_hex(std::string_view bytes);

// The same hash as a number.
std::uint64_t hash_number(std::string_view bytes);

}  // namespace gainsay
