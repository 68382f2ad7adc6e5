// Inside text/: which of the next bytes are letters, many at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gainsay {

inline constexpr std::size_t kBlock = 64;  // bytes

// A bit a byte, the lowest for the first.
struct LetterBlock {
  std::uint64_t letters = 0;  // A–Z, a–z
  std::uint64_t others = 0;   // what may belong to a word though it is no letter of ASCII, or be hidden in one
  std::uint64_t marks = 0;    // full stops and straight apostrophes, which may go on with the word before them
};

// Byte by byte: for the last bytes of a text, and where nothing faster is known.
inline LetterBlock slow_letter_block(std::string_view bytes) {
  LetterBlock block;
  for (std::size_t i = 0; i < bytes.size() && i < kBlock; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const auto lower = static_cast<unsigned char>(byte | 0x20u);
    block.letters |= std::uint64_t{lower >= 'a' && lower <= 'z'} << i;
    block.others |= std::uint64_t{byte >= 0x80 || byte < 0x09} << i;
    block.marks |= std::uint64_t{byte == '.' || byte == '\''} << i;
  }
  return block;
}

// The 64 bytes from `bytes` on, which must be there.
inline LetterBlock letter_block(const char* bytes) {
#ifdef __SSE2__
  LetterBlock block;
#pragma GCC unroll 4
  for (std::size_t part = 0; part < kBlock; part += 16) {
    const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + part));
    // As signed bytes: those from 0x80 on are below all others.
    const __m128i lower = _mm_or_si128(sixteen, _mm_set1_epi8(0x20));
    const __m128i from_a = _mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1));
    const __m128i letters = _mm_and_si128(from_a, _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
    const __m128i others = _mm_cmplt_epi8(sixteen, _mm_set1_epi8(0x09));
    const __m128i stops = _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('.'));
    const __m128i marks = _mm_or_si128(stops, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('\'')));
    block.letters |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(letters))} << part;
    block.others |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(others))} << part;
    block.marks |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(marks))} << part;
  }
  return block;
#else
  return slow_letter_block({bytes, kBlock});
#endif
}

}  // namespace gainsay
