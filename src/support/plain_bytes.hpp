// Where a text of JSON ends, or has something escaped, many bytes at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gainsay {

// What a text has until it ends, something is escaped, or there is what no text may have.
inline bool is_plain_byte(char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; }

// The offset of the first byte from `at` on that is not plain; the size of the text where all are.
inline std::size_t plain_end(std::string_view text, std::size_t at) {
#ifdef __SSE2__
  constexpr std::size_t kBytes = 16;
  for (; text.size() >= kBytes && at <= text.size() - kBytes; at += kBytes) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i escapes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    const __m128i shown = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(' ')), bytes);  // no control byte
    const int plain = _mm_movemask_epi8(_mm_andnot_si128(_mm_or_si128(quotes, escapes), shown));
    if (plain != 0xFFFF) return at + static_cast<std::size_t>(std::countr_one(static_cast<unsigned>(plain)));
  }
#endif
  while (at < text.size() && is_plain_byte(text[at])) ++at;
  return at;
}

}  // namespace gainsay
