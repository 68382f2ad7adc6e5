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

// Letters, and what ends a clause behind them.
bool is_one_word(std::string_view run) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (run.ends_with(',') || run.ends_with('.')) run.remove_suffix(1);
  return std::all_of(run.begin(), run.end(), is_letter);
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

// The token of a word in small letters, as far as the words of dates are told by it.
Token token_of(std::string_view word) {
  Token token;
  token.folded = word;
  token.hash = hash_of_word(word);
  return token;
}

// The tokens of a run.
void add_tokens(std::string_view run, std::vector<Token>& tokens) {
  if (WordScan::can_find(run)) {
    tokens.push_back(token_of(run));
    return;
  }
  const std::vector<Token> more = tokenise(run);
  tokens.insert(tokens.end(), more.begin(), more.end());
}

// Whether the day or month of a date may stand among the tokens before or behind a run.
template <Span (*next)(std::string_view, Span)>
bool may_stand_beside(std::string_view text, Span run, const Lexicon& lexicon) {
  std::vector<Token> tokens;
  std::size_t seen = 0;
  for (run = next(text, run); run.size() > 0 && seen < kFarthestWeekday; run = next(text, run)) {
    tokens.clear();
    add_tokens(slice(text, run), tokens);
    seen += tokens.size();
    const auto is_day = [&](const Token& token) { return may_be_day_or_month(token, lexicon); };
    if (std::any_of(tokens.begin(), tokens.end(), is_day)) return true;
    const auto parts = [&](const Token& token) { return !may_stand_in_date(token, lexicon); };
    if (std::any_of(tokens.begin(), tokens.end(), parts)) return false;
  }
  return false;
}

// The quick no for a weekday that stands in no run with others.
bool stands_alone(std::string_view text, Span run, const Lexicon& lexicon) {
  return is_one_word(slice(text, run)) && !may_stand_beside<run_behind>(text, run, lexicon) &&
         !may_stand_beside<run_before>(text, run, lexicon);
}

// The tokens of the run in which `at` lies, and of those around it as far as one date may reach.
std::vector<Token> tokens_of_date(std::string_view text, std::size_t at, const Lexicon& lexicon) {
  std::vector<Token> tokens;
  const auto parts = [&](const Token& token) { return !may_stand_in_date(token, lexicon); };
  const Span own = span_of(run_begin(text, at), run_end(text, at));
  for (Span run = run_before(text, own); run.size() > 0 && tokens.size() <= kFarthestWeekday; run = run_before(text, run)) {
    std::vector<Token> more;
    add_tokens(slice(text, run), more);
    tokens.insert(tokens.begin(), more.begin(), more.end());
    if (std::any_of(more.begin(), more.end(), parts)) break;
  }
  add_tokens(slice(text, own), tokens);
  const std::size_t most = tokens.size() + kFarthestWeekday;
  for (Span run = run_behind(text, own); run.size() > 0 && tokens.size() <= most; run = run_behind(text, run)) {
    const std::size_t known = tokens.size();
    add_tokens(slice(text, run), tokens);
    if (std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(known), tokens.end(), parts)) break;
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
  groups_of_word_.resize(words_.size());
  add_triggers(groups);
  if (weekdays == Weekdays::asked) add_weekdays();
}

ArticleGate::SignKind& ArticleGate::kind_of(std::string_view word) {
  const Word sign = signs_.add(word);
  kinds_.resize(signs_.size());
  return kinds_[sign];
}

void ArticleGate::add_triggers(const Interned& groups) {
  for (const auto& [set, group] : groups.by_set) {
    if (asked_[group].empty()) continue;
    for (const std::string& word : *set) kind_of(word).is_trigger = true;
  }
}

// Under the first of the groups that it needs and that can be looked for, the rarest before all.
void ArticleGate::ask(const Phrase& phrase, Interned& groups) {
  const auto group_of = [&](const WordGroup& set) {
    if (const auto known = groups.by_set.find(set.get()); known != groups.by_set.end()) return known->second;
    std::vector<Word> words;
    for (const std::string& word : *set) words.push_back(words_.add(word));
    const auto [known, fresh] = groups.by_words.emplace(words, static_cast<Group>(groups.by_words.size()));
    groups.by_set.emplace(set.get(), known->second);
    if (fresh) {
      groups_of_word_.resize(words_.size());
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
    kind_of(name).is_weekday = true;
  }
}

namespace {

using Found = WordScan::Found;

bool by_place(const Found& a, const Found& b) { return a.at < b.at; }

// Those of a sorted list that stand in a block, or in a run of bytes that reaches into it.
std::span<const Found> those_in(Span block, std::string_view text, const std::vector<Found>& found) {
  const auto at = [](std::size_t offset) { return Found{0, static_cast<std::uint32_t>(offset)}; };
  const auto first = std::lower_bound(found.begin(), found.end(), at(run_begin(text, block.begin)), by_place);
  return {first, std::lower_bound(first, found.end(), at(run_end(text, block.end)), by_place)};
}

}  // namespace

ArticleGate::Signs ArticleGate::signs(const Article& article) const {
  Signs signs;
  signs.unknown = asks_always_;
  if (signs.unknown) return signs;
  std::vector<Found> found, triggers, weekdays;
  signs_.find(article.text, found);
  for (const Found& each : found) {
    if (kinds_[each.word].is_trigger) triggers.push_back(each);
    if (kinds_[each.word].is_weekday) weekdays.push_back(each);
  }
  std::sort(triggers.begin(), triggers.end(), by_place);
  std::sort(weekdays.begin(), weekdays.end(), by_place);
  // No sentence goes beyond a block, and no phrase beyond a sentence.
  for (std::uint32_t block = 0; block < article.blocks.size() && !(triggers.empty() && weekdays.empty()); ++block) {
    const auto inside = [&](const std::vector<Found>& words) {
      return those_in(article.blocks[block].span, article.text, words);
    };
    if (!inside(triggers).empty() && any_phrase(article.text, article.blocks[block].span)) signs.phrases.push_back(block);
    if (any_weekday(article.text, inside(weekdays))) signs.weekdays.push_back(block);
  }
  return signs;
}

bool ArticleGate::any_weekday(std::string_view text, std::span<const WordScan::Found> found) const {
  std::size_t known = 0;  // up to there all weekdays have been looked at: those of one run of bytes at once
  return std::any_of(found.begin(), found.end(), [&](const Found& each) {
    if (each.at < known) return false;
    known = run_end(text, each.at);
    const Span run = span_of(run_begin(text, each.at), known);
    if (stands_alone(text, run, lexicon_)) return false;
    return may_date_weekday(tokens_of_date(text, each.at, lexicon_), lexicon_);
  });
}

bool ArticleGate::any_phrase(std::string_view text, Span block) const {
  const Span reached = span_of(run_begin(text, block.begin), run_end(text, block.end));
  std::vector<Found> found;
  words_.find(slice(text, reached), found);
  std::vector<Group> there;
  for (const Found& each : found) {
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
