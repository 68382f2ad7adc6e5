#include "text/abbreviations.hpp"

#include "text/characters.hpp"
#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

// Longer words are no abbreviations; the bound keeps every decision local.
constexpr std::size_t kLongest = 32;

// "U.S", "a.m": single letters with stops between them.
bool is_dotted(std::string_view written) {
  bool letter_next = true;
  std::size_t letters = 0;
  for (Character c = visible_at(written, 0); c.kind != CharacterKind::end; c = visible_at(written, c.end)) {
    if (letter_next ? c.kind != CharacterKind::letter : c.value != '.') return false;
    letters += letter_next ? 1 : 0;
    letter_next = !letter_next;
  }
  return letters > 1 && !letter_next;
}

}  // namespace

Abbreviation abbreviation_kind(std::string_view written) {
  if (written.empty() || written.size() > kLongest) return Abbreviation::none;
  if (is_dotted(written)) return Abbreviation::free;
  static const auto& lexicon = Lexicon::english();
  static const auto& any_case = lexicon.set("abbreviations");
  static const auto& capitalised = lexicon.set("abbreviations_capitalised");
  static const auto& before_names = lexicon.set("abbreviations_before_names");
  static const auto& before_numbers = lexicon.set("abbreviations_before_numbers");
  const std::string folded = fold(written);
  const Character first = visible_at(written, 0);
  const bool capital = is_upper(first.value);
  if (capital && visible_at(written, first.end).kind == CharacterKind::end) return Abbreviation::initial;
  if (capital && before_names.contains(folded)) return Abbreviation::before_name;
  if (before_numbers.contains(folded)) return Abbreviation::before_number;
  if (any_case.contains(folded) || (capital && capitalised.contains(folded))) return Abbreviation::free;
  return Abbreviation::none;
}

}  // namespace gainsay
