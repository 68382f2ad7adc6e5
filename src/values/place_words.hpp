// Inside values/: the lexicon's places and words about places, compiled once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
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

  const std::unordered_set<std::string>& countries;
  const std::unordered_set<std::string>& continents;  // any place may lie in one
  std::unordered_map<std::string, std::string> containers;   // paris → france; empty where it is not one only
  std::unordered_map<std::string, std::string> other_names;  // britain → united kingdom
  std::unordered_map<std::string, std::string> short_forms;  // va → Virginia
  std::unordered_set<std::string> known, areas;
  WordTable names;                   // all of them
  WordTable kinds_before;            // lake, gulf of
  WordTable kinds_of;                // town of, in small letters
  const std::unordered_set<std::string>& kinds_after;  // river, county
  WordTable kinds_behind;            // province, refugee camp: in small letters behind a name
  const std::unordered_set<std::string>& settlements;   // town, capital: what a name is said to be
  const std::unordered_set<std::string>& premises;      // supermarket: behind the name of whose it is
  const std::unordered_set<std::string>& directions;   // northern
  const std::unordered_set<std::string>& nationalities;  // norwegian: of a place, and none
};

// The words of a lexicon; compiled on first use.
const PlaceWords& place_words(const Lexicon& lexicon);

}  // namespace gainsay
