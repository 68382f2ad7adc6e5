// What a pack may cost at most, so that a broken or hostile one fails in bounded time and memory.
#pragma once

#include <cstddef>

namespace gainsay {

inline constexpr std::size_t kMostPackBytes = 16u << 20;
inline constexpr std::size_t kMostPackDepth = 16;            // of YAML nodes in one another
inline constexpr std::size_t kMostPackNodes = 1u << 19;
inline constexpr std::size_t kMostPhrasesOfPack = 100'000;
inline constexpr std::size_t kMostTemplateDepth = 32;        // of ( ) in one another
inline constexpr std::size_t kMostVocabularyDepth = 32;      // of entries in one another
inline constexpr std::size_t kMostPiecesOfTemplate = 20'000; // with its vocabulary written out
inline constexpr std::size_t kMostBranchesOfTemplate = 64;   // that differ in where a comma may stand
inline constexpr unsigned kMostGap = 50;                     // words

}  // namespace gainsay
