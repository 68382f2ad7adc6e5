// How two names relate: the same person, one more precise than the other, one written differently, or two people.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "support/printable.hpp"
#include "text/tokens.hpp"
#include "values/misspelling.hpp"
#include "values/person_value.hpp"
#include "values/person_words.hpp"

namespace gainsay {
namespace {

// Which of two says more, where both can be one.
enum class Detail { same, first, second, either, different };

Detail combined(Detail a, Detail b) {
  if (a == Detail::different || b == Detail::different) return Detail::different;
  if (a == Detail::same || a == b) return b;
  return b == Detail::same ? a : Detail::either;
}

const std::vector<std::string>& names_behind(const std::string& nickname) {
  static const std::vector<std::string> none;
  const auto& nicknames = person_words(Lexicon::english()).nicknames;
  const auto found = nicknames.find(nickname);
  return found == nicknames.end() ? none : found->second;
}

bool is_behind(const std::string& name, const std::string& nickname) {
  const auto& names = names_behind(nickname);
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool share_a_name(const std::string& a, const std::string& b) {
  const auto& names = names_behind(a);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return is_behind(name, b); });
}

Detail compare_given_name(const std::string& first, const std::string& second) {
  const std::string a = name_key(first), b = name_key(second);
  if (a == b) return Detail::same;
  if (count_code_points(a) == 1 && b.starts_with(a)) return Detail::second;
  if (count_code_points(b) == 1 && a.starts_with(b)) return Detail::first;
  if (is_behind(a, b)) return Detail::first;
  if (is_behind(b, a)) return Detail::second;
  return share_a_name(a, b) ? Detail::either : Detail::different;
}

// Name by name; the list that goes on says more.
Detail compare_given(const PersonValue& a, const PersonValue& b) {
  Detail detail = Detail::same;
  for (std::size_t at = 0; at < std::min(a.given.size(), b.given.size()); ++at) {
    detail = combined(detail, compare_given_name(a.given[at], b.given[at]));
  }
  if (a.given.size() == b.given.size()) return detail;
  return combined(detail, a.given.size() > b.given.size() ? Detail::first : Detail::second);
}

Detail compare_surname(const PersonValue& a, const PersonValue& b) {
  const std::string first = name_key(a.surname), second = name_key(b.surname);
  if (first == second) return Detail::same;
  if (bare_surname_key(a) == first && first == bare_surname_key(b)) return Detail::second;  // Assad, al-Assad
  if (bare_surname_key(b) == second && second == bare_surname_key(a)) return Detail::first;
  return Detail::different;
}

Detail compare_suffix(const PersonValue& a, const PersonValue& b) {
  if (fold(a.suffix) == fold(b.suffix)) return Detail::same;
  if (a.suffix.empty()) return Detail::second;
  return b.suffix.empty() ? Detail::first : Detail::different;
}

Detail compare_names(const PersonValue& a, const PersonValue& b) {
  return combined(combined(compare_given(a, b), compare_surname(a, b)), compare_suffix(a, b));
}

// "Xi Jinping" and "Jinping Xi": the same two names, the other first.
bool swapped(const PersonValue& a, const PersonValue& b) {
  return a.given.size() == 1 && b.given.size() == 1 && name_key(a.given[0]) == name_key(b.surname) &&
         name_key(a.surname) == name_key(b.given[0]);
}

struct Misspelling {
  std::string first, second;
};

// One of the two halves of a name fits and the other is a letter or two away.
std::optional<Misspelling> spelling_of(const PersonValue& a, const PersonValue& b) {
  if (a.given.empty() || b.given.empty()) return std::nullopt;
  if (compare_given(a, b) != Detail::different && misspelt(name_key(a.surname), name_key(b.surname))) {
    return Misspelling{a.surname, b.surname};
  }
  if (compare_surname(a, b) == Detail::same && misspelt(name_key(a.given[0]), name_key(b.given[0]))) {
    return Misspelling{a.given[0], b.given[0]};
  }
  return std::nullopt;
}

Relation different_names(const PersonValue& a, const PersonValue& b) {
  Relation relation{RelationKind::disjoint,
                    fmt::format("{} is not {}", canonical_person(a), canonical_person(b))};
  if (const auto misspelling = spelling_of(a, b)) {
    relation.spelling = true;
    relation.reason = fmt::format("one name, written differently: \"{}\" / \"{}\"", misspelling->first,
                                  misspelling->second);
  }
  return relation;
}

}  // namespace

Relation relate_persons(const PersonValue& a, const PersonValue& b) {
  const std::string first = canonical_person(a), second = canonical_person(b);
  if (swapped(a, b)) return {RelationKind::equal, "the same names in another order"};
  switch (compare_names(a, b)) {
    case Detail::same: return {RelationKind::equal, "both say " + first};
    case Detail::first: return {RelationKind::refines, fmt::format("{} says more than {}", first, second)};
    case Detail::second: return {RelationKind::refined_by, fmt::format("{} says more than {}", second, first)};
    case Detail::either: return {RelationKind::compatible, fmt::format("{} may be {}", first, second)};
    case Detail::different: break;
  }
  return different_names(a, b);
}

}  // namespace gainsay
