// Inside values/: the lexicon's words about organisations, compiled once.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "text/lexicon.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct OrganisationWords {
  explicit OrganisationWords(const Lexicon& lexicon);

  const std::unordered_set<std::string>& kinds;        // ministry, bank: make a run of words an organisation
  const std::unordered_set<std::string>& like_surnames;  // press: "Jane Press" is a person
  const std::unordered_set<std::string>& legal_forms;  // inc, gmbh
  const std::unordered_set<std::string>& subjects;     // health, labour: "Ministry of Health and Labour"
  const std::unordered_set<std::string>& not_meant;    // product, act: what else has acronyms
  const std::unordered_set<std::string>& small_words;  // of, the: no letter of an acronym
  WordTable known_names;                                           // united nations → un
  std::unordered_map<std::string, std::string> known_acronyms;     // un → united nations
  std::unordered_map<std::string, std::string> same_forms;         // corporation → corp
};

// The words of a lexicon; compiled on first use.
const OrganisationWords& organisation_words(const Lexicon& lexicon);

}  // namespace gainsay
