// How two places relate. A place stands for all that it lies in, as written or as known: Paris for Paris in France,
// Arlington, Virginia for that in the United States. It refines each place that has fewer of these names in this order.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "values/misspelling.hpp"
#include "values/name_forms.hpp"
#include "values/place_value.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

const PlaceWords& places() { return place_words(Lexicon::english()); }

struct Chain {
  std::vector<std::string> written;  // keys of the parts
  std::vector<std::string> all;      // and of what the last one is known to lie in
  bool is_area = false;              // places may lie in it
  bool is_continent = false;
  bool is_open = false;              // nobody says in which country it lies

  explicit Chain(const PlaceValue& place) {
    for (const std::string& part : place.parts) written.push_back(place_key(part));
    all = written;
    for (std::string& wider : places().containers_of(written.back())) all.push_back(std::move(wider));
    is_area = places().is_area(written.front());
    is_continent = written.size() == 1 && places().continents.contains(written.front());
    is_open = !is_continent && !places().is_outermost(all.back());
  }
};

bool goes_through(const std::vector<std::string>& chain, const std::vector<std::string>& fewer) {
  auto next = fewer.begin();
  for (const std::string& name : chain) {
    if (next != fewer.end() && *next == name) ++next;
  }
  return next == fewer.end();
}

// Whether the first may lie in the second, as far as anybody says.
bool may_lie_in(const Chain& place, const Chain& area) {
  if (area.is_continent) return !place.is_continent;
  return area.is_area && place.is_open && !place.is_continent && !goes_through(area.all, place.written);
}

// "Paris" of which nobody says where it is, and "Paris, Texas".
bool share_a_bare_name(const Chain& a, const Chain& b) {
  return a.written.front() == b.written.front() && (a.written.size() == 1 || b.written.size() == 1);
}

// The position of the part that is written differently; all others are equal. Two places that both exist are no
// misspelling of one another.
std::optional<std::size_t> misspelt_part(const Chain& a, const Chain& b) {
  if (a.written.size() != b.written.size()) return std::nullopt;
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < a.written.size(); ++at) {
    if (a.written[at] == b.written[at]) continue;
    if (found || (places().is_known(a.written[at]) && places().is_known(b.written[at]))) return std::nullopt;
    if (!misspelt_word(words_of_key(a.written[at]), words_of_key(b.written[at]))) return std::nullopt;
    found = at;
  }
  return found;
}

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

}  // namespace

std::vector<std::string> names_outwards(const PlaceValue& place) { return Chain(place).all; }

Relation relate_places(const PlaceValue& a, const PlaceValue& b) {
  const std::string first = canonical_place(a), second = canonical_place(b);
  const Chain one(a), other(b);
  if (one.all == other.all) {
    return {RelationKind::equal, first == second ? "both say " + first : fmt::format("{} is {}", first, second)};
  }
  if (goes_through(one.all, other.all)) return {RelationKind::refines, fmt::format("{} lies in {}", first, second)};
  if (goes_through(other.all, one.all)) return {RelationKind::refined_by, fmt::format("{} lies in {}", second, first)};
  if (share_a_bare_name(one, other)) return {RelationKind::compatible, fmt::format("{} may be {}", first, second)};
  if (const auto part = misspelt_part(one, other)) {
    Relation relation{RelationKind::disjoint, fmt::format("one name, written differently: \"{}\" / \"{}\"",
                                                          a.parts[*part], b.parts[*part])};
    relation.spelling = true;
    return relation;
  }
  if (may_lie_in(one, other)) return {RelationKind::compatible, fmt::format("{} may lie in {}", first, second)};
  if (may_lie_in(other, one)) return {RelationKind::compatible, fmt::format("{} may lie in {}", second, first)};
  return {RelationKind::disjoint, fmt::format("neither of {} and {} lies in the other", first, second)};
}

// Areas are vague, so that they meet what lies in them and what may; all others meet only areas, and their like.
NearKeys place_near_keys(const PlaceValue& place) {
  const Chain chain(place);
  NearKeys keys;
  keys.any = chain.is_continent;
  keys.vague = chain.is_area;
  for (const std::string& part : chain.written) {
    if (!places().is_area(part)) keys.strict.push_back(part);
  }
  for (std::size_t changed = 0; changed < chain.written.size(); ++changed) {
    std::vector<std::string> around = chain.written;
    for (const std::string& form : deletions_of_words(words_of_key(chain.written[changed]))) {
      around[changed] = form;
      keys.strict.push_back("~" + joined(around));
    }
  }
  keys.loose = chain.all;
  if (chain.is_open) keys.loose.emplace_back("?");
  if (chain.is_area) keys.loose.emplace_back("?");
  return keys;
}

}  // namespace gainsay
