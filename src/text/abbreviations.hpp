// Inside text/: what a full stop after a word may mean.
#pragma once

#include <string>

namespace gainsay {

enum class Abbreviation {
  none,
  initial,        // "J.", a single capital
  before_name,    // "Gen.": never ends a sentence
  before_number,  // "No.": an abbreviation only before a number
  free,           // "Inc.", "U.S.", "Jan.": may end a sentence
};

// What the word would be with a full stop after it. `written` is the word without that stop.
Abbreviation abbreviation_kind(std::string_view written);

}  // namespace gainsay
