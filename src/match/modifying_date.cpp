#include "match/modifying_date.hpp"

#include <algorithm>

#include "match/nouns.hpp"

namespace gainsay {
namespace {

bool is_written_in(const Lexicon& lexicon, std::string_view section, const Token& token) {
  return token.kind == TokenKind::word && lexicon.set(section).contains(token.folded);
}

// Of these a bare name stands for a time only behind a preposition: "in 2013", not "2013".
bool needs_preposition(Granularity granularity) {
  switch (granularity) {
    case Granularity::season:
    case Granularity::quarter:
    case Granularity::half:
    case Granularity::year:
    case Granularity::decade:
    case Granularity::century: return true;
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::day:
    case Granularity::weekend:
    case Granularity::week:
    case Granularity::month: return false;
  }
  return false;
}

}  // namespace

ModifyingDates::ModifyingDates(const Lexicon& lexicon) : lexicon_(lexicon), holidays_(lexicon.table("date_holidays")) {}

// Behind a preposition of time, with a word that counts from today as its first ("last spring"), or called a day.
bool ModifyingDates::stands_for_itself(std::span<const Token> sentence, std::uint32_t begin, std::uint32_t end) const {
  if (sentence[end - 1].folded.ends_with("day") || sentence[end - 1].folded.ends_with("eve")) return true;
  const auto& shifts = lexicon_.table("date_shifts");
  if (std::any_of(shifts.begin(), shifts.end(), [&](const auto& shift) { return shift.first == sentence[begin].folded; }))
    return true;
  if (begin == 0) return false;
  const Token& before = sentence[begin - 1];
  return is_written_in(lexicon_, "date_cues", before) || is_written_in(lexicon_, "date_year_cues", before) ||
         is_written_in(lexicon_, "date_prepositions", before) || before.folded == "at";
}

bool ModifyingDates::is_holiday(std::span<const Token> sentence, std::uint32_t begin, std::uint32_t end) const {
  const auto hit = holidays_.at(sentence, begin);
  return hit && begin + hit->token_count == end;
}

// "at Harbourfest 2024": the year is part of the name.
bool ModifyingDates::ends_name(std::span<const Token> sentence, const DateValue& date, std::uint32_t begin,
                               std::uint32_t end) const {
  if (date.granularity != Granularity::year || end != begin + 1 || begin < 2) return false;
  const Token& before = sentence[begin - 1];
  const bool named = before.kind == TokenKind::word && before.capitals != Capitals::none;
  return named && sentence[begin].kind == TokenKind::number &&
         is_written_in(lexicon_, "place_prepositions", sentence[begin - 2]);
}

std::optional<std::string> ModifyingDates::noun_behind(std::span<const Token> sentence, const DateValue& date,
                                                       std::uint32_t begin, std::uint32_t end) const {
  if (ends_name(sentence, date, begin, end)) return sentence[begin - 1].folded;
  if (end >= sentence.size()) return std::nullopt;
  const bool described = begin > 0 && may_be_noun(sentence[begin - 1], lexicon_);  // "a grey 2013 Norland Star"
  const bool name = described && sentence[end].kind == TokenKind::word && sentence[end].capitals != Capitals::none;
  if (!may_be_noun(sentence[end], lexicon_) && !(name && needs_preposition(date.granularity))) return std::nullopt;
  const bool joined = end > begin + 1 && sentence[end - 1].hyphen_before;  // "on fourth-quarter results"
  const bool bare = is_holiday(sentence, begin, end) || needs_preposition(date.granularity);
  if (!bare || (!joined && stands_for_itself(sentence, begin, end))) return std::nullopt;
  return sentence[end].folded;
}

}  // namespace gainsay
