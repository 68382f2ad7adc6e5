#include "values/name_forms.hpp"


#include "text/tokens.hpp"
#include "values/person_value.hpp"
#include "values/person_words.hpp"

namespace gainsay {
namespace {

using Nicknames = FoldedMap<std::vector<std::string>>;

const std::vector<std::string>& nicknames_of(const std::string& given) {
  static const std::vector<std::string> none;
  static const Nicknames by_name = [] {
    Nicknames turned;
    for (const auto& [nickname, names] : person_words(Lexicon::english()).nicknames)
      for (const std::string& name : names) turned[name].push_back(nickname);
    return turned;
  }();
  const auto found = by_name.find(given);
  return found == by_name.end() ? none : found->second;
}

std::string initial_of(const std::string& given) {
  std::size_t end = 1;
  while (end < given.size() && (static_cast<unsigned char>(given[end]) & 0xC0) == 0x80) ++end;
  return given.substr(0, end);
}

}  // namespace

NameForms name_forms(const PersonValue& person) {
  NameForms forms;
  for (const std::string& given : person.given) forms.given.push_back(name_key(given));
  forms.surname = name_key(person.surname);
  forms.bare_surname = bare_surname_key(person);
  forms.suffix = fold(person.suffix);
  return forms;
}

std::vector<std::string> less_precise_given_names(const std::string& given) {
  std::vector<std::string> names = nicknames_of(given);
  std::string initial = initial_of(given);
  if (initial != given) names.push_back(std::move(initial));
  return names;
}

}  // namespace gainsay
