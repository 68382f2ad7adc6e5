// How names find those they may be, or be misspelt for, without being held against every other name.
#include <algorithm>
#include <set>

#include "support/printable.hpp"
#include "text/tokens.hpp"
#include "values/misspelling.hpp"
#include "values/person_value.hpp"
#include "values/person_words.hpp"

namespace gainsay {
namespace {

constexpr char kBetween = '\x1f';

std::size_t length_of_letter(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::string first_letter(const std::string& word) { return word.substr(0, length_of_letter(word.front())); }

// A given name, and the names that it may be short for.
std::vector<std::string> forms_of(const std::string& given) {
  std::vector<std::string> forms = {given};
  const auto& nicknames = person_words(Lexicon::english()).nicknames;
  if (const auto found = nicknames.find(given); found != nicknames.end())
    forms.insert(forms.end(), found->second.begin(), found->second.end());
  return forms;
}

}  // namespace

NearKeys person_near_keys(const PersonValue& person) {
  NearKeys keys;
  const std::string surname = name_key(person.surname), bare = bare_surname_key(person);
  keys.loose.push_back(bare);
  if (person.given.empty()) {
    keys.vague = true;
    return keys;
  }
  const std::string given = name_key(person.given.front());
  if (given.empty()) return keys;
  keys.vague = count_code_points(given) == 1;
  std::set<std::string> surnames = deletions_of(surname);
  surnames.insert(bare);
  for (const std::string& form : forms_of(given))
    for (const std::string& name : surnames) keys.strict.push_back(name + kBetween + form);
  for (const std::string& form : deletions_of(given)) keys.strict.push_back(bare + kBetween + form);
  for (const std::string& name : surnames) keys.loose.push_back(name + kBetween + first_letter(given));
  if (person.given.size() == 1) keys.strict.push_back(std::min(given, surname) + '\x1e' + std::max(given, surname));
  return keys;
}

}  // namespace gainsay
