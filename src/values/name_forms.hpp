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

}  // namespace gainsay
