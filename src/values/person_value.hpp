// Inside values/: how names are put together, related and spelled. Everybody else uses relation.hpp and spelling.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

// The name that words in order make: the last is the surname, together with particles before it. `words` is not empty.
PersonValue name_from_words(std::vector<std::string> words, std::string suffix);

// What two spellings of one name share: folded, no apostrophes, hyphens as blanks ("al-Fassi" → "al fassi").
std::string name_key(std::string_view name);

// The key of a surname without its particles ("al-Fassi" → "fassi").
std::string bare_surname_key(const PersonValue& person);

Relation relate_persons(const PersonValue& a, const PersonValue& b);

NearKeys person_near_keys(const PersonValue& person);

std::string canonical_person(const PersonValue& person);
Result<PersonValue> read_canonical_person(std::string_view text);

}  // namespace gainsay
