// Inside values/: the lexicon's words about people, compiled once.
#pragma once

#include <string>
#include <vector>

#include "text/lexicon.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct PersonWords {
  explicit PersonWords(const Lexicon& lexicon);

  const FoldedSet& given_names;
  const FoldedSet& surnames;
  const FoldedSet& headline_verbs;
  const FoldedSet& particles;    // al, van: part of the surname
  const FoldedSet& suffixes;     // jr, iii
  const FoldedSet& nationalities;  // russian: speak against it, too
  FoldedSet not_persons;  // ministry, avenue, russian: speak against a run of words
  const FoldedSet& not_in_names; // the, monday: end a run
  const FoldedSet& articles;
  const FoldedSet& thing_nouns;  // firm, in small letters before a name
  FoldedSet title_beginnings;  // of the next three: the quick no for nearly all words
  WordTable honorifics, offices;
  WordTable roles;             // quarterback: an office in small letters only
  WordTable personal_offices;  // president: in capitals, make even a single name a person
  WordTable cues_after, cues_before;
  FoldedMap<std::vector<std::string>> nicknames;  // ben → benjamin
};

// The words of a lexicon; compiled on first use.
const PersonWords& person_words(const Lexicon& lexicon);

}  // namespace gainsay
