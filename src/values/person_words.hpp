// Inside values/: the lexicon's words about people, compiled once.
#pragma once

#include <string>
#include <vector>

#include "text/lexicon.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct PersonWords {
  explicit PersonWords(const Lexicon& lexicon);

  const std::unordered_set<std::string>& given_names;
  const std::unordered_set<std::string>& surnames;
  const std::unordered_set<std::string>& headline_verbs;
  const std::unordered_set<std::string>& particles;    // al, van: part of the surname
  const std::unordered_set<std::string>& suffixes;     // jr, iii
  const std::unordered_set<std::string>& nationalities;  // russian: speak against it, too
  std::unordered_set<std::string> not_persons;  // ministry, avenue, russian: speak against a run of words
  const std::unordered_set<std::string>& not_in_names; // the, monday: end a run
  const std::unordered_set<std::string>& articles;
  const std::unordered_set<std::string>& thing_nouns;  // firm, in small letters before a name
  WordTable honorifics, offices;
  WordTable roles;             // quarterback: an office in small letters only
  WordTable personal_offices;  // president: in capitals, make even a single name a person
  WordTable cues_after, cues_before;
  FoldedMap<std::vector<std::string>> nicknames;  // ben → benjamin
};

// The words of a lexicon; compiled on first use.
const PersonWords& person_words(const Lexicon& lexicon);

}  // namespace gainsay
