// Inside match/: the pronouns that may stand in the place of a key's slot, and whom or what they stand for.
//
// *He* and *she* stand for a person, *it* for a value of a type without an order that is no person (a category): the
// last one named in full in the sentence before the pronoun, else in the previous sentence. A surname alone is no full
// name. The words, and the titles that speak for one of them ("Mrs."), are data: `key_pronouns` and
// `titles_of_pronouns` of the lexicon.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "match/matcher.hpp"

namespace gainsay {

struct Referent {
  const Mention* mention = nullptr;
  // Whether nothing else that is named in the two sentences fits, be it by surname alone.
  bool only_one = true;
};

class Pronouns {
 public:
  explicit Pronouns(const Lexicon& lexicon);

  // Whether a pronoun that can stand for values of the slot is at that token of the article. None stands for what a
  // recogniser finds.
  bool stands_at(const ReadArticle& article, std::uint32_t token, const SlotDefinition& slot) const;

  // What it stands for; nothing where there is no such pronoun, or nobody is named. A name that nothing but a slot
  // makes one is taken where there is no other; where it stands behind another, nobody is meant for sure, and nothing is
  // taken. `apart` is the canonical name of one who cannot be meant: the speaker of the quotation in which the pronoun
  // stands. Behind "Ben Ostrow's daughter" nobody named before is taken. Whom the sentence before names in passing, in a
  // clause with *who* or behind *be*, gives way to whom it names before; who is somebody's son or manager is never meant.
  std::optional<Referent> referent(const ReadArticle& article, std::size_t sentence, std::uint32_t token,
                                   const SlotDefinition& slot, std::string_view apart = {}) const;

  // Whether a pronoun can stand for values of the slot at all.
  bool may_fill(const SlotDefinition& slot) const { return !kind_of(slot).empty(); }

 private:
  // "person", "thing", or nothing.
  static std::string_view kind_of(const SlotDefinition& slot);

  bool agrees(const ReadArticle& article, const Mention& mention, const std::string& pronoun) const;

  bool describes_person_before(const ReadArticle& article, std::uint32_t comma) const;
  bool is_told_in_passing(const ReadArticle& article, const Sentence& sentence, const Mention& mention) const;

  bool is_inside_relative(const ReadArticle& article, const Mention& mention) const;

  // "Ben Ostrow's daughter": named is another than who is told of.
  bool names_kin(const ReadArticle& article, const Mention& mention) const;

  // "his son, | Karl Brandt", "her manager | Karl Brandt": he or she that is told of is whose they are.
  bool is_somebodys(const ReadArticle& article, const Mention& mention, const std::string& pronoun) const;

  FoldedSet kin_, companions_;
  FoldedMap<std::string> owners_;  // "his" → "he"
  FoldedSet passing_;
  FoldedMap<std::string> kinds_;   // pronoun → person, thing
  FoldedMap<std::string> titles_;  // title → the pronoun it speaks for
};

}  // namespace gainsay
