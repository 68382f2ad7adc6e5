// Inside match/: dates that say no more than which of its kind a noun means: "the office Christmas party",
// "fourth-quarter results", "a white 2013 sedan". Nothing was done on them.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "text/lexicon.hpp"
#include "values/recognise.hpp"
#include "values/word_table.hpp"

namespace gainsay {

class ModifyingDates {
 public:
  explicit ModifyingDates(const Lexicon& lexicon);

  // The word behind the date at tokens [begin, end) of the sentence, folded, if the date is a modifier of what begins
  // there; the word before it if both are a name: "at Harbourfest 2024". Nothing if it stands for itself: "at Christmas",
  // "in 2013 gunmen …", "last spring". Days, weeks and months are taken for what they name, as "the Friday night raid" was
  // on Friday night.
  std::optional<std::string> noun_behind(std::span<const Token> sentence, const DateValue& date, std::uint32_t begin,
                                         std::uint32_t end) const;

 private:
  bool stands_for_itself(std::span<const Token> sentence, std::uint32_t begin, std::uint32_t end) const;
  bool ends_name(std::span<const Token> sentence, const DateValue& date, std::uint32_t begin, std::uint32_t end) const;
  bool is_holiday(std::span<const Token> sentence, std::uint32_t begin, std::uint32_t end) const;

  const Lexicon& lexicon_;
  WordTable holidays_;
};

}  // namespace gainsay
