#include "values/person_weighing.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "values/person_value.hpp"

namespace gainsay {
namespace {

// How an article uses a word alone, in capitals and without "the".
struct Alone {
  int times = 0;
  int with_cue = 0;  // "Akins said", "Mr. Akins"
};

using AloneCounts = std::unordered_map<std::string, Alone>;

AloneCounts count_alone(const std::vector<FoundPerson>& found) {
  AloneCounts counts;
  for (const FoundPerson& one : found) {
    if (one.candidate.evidence != Evidence::lone || one.candidate.definite) continue;
    Alone& alone = counts[name_key(one.person.surname)];
    ++alone.times;
    if (one.candidate.cue || one.candidate.personal_title) ++alone.with_cue;
  }
  return counts;
}

Alone alone(const AloneCounts& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? Alone{} : found->second;
}

bool is_place(const FoundPerson& one, const PlaceWords& places) {
  const auto& parts = one.candidate.run.parts;
  return places.is_known(name_key(canonical_person(one.person))) || places.is_known(parts.front().folded) ||
         places.is_known(parts.back().folded);
}

// News names somebody in full once and by the surname from then on; of things it drops the other end.
bool goes_on_with_surname(const FoundPerson& one, const AloneCounts& counts, const PlaceWords& places) {
  const auto& run = one.candidate.run;
  if (one.candidate.definite || one.candidate.shortened || run.name_count() > 3 || is_place(one, places)) return false;
  const Alone last = alone(counts, name_key(one.person.surname));
  const Alone first = alone(counts, run.parts.front().folded);
  return last.times > first.times && (last.with_cue > 0 || (last.times > 1 && run.begin() > 0));
}

// Only commas and "and" stand between.
bool are_joined(const FoundPerson& a, const FoundPerson& b) {
  if (a.sentence != b.sentence || a.candidate.run.end >= b.begin) return false;
  for (std::size_t at = a.candidate.run.end; at < b.begin; ++at) {
    if (a.tokens[at].kind != TokenKind::comma && a.tokens[at].folded != "and") return false;
  }
  return a.tokens[b.begin - 1].folded == "and" || a.tokens[a.candidate.run.end].kind == TokenKind::comma;
}

void join(FoundPerson& weak, const FoundPerson& strong, const PlaceWords& places) {
  const bool may = weak.candidate.evidence == Evidence::weak && strong.candidate.evidence == Evidence::strong &&
                   weak.candidate.run.name_count() < 4 && !weak.candidate.definite && !is_place(weak, places);
  if (may) weak.candidate.evidence = Evidence::strong;
}

// What the article once calls a firm or a ship is no person anywhere in it.
void drop_things(std::vector<FoundPerson>& found) {
  std::unordered_set<std::string> things;
  for (const FoundPerson& one : found) {
    if (one.candidate.thing && one.candidate.evidence != Evidence::lone) things.insert(canonical_person(one.person));
  }
  std::erase_if(found, [&](const FoundPerson& one) { return things.contains(canonical_person(one.person)); });
}

// "John and Mary Smith"
void share_surname(FoundPerson& first, const FoundPerson& second, const PersonWords& words, const PlaceWords& places) {
  const auto is_given = [&](const FoundPerson& one) {
    const std::string& word = one.candidate.run.parts.front().folded;
    return words.given_names.contains(word) && !places.is_known(word);
  };
  const bool alone = first.candidate.evidence == Evidence::lone && first.candidate.title == TitleMark::none;
  const bool named = second.candidate.evidence == Evidence::strong && second.person.given.size() == 1;
  if (!alone || !named || !is_given(first) || !is_given(second) || first.sentence != second.sentence) return;
  if (second.begin != first.candidate.run.end + 1 || first.tokens[second.begin - 1].folded != "and") return;
  first.person = PersonValue{{first.person.surname}, second.person.surname, {}};
  first.candidate.evidence = Evidence::strong;
}

}  // namespace

void weigh(std::vector<FoundPerson>& found, const PersonWords& words, const PlaceWords& places) {
  drop_things(found);
  const AloneCounts counts = count_alone(found);
  for (FoundPerson& one : found) {
    if (one.candidate.evidence == Evidence::weak && goes_on_with_surname(one, counts, places)) {
      one.candidate.evidence = Evidence::strong;
    }
  }
  for (std::size_t at = 1; at < found.size(); ++at) {
    if (are_joined(found[at - 1], found[at])) join(found[at], found[at - 1], places);
  }
  for (std::size_t at = found.size(); at-- > 1;) {
    if (are_joined(found[at - 1], found[at])) join(found[at - 1], found[at], places);
    share_surname(found[at - 1], found[at], words, places);
  }
}

void add_names_of_firms(SentenceTokens sentence, const FoldedSet& legal_forms, FoldedSet& names) {
  const auto is_capital = [&](std::size_t at) {
    return sentence[at].kind == TokenKind::word && sentence[at].capitals != Capitals::none;
  };
  for (std::size_t form = 2; form < sentence.size(); ++form) {
    if (!is_capital(form) || !legal_forms.contains(sentence[form])) continue;
    std::size_t end = form;
    const Token& before = sentence[end - 1];
    if (before.kind == TokenKind::comma || before.folded == "and" || before.folded == "&") --end;
    std::size_t begin = end;
    while (begin > 0 && is_capital(begin - 1)) --begin;
    std::string name;
    for (std::size_t at = begin; at < end; ++at) {
      name += (name.empty() ? "" : " ") + sentence[at].folded;
      if (at > begin) names.insert(name);
    }
  }
}

}  // namespace gainsay
