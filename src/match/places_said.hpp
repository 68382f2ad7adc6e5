// Inside match/: the names of which an article says somewhere that something was there: "in Halm", "near Halm".
#pragma once

#include <optional>
#include <set>
#include <string>

#include "match/matcher.hpp"

namespace gainsay {

// Made when first asked, so that an article is walked once, however often it names a place.
class PlacesSaid {
 public:
  // Both must outlive it.
  PlacesSaid(const ReadArticle& article, const Lexicon& lexicon) : article_(article), lexicon_(lexicon) {}

  bool contains(const Mention& place) const;

 private:
  std::set<std::string> names() const;

  const ReadArticle& article_;
  const Lexicon& lexicon_;
  mutable std::optional<std::set<std::string>> names_;
};

// The name of a place without its areas, folded and without stops: "St. Halm, Norland" is "st halm".
std::string folded_name(const Mention& place);

}  // namespace gainsay
