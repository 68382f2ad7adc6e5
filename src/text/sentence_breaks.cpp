#include "text/sentence_breaks.hpp"

#include <algorithm>

#include "text/abbreviations.hpp"
#include "text/lexicon.hpp"
#include "text/tokens.hpp"
#include "text/unicode_sentences.hpp"
#include "text/visible_text.hpp"

namespace gainsay {
namespace {

using enum CharacterKind;

// How many characters a decision looks to either side, at most.
constexpr std::size_t kReach = 48;

// What stands around a full stop or its like: the stop itself, and the first character of what follows it, with
// the closing marks and blanks between.
class Surroundings {
 public:
  Surroundings(std::string_view text, const VisibleText& characters, std::size_t at)
      : text_(text), characters_(characters), next_(at) {
    while (next_ < characters.size() && characters[next_].kind == space) ++next_;
    stop_ = at;
    while (stop_ > 0 && next_ - stop_ < kReach && !is_stop(stop_ - 1) && passes(stop_ - 1)) --stop_;
    stopped_ = stop_ > 0 && is_stop(stop_ - 1);
    if (stopped_) --stop_;
  }

  bool stopped() const { return stopped_; }
  bool at_full_stop() const { return stopped_ && characters_[stop_].value == '.'; }
  bool space_between() const { return next_ > 0 && characters_[next_ - 1].kind == space; }

  // The first character of the next word, behind marks that open something.
  Character next_word() const {
    for (std::size_t i = next_; i < characters_.size() && i < next_ + kReach; ++i) {
      if (is_word_part(characters_[i].kind)) return characters_[i];
    }
    return {};
  }

  // The character right before the stop.
  Character before_stop() const { return stop_ > 0 ? characters_[stop_ - 1] : Character{}; }

  // The word or initialism that the stop follows, without the stop.
  std::string_view word_before() const {
    std::size_t first = stop_;
    while (first > 0 && stop_ - first < kReach && part_of_word_before(first - 1)) --first;
    if (first == stop_) return {};
    return text_.substr(characters_[first].begin, characters_[stop_ - 1].end - characters_[first].begin);
  }

  // "7 a. m." with a blank inside, as some sites print it.
  bool spaced_half_day_before() const {
    constexpr std::size_t kLength = 4;  // "a. m"
    if (stop_ < kLength) return false;
    const auto lower = [&](std::size_t before) { return characters_[stop_ - before].value | 0x20; };
    const bool half = lower(4) == 'a' || lower(4) == 'p';
    const bool inside = stop_ > kLength && is_word_part(characters_[stop_ - kLength - 1].kind);
    return half && !inside && characters_[stop_ - 3].value == '.' && characters_[stop_ - 2].kind == space && lower(1) == 'm';
  }

  // Whether the next word is capitalised and one that sentences begin with.
  bool sentence_starter_follows() const {
    const Character first = next_word();
    if (!is_upper(first.value)) return false;
    std::size_t end_of_word = first.end;
    for (Character c = first; c.kind == letter && c.end - first.begin < kReach; c = visible_at(text_, c.end)) {
      end_of_word = c.end;
    }
    const bool initial = end_of_word == first.end && visible_at(text_, end_of_word).value == '.';
    static const auto& starters = Lexicon::english().set("sentence_starters");
    return !initial && starters.contains(fold(text_.substr(first.begin, end_of_word - first.begin)));
  }

 private:
  bool is_stop(std::size_t i) const { return characters_[i].kind == stop; }
  bool passes(std::size_t i) const {
    const CharacterKind kind = characters_[i].kind;
    return kind == space || kind == close || kind == closing_quote || kind == straight_quote || kind == apostrophe;
  }
  // A single letter before a stop goes on to the left, so that "U.S" is one word.
  bool part_of_word_before(std::size_t i) const {
    if (characters_[i].kind == letter) return true;
    if (characters_[i].value != '.' || i == 0 || characters_[i - 1].kind != letter) return false;
    const bool single_after = i + 2 >= stop_ || characters_[i + 2].kind != letter;
    const bool single_before = i < 2 || characters_[i - 2].kind != letter;
    return single_after && single_before;
  }

  std::string_view text_;
  const VisibleText& characters_;
  std::size_t stop_ = 0;
  std::size_t next_ = 0;
  bool stopped_ = false;
};

// Whether a break that Unicode's rules see is one.
bool holds(const Surroundings& around) {
  if (!around.stopped()) return true;
  const Character next = around.next_word();
  if (is_lower(next.value)) return false;  // "Why?" he asked
  if (!around.at_full_stop()) return true;
  if (around.spaced_half_day_before()) return around.sentence_starter_follows();
  const std::string_view word = around.word_before();
  switch (abbreviation_kind(word)) {
    case Abbreviation::none: return true;
    case Abbreviation::before_name: return false;
    case Abbreviation::before_number: return next.kind != digit;
    case Abbreviation::initial:
    case Abbreviation::free: return around.sentence_starter_follows();
  }
  return true;
}

// Unicode's rules want a capital after a full stop; a number may begin a sentence too, if what stands before is no
// abbreviation.
bool number_begins(const Surroundings& around) {
  if (!around.at_full_stop() || !around.space_between() || around.next_word().kind != digit) return false;
  const Character before = around.before_stop();
  if (before.kind == letter) return is_lower(before.value) && holds(around);
  return before.kind == close || before.kind == digit;
}

bool in_web_address(std::string_view text, std::size_t at) {
  const std::size_t from = at < kReach ? 0 : at - kReach;
  std::string_view before = text.substr(from, at - from);
  before = before.substr(before.find_last_of(" \t\r\n") + 1);
  const std::string_view after = text.substr(at, std::min(text.find_first_of(" \t\r\n", at), at + kReach) - at);
  return before.find_first_of("@/") != before.npos || after.find_first_of("@/") != after.npos ||
         before.starts_with("www.");
}

// "the capital.Azerbaijan said": taking text off the web glues paragraphs together.
bool is_glued(std::string_view text, const VisibleText& characters, std::size_t at) {
  const Character next = characters[at];
  if (!is_upper(next.value)) return false;
  const Character after = visible_at(text, next.end);
  if (!is_lower(after.value) && after.kind != space) return false;
  std::size_t mark = at;
  while (mark > 0 && at - mark < 3 && characters[mark - 1].kind == closing_quote) --mark;
  if (mark < 2 || characters[mark - 1].kind != stop || !is_lower(characters[mark - 2].value)) return false;
  const Surroundings around(text, characters, at);
  return abbreviation_kind(around.word_before()) == Abbreviation::none && !in_web_address(text, next.begin);
}

// Indices of the characters that begin sentences, sorted.
std::vector<std::size_t> breaks(std::string_view text, const VisibleText& characters) {
  std::vector<std::size_t> found;
  find_unicode_sentences(characters, found);
  std::erase_if(found, [&](std::size_t at) { return !holds(Surroundings(text, characters, at)); });
  found.push_back(0);
  for (const std::size_t at : characters.turns()) {
    const CharacterKind kind = characters[at].kind;
    const bool number = kind == digit && at > 0 && characters[at - 1].kind == space;
    if (number && number_begins(Surroundings(text, characters, at))) found.push_back(at);
    const bool end = (kind == stop || kind == closing_quote) && at + 1 < characters.size();
    if (end && is_glued(text, characters, at + 1)) found.push_back(at + 1);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// "1. Azerbaijan": the number of a list item is no sentence.
bool is_item_number(const VisibleText& characters, std::size_t first, std::size_t last) {
  constexpr std::size_t longest = 4;
  if (last - first > longest || characters[first].kind != digit) return false;
  for (std::size_t at = first; at < last; ++at) {
    const Character c = characters[at];
    if (c.kind != digit && c.value != '.' && c.kind != close) return false;
  }
  return true;
}

}  // namespace

std::vector<Span> sentences_of(std::string_view text, Span block) {
  const VisibleText characters(text, block);
  std::vector<Span> sentences;
  if (characters.empty()) return sentences;
  std::vector<std::size_t> begins = breaks(text.substr(0, block.end), characters);
  begins.push_back(characters.size());
  std::size_t kept = 0;  // the first character of an item's number, to be joined with what follows it
  bool joining = false;
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    std::size_t first = begins[i], last = begins[i + 1];
    while (first < last && characters[first].kind == space) ++first;
    while (last > first && characters[last - 1].kind == space) --last;
    if (first == last) continue;
    const bool item_number = i + 2 < begins.size() && is_item_number(characters, first, last);
    if (!joining) kept = first;
    joining = item_number;
    if (joining) continue;
    sentences.push_back({characters[kept].begin, characters[last - 1].end});
  }
  return sentences;
}

}  // namespace gainsay
