#include "match/places_said.hpp"

#include "match/nouns.hpp"
#include "match/place_mentions.hpp"

namespace gainsay {

std::string folded_name(const Mention& place) {
  std::string name = fold(std::get<PlaceValue>(place.value).parts.front());
  std::erase(name, '.');
  return name;
}

std::set<std::string> PlacesSaid::names() const {
  const auto& tokens = article_.tokenised.tokens;
  std::set<std::string> names;
  for (const Mention& place : article_.mentions) {
    if (place.first_token == 0 || !is_place(place)) continue;
    const std::string& before = tokens[place.first_token - 1].folded;
    const bool before_noun = place.end_token() < tokens.size() && may_be_noun(tokens[place.end_token()], lexicon_);
    if ((before == "in" || before == "near") && !before_noun) names.insert(folded_name(place));
  }
  return names;
}

bool PlacesSaid::contains(const Mention& place) const {
  if (!names_) names_ = names();
  return names_->contains(folded_name(place));
}

}  // namespace gainsay
