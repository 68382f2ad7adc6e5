#include "match/token_engine.hpp"

#include <algorithm>
#include <map>

#include "match/match_trace.hpp"

namespace gainsay {
namespace {

bool contains(const std::vector<std::string>& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool is_written_kind(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::sign;
}

// One search from one position. What is still to match is a list on the stack: the rest of each sequence around the
// node at hand.
template <class Trace>
class Search {
 public:
  Search(const SentenceView& view, std::uint32_t begin, Trace& trace)
      : view_(view), begin_(begin), trace_(trace), slots_(view.slots.size(), -1) {}

  std::vector<Hit> run(const Pattern& pattern) {
    match(pattern, begin_, nullptr);
    std::vector<Hit> hits;
    for (auto& [end, slots] : hits_) hits.push_back({begin_, end, std::move(slots)});
    return hits;
  }

 private:
  struct Rest {
    std::span<const PatternPtr> parts;
    const Rest* outer;
  };

  void match(const Pattern& pattern, std::uint32_t at, const Rest* rest) {
    if (++steps_ > kMatchSteps) return;
    std::visit([&](const auto& node) { match_node(node, at, rest); }, pattern.node);
  }

  void go_on(std::uint32_t at, const Rest* rest) {
    while (rest && rest->parts.empty()) rest = rest->outer;
    if (!rest) {
      if (at > begin_) hits_.try_emplace(at, slots_);
      return;
    }
    const Rest after{rest->parts.subspan(1), rest->outer};
    match(*rest->parts.front(), at, &after);
  }

  template <class Node>
  void pass(const Node& node, std::uint32_t begin, std::uint32_t end, const Rest* rest) {
    trace_.pass(node, begin, end);
    go_on(end, rest);
    trace_.back();
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(view_.tokens.size()); }
  const Token& token(std::uint32_t at) const { return view_.tokens[at]; }
  bool is(std::uint32_t at, TokenKind kind) const { return at < size() && token(at).kind == kind; }

  void match_node(const WordPattern& word, std::uint32_t at, const Rest* rest) {
    trace_.tried(word, at);
    if (at >= size() || !is_written_kind(token(at).kind) || token(at).folded != word.folded) return;
    switch (word.letter_case) {
      case WordPattern::Case::any:
        break;
      case WordPattern::Case::capitals:
        if (token(at).capitals != Capitals::all) return;
        break;
      case WordPattern::Case::exact:
        if (slice(view_.text, token(at).span) != word.exact) return;
        break;
    }
    pass(word, at, at + 1, rest);
  }

  void match_node(const MarkPattern& mark, std::uint32_t at, const Rest* rest) {
    trace_.tried(mark, at);
    if (at < size() && !is_written_kind(token(at).kind) && token(at).folded == mark.mark) pass(mark, at, at + 1, rest);
  }

  void match_node(const InflectedPattern& word, std::uint32_t at, const Rest* rest) {
    trace_.tried(word, at);
    for (std::uint32_t form = at; form < size(); ++form) {
      if (token(form).kind == TokenKind::word && contains(word.forms, token(form).folded) &&
          !is_refused_passive(word, form)) {
        if (is(form + 1, TokenKind::word) && token(form + 1).folded == "'s") pass(word, at, form + 2, rest);
        pass(word, at, form + 1, rest);
      }
      if (view_.roles[form].helper == Helper::none) return;
    }
  }

  bool is_refused_passive(const InflectedPattern& word, std::uint32_t form) const {
    return word.voice == InflectedPattern::Voice::active && view_.roles[form].after_be &&
           contains(word.passives, token(form).folded);
  }

  void match_node(const SequencePattern& sequence, std::uint32_t at, const Rest* rest) {
    const Rest inner{sequence.parts, rest};
    go_on(at, &inner);
  }

  void match_node(const AlternativesPattern& alternatives, std::uint32_t at, const Rest* rest) {
    for (const PatternPtr& option : alternatives.options) match(*option, at, rest);
  }

  void match_node(const OptionalPattern& optional, std::uint32_t at, const Rest* rest) {
    match(*optional.inner, at, rest);
    go_on(at, rest);
  }

  void match_node(const SlotPattern& slot, std::uint32_t at, const Rest* rest) {
    trace_.tried(slot, at);
    for (const ViewValue& value : view_.slots[slot.slot]) {
      if (value.begin != at) continue;
      const std::int32_t before = slots_[slot.slot];
      slots_[slot.slot] = static_cast<std::int32_t>(value.mention);
      pass(slot, at, value.end, rest);
      slots_[slot.slot] = before;
    }
  }

  void match_node(const CommaPattern& comma, std::uint32_t at, const Rest* rest) {
    if (is(at, TokenKind::comma) || (comma.written && is(at, TokenKind::dash))) go_on(at + 1, rest);
    go_on(at, rest);
  }

  void match_node(const AsidePattern&, std::uint32_t at, const Rest* rest) {
    go_on(at, rest);
    if (at >= size()) return;
    const TokenKind opening = token(at).kind;
    if (opening == TokenKind::comma) go_on(at + 1, rest);
    if (opening != TokenKind::comma && opening != TokenKind::dash && opening != TokenKind::open) return;
    const TokenKind closing = opening == TokenKind::open ? TokenKind::close : opening;
    for (std::uint32_t end = at + 2; end < size(); ++end) {
      if (token(end).kind == closing) go_on(end + 1, rest);
    }
  }

  void match_node(const GapPattern& gap, std::uint32_t at, const Rest* rest) {
    match_gap(gap, at, gap.most, at, rest);
  }

  // Lazy: goes on first, then takes one word more. A comma or dash is no word of the gap.
  void match_gap(const GapPattern& gap, std::uint32_t begin, std::uint32_t words_left, std::uint32_t at,
                 const Rest* rest) {
    if (++steps_ > kMatchSteps) return;
    pass(gap, begin, at, rest);
    if (at >= size() || view_.uncrossable[at]) return;
    if (token(at).kind == TokenKind::comma || token(at).kind == TokenKind::dash) {
      if (gap.crosses_commas) match_gap(gap, begin, words_left, at + 1, rest);
      return;
    }
    if (words_left == 0) return;
    for (const ViewValue& value : view_.one_word) {
      if (value.begin == at && value.end > at + 1) match_gap(gap, begin, words_left - 1, value.end, rest);
    }
    match_gap(gap, begin, words_left - 1, at + 1, rest);
  }

  const SentenceView& view_;
  std::uint32_t begin_;
  Trace& trace_;
  std::size_t steps_ = 0;
  std::vector<std::int32_t> slots_;
  std::map<std::uint32_t, std::vector<std::int32_t>> hits_;
};

}  // namespace

std::vector<Hit> match_tokens(const Pattern& pattern, const SentenceView& view, std::uint32_t begin) {
  NoTrace none;
  return Search<NoTrace>(view, begin, none).run(pattern);
}

Progress trace_tokens(const Pattern& pattern, const SentenceView& view, std::uint32_t begin) {
  ProgressTrace trace;
  Search<ProgressTrace>(view, begin, trace).run(pattern);
  return trace.progress();
}

}  // namespace gainsay
