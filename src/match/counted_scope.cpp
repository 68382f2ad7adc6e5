#include "match/counted_scope.hpp"

#include <optional>

#include "match/cue_words.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kFarthestCue = 12;  // tokens behind the number
constexpr std::size_t kLongestScope = 8;  // words, cue included

using Tokens = std::span<const Token>;
using Cues = std::vector<std::vector<std::string>>;

std::optional<std::size_t> cue_at(const Cues& cues, Tokens sentence, std::size_t at) {
  for (const auto& cue : cues) {
    if (cue_stands_at(cue, sentence, at)) return cue.size();
  }
  return std::nullopt;
}

std::string said(Tokens sentence, std::size_t begin, std::size_t end) {
  std::string words;
  for (std::size_t at = begin; at < end; ++at) words += (words.empty() ? "" : " ") + sentence[at].folded;
  return words;
}

// The lexicon's cues, compiled on first use.
struct ScopeCues {
  explicit ScopeCues(const Lexicon& lexicon)
      : others(cue_words(lexicon.list("scope_others"))),
        before(cue_words(lexicon.list("scope_before"))),
        parts(cue_words(lexicon.list("scope_parts"))),
        left_out(cue_words(lexicon.list("scope_left_out"))),
        taken_in(cue_words(lexicon.list("scope_taken_in"))),
        may_be_left_out(lexicon.set("scope_may_be_left_out")),
        enders(lexicon.set("scope_cue_enders")),
        no_others_before(lexicon.set("scope_no_others_before")) {}

  Cues others, before, parts, left_out, taken_in;
  const FoldedSet &may_be_left_out, &enders, &no_others_before;
};

const ScopeCues& scope_cues(const Lexicon& lexicon) {
  static const ScopeCues cues(lexicon);  // there is one lexicon so far
  return cues;
}

class ScopeReader {
 public:
  ScopeReader(const Lexicon& lexicon, Tokens sentence) : sentence_(sentence), cues_(scope_cues(lexicon)) {}

  // Those who are not all: "12 others", "another 12", "12 more"; one word for each of these.
  void add_others(std::size_t first, std::size_t end, std::vector<std::string>& scope) const {
    const auto behind = cue_at(cues_.others, sentence_, end);
    const std::size_t next = end + behind.value_or(0);
    const bool compares = next < sentence_.size() && cues_.no_others_before.contains(sentence_[next].folded);
    bool others = behind && !compares;
    for (const auto& cue : cues_.before) {
      others = others || (cue.size() <= first && cue_stands_at(cue, sentence_, first - cue.size()));
    }
    if (others) scope.emplace_back("others");
  }

  // "12 of them", "12 in one district"
  void add_part(std::size_t end, std::vector<std::string>& scope) const {
    for (std::size_t at = end; at < sentence_.size() && at <= end + 1; ++at) {
      const auto cue = cue_at(cues_.parts, sentence_, at);
      if (!cue) continue;
      const bool place = sentence_[at].folded != "of";
      const std::size_t last = at + *cue + (place ? 1 : 0);
      if (last > sentence_.size() || (place && sentence_[last - 1].kind != TokenKind::word)) return;
      return scope.push_back(said(sentence_, at, last));
    }
  }

  // "excluding the gunman", "including the gunman"
  void add_cue(std::size_t end, std::vector<std::string>& scope) const {
    for (std::size_t at = end; at < sentence_.size() && at < end + kFarthestCue; ++at) {
      const TokenKind kind = sentence_[at].kind;
      if (kind == TokenKind::stop || kind == TokenKind::semicolon || kind == TokenKind::number) return;
      const bool out = cue_at(cues_.left_out, sentence_, at).has_value();
      if (!out && !cue_at(cues_.taken_in, sentence_, at)) continue;
      std::size_t last = at;
      bool named = false;
      while (last < sentence_.size() && last < at + kLongestScope && sentence_[last].kind == TokenKind::word &&
             !(last > at && cues_.enders.contains(sentence_[last].folded))) {
        named = named || cues_.may_be_left_out.contains(sentence_[last].folded);
        ++last;
      }
      if (out || named) scope.push_back(said(sentence_, at, last));
      return;
    }
  }

 private:
  Tokens sentence_;
  const ScopeCues& cues_;
};

}  // namespace

std::vector<std::string> counted_scope(const Lexicon& lexicon, Tokens sentence, std::size_t first, std::size_t end,
                                       const Value& value) {
  std::vector<std::string> scope;
  const auto* amount = std::get_if<AmountValue>(&value);
  if (amount == nullptr || (amount->type != Type::number && amount->type != Type::money)) return scope;
  const ScopeReader reader(lexicon, sentence);
  if (amount->type == Type::number) {
    reader.add_others(first, end, scope);
    reader.add_part(end, scope);
  }
  reader.add_cue(end, scope);
  return scope;
}

}  // namespace gainsay
