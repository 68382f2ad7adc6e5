#include "match/phrase_stop.hpp"

#include <algorithm>

#include "match/match_trace.hpp"
#include "match/slot_values.hpp"
#include "match/undated.hpp"

namespace gainsay {
namespace {

using Why = Stop::Why;

struct InTemplate {
  const FactDefinition& fact;

  std::string operator()(const WordPattern* word) const {
    return (word->letter_case == WordPattern::Case::exact ? "^" : "") + word->exact;
  }
  std::string operator()(const MarkPattern* mark) const { return "\\" + mark->mark; }
  std::string operator()(const InflectedPattern* word) const {
    return word->lemma + (word->voice == InflectedPattern::Voice::active ? "~" : "~~");
  }
  std::string operator()(const SlotPattern* slot) const { return "{" + fact.slots[slot->slot].name + "}"; }
  std::string operator()(const GapPattern*) const { return "..."; }
};

class StopFinder {
 public:
  StopFinder(const FactDefinition& fact, const ReadArticle& article, std::size_t sentence, const SentenceView& view,
             const Lexicon& lexicon)
      : fact_(fact), article_(article), sentence_(article.tokenised.sentences[sentence]), view_(view),
        lexicon_(lexicon) {}

  Stop find(const Progress& progress) const {
    Stop stop;
    stop.at = progress.at;
    for (const PieceNode& node : progress.wanted) stop.wanted.push_back(std::visit(InTemplate{fact_}, node));
    if (progress.found == 0) return stop;
    stop.begin = progress.passed.front().begin;
    const auto* gap = std::get_if<const GapPattern*>(&progress.passed.back().node);
    stop.end = gap ? progress.passed.back().begin : progress.passed.back().end;
    if (gap) {
      stop.gap = (*gap)->most;
      stop.why = end_of_gap(**gap, stop.at);
      if (stop.why == Why::gap_value) stop.word = value_at(stop.at);
    } else {
      stop.why = why_not(progress.wanted, stop.at, stop.word);
    }
    return stop;
  }

 private:
  bool is_end(std::uint32_t at) const {
    return at >= view_.tokens.size() ||
           (view_.tokens[at].kind == TokenKind::stop && at + 1 == view_.tokens.size());
  }

  Why end_of_gap(const GapPattern& gap, std::uint32_t at) const {
    if (is_end(at)) return Why::sentence_ends;
    const TokenKind kind = view_.tokens[at].kind;
    if (!gap.crosses_commas && (kind == TokenKind::comma || kind == TokenKind::dash)) return Why::gap_comma;
    if (!view_.uncrossable[at]) return Why::gap_too_long;
    if (!view_.roles[at].breaker) return Why::gap_value;
    return view_.roles[at].negates ? Why::gap_negator : Why::gap_clause;
  }

  Why why_not(const std::vector<PieceNode>& wanted, std::uint32_t at, std::string& refused) const {
    if (is_end(at)) return Why::sentence_ends;
    bool only_values = true;
    for (const PieceNode& node : wanted) {
      if (const auto* word = std::get_if<const WordPattern*>(&node); word && is_same_word(**word, at))
        return Why::letter_case;
      if (const auto* word = std::get_if<const InflectedPattern*>(&node); word && is_passive(**word, at, refused))
        return Why::passive;
      const auto* slot = std::get_if<const SlotPattern*>(&node);
      if (slot && has_value(**slot, at)) return hangs_there(at) ? Why::undated : Why::saying;
      only_values &= slot != nullptr;
    }
    return only_values ? Why::no_value : Why::other_word;
  }

  bool is_same_word(const WordPattern& word, std::uint32_t at) const { return view_.tokens[at].folded == word.folded; }

  // The form stands behind helpers, and one of them is a form of *be*.
  bool is_passive(const InflectedPattern& word, std::uint32_t at, std::string& refused) const {
    while (at < view_.tokens.size() && view_.roles[at].helper != Helper::none) ++at;
    if (at >= view_.tokens.size() || !view_.roles[at].after_be) return false;
    if (!std::binary_search(word.passives.begin(), word.passives.end(), view_.tokens[at].folded)) return false;
    refused = std::string(slice(view_.text, view_.tokens[at].span));
    return true;
  }

  // The value of one of the fact's types that holds the token.
  std::string value_at(std::uint32_t at) const {
    for (const Mention& mention : mentions_from(article_, sentence_.first_token, sentence_.first_token + at + 1)) {
      const bool own = std::any_of(fact_.slots.begin(), fact_.slots.end(),
                                   [&](const SlotDefinition& slot) { return takes(slot, mention.value); });
      if (own && mention.end_token() > sentence_.first_token + at) return readable(slice(view_.text, mention.span));
    }
    return {};
  }

  // A value that the slot would take, had it not been left out of the view.
  bool has_value(const SlotPattern& slot, std::uint32_t at) const {
    const std::uint32_t token = sentence_.first_token + at;
    const auto mentions = mentions_from(article_, token, token + 1);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return takes(fact_.slots[slot.slot], mention.value);
    });
  }

  bool hangs_there(std::uint32_t at) const {
    const std::uint32_t token = sentence_.first_token + at;
    const auto mentions = mentions_from(article_, token, token + 1);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return hangs_on_undated(article_, mention, lexicon_);
    });
  }

  const FactDefinition& fact_;
  const ReadArticle& article_;
  const Sentence& sentence_;
  const SentenceView& view_;
  const Lexicon& lexicon_;
};

}  // namespace

Stop stop_of(const Phrase& phrase, const FactDefinition& fact, const ReadArticle& article, std::size_t sentence,
             const SentenceView& view, const Lexicon& lexicon) {
  Progress farthest;
  for (std::uint32_t begin = 0; begin < view.tokens.size(); ++begin) {
    Progress progress = trace_tokens(*phrase.pattern, view, begin);
    if (begin == 0 || progress.found > farthest.found) farthest = std::move(progress);
  }
  return StopFinder(fact, article, sentence, view, lexicon).find(farthest);
}

}  // namespace gainsay
