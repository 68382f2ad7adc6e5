#include "match/cues.hpp"

#include <algorithm>
#include <optional>

#include "match/cue_words.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kGap = "..";
constexpr std::size_t kMostInGap = 4;

// Each entry tokenised as articles are, but for its gaps.
std::vector<std::string> words_of(const std::string& entry) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < entry.size();) {
    const std::size_t gap = std::min(entry.find(kGap, begin), entry.size());
    for (Token& token : tokenise(std::string_view(entry).substr(begin, gap - begin))) {
      words.push_back(std::move(token.folded));
    }
    if (gap < entry.size()) words.emplace_back(kGap);
    begin = gap + kGap.size();
  }
  return words;
}

bool may_stand_in_gap(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number || token.kind == TokenKind::sign;
}

// Where the words end if they begin at `at`, by the shortest way.
std::optional<std::uint32_t> end_of(std::span<const std::string> words, std::span<const Token> sentence,
                                    std::size_t at) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == kGap) {
      for (std::size_t passed = 0; passed <= kMostInGap && at + passed < sentence.size(); ++passed) {
        if (const auto end = end_of(words.subspan(i + 1), sentence, at + passed)) return end;
        if (!may_stand_in_gap(sentence[at + passed])) break;
      }
      return std::nullopt;
    }
    if (at == sentence.size() || sentence[at].folded != words[i]) return std::nullopt;
    ++at;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace

Cues::Cues(const Lexicon& lexicon) {
  using Effect = Cue::Effect;
  using Direction = Cue::Direction;
  using Reach = Cue::Reach;
  const auto section = [&](std::string_view name, Effect effect, Direction direction, Reach reach) {
    add(lexicon.list(name), {{}, effect, direction, reach});
  };
  section("negators", Effect::deny, Direction::forward, Reach::group);
  section("denial_cues", Effect::deny, Direction::forward, Reach::clause);
  section("denials_behind", Effect::deny, Direction::backward, Reach::sentence);
  section("hedge_cues", Effect::hedge, Direction::forward, Reach::clause);
  section("hedge_adverbs", Effect::hedge, Direction::either, Reach::clause);
  section("future_words", Effect::plan, Direction::forward, Reach::group);
  section("plan_cues", Effect::plan, Direction::forward, Reach::clause);
  section("conditional_words", Effect::condition, Direction::forward, Reach::group);
  section("condition_cues", Effect::condition, Direction::forward, Reach::clause);
  section("correction_cues", Effect::correct, Direction::forward, Reach::sentence);
  section("corrections_behind", Effect::correct, Direction::backward, Reach::clause);
  section("pseudo_cues", Effect::nothing, Direction::forward, Reach::clause);
  add_denials_of_claims(lexicon);
}

void Cues::add(const std::vector<std::string>& entries, Cue kind) {
  for (const std::string& entry : entries) {
    Cue cue = kind;
    cue.words = words_of(entry);
    if (!cue.words.empty()) by_first_word_[cue.words.front()].push_back(std::move(cue));
  }
}

// "rejected claims", "disputes the widespread reports": every verb with every noun.
void Cues::add_denials_of_claims(const Lexicon& lexicon) {
  std::vector<std::string> entries;
  for (const std::string& verb : lexicon.list("verbs_of_denial")) {
    for (const std::string& noun : lexicon.list("claim_nouns")) entries.push_back(verb + " .. " + noun);
  }
  add(entries, {{}, Cue::Effect::deny, Cue::Direction::forward, Cue::Reach::clause});
}

std::vector<StandingCue> Cues::in(std::span<const Token> sentence, const std::vector<bool>& silent) const {
  std::vector<StandingCue> found;
  std::uint32_t free = 0;  // one past the last cue found
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    const auto cues = by_first_word_.find(sentence[at].folded);
    if (cues == by_first_word_.end() || silent[at]) continue;
    std::uint32_t farthest = std::max(free, at);
    const bool inside = at < free;
    std::vector<StandingCue> longest;
    for (const Cue& cue : cues->second) {
      const auto end = end_of(cue.words, sentence, at);
      if (!end) continue;
      if (cue.direction == Cue::Direction::backward) {
        found.push_back({&cue, at, *end});
      } else if (!inside && *end >= farthest) {
        if (*end > farthest) longest.clear();
        farthest = *end;
        longest.push_back({&cue, at, *end});
      }
    }
    found.insert(found.end(), longest.begin(), longest.end());
    free = farthest;
  }
  return found;
}

}  // namespace gainsay
