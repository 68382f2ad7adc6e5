// Inside values/: the grammar of time expressions that are no dates to compare, beside that of dates. Every function
// looks at one place and reads as much as it can from there.
#pragma once

#include <optional>
#include <span>

#include "values/amount_words.hpp"
#include "values/date_grammar.hpp"
#include "values/timex_expression.hpp"
#include "values/timex_words.hpp"

namespace gainsay {

class TimexGrammar {
 public:
  // Everything must outlive the grammar.
  TimexGrammar(std::span<const Token> tokens, const DateGrammar& dates, const Lexicon& lexicon);

  // The longest expression that begins at this token and is no date.
  std::optional<TimexMatch> match(std::size_t at) const;

  const TimexWords& words() const { return words_; }

  // Where a hedge before `begin` begins ("nearly two months") and what it makes of the expression; `begin` for none.
  struct Hedged {
    std::size_t begin = 0;
    std::string modifier;
  };
  Hedged hedged(std::size_t begin) const;

 private:
  using Match = std::optional<TimexMatch>;

  // timex_durations.cpp
  Match counted(std::size_t at) const;
  Match duration_of(std::string_view count, std::size_t begin, std::size_t unit_at) const;
  Match plural(std::size_t at) const;
  Match half(std::size_t at) const;
  Match part_of_unit(std::size_t at) const;
  Match beside(std::size_t at) const;
  Match year_ended(std::size_t at) const;
  Match long_ago(std::size_t at) const;
  Match unit_long(std::size_t at) const;
  bool is_long(std::size_t unit_at) const;
  Match one_unit(std::size_t at) const;
  // timex_often.cpp
  Match often(std::size_t at) const;
  bool is_paper(std::size_t at) const;
  Match per(std::size_t at) const;
  Match each(std::size_t at) const;
  Match nth_of_each(std::size_t at) const;
  Match so_often(std::size_t at) const;
  Match most(std::size_t at) const;
  std::size_t past_other(std::size_t at) const;
  std::size_t past_amount_of_times(std::size_t at) const;
  // timex_sets.cpp
  struct Days {
    std::string value;
    std::optional<DayPart> part;
    std::size_t end;
  };
  std::optional<Days> each_day(std::size_t at) const;
  std::optional<Days> plural_days(std::size_t at) const;
  std::optional<DayPart> word_part(const std::string& singular) const;
  Match repeated(std::size_t at) const;
  Match timed_first(std::size_t at) const;

  void put_smaller(TimexMatch& match, std::string_view count_text, std::size_t unit_at) const;
  Match nights(std::size_t at) const;
  Match part_of_any_day(std::size_t at) const;  // timex_references.cpp
  Match shifted(std::size_t at, std::size_t unit_at, int offset) const;
  bool is_rate(std::size_t article) const;
  std::size_t past_stretch(std::size_t at) const;
  const std::string* unit(std::size_t at) const;
  bool is_joined(std::size_t at) const { return at < tokens_.size() && tokens_[at].hyphen_before; }
  struct Count {
    std::string text;
    std::size_t end;
  };
  std::optional<Count> count(std::size_t at) const;
  int as_many(std::size_t at) const;
  std::optional<Count> span_of_counts(std::size_t at) const;

  // timex_references.cpp
  Match reference(std::size_t at) const;
  Match one_day_ahead(std::size_t at) const;

  const Token& token_at(std::size_t at) const;
  const std::string& text(std::size_t at) const { return token_at(at).folded; }
  bool is_the(std::size_t at) const { return text(at) == "the"; }
  std::size_t past_the(std::size_t at) const { return is_the(at) ? at + 1 : at; }
  std::optional<int> digits(std::size_t at, std::size_t least, std::size_t most) const;
  std::optional<int> year(std::size_t at) const;
  const DateWord& word(std::size_t at) const;

  std::span<const Token> tokens_;
  const DateGrammar& dates_;
  const DateLexicon& date_words_;
  const AmountWords& amounts_;
  const TimexWords& words_;
};

TimexMatch timex_match(decltype(TimexExpression::node) node, std::size_t begin, std::size_t end);

// The longer of two matches, the first where they are as long.
std::optional<TimexMatch> longer(std::optional<TimexMatch> a, std::optional<TimexMatch> b);

}  // namespace gainsay
