// Inside match/: what fills the key of a claim: the phrase; else a pronoun in its slot; else the sources that the key
// names, in their order. Whatever the phrase does not say itself is an assumption of the claim.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/marks.hpp"
#include "match/modifying_date.hpp"
#include "match/opening.hpp"
#include "match/places_said.hpp"
#include "match/pronouns.hpp"
#include "match/select_hits.hpp"

namespace gainsay {

struct FilledKey {
  std::vector<KeyPart> parts;             // in the order of the fact's key slots
  std::vector<const Mention*> mentions;   // whose values they are
  std::vector<std::string> assumptions;   // "he is Bruno Stahl", "where: Halm, from the dateline"
  bool guessed = false;                   // several names fit a pronoun
};

// What filling looks at besides the article. All of it must outlive the fillers.
struct KeyTools {
  const Lexicon& lexicon;
  const Policies& policies;
  const Pronouns& pronouns;
  const Speakers& speakers;
  const ModifyingDates& modifying_dates;
};

// The value that a mention gives to a slot: of a date what the slot cuts it to.
Value slot_value(const SlotDefinition& slot, const Value& value, const Policies& policies);

// Fills the keys of one article.
class KeyFiller {
 public:
  KeyFiller(const ReadArticle& article, const KeyTools& tools);

  // Nothing where a required part is unset.
  std::optional<FilledKey> fill(const Fact& fact, std::size_t sentence, const Hit& hit, const Marks& marks) const;

 private:
  struct Wanted {
    const Fact& fact;
    std::uint32_t slot;
    std::size_t sentence;
    const Hit& hit;

    const SlotDefinition& definition() const { return fact.definition.slots[slot]; }
  };

  const Mention* from_hit(const Wanted& wanted, const Marks& marks, FilledKey& key) const;
  const Mention* from_source(const Wanted& wanted, KeySource source) const;
  const Mention* in_clause(const Wanted& wanted) const;
  const Mention* nearest(const Wanted& wanted) const;
  const Mention* nearest_in_sentence(const Wanted& wanted) const;
  const Mention* first_between(const Wanted& wanted, std::uint32_t begin, std::uint32_t end) const;
  std::uint32_t distance(const Wanted& wanted, const Mention& mention) const;
  bool is_used(const Wanted& wanted, const Mention& mention) const;
  bool may_fill(const Wanted& wanted, const Mention& mention) const;
  bool dates_a_saying(const Mention& mention, std::size_t sentence) const;
  bool stands_in_background(const Mention& mention, std::size_t sentence, const Wanted& wanted) const;
  bool modifies_a_noun(const Mention& mention, std::size_t sentence) const;

  const ReadArticle& article_;
  KeyTools tools_;
  PlacesSaid places_said_;
  Opening opening_;
};

}  // namespace gainsay
