#include <algorithm>

#include "text/characters.hpp"
#include "text/printed_date.hpp"
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

// Lines that are not blank, with none between that is.
struct Run {
  std::size_t first = 0, last = 0;
  bool is_date_line = false;
};

std::vector<Run> runs_of(const std::vector<Span>& lines) {
  std::vector<Run> runs;
  bool blank_before = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool blank = lines[i].size() == 0;
    if (!blank && blank_before) runs.push_back({i, i});
    if (!blank) runs.back().last = i;
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

// Lines that were broken at a width.
struct Wrapping {
  std::string_view text;
  const std::vector<Span>& lines;
  std::size_t width = 0;  // the longest line

  std::string_view line(std::size_t i) const { return text.substr(lines[i].begin, lines[i].size()); }

  // How much of the width the line would have filled with the first word of the next one, in percent.
  std::size_t filled(std::size_t i) const {
    constexpr std::size_t kPercent = 100;
    const std::string_view next = line(i + 1);
    const std::size_t word = std::min(next.find(' '), next.size());
    return kPercent * (lines[i].size() + 1 + word) / width;
  }
};

Wrapping wrapping_of(std::string_view text, const std::vector<Span>& lines, const Run& run) {
  Wrapping wrapping{text, lines};
  for (std::size_t i = run.first; i <= run.last; ++i) wrapping.width = std::max<std::size_t>(wrapping.width, lines[i].size());
  return wrapping;
}

// Whether sentences go on over the ends of lines that are full.
bool is_wrapped(const Wrapping& wrapping, const Run& run) {
  constexpr std::size_t kWidest = 120, kFewest = 2, kOneIn = 4, kFull = 65;
  if (wrapping.width > kWidest) return false;
  std::size_t going_on = 0;
  for (std::size_t i = run.first; i < run.last; ++i)
    going_on += begins_small(wrapping.line(i + 1)) && wrapping.filled(i) >= kFull && !has_final_punctuation(wrapping.text, wrapping.lines[i]);
  return going_on >= kFewest && kOneIn * going_on >= run.last - run.first;
}

// The paragraphs of such lines: one begins where a line is indented, and behind one that had room for its first word.
std::vector<Run> unwrapped(const Wrapping& wrapping, const Run& run) {
  // Wires do not fill lines to the last character; the first line may be a headline of nearly their length.
  constexpr std::size_t kFull = 80, kHeadlineFull = 101;
  std::vector<Run> paragraphs = {{run.first, run.first}};
  for (std::size_t i = run.first + 1; i <= run.last; ++i) {
    const char before = wrapping.text[wrapping.lines[i].begin - 1];
    const bool begins = before == ' ' || before == '\t' || (wrapping.filled(i - 1) < (i - 1 == run.first ? kHeadlineFull : kFull) && !begins_small(wrapping.line(i)));
    if (begins) paragraphs.push_back({i, i});
    paragraphs.back().last = i;
  }
  return paragraphs;
}

std::vector<Run> single_lines(const Run& run) {
  std::vector<Run> paragraphs;
  for (std::size_t i = run.first; i <= run.last; ++i) paragraphs.push_back({i, i});
  return paragraphs;
}

// Which of the first lines say when the article was published.
std::vector<std::size_t> date_lines(std::string_view text, const std::vector<Span>& lines, const std::vector<Run>& runs) {
  const bool has_blank_lines = runs.size() > 1;
  const auto line_at = [&](std::size_t i) { return text.substr(lines[i].begin, lines[i].size()); };
  std::vector<std::size_t> found;
  std::size_t looked_at = 0;
  for (const Run& run : runs) {
    for (std::size_t i = run.first; i <= run.last; ++i) {
      if (looked_at++ == kPrintedLines) return found;
      const bool goes_on = i < run.last && begins_small(line_at(i + 1));
      const bool begins = !has_blank_lines || i == run.first, ends = !has_blank_lines || i == run.last;
      if (is_date_line({line_at(i), begins, ends, goes_on, i > run.first && leads_on(line_at(i - 1))})) found.push_back(i);
    }
  }
  return found;
}

// They stand by themselves, with a blank line beside them or not.
void set_apart(const std::vector<std::size_t>& date_lines, std::vector<Run>& runs) {
  std::vector<Run> apart;
  for (const Run& run : runs) {
    std::size_t first = run.first;
    for (const std::size_t line : date_lines) {
      if (line < run.first || line > run.last) continue;
      if (line > first) apart.push_back({first, line - 1});
      apart.push_back({line, line, true});
      first = line + 1;
    }
    if (first <= run.last) apart.push_back({first, run.last});
  }
  runs = std::move(apart);
}

}  // namespace

void find_paragraphs(Article& article, Span body) {
  const std::vector<Span> lines = lines_of(article.text, body);
  std::vector<Run> runs = runs_of(lines);
  ZoneKeeper zones(article);
  const bool has_blank_lines = runs.size() > 1;
  const auto dated = date_lines(article.text, lines, runs);
  if (!dated.empty()) set_apart(dated, runs);
  for (const auto& [first, last, is_date] : runs) {
    if (is_date) {
      zones.caption(lines[first]);
      continue;
    }
    if (!has_blank_lines) {  // each line is a paragraph
      const Run run{first, last};
      const Wrapping wrapping = wrapping_of(article.text, lines, run);
      const bool wrapped = is_wrapped(wrapping, run);
      for (const Run& paragraph : wrapped ? unwrapped(wrapping, run) : single_lines(run))
        zones.paragraph({lines[paragraph.first].begin, lines[paragraph.last].end});
      continue;
    }
    const Span span{lines[first].begin, lines[last].end};
    const bool heading =
        first == last && span.size() <= kLongestHeading && !has_final_punctuation(article.text, span);
    heading ? zones.heading(span) : zones.paragraph(span);
  }
}

}  // namespace gainsay
