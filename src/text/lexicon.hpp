// The words of the language: rules/lexicon/en.yaml, compiled into the program and read once. This room knows only
// its shape (named sections of words); what a section means is known by the room that reads it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/folded_set.hpp"

namespace gainsay {

class Lexicon {
 public:
  // The English lexicon. A broken lexicon is a defect of the program and aborts at start-up with its place.
  static const Lexicon& english();

  // The entries of a section that is a list, folded, in order: single words or several words with blanks between.
  // A section that does not exist is a defect and aborts.
  const std::vector<std::string>& list(std::string_view section) const;

  // The same as a set, for sections of single words.
  const FoldedSet& set(std::string_view section) const;

  // The entries of a section that is a map: word → text, both folded, in order.
  const std::vector<std::pair<std::string, std::string>>& table(std::string_view section) const;

 private:
  struct Section;
  Lexicon() = default;
  const Section& section(std::string_view name) const;
  std::vector<Section> sections_;
};

}  // namespace gainsay
