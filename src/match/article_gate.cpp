#include "match/article_gate.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "match/weekday_claims.hpp"
#include "text/tokens.hpp"
#include "values/value_signs.hpp"

namespace gainsay {
namespace {

bool can_find_all(const WordSet& words) {
  const auto can_find = [](const std::string& word) { return WordScan::can_find(word); };
  return !words.empty() && std::all_of(words.begin(), words.end(), can_find);
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t run_begin(std::string_view text, std::size_t at) {
  while (at > 0 && !is_blank(text[at - 1])) --at;
  return at;
}
std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_blank(text[at])) ++at;
  return at;
}

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The runs of bytes without a blank behind and before one; empty at the ends of the text.
Span run_behind(std::string_view text, Span run) {
  std::size_t begin = run.end;
  while (begin < text.size() && is_blank(text[begin])) ++begin;
  return span_of(begin, run_end(text, begin));
}
Span run_before(std::string_view text, Span run) {
  std::size_t end = run.begin;
  while (end > 0 && is_blank(text[end - 1])) --end;
  return span_of(run_begin(text, end), end);
}

// The tokens of the run in which `at` lies, and of those around it as far as one date may reach.
std::vector<Token> tokens_of_date(std::string_view text, std::size_t at, const Lexicon& lexicon) {
  const auto reaches = [&](const std::vector<Token>& tokens) {
    return std::all_of(tokens.begin(), tokens.end(), [&](const Token& each) { return may_stand_in_date(each, lexicon); });
  };
  const Span own = span_of(run_begin(text, at), run_end(text, at));
  std::vector<Token> tokens = tokenise(slice(text, own));
  std::size_t most = tokens.size() + kFarthestWeekday;
  for (Span run = run_behind(text, own); run.size() > 0 && tokens.size() <= most; run = run_behind(text, run)) {
    const std::vector<Token> more = tokenise(slice(text, run));
    tokens.insert(tokens.end(), more.begin(), more.end());
    if (!reaches(more)) break;
  }
  most = tokens.size() + kFarthestWeekday;
  for (Span run = run_before(text, own); run.size() > 0 && tokens.size() <= most; run = run_before(text, run)) {
    const std::vector<Token> more = tokenise(slice(text, run));
    tokens.insert(tokens.begin(), more.begin(), more.end());
    if (!reaches(more)) break;
  }
  return tokens;
}

}  // namespace

// Groups by their words: phrases that ask for the same words share one.
struct ArticleGate::Interned {
  std::unordered_map<const WordSet*, Group> by_set;
  std::map<std::vector<Word>, Group> by_words;
};

ArticleGate::ArticleGate(const Rules& rules, const Lexicon& lexicon, Weekdays weekdays) : lexicon_(lexicon) {
  Interned groups;
  for (const Fact& fact : rules.facts)
    for (const Phrase& phrase : fact.phrases) ask(phrase, groups);
  for (auto& others : asked_) {
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
  }
  if (weekdays == Weekdays::asked) add_weekdays();
  groups_of_word_.resize(scan_.size());
  is_weekday_.resize(scan_.size());
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

void ArticleGate::add_weekdays() {
  for (const std::string& name : lexicon_.list("date_weekday_names")) {
    if (!WordScan::can_find(name)) {
      asks_always_ = true;
      return;
    }
    const Word added = scan_.add(name);
    is_weekday_.resize(scan_.size());
    is_weekday_[added] = true;
  }
}

ArticleGate::Signs ArticleGate::signs(const Article& article) const {
  Signs signs;
  signs.unknown = asks_always_;
  if (signs.unknown) return signs;
  std::vector<WordScan::Found> found;
  scan_.find(article.text, found);
  if (found.empty()) return signs;
  const auto by_place = [](const WordScan::Found& a, const WordScan::Found& b) { return a.at < b.at; };
  std::sort(found.begin(), found.end(), by_place);
  for (std::uint32_t block = 0; block < article.blocks.size(); ++block) {
    // No sentence goes beyond a block, and no phrase beyond a sentence.
    const Span span = article.blocks[block].span;
    const auto at = [&](std::size_t offset) { return WordScan::Found{0, static_cast<std::uint32_t>(offset)}; };
    const auto first = std::lower_bound(found.begin(), found.end(), at(run_begin(article.text, span.begin)), by_place);
    const auto last = std::lower_bound(first, found.end(), at(run_end(article.text, span.end)), by_place);
    if (any_phrase({first, last})) signs.phrases.push_back(block);
    if (any_weekday(article.text, {first, last})) signs.weekdays.push_back(block);
  }
  return signs;
}

bool ArticleGate::any_weekday(std::string_view text, std::span<const WordScan::Found> found) const {
  return std::any_of(found.begin(), found.end(), [&](const WordScan::Found& each) {
    return is_weekday_[each.word] && may_date_weekday(tokens_of_date(text, each.at, lexicon_), lexicon_);
  });
}

bool ArticleGate::any_phrase(std::span<const WordScan::Found> found) const {
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

}  // namespace gainsay
