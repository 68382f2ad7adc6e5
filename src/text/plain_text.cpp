#include <algorithm>

#include "text/characters.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

// A longer line without final punctuation is a paragraph that was cut, not a heading.
constexpr std::uint32_t kLongestHeading = 200;

bool is_shown(CharacterKind kind) { return kind != CharacterKind::space && kind != CharacterKind::hidden; }

// Where the last letter or digit of ASCII in the span stands, its begin if there is none: from there on characters are
// looked at whose first bytes are not known.
std::uint32_t last_letter(std::string_view text, Span span) {
  std::uint32_t at = span.end;
  while (at > span.begin && !is_ascii_word_part(text[at - 1])) --at;
  return at > span.begin ? at - 1 : span.begin;
}

// Where the last character of the span ends that a reader sees; its begin if there is none.
std::uint32_t shown_end(std::string_view text, Span span) {
  for (std::uint32_t end = span.end; end > span.begin; --end) {
    const auto byte = static_cast<unsigned char>(text[end - 1]);
    if (byte >= kAscii) {  // characters of several bytes are told from their first
      std::uint32_t found = span.begin;
      for (Character c = character_at(text, last_letter(text, span)); c.begin < end; c = character_at(text, c.end)) {
        if (is_shown(c.kind)) found = c.end;
      }
      return found;
    }
    if (is_shown(kAsciiKinds[byte])) return end;
  }
  return span.begin;
}

// The span without white space and hidden characters at its ends.
Span trimmed(std::string_view text, Span span) {
  const std::uint32_t end = shown_end(text, span);
  if (end == span.begin) return {span.end, span.end};
  Character first = character_at(text, span.begin);
  while (!is_shown(first.kind)) first = character_at(text, first.end);
  return {first.begin, end};
}

std::vector<Span> lines_of(std::string_view text, Span body) {
  std::vector<Span> lines;
  for (std::size_t begin = body.begin; begin < body.end;) {
    const std::size_t end = std::min<std::size_t>(text.find('\n', begin), body.end);
    lines.push_back(trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
    begin = end + 1;
  }
  return lines;
}

// Runs of lines that are not blank: first and last line.
std::vector<std::pair<std::size_t, std::size_t>> runs_of(const std::vector<Span>& lines) {
  std::vector<std::pair<std::size_t, std::size_t>> runs;
  bool blank_before = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool blank = lines[i].size() == 0;
    if (!blank && blank_before) runs.emplace_back(i, i);
    if (!blank) runs.back().second = i;
    blank_before = blank;
  }
  return runs;
}

// Punctuation as a paragraph ends with it, maybe before closing marks.
bool has_final_punctuation(std::string_view text, Span line) {
  CharacterKind last = CharacterKind::end;
  for (std::size_t at = last_letter(text, line); at < line.end;) {
    const Character c = visible_at(text, at);
    at = c.end;
    const bool closes = c.kind == CharacterKind::close || c.kind == CharacterKind::closing_quote ||
                        c.kind == CharacterKind::straight_quote || c.kind == CharacterKind::apostrophe;
    if (!closes) last = c.kind;
  }
  return last == CharacterKind::stop || last == CharacterKind::colon || last == CharacterKind::semicolon ||
         last == CharacterKind::comma;
}

}  // namespace

void find_paragraphs(Article& article, Span body) {
  const std::vector<Span> lines = lines_of(article.text, body);
  const auto runs = runs_of(lines);
  ZoneKeeper zones(article);
  if (runs.size() == 1) {  // no blank line: each line is a paragraph
    for (std::size_t i = runs[0].first; i <= runs[0].second; ++i) zones.paragraph(lines[i]);
    return;
  }
  for (const auto& [first, last] : runs) {
    const Span span{lines[first].begin, lines[last].end};
    const bool heading =
        first == last && span.size() <= kLongestHeading && !has_final_punctuation(article.text, span);
    heading ? zones.heading(span) : zones.paragraph(span);
  }
}

}  // namespace gainsay
