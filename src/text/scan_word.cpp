#include "text/scanner.hpp"

namespace gainsay {
namespace {

using enum CharacterKind;

// "U.S.", "a.m", "D.C.": single letters with stops between; `at` where there are not at least two.
std::size_t scan_initialism(std::string_view text, std::size_t at) {
  if (at + 1 < text.size() && is_ascii_word_part(text[at]) && is_ascii_word_part(text[at + 1])) return at;
  std::size_t letters = 0;
  std::size_t end_of_last = at;
  while (true) {
    const Character c = visible_at(text, end_of_last);
    if (c.kind != letter) break;
    const Character next = visible_at(text, c.end);
    const bool stopped = next.value == '.';
    if (!stopped && is_word_part(next.kind)) break;
    ++letters;
    end_of_last = stopped ? next.end : c.end;
    if (!stopped) break;
  }
  return letters > 1 ? end_of_last : at;
}

char32_t lower(char32_t c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; }

}  // namespace

ScannedWord scan_word(std::string_view text, std::size_t at) {
  if (const std::size_t end = scan_initialism(text, at); end > at) return {end, true};
  std::size_t end = at;
  while (true) {
    while (end < text.size() && is_ascii_word_part(text[end])) ++end;
    const Character c = visible_at(text, end);
    if (c.kind == apostrophe && end > at) {
      const Character next = visible_at(text, c.end);
      if (next.kind != letter || scan_possessive(text, c.begin) > c.begin) break;
      end = next.end;
    } else if (is_word_part(c.kind)) {
      end = c.end;
    } else {
      break;
    }
  }
  return {end, false};
}

std::size_t scan_number(std::string_view text, std::size_t at) {
  std::size_t end = visible_at(text, at).end;
  while (true) {
    const Character c = visible_at(text, end);
    if (c.kind == digit) {
      end = c.end;
    } else if ((c.value == '.' || c.value == ',') && visible_at(text, c.end).kind == digit) {
      end = visible_at(text, c.end).end;
    } else {
      return end;
    }
  }
}

std::size_t scan_possessive(std::string_view text, std::size_t at) {
  const Character mark = visible_at(text, at);
  if (mark.kind != apostrophe) return at;
  const Character s = visible_at(text, mark.end);
  if (lower(s.value) != 's' || is_word_part(visible_at(text, s.end).kind)) return at;
  return s.end;
}

std::size_t negation_in(std::string_view text, std::size_t begin, std::size_t end) {
  // Few words end in a "t", and the others need not be walked through.
  if (begin == end || lower(static_cast<unsigned char>(text[end - 1])) != 't') return end;
  // The last three characters, by where they begin.
  std::size_t n = end, mark = end, t = end;
  for (Character c = visible_at(text, begin); c.begin < end && c.kind != CharacterKind::end;
       c = visible_at(text, c.end)) {
    n = mark;
    mark = t;
    t = c.begin;
  }
  if (n == end) return end;
  const bool negation = lower(character_at(text, n).value) == 'n' && character_at(text, mark).kind == apostrophe &&
                        lower(character_at(text, t).value) == 't';
  return negation ? n : end;
}

}  // namespace gainsay
