#include "match/article_gate.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "match/weekday_claims.hpp"
#include "text/characters.hpp"
#include "text/scanner.hpp"

namespace gainsay {
namespace {

bool can_find_all(const WordSet& words) {
  const auto can_find = [](const std::string& word) { return WordScan::can_find(word); };
  return !words.empty() && std::all_of(words.begin(), words.end(), can_find);
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Where so many more tokens have surely passed behind `at`, and before it: what stands between two blanks is a token
// or more, if it has a letter or a digit of ASCII.
std::size_t tokens_on(std::string_view text, std::size_t at, std::size_t tokens) {
  bool counts = false;
  for (std::size_t passed = 0; at < text.size() && passed <= tokens; ++at) {
    if (is_blank(text[at])) passed += counts ? 1 : 0;
    counts = !is_blank(text[at]) && (counts || is_ascii_word_part(text[at]));
  }
  return at;
}
std::size_t tokens_back(std::string_view text, std::size_t at, std::size_t tokens) {
  bool counts = false;
  for (std::size_t passed = 0; at > 0 && passed <= tokens; --at) {
    if (is_blank(text[at - 1])) passed += counts ? 1 : 0;
    counts = !is_blank(text[at - 1]) && (counts || is_ascii_word_part(text[at - 1]));
  }
  return at;
}

// Whether a number stands there that may be a day.
bool has_day(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool is_number = c.kind == CharacterKind::digit || c.kind == CharacterKind::fraction;
    const std::size_t end = is_number ? scan_number(text, at) : c.end;
    if (is_number && may_be_day(text.substr(at, end - at))) return true;
    at = end;
  }
  return false;
}

}  // namespace

// Groups by their words: phrases that ask for the same words share one.
struct ArticleGate::Interned {
  std::unordered_map<const WordSet*, Group> by_set;
  std::map<std::vector<Word>, Group> by_words;
};

ArticleGate::ArticleGate(const Rules& rules, const Lexicon& lexicon, Weekdays weekdays) {
  Interned groups;
  for (const Fact& fact : rules.facts)
    for (const Phrase& phrase : fact.phrases) ask(phrase, groups);
  for (auto& others : asked_) {
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
  }
  if (weekdays == Weekdays::asked) add_dates(lexicon);
  groups_of_word_.resize(scan_.size());
  dates_.resize(scan_.size());
}

// Under the first of the groups that it needs and that can be looked for, the rarest before all.
void ArticleGate::ask(const Phrase& phrase, Interned& groups) {
  const auto group_of = [&](const WordGroup& set) {
    if (const auto known = groups.by_set.find(set.get()); known != groups.by_set.end()) return known->second;
    std::vector<Word> words;
    for (const std::string& word : *set) words.push_back(scan_.add(word));
    const auto [known, fresh] = groups.by_words.emplace(words, static_cast<Group>(groups.by_words.size()));
    groups.by_set.emplace(set.get(), known->second);
    if (fresh) {
      groups_of_word_.resize(scan_.size());
      for (const Word word : words) groups_of_word_[word].push_back(known->second);
      asked_.resize(known->second + 1);
    }
    return known->second;
  };
  std::vector<Group> needed;
  if (can_find_all(*phrase.required)) needed.push_back(group_of(phrase.required));
  for (const WordGroup& set : phrase.needed)
    if (can_find_all(*set)) needed.push_back(group_of(set));
  if (needed.empty()) {
    asks_always_ = true;
    return;
  }
  std::vector<Group> others(needed.begin() + 1, needed.end());
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  asked_[needed.front()].push_back(std::move(others));
}

void ArticleGate::add_dates(const Lexicon& lexicon) {
  const auto add = [&](const std::string& word, DateWord kind) {
    if (!WordScan::can_find(word)) {
      asks_always_ = true;
      return;
    }
    const Word added = scan_.add(word);
    dates_.resize(scan_.size());
    dates_[added] = kind;
  };
  for (const std::string& name : lexicon.list("date_weekday_names")) add(name, DateWord::weekday);
  for (const auto& [name, month] : lexicon.table("date_months")) add(name, DateWord::month);
}

ArticleGate::Signs ArticleGate::signs(std::string_view text) const {
  if (asks_always_) return {true, {}};
  std::vector<WordScan::Found> found;
  scan_.find(text, found);
  if (any_phrase(found)) return {true, {}};
  Signs signs;
  for (const WordScan::Found& each : found) {
    const bool counts = dates_[each.word] == DateWord::weekday && is_near_day(text, each.at, found);
    if (counts) signs.weekdays.push_back(each.at);
  }
  return signs;
}

bool ArticleGate::any_phrase(const std::vector<WordScan::Found>& found) const {
  std::vector<Group> there;
  for (const WordScan::Found& each : found) {
    const std::vector<Group>& groups = groups_of_word_[each.word];
    there.insert(there.end(), groups.begin(), groups.end());
  }
  std::sort(there.begin(), there.end());
  there.erase(std::unique(there.begin(), there.end()), there.end());
  return std::any_of(there.begin(), there.end(), [&](Group group) {
    return std::any_of(asked_[group].begin(), asked_[group].end(), [&](const std::vector<Group>& others) {
      return std::includes(there.begin(), there.end(), others.begin(), others.end());
    });
  });
}

// As may_contradict() begins, with a view of the text instead of its tokens.
bool ArticleGate::is_near_day(std::string_view text, std::uint32_t weekday,
                              const std::vector<WordScan::Found>& found) const {
  const std::size_t begin = tokens_back(text, weekday, kFarthestWeekday);
  const std::size_t end = tokens_on(text, weekday, kFarthestWeekday);
  if (has_day(text.substr(begin, end - begin))) return true;
  return std::any_of(found.begin(), found.end(), [&](const WordScan::Found& each) {
    const bool small = text[each.at] >= 'a' && text[each.at] <= 'z';
    return dates_[each.word] == DateWord::month && !small && each.at >= begin && each.at < end;
  });
}

}  // namespace gainsay
