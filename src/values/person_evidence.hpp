// Inside values/: what makes a run of capitalised words a person.
#pragma once

#include <optional>
#include <string_view>

#include "values/person_runs.hpp"
#include "values/word_uses.hpp"

namespace gainsay {

// How sure a run is: a strong one is a name by itself, a weak one only where a phrase wants a person, a lone one is a
// single word that may be the surname of somebody named elsewhere.
enum class Evidence { weak, strong, lone };

struct Candidate {
  NameRun run;
  Evidence evidence = Evidence::weak;
  TitleMark title = TitleMark::none;  // directly before it
  bool personal_title = false;        // "Mr.", "President" in capitals
  bool cue = false;                   // "said" behind it
  bool shortened = false;             // words that make no person were taken off its front
  bool thing = false;                 // "firm" before it
  bool definite = false;              // an article stands before it: "the Millers"
};


// What is left of a run once words that are no part of a name are taken off its front; nothing where the rest cannot
// be a person.
std::optional<Candidate> judge(SentenceTokens sentence, const std::vector<TitleMark>& titles, NameRun run,
                               const PersonWords& words, const WordUses& uses);

// A sentence in Title Case or capitals, where capitals tell nothing.
bool is_title_like(SentenceTokens sentence, const PersonWords& words);

}  // namespace gainsay
