#include "values/place_words.hpp"

#include "text/tokens.hpp"

namespace gainsay {
namespace {

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::string_view name = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    while (name.starts_with(' ')) name.remove_prefix(1);
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

// Every name by which a place is found in a text.
std::vector<std::string> all_names(const Lexicon& lexicon) {
  std::vector<std::string> names = lexicon.list("countries");
  for (const char* list : {"continents", "ambiguous_areas", "ambiguous_places"})
    names.insert(names.end(), lexicon.list(list).begin(), lexicon.list(list).end());
  for (const auto& [container, inside] : lexicon.table("places_within"))
    for (std::string& name : split(inside)) names.push_back(std::move(name));
  for (const auto& [name, same] : lexicon.table("other_names_of_places")) names.push_back(name);
  return names;
}

std::string capitalised(std::string words) {
  bool begins = true;
  for (char& c : words) {
    if (begins && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    begins = c == ' ';
  }
  return words;
}

}  // namespace

PlaceWords::PlaceWords(const Lexicon& lexicon)
    : countries(lexicon.set("countries")),
      continents(lexicon.set("continents")),
      names(all_names(lexicon)),
      kinds_before(lexicon.list("place_kinds_before")),
      kinds_of(lexicon.list("place_kinds_of")),
      kinds_after(lexicon.set("place_kinds_after")),
      kinds_behind(lexicon.list("place_kinds_behind")),
      settlements(lexicon.set("settlements")),
      premises(lexicon.set("premises")),
      directions(lexicon.set("directions")),
      surroundings(lexicon.set("place_surroundings")),
      events(lexicon.set("date_sudden_events")),
      nationalities(lexicon.set("nationalities")) {
  for (const std::string& name : countries) areas.insert(name);
  for (const std::string& name : lexicon.list("continents")) areas.insert(name);
  for (const std::string& name : lexicon.list("ambiguous_areas")) areas.insert(name);
  for (const auto& [container, inside] : lexicon.table("places_within")) {
    areas.insert(container);
    for (const std::string& name : split(inside)) {
      const auto [found, is_new] = containers.emplace(name, container);
      if (!is_new && found->second != container) found->second.clear();
    }
  }
  for (const std::string& name : lexicon.list("ambiguous_places")) containers[name].clear();
  for (const auto& [name, same] : lexicon.table("other_names_of_places")) other_names.emplace(name, same);
  for (const auto& [form, name] : lexicon.table("short_forms_of_places")) short_forms.emplace(form, capitalised(name));
  known = areas;
  for (const auto& [name, container] : containers) known.insert(name);
}

std::vector<std::string> PlaceWords::containers_of(const std::string& key) const {
  std::vector<std::string> wider;
  for (auto found = containers.find(key); found != containers.end() && !found->second.empty();) {
    wider.push_back(found->second);
    found = containers.find(wider.back());
  }
  return wider;
}

const PlaceWords& place_words(const Lexicon& lexicon) {
  static const PlaceWords words(lexicon);  // there is one lexicon so far
  return words;
}

}  // namespace gainsay
