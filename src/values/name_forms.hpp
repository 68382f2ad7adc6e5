// Names as keys: what can be looked up to find the less precise names of one person.
#pragma once

#include <string>
#include <vector>

#include "values/value.hpp"

namespace gainsay {

// The parts of a name, each as the text that all its spellings share (small letters, no accents, no apostrophes).
struct NameForms {
  std::vector<std::string> given;
  std::string surname;
  std::string bare_surname;  // without its particles: "fassi" of "al-Fassi"; else the surname
  std::string suffix;
};
NameForms name_forms(const PersonValue& person);

// The given names that one refines, one step away: its initial, and its nicknames.
std::vector<std::string> less_precise_given_names(const std::string& given);

// A place's names from its own to that of its country, as written or as known. Equal places have equal names; one refines
// each other whose names are some of its own, in their order.
std::vector<std::string> names_outwards(const PlaceValue& place);

// What the spellings of one organisation's name share, and of its legal form.
struct OrganisationForms {
  std::string name;
  std::string legal_form;
};
OrganisationForms organisation_forms(const OrganisationValue& organisation);

}  // namespace gainsay
