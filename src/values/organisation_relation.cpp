// How two names of organisations relate: one organisation, one with its legal form, one written differently, or two.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "text/tokens.hpp"
#include "values/misspelling.hpp"
#include "values/name_forms.hpp"
#include "values/organisation_value.hpp"
#include "values/organisation_words.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kShortestAcronym = 3;  // two letters stand for too many names
constexpr std::size_t kLongestAcronym = 8;

struct NameKey {
  std::string text;
  std::vector<std::string> words;
  std::string acronym;

  explicit NameKey(const OrganisationValue& organisation)
      : text(organisation_key(organisation.name)),
        words(words_of_key(text)),
        acronym(organisation_key(organisation.acronym)) {}
};

std::string form_key(const OrganisationValue& organisation) {
  std::string key;
  const auto& same_forms = organisation_words(Lexicon::english()).same_forms;
  for (const std::string& word : words_of_key(organisation_key(organisation.legal_form))) {
    const auto same = same_forms.find(word);
    if (word != "and") key += same == same_forms.end() ? word : same->second;
  }
  return key;
}

// "HWB" of a name whose words begin so, where no article says what it stands for.
bool may_be_acronym(const OrganisationValue& written, const NameKey& acronym, const NameKey& name) {
  if (acronym.words.size() != 1 || !written.acronym.empty() || name.words.size() < 2) return false;
  const std::size_t length = acronym.text.size();
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::any_of(written.name.begin(), written.name.end(), is_small)) return false;
  return length >= kShortestAcronym && length <= kLongestAcronym && initials_of(name.words) == acronym.text;
}

bool are_one_name(const NameKey& a, const NameKey& b) {
  if (a.text == b.text) return true;
  return (b.acronym.empty() && !a.acronym.empty() && a.acronym == b.text) ||
         (a.acronym.empty() && !b.acronym.empty() && b.acronym == a.text);
}

// Two places that both exist are no misspelling of one another: Austria, Australia.
bool is_misspelling(const std::string& a, const std::string& b) {
  const PlaceWords& places = place_words(Lexicon::english());
  return !(places.is_known(a) && places.is_known(b));
}

Relation same_name(const OrganisationValue& a, const OrganisationValue& b) {
  const std::string first = canonical_organisation(a), second = canonical_organisation(b);
  const std::string form = form_key(a), other = form_key(b);
  if (form == other) {
    return {RelationKind::equal, first == second ? "both say " + first : fmt::format("{} is {}", first, second)};
  }
  if (other.empty()) return {RelationKind::refines, fmt::format("{} says more than {}", first, second)};
  if (form.empty()) return {RelationKind::refined_by, fmt::format("{} says more than {}", second, first)};
  return {RelationKind::disjoint, fmt::format("{} is not {}", first, second)};
}

}  // namespace

OrganisationForms organisation_forms(const OrganisationValue& organisation) {
  return {organisation_key(organisation.name), form_key(organisation)};
}

Relation relate_organisations(const OrganisationValue& a, const OrganisationValue& b) {
  const NameKey first(a), second(b);
  if (are_one_name(first, second)) return same_name(a, b);
  const std::string one = canonical_organisation(a), other = canonical_organisation(b);
  if (may_be_acronym(a, first, second) || may_be_acronym(b, second, first)) {
    return {RelationKind::compatible, fmt::format("{} may be {}", one, other)};
  }
  Relation relation{RelationKind::disjoint, fmt::format("{} is not {}", one, other)};
  const auto at = misspelt_word(first.words, second.words);
  if (!at || !is_misspelling(first.words[*at], second.words[*at])) return relation;
  relation.spelling = true;
  relation.reason = fmt::format("one name, written differently: \"{}\" / \"{}\"", a.name, b.name);
  return relation;
}

NearKeys organisation_near_keys(const OrganisationValue& organisation) {
  const NameKey key(organisation);
  const std::set<std::string> near = deletions_of_words(key.words);
  NearKeys keys;
  keys.strict.assign(near.begin(), near.end());
  // What is an acronym, has one, or may have this one.
  const std::string initials = key.words.size() > 1 ? initials_of(key.words) : std::string();
  for (const std::string& form : {key.text, key.acronym, initials}) {
    if (!form.empty()) keys.strict.push_back("=" + form);
  }
  return keys;
}

}  // namespace gainsay
