#include "values/place_called.hpp"

#include <algorithm>

namespace gainsay {

std::size_t kinds_behind(const MarkedSentence& sentence, std::size_t at, const PlaceWords& places) {
  if (at >= sentence.tokens.size() || sentence.tokens[at].hyphen_before) return 0;
  const auto hit = places.kinds_behind.at(sentence.tokens, at);
  return hit ? hit->token_count : 0;
}

bool is_called_a_place(const MarkedSentence& sentence, std::size_t comma, const PlaceWords& places,
                       const PersonWords& words) {
  constexpr std::size_t kMostWords = 4;  // "small former mining | town"
  const SentenceTokens& tokens = sentence.tokens;
  if (comma + 2 >= tokens.size() || tokens[comma].kind != TokenKind::comma) return false;
  const std::string& article = tokens[comma + 1].folded;
  if (article != "the" && article != "a" && article != "an") return false;
  for (std::size_t at = comma + 2; at + 1 < tokens.size() && at < comma + 2 + kMostWords; ++at) {
    if (tokens[at].kind != TokenKind::word || tokens[at].capitals != Capitals::none) return false;
    if (!places.settlements.contains(tokens[at])) continue;
    // "a town clerk" is somebody.
    return tokens[at + 1].kind == TokenKind::comma || words.not_in_names.contains(tokens[at + 1]);
  }
  return false;
}

bool is_of_event(const MarkedSentence& sentence, std::size_t at, const PlaceWords& places) {
  constexpr std::size_t kMostNouns = 3;
  for (std::size_t noun = at; noun < std::min(sentence.tokens.size(), at + kMostNouns); ++noun)
    if (places.events.contains(sentence.tokens[noun])) return true;
  return false;
}

}  // namespace gainsay
