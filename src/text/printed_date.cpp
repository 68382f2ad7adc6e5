#include "text/printed_date.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "text/format.hpp"
#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kLongestLine = 120;   // bytes
constexpr std::size_t kLongestZone = 5;     // letters: "AEST"

// A word, a number or a mark of a line.
struct Piece {
  std::string word;         // folded; empty for others
  std::string_view written;
  std::optional<int> number;
  bool joined = false;      // to the piece before: the "th" of "5th"
};

struct Words {
  const std::vector<std::pair<std::string, std::string>>& months;
  const std::vector<std::pair<std::string, std::string>>& weekdays;
  const FoldedSet& of_publishing;  // "published"
  const FoldedSet& of_updating;    // "updated"
  const FoldedSet& beside;         // "at", "am"
  const FoldedSet& of_hours;       // behind one: "am", "GMT"
};

const Words& words() {
  static const Lexicon& english = Lexicon::english();
  static const Words words{english.table("date_months"), english.table("date_weekdays"), english.set("published_words"),
                           english.set("updated_words"), english.set("date_line_words"), english.set("hour_words")};
  return words;
}

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

std::string_view without_blanks(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  return begin == line.npos ? std::string_view() : line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

// "—", "•": of several bytes, and of no word.
bool is_mark(std::string_view run) {
  constexpr std::size_t kLongestCharacter = 4;
  return run.size() <= kLongestCharacter && std::none_of(run.begin(), run.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Four digits: hardly a line has them, and without them it has no date.
bool has_year(std::string_view line) {
  constexpr std::size_t kDigits = 4;
  std::size_t run = 0;
  for (const char c : line) {
    run = is_digit(c) ? run + 1 : 0;
    if (run == kDigits) return true;
  }
  return false;
}

std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    if (is_letter(line[at])) {
      while (at < line.size() && is_letter(line[at])) ++at;
      const std::string_view written = line.substr(begin, at - begin);
      std::string word = is_mark(written) ? std::string() : fold(written);
      pieces.push_back({std::move(word), written, {}, begin > 0 && is_digit(line[begin - 1])});
    } else if (is_digit(line[at])) {
      while (at < line.size() && is_digit(line[at])) ++at;
      const std::string_view written = line.substr(begin, at - begin);
      constexpr std::size_t kLongestNumber = 4;
      int number = 0;
      std::from_chars(written.data(), written.data() + written.size(), number);
      pieces.push_back({{}, written, written.size() <= kLongestNumber ? number : -1, false});
    } else {
      ++at;
      if (line[begin] != ' ' && line[begin] != '\t' && line[begin] != '\r') pieces.push_back({{}, line.substr(begin, 1), {}, false});
    }
  }
  return pieces;
}

std::optional<int> month_of(const Piece& piece) {
  for (const auto& [name, number] : words().months)
    if (name == piece.word) return std::stoi(number);
  return std::nullopt;
}

bool is_weekday(const Piece& piece) {
  const auto& weekdays = words().weekdays;
  return std::any_of(weekdays.begin(), weekdays.end(), [&](const auto& day) { return day.first == piece.word; });
}

// Reads a date with its year off the pieces from one on.
class DateAt {
 public:
  DateAt(const std::vector<Piece>& pieces, std::size_t at) : pieces_(pieces), at_(at) {}

  // And one past it.
  std::optional<std::pair<CivilDate, std::size_t>> read() {
    std::optional<int> year, month, day;
    if ((month = take_month())) {  // "March 5, 2009", "Mar. 5th 2009"
      day = take_number(2);
      take_ordinal();
      take_mark(",");
      year = take_number(4);
    } else if ((day = take_number(2))) {  // "5 March 2009", "5th March, 2009"
      take_ordinal();
      month = take_month();
      take_mark(",");
      year = take_number(4);
    } else if ((year = take_number(4)) && take_mark("-")) {  // "2009-03-05"
      month = take_number(2);
      day = take_mark("-") ? take_number(2) : std::nullopt;
    }
    return found(year, month, day);
  }

  // "03/14/2009", "14/03/2009"; where both are possible, as in "03/04/2009", nothing tells which is meant.
  std::optional<std::pair<CivilDate, std::size_t>> read_numeric() {
    constexpr int kMonths = 12;
    const auto first = take_number(2);
    const auto second = first && take_mark("/") ? take_number(2) : std::nullopt;
    const auto year = second && take_mark("/") ? take_number(4) : std::nullopt;
    if (!year || (*first <= kMonths && *second <= kMonths && *first != *second)) return std::nullopt;
    return *first > kMonths ? found(year, second, first) : found(year, first, second);
  }

 private:
  // Four digits may be an hour: "March 5, 1930 GMT".
  std::optional<std::pair<CivilDate, std::size_t>> found(std::optional<int> year, std::optional<int> month, std::optional<int> day) const {
    constexpr int kFirstYear = 1800, kLastYear = 2100;
    const bool hour = at_ < pieces_.size() && words().of_hours.contains(pieces_[at_].word);
    if (!year || !month || !day || hour || *year < kFirstYear || *year > kLastYear || !is_valid({*year, *month, *day})) return std::nullopt;
    return std::pair{CivilDate{*year, *month, *day}, at_};
  }

  bool take_mark(std::string_view mark) {
    const bool is = at_ < pieces_.size() && pieces_[at_].written == mark;
    at_ += is ? 1 : 0;
    return is;
  }

  std::optional<int> take_month() {
    const auto month = at_ < pieces_.size() ? month_of(pieces_[at_]) : std::nullopt;
    if (!month) return std::nullopt;
    ++at_;
    take_mark(".");
    return month;
  }

  std::optional<int> take_number(std::size_t most_digits) {
    if (at_ >= pieces_.size() || !pieces_[at_].number) return std::nullopt;
    const Piece& piece = pieces_[at_];
    const bool fits = most_digits == 2 ? piece.written.size() <= 2 : piece.written.size() == most_digits;
    if (!fits) return std::nullopt;
    ++at_;
    return piece.number;
  }

  void take_ordinal() {
    if (at_ < pieces_.size() && pieces_[at_].joined) ++at_;
  }

  const std::vector<Piece>& pieces_;
  std::size_t at_;
};

struct Found {
  CivilDate date;
  std::size_t begin = 0, end = 0;  // among the pieces
};

std::optional<Found> first_date(const std::vector<Piece>& pieces, std::size_t from = 0) {
  for (std::size_t at = from; at < pieces.size(); ++at) {
    auto date = DateAt(pieces, at).read();
    if (!date) date = DateAt(pieces, at).read_numeric();
    if (date) return Found{date->first, at, date->second};
  }
  return std::nullopt;
}

// "GMT", "ET", "UK": a short word in capitals behind an hour.
bool may_be_zone(const std::vector<Piece>& pieces, std::size_t at) {
  const std::string_view written = pieces[at].written;
  const bool capitals = written.size() <= kLongestZone && std::all_of(written.begin(), written.end(), is_capital);
  return capitals && at > 0 && (pieces[at - 1].number || words().of_hours.contains(pieces[at - 1].word));
}

bool is_told(const Piece& piece) {
  return words().of_publishing.contains(piece.word) || words().of_updating.contains(piece.word);
}

// Whether the piece may stand beside the date of a line that says nothing else.
bool is_of_date_line(const std::vector<Piece>& pieces, std::size_t at) {
  const Piece& piece = pieces[at];
  if (piece.word.empty() || piece.joined) return true;
  return is_told(piece) || words().beside.contains(piece.word) || is_weekday(piece) || month_of(piece) || may_be_zone(pieces, at);
}

// "HALM, March 5, 2009 (Harbour Wire) —", "NEW HALM, Ruvia, 5 March 2009 /": a place in capitals, names, the date and a mark.
bool is_dateline(const std::vector<Piece>& pieces, const Found& found) {
  constexpr std::size_t kMostBefore = 10;
  constexpr std::size_t kShortestPlace = 3;
  if (found.begin == 0 || found.begin > kMostBefore || found.end >= pieces.size()) return false;
  const std::string_view place = pieces.front().written;
  if (place.size() < kShortestPlace || !std::all_of(place.begin(), place.end(), is_capital)) return false;
  for (std::size_t at = 0; at < found.begin; ++at) {
    const Piece& piece = pieces[at];
    const bool fits = piece.word.empty() ? piece.written == "," || piece.written == "." : is_capital(piece.written.front());
    if (!fits) return false;
  }
  const std::string_view mark = pieces[found.end].written;
  return mark == "(" || mark == "/" || mark == "-" || mark == "—" || mark == "–";
}

// What a line says that says nothing but a date.
struct DateLine {
  CivilDate date;
  bool updated = false;
  bool told = false;  // as one: "Posted: …"
  Piece last;
};

// The date that tells when it was published, or else updated. A second one that no such word introduces makes the line a range.
std::optional<DateLine> date_line_of(std::vector<Piece> pieces) {
  std::optional<DateLine> line;
  std::size_t from = 0;
  for (auto next = first_date(pieces); next; next = first_date(pieces, from)) {
    const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(from), end = pieces.begin() + static_cast<std::ptrdiff_t>(next->begin);
    const auto told = std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), is_told);
    const bool introduced = told != std::reverse_iterator(begin);
    const bool updated = introduced && words().of_updating.contains(told->word);
    if (line && !introduced) return std::nullopt;
    if (!line || (line->updated && !updated)) line = DateLine{next->date, updated, false, {}};
    from = next->end;
  }
  if (!line) return std::nullopt;
  line->told = is_told(pieces.front()) && is_capital(pieces.front().written.front());
  line->last = pieces.back();
  return line;
}

// "Posted: March 5, 2009"; without the word only where no sentence can go on or end in it: not "it opens on | March 5, 2009."
std::optional<DateLine> date_line_of(const PrintedLine& line) {
  if (line.text.size() > kLongestLine || !has_year(line.text)) return std::nullopt;
  std::vector<Piece> pieces = pieces_of(line.text);
  for (std::size_t at = 0; at < pieces.size(); ++at)
    if (!is_of_date_line(pieces, at)) return std::nullopt;
  const auto date = date_line_of(std::move(pieces));
  if (!date || date->told) return date;
  const bool ends = date->last.written == "." || date->last.written == "," || Lexicon::english().set("no_nouns").contains(date->last.word);
  const bool alone = (line.begins_block || line.ends_block) && !line.goes_on && !line.is_led_to;
  return alone && !ends ? date : std::nullopt;
}

// Pictures of Markdown have captions, in which a date is that of the picture.
std::vector<PrintedLine> first_lines(const Article& article) {
  const bool markdown = format_of(article.file) == ArticleFormat::markdown;
  const std::string_view text = article.text;
  std::vector<PrintedLine> lines;
  std::size_t end_before = 0;
  for (const Block& block : article.blocks) {
    if (markdown && block.zone == Zone::caption) continue;
    std::string_view rest = text.substr(block.span.begin, block.span.end - block.span.begin);
    const auto between = text.substr(end_before, block.span.begin - end_before);
    bool follows = !lines.empty() && std::count(between.begin(), between.end(), '\n') == 1;
    bool begins = true;
    while (!rest.empty() && lines.size() < kPrintedLines) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = without_blanks(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.empty()) continue;
      if (follows) lines.back().goes_on = begins_small(line);
      lines.push_back({line, begins, rest.empty(), false, follows && leads_on(lines.back().text)});
      begins = false;
      follows = true;
    }
    end_before = block.span.end;
    if (lines.size() >= kPrintedLines) break;
  }
  return lines;
}

}  // namespace

bool begins_small(std::string_view line) { return !line.empty() && line.front() >= 'a' && line.front() <= 'z'; }

bool leads_on(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && is_letter(line[begin - 1])) --begin;
  return begin < line.size() && Lexicon::english().set("no_nouns").contains(fold(line.substr(begin)));
}

bool is_date_line(const PrintedLine& line) { return date_line_of(line).has_value(); }

std::optional<Timestamp> printed_date(const Article& article) {
  const auto as_timestamp = [](const CivilDate& date) { return parse_timestamp(iso_date(day_number(date))); };
  std::optional<CivilDate> updated, bare;
  const std::vector<PrintedLine> lines = first_lines(article);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (const auto date = date_line_of(lines[at])) {
      if (date->told && !date->updated) return as_timestamp(date->date);
      if (date->updated && !updated) updated = date->date;
      // Of the dates of a timeline none is that of the article.
      if (!date->updated && bare && *bare != date->date && !(at > 0 && date_line_of(lines[at - 1]))) return std::nullopt;
      if (!date->updated && !bare) bare = date->date;
    } else if (const auto head = lines[at].text.substr(0, kLongestLine); !bare && lines[at].begins_block && has_year(head)) {
      const std::vector<Piece> pieces = pieces_of(head);
      const auto found = first_date(pieces);
      if (found && is_dateline(pieces, *found)) return as_timestamp(found->date);
    }
  }
  if (bare) return as_timestamp(*bare);
  return updated ? as_timestamp(*updated) : std::nullopt;
}

}  // namespace gainsay
