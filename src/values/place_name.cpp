// Places put together and spelled.
#include <fmt/format.h>

#include <algorithm>

#include "text/tokens.hpp"
#include "values/misspelling.hpp"
#include "values/place_value.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kBetween = ", ";
constexpr std::string_view kNeverInside = ";:!?[]()\"\n\t";

std::string plain_key(std::string_view name) {
  std::string key = fold(name);
  std::erase_if(key, [](char c) { return c == '\'' || c == '.'; });
  std::replace(key.begin(), key.end(), '-', ' ');
  const std::vector<std::string> words = words_of_key(key);
  const std::size_t first = words.size() > 1 && words.front() == "the" ? 1 : 0;
  return fmt::format("{}", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(first), words.end(), " "));
}

bool is_name_of_place(std::string_view part) {
  if (part.empty() || part.find_first_of(kNeverInside) != std::string_view::npos) return false;
  return part.front() < 'a' || part.front() > 'z';
}

}  // namespace

std::string place_key(std::string_view name) {
  std::string key = plain_key(name);
  const auto& other_names = place_words(Lexicon::english()).other_names;
  const auto same = other_names.find(key);
  return same == other_names.end() ? key : same->second;
}

PlaceValue place_from_parts(std::vector<std::string> parts) {
  const auto& short_forms = place_words(Lexicon::english()).short_forms;
  for (std::size_t at = 1; at < parts.size(); ++at) {
    const auto meant = short_forms.find(plain_key(parts[at]));
    if (meant != short_forms.end()) parts[at] = meant->second;
  }
  return PlaceValue{std::move(parts)};
}

std::string canonical_place(const PlaceValue& place) { return fmt::format("{}", fmt::join(place.parts, kBetween)); }

Result<PlaceValue> read_canonical_place(std::string_view text) {
  std::vector<std::string> parts;
  for (std::string_view rest = text;;) {
    const std::size_t comma = rest.find(kBetween);
    parts.emplace_back(rest.substr(0, comma));
    if (comma == std::string_view::npos) break;
    rest.remove_prefix(comma + kBetween.size());
  }
  if (!std::all_of(parts.begin(), parts.end(), is_name_of_place)) {
    return failure({}, fmt::format("\"{}\" is no name of a place", text));
  }
  return place_from_parts(std::move(parts));
}

}  // namespace gainsay
