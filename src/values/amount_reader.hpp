// Inside values/: reads the amounts of one sentence, token by token. Its parts are in amount_reader.cpp (whole
// amounts), amount_units_beside.cpp (what a number is of), amount_money.cpp, amount_times.cpp (durations and ages)
// and amount_changes.cpp.
#pragma once

#include <optional>
#include <vector>

#include "values/amount_number.hpp"
#include "values/recognise.hpp"

namespace gainsay {

// A number with the unit that stands before or after it. "200 pounds" is money and a mass: the second is `other`.
struct Operand {
  ReadNumber read;
  std::optional<AmountKind> kind, other;
  bool unit_before = false;
  std::size_t lead = 0;  // tokens at its front that are no part of the number: "magnitude"
  std::size_t begin = 0, end = 0;
};

// The kind of a sum in the currency of a code, in any case.
AmountKind money_in(std::string_view code);

// An amount as read, and where.
struct ReadAmount {
  AmountValue amount;
  std::size_t begin = 0, end = 0;
  bool bare = false;  // nothing but a number in digits
  std::vector<AmountValue> others;  // other readings of the same words
  std::size_t lead = 0;
};

class AmountReader {
 public:
  AmountReader(std::string_view text, SentenceTokens sentence, const AmountWords& words,
               const RecogniseContext& context);

  // The amount that begins at a token, hedge included.
  std::optional<ReadAmount> at(std::size_t begin) const;

  // One past a score, vote or chain of digits that begins here and counts nothing: "6-4".
  std::optional<std::size_t> score(std::size_t begin) const;

 private:
  enum class Opening { none, between };  // whether a range is announced: "between 12 and 15"

  struct HedgeHit {
    Hedge hedge = Hedge::none;
    std::size_t end = 0;
  };

  bool is(std::size_t at, const AmountWords::Set& set) const { return words_.is(sentence_, at, set); }
  bool is_word_at(std::size_t at) const { return at < sentence_.size() && sentence_[at].kind == TokenKind::word; }
  bool glued(std::size_t at) const { return at < sentence_.size() && !sentence_[at].space_before; }
  bool says(const AmountWords::Set& set) const;  // somewhere in the sentence
  const std::string* text_in(const AmountWords::Texts& texts, std::size_t at) const;

  // --- whole amounts
  HedgeHit hedge_before(std::size_t begin) const;
  std::size_t hedge_start(std::size_t begin) const;  // of the hedge that ends before a place, or the place
  std::optional<ReadAmount> unhedged(std::size_t begin, Hedge hedge) const;
  std::optional<ReadAmount> vague(std::size_t begin) const;
  std::optional<std::size_t> second_operand(const Operand& low, Opening opening) const;
  std::optional<Operand> second_number(std::size_t at, const Operand& low) const;
  // Both from the number at `begin` with its unit, read before.
  std::optional<ReadAmount> range(std::size_t begin, Hedge hedge, const std::optional<Operand>& first) const;
  std::optional<ReadAmount> single(std::size_t begin, Hedge hedge, const std::optional<Operand>& read) const;
  std::optional<ReadAmount> ordinal(std::size_t begin) const;
  std::optional<ReadAmount> with_other_bound(const ReadAmount& first, std::size_t begin) const;
  std::optional<Operand> joined_operand(const Operand& low) const;
  bool is_pronoun(std::size_t at) const;
  bool is_year(const Operand& operand) const;
  ReadAmount made(AmountValue amount, const Operand& operand, std::size_t begin, std::size_t end) const;
  std::optional<ReadNumber> millions(const Operand& operand) const;
  std::optional<ReadNumber> ratio(const std::optional<ReadNumber>& over) const;  // "one in five", from the one on

  // --- what a number is of
  std::optional<Operand> operand(std::size_t begin, Hedge hedge) const;
  std::optional<ReadNumber> number(std::size_t at, Abbreviations abbreviations, Hedge hedge) const;
  std::optional<WordTable::Hit> currency_before(std::size_t at) const;
  std::optional<WordTable::Hit> currency_after(std::size_t at) const;
  void add_unit_after(Operand& operand) const;
  bool add_percent(Operand& operand) const;
  bool add_money(Operand& operand) const;
  bool add_millions_of_code(Operand& operand) const;
  std::optional<Operand> code_in_number(std::size_t at) const;
  bool add_cents(Operand& operand) const;
  bool add_quantity(Operand& operand) const;
  bool add_magnitude(Operand& operand) const;
  bool measures_a_quake(const Operand& operand) const;
  bool add_degrees(Operand& operand) const;
  std::optional<Operand> magnitude_operand(Operand operand, std::size_t at) const;
  struct UnitHit {
    const Unit* unit = nullptr;
    std::size_t end = 0;
  };
  std::optional<UnitHit> unit_at(std::size_t at, const ReadNumber& read) const;
  std::optional<UnitHit> short_unit_at(std::size_t at, const ReadNumber& read) const;
  // The rate that a unit begins ("km per hour"); the unit itself where it begins none, nothing where nobody uses it.
  std::optional<UnitHit> with_rate(const UnitHit& hit) const;
  bool counts_minutes(const Operand& hours, Operand& minutes) const;
  void join_smaller_units(Operand& operand) const;  // "5 feet 3 inches", "3 dollars 50 cents"
  bool feet_and_inches(Operand& operand) const;     // 6'2", 6-foot-2
  bool joined_number(std::size_t at, double below, Operand& operand, const Unit& unit) const;

  // --- durations and ages
  std::optional<UnitHit> time_at(std::size_t at, double& count) const;
  bool add_duration(Operand& operand) const;
  std::optional<ReadAmount> unit_of_article(std::size_t begin, Hedge hedge) const;  // "a year", "half a mile"
  bool ends_as_duration(std::size_t end) const;
  bool age_beside(std::size_t begin, std::size_t end) const;
  std::optional<ReadAmount> age_in_units(const Operand& operand, std::size_t begin, Hedge hedge) const;
  std::optional<ReadAmount> age_decade(std::size_t begin) const;  // "in her late 40s"
  std::optional<AmountValue> bare_age(const ReadAmount& reading) const;
  AmountKind kind_of(const std::optional<AmountKind>& unit, std::size_t begin, std::size_t end) const;
  AmountValue finished(AmountValue amount) const;

  // --- changes
  AmountRole role_of(const AmountKind& kind, std::size_t begin, std::size_t end) const;
  AmountRole change_before(const AmountKind& kind, std::size_t begin) const;
  AmountRole change_behind(std::size_t end) const;

  std::string_view text_;
  SentenceTokens sentence_;
  const AmountWords& words_;
  std::optional<Day> as_of_;
};

}  // namespace gainsay
