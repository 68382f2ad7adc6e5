// Inside values/: the lexicon's places and words about places, compiled once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct PlaceWords {
  explicit PlaceWords(const Lexicon& lexicon);

  // By key (place_key()): whether the name is known, whether it is that of a country, a state, a continent, so that
  // places may lie in it, and in what it lies itself: the next wider, and so on to the country.
  bool is_known(const std::string& key) const { return known.contains(key); }
  bool is_area(const std::string& key) const { return areas.contains(key); }
  std::vector<std::string> containers_of(const std::string& key) const;
  // Whether nothing wider is left to be said: a country.
  bool is_outermost(const std::string& key) const { return countries.contains(key); }

  const FoldedSet& countries;
  const FoldedSet& continents;  // any place may lie in one
  FoldedMap<std::string> containers;   // paris → france; empty where it is not one only
  FoldedMap<std::string> other_names;  // britain → united kingdom
  FoldedMap<std::string> short_forms;  // va → Virginia
  FoldedSet known, areas;
  WordTable names;                   // all of them
  WordTable kinds_before;            // lake, gulf of
  WordTable kinds_of;                // town of, in small letters
  const FoldedSet& kinds_after;  // river, county
  WordTable kinds_behind;            // province, refugee camp: in small letters behind a name
  const FoldedSet& settlements;   // town, capital: what a name is said to be
  const FoldedSet& premises;      // supermarket: behind the name of whose it is
  const FoldedSet& directions;   // northern
  const FoldedSet& surroundings;   // suburban: what lies beside the place behind it
  const FoldedSet& events;         // fire: behind the place where it was
  const FoldedSet& nationalities;  // norwegian: of a place, and none
};

// The words of a lexicon; compiled on first use.
const PlaceWords& place_words(const Lexicon& lexicon);

}  // namespace gainsay
