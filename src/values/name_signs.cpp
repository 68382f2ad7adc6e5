#include "values/name_signs.hpp"

#include "values/person_evidence.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

// "The", "On Monday": words that end a name and begin none, but "The Bronx" and "mayor Jan".
bool surely_begins_none(SentenceTokens sentence, std::size_t at, const PersonWords& words, const PlaceWords& places) {
  const Token& token = sentence[at];
  return token.kind == TokenKind::word && token.capitals == Capitals::first && !token.dotted &&
         !token.hyphen_before && words.not_in_names.contains(token) && !words.given_names.contains(token) &&
         !places.names.at(sentence, at);
}

}  // namespace

bool may_hold_name(SentenceTokens sentence, const Lexicon& lexicon) {
  const PersonWords& words = person_words(lexicon);
  const PlaceWords& places = place_words(lexicon);
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (sentence[at].capitals != Capitals::none && !surely_begins_none(sentence, at, words, places)) return true;
  }
  return is_title_like(sentence, words);  // where the names of the body are looked for, however written
}

}  // namespace gainsay
