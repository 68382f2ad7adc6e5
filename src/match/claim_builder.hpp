// Inside match/: from a hit to claims, with all that a report needs.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "match/claim.hpp"
#include "match/key_filler.hpp"
#include "match/marks.hpp"
#include "match/matcher.hpp"
#include "match/select_hits.hpp"
#include "match/told_dead.hpp"
#include "text/lines.hpp"

namespace gainsay {

// Builds the claims of one article; lines and columns are counted once.
class ClaimBuilder {
 public:
  ClaimBuilder(const ReadArticle& article, const KeyTools& tools);

  // One claim for each answer slot that the hit sets; none if a required key is unset.
  void add(const Fact& fact, std::size_t sentence, const PhraseHit& found, const Marks& marks,
           std::vector<Claim>& claims);

  // What any claim about a value of the article holds: its place, words, value and assumptions.
  Claim stated(const Mention& mention);

  // How many answers made no claim so far, because a required key was unset.
  std::size_t unset_keys() const { return unset_keys_; }

 private:
  void place(Claim& claim, Span mention, const Sentence& sentence);
  void date_age(Claim& claim);
  void assume(Claim& claim, const Mention& mention) const;

  const ReadArticle& article_;
  const Lexicon& lexicon_;
  const Policies& policies_;
  KeyFiller keys_;
  ToldDead dead_;
  std::size_t unset_keys_ = 0;
  LineIndex lines_;
  std::unordered_map<std::size_t, std::string> line_hashes_;  // by line; a long line may hold many claims
};

}  // namespace gainsay
