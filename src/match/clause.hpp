// Inside match/: what else the clause of a hit says: the place where it happened, if the phrase did not ask for it.
#pragma once

#include <cstdint>

#include "match/matcher.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

// The clause of a hit: up to the words that begin another one (*who*, *after*, *said*, *to* …) and to the commas behind
// which none of its own adverbials stands. "On Friday, in Halm, | a bus overturned near the mill, killing 12" is one;
// "convicted of | killing 12 in Halm | after a trial in Orr" begins with the act.
class ClauseOf {
 public:
  // The article and the lexicon must outlive it.
  ClauseOf(const ReadArticle& article, std::size_t sentence, const Hit& hit, const Lexicon& lexicon);

  // Whether the mention stands in the clause and tells where its act was: behind a preposition of place or a verb such as
  // *strike*, no whole country, and no part of a longer name for something else ("at Norland embassies"); or directly before a clause with *where*.
  bool locates(const Mention& mention) const;

 private:
  bool is(std::string_view section, std::uint32_t at) const;
  bool begins_another(std::uint32_t at) const;
  bool is_told_with_where(const Mention& mention) const;
  bool goes_on_behind(std::uint32_t conjunction) const;
  bool is_aside(std::uint32_t segment, std::uint32_t comma) const;
  bool begins_adverbial(std::uint32_t at) const;
  std::uint32_t begin_from(std::uint32_t hit) const;
  std::uint32_t end_from(std::uint32_t hit) const;
  bool stands_behind_preposition(std::uint32_t first, bool weak) const;

  const ReadArticle& article_;
  const Lexicon& lexicon_;
  std::span<const Token> tokens_;
  std::uint32_t first_token_ = 0, begin_ = 0, end_ = 0;
};

// "Halm and Orr", "in Halm, Orr and Voss": one of several names that stand for one thing together.
bool is_one_of_several(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon);

}  // namespace gainsay
