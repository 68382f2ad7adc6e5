// The pass over an article: at each token the longest expression, then on from its end.
#include "values/timex.hpp"

#include <span>

#include "values/date_grammar.hpp"
#include "values/timex_date.hpp"

namespace gainsay {

namespace {

// Whether a "the" before a date is part of the expression: before "1990s" and "end of last week", not before "1990".
bool takes_the(const DateExpression& expression) {
  const auto* name = std::get_if<CalendarDate>(&expression.node);
  return !name || expression.modifier != Modifier::none || expression.part;
}

// The year of one end is that of the other, where that other states none.
void share_year(DateExpression& first, DateExpression& last) {
  auto* begin = std::get_if<CalendarDate>(&first.node);
  auto* end = std::get_if<CalendarDate>(&last.node);
  if (!begin || !end || !begin->fields.month || !end->fields.month) return;
  const bool turns = *begin->fields.month > *end->fields.month;
  if (!begin->fields.year && end->fields.year) begin->fields.year = *end->fields.year - (turns ? 1 : 0);
  if (begin->fields.year && !end->fields.year) end->fields.year = *begin->fields.year + (turns ? 1 : 0);
}

class SentencePass {
 public:
  SentencePass(std::span<const Token> tokens, const RecogniseContext& context, std::vector<Timex>& found)
      : tokens_(tokens),
        context_(context),
        lexicon_(date_lexicon(context.lexicon)),
        grammar_(tokens, lexicon_, context.policies.date_order),
        found_(found) {}

  void run() {
    for (std::size_t at = 0; at < tokens_.size();) {
      const auto date = grammar_.match(at);
      if (!date) {
        ++at;
        continue;
      }
      if (std::holds_alternative<DateRange>(date->expression.node)) take_ends(*date);
      else take(inside_bound(*date));
      at = date->end;
    }
  }

 private:
  // The date alone that stands after "since", "until" …
  static DateMatch inside_bound(DateMatch date) {
    date.begin = date.inner;
    return date;
  }

  // A range is two expressions.
  void take_ends(const DateMatch& range) {
    std::vector<DateMatch> ends;
    for (std::size_t at = range.begin; at < range.end;) {
      const auto end = grammar_.end_of_range(at);
      if (end) ends.push_back(*end);
      at = end ? end->end : at + 1;
    }
    if (ends.size() == 2) share_year(ends[0].expression, ends[1].expression);
    for (const DateMatch& end : ends) take(end);
  }

  void take(const DateMatch& date) {
    const ClauseCues cues = cues_around(tokens_, date.begin, date.end, lexicon_);
    TimexMeaning meaning = timex_of(date.expression, context_, cues);
    std::size_t begin = date.begin;
    if (begin > 0 && tokens_[begin - 1].folded == "the" && takes_the(date.expression)) --begin;
    const Span span{tokens_[begin].span.begin, tokens_[date.end - 1].span.end};
    found_.push_back({span, meaning.type, std::move(meaning.value), std::move(meaning.modifier)});
  }

  std::span<const Token> tokens_;
  const RecogniseContext& context_;
  const DateLexicon& lexicon_;
  DateGrammar grammar_;
  std::vector<Timex>& found_;
};

}  // namespace

std::string_view name_of(TimexType type) {
  switch (type) {
    case TimexType::date: return "DATE";
    case TimexType::time: return "TIME";
    case TimexType::duration: return "DURATION";
    case TimexType::set: return "SET";
  }
  return {};
}

std::vector<Timex> recognise_timex(const TokenisedArticle& article, const RecogniseContext& context) {
  std::vector<Timex> found;
  const std::span<const Token> tokens(article.tokens);
  for (const Sentence& sentence : article.sentences)
    SentencePass(tokens.subspan(sentence.first_token, sentence.token_count), context, found).run();
  return found;
}

}  // namespace gainsay
