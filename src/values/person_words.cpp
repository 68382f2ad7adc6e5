#include "values/person_words.hpp"

#include <sstream>

namespace gainsay {

PersonWords::PersonWords(const Lexicon& lexicon)
    : given_names(lexicon.set("given_names")),
      surnames(lexicon.set("surnames")),
      headline_verbs(lexicon.set("headline_verbs")),
      particles(lexicon.set("name_particles")),
      suffixes(lexicon.set("name_suffixes")),
      nationalities(lexicon.set("nationalities")),
      not_persons(lexicon.set("not_person_words")),
      not_in_names(lexicon.set("not_in_names")),
      articles(lexicon.set("office_articles")),
      thing_nouns(lexicon.set("thing_nouns")),
      honorifics(lexicon.list("honorifics")),
      offices(lexicon.list("offices")),
      roles(lexicon.list("roles")),
      personal_offices(lexicon.list("personal_offices")),
      cues_after(lexicon.list("person_cues")),
      cues_before(lexicon.list("person_cues_before")) {
  for (const WordTable* titles : {&honorifics, &offices, &roles}) titles->add_first_words(title_beginnings);
  not_persons.insert(nationalities.begin(), nationalities.end());
  for (const auto& [nickname, names] : lexicon.table("nicknames")) {
    std::istringstream words(names);
    for (std::string name; words >> name;) nicknames[nickname].push_back(name);
  }
}

const PersonWords& person_words(const Lexicon& lexicon) {
  static const PersonWords words(lexicon);  // there is one lexicon so far
  return words;
}

}  // namespace gainsay
