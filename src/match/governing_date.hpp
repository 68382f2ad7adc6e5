// Inside match/: which stated date a hit is governed by, so that a fact with `within` does not take what is told of
// another event for its own.
//
// In a sentence the nearest date governs. One inside a noun phrase ("the 2004 flood", "the quake of 1999") is only part
// of a name: it governs what the phrase does as subject ("the 2004 flood killed …", "the 1999 quake that killed …") and
// what happens in it ("in the 2004 flood"). One that something is compared with ("the worst since the 2004 flood"), one
// of a saying ("officials said Thursday") and that of the dateline govern nothing. One that stands in the background ("the
// mill, built in 1978,") governs its clause alone. A sentence without a date is governed by the last one that has one.
#pragma once

#include <optional>
#include <vector>

#include "match/key_filler.hpp"

namespace gainsay {

class GoverningDates {
 public:
  GoverningDates(const ReadArticle& article, const KeyTools& tools);

  // Whether the hit is governed by a date that lies farther from the article's publication than so many days. Never
  // without a publication date, or without a date that governs.
  bool tell_of_another_time(std::size_t sentence, const Hit& hit, double days);

 private:
  enum class Place { clause, subject, nowhere };

  Place place_of(const Mention& mention, std::size_t sentence) const;
  bool is_subject_of(const Mention& mention, std::size_t sentence, const Hit& hit) const;
  std::optional<double> distance(const Mention& mention) const;
  std::optional<double> distance_in_sentence(std::size_t sentence, const Hit& hit) const;
  bool is_background(const Mention& mention, std::size_t sentence) const;
  std::optional<double> distance_before(std::size_t sentence);

  const ReadArticle& article_;
  const Lexicon& lexicon_;
  const Speakers& speakers_;
  Opening opening_;
  // By sentence: what the nearest to publication of its own dates has, else what the sentence before it has.
  std::vector<std::optional<double>> carried_;
};

}  // namespace gainsay
