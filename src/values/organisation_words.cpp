#include "values/organisation_words.hpp"

namespace gainsay {

OrganisationWords::OrganisationWords(const Lexicon& lexicon)
    : kinds(lexicon.set("organisation_kinds")),
      like_surnames(lexicon.set("kinds_like_surnames")),
      legal_forms(lexicon.set("legal_forms")),
      subjects(lexicon.set("organisation_subjects")),
      not_meant(lexicon.set("not_organisations")),
      small_words(lexicon.set("small_words_of_names")),
      known_names(lexicon.table("known_organisations")) {
  for (const auto& [name, acronym] : lexicon.table("known_organisations")) {
    if (!acronym.empty()) known_acronyms.emplace(acronym, name);
  }
  for (const auto& [form, same] : lexicon.table("same_legal_forms")) same_forms.emplace(form, same);
}

const OrganisationWords& organisation_words(const Lexicon& lexicon) {
  static const OrganisationWords words(lexicon);  // there is one lexicon so far
  return words;
}

}  // namespace gainsay
