// Inside values/: what an article's other sentences say of a run of capitalised words that nothing beside it makes a
// name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "values/capital_runs.hpp"
#include "values/person_evidence.hpp"
#include "values/place_words.hpp"
#include "values/value.hpp"

namespace gainsay {

// A run that may be a person, where it stands.
struct FoundPerson {
  const MarkedSentence* sentence;
  SentenceTokens tokens;
  Candidate candidate;
  std::size_t begin;  // honorific included
  PersonValue person;
};

// Makes weak runs strong where the article goes on with their last word alone, as news does with surnames, and where
// one is joined to a name: "Anna Berg and Xyl Brok". A given name alone before another takes its surname: "John and
// Mary Smith".
void weigh(std::vector<FoundPerson>& found, const PersonWords& words, const PlaceWords& places);

// Adds the folded names of two words or more that the sentence follows with a legal form ("Tarn Bell" of "Tarn Bell
// Corp").
void add_names_of_firms(SentenceTokens sentence, const FoldedSet& legal_forms, FoldedSet& names);

}  // namespace gainsay
