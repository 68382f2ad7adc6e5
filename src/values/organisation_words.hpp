// Inside values/: the lexicon's words about organisations, compiled once.
#pragma once

#include <string>

#include "text/lexicon.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct OrganisationWords {
  explicit OrganisationWords(const Lexicon& lexicon);

  const FoldedSet& kinds;        // ministry, bank: make a run of words an organisation
  const FoldedSet& like_surnames;  // press: "Jane Press" is a person
  const FoldedSet& legal_forms;  // inc, gmbh
  const FoldedSet& subjects;     // health, labour: "Ministry of Health and Labour"
  const FoldedSet& not_meant;    // product, act: what else has acronyms
  const FoldedSet& small_words;  // of, the: no letter of an acronym
  WordTable known_names;                                           // united nations → un
  FoldedMap<std::string> known_acronyms;     // un → united nations
  FoldedMap<std::string> same_forms;         // corporation → corp
};

// The words of a lexicon; compiled on first use.
const OrganisationWords& organisation_words(const Lexicon& lexicon);

}  // namespace gainsay
