#include "rules/template_pieces.hpp"

#include "rules/limits.hpp"
#include "rules/problems.hpp"
#include "support/utf8.hpp"

namespace gainsay {

namespace {

constexpr unsigned kGap = 8;
constexpr unsigned kNarrowGap = 3;
constexpr std::string_view kOperators = "()|?<>{}~^\\";
constexpr std::string_view kUnknownOperators = "*[]:;!=";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Cutter {
 public:
  explicit Cutter(const LocatedText& written) : text_(written.text), place_(written.place) {}

  CutTemplate cut() {
    while (skip_blanks(), !at_end()) {
      const std::size_t begin = at_;
      cut_one();
      if (at_ == begin) step();  // over a sign that is no piece
    }
    return {std::move(pieces_), std::move(problems_)};
  }

 private:
  bool at_end() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  std::string character() const { return std::string(text_.substr(at_, code_point_at(text_, at_).length)); }

  void step() {
    at_ += code_point_at(text_, at_).length;
    ++place_.column;
  }

  void skip_blanks() {
    space_ = at_ == 0;
    while (!at_end() && is_blank(text_[at_])) {
      step();
      space_ = true;
    }
  }

  void fail(const Place& place, std::string message, std::string hint = {}) {
    add_error(problems_, place, std::move(message), std::move(hint));
  }

  Piece& add(PieceKind kind, Place place, std::string text = {}) {
    Piece piece;
    piece.kind = kind;
    piece.text = std::move(text);
    piece.place = std::move(place);
    piece.space_before = space_;
    pieces_.push_back(std::move(piece));
    return pieces_.back();
  }

  void cut_one() {
    const Place place = place_;
    switch (peek()) {
      case '(': return step(), void(add(PieceKind::open, place));
      case ')': return step(), void(add(PieceKind::close, place));
      case '|': return step(), void(add(PieceKind::bar, place));
      case '?': return step(), void(add(PieceKind::question, place));
      case '<': return cut_name(PieceKind::list, '>');
      case '{': return cut_name(PieceKind::slot, '}');
      case '>': return fail(place, "\">\" without \"<\" before it", "a vocabulary entry is written <name>");
      case '}': return fail(place, "\"}\" without \"{\" before it", "a slot is written {name}");
      case '\\': return cut_escaped();
      case ',': return cut_comma();
      case '~':
        return fail(place, "\"~\" without a word before it", "it touches the word that it inflects: set~");
      default: break;
    }
    if (peek() == '.' && peek(1) == '.') return cut_gap();
    if (character() == "…") return fail(place, "unknown operator \"…\"", "a gap is three full stops: ...");
    cut_word();
  }

  void cut_name(PieceKind kind, char end) {
    const Place place = place_;
    const std::string open(1, peek());
    std::string name;
    for (step(); !at_end() && peek() != end; step()) {
      if (kOperators.find(peek()) != std::string_view::npos) break;
      name += character();
    }
    if (peek() != end) return fail(place, in_quotes(open) + " is not closed", "write " + open + "name" + end);
    step();
    if (name.empty()) return fail(place, "a name is missing between " + in_quotes(open) + " and \"" + end + "\"");
    add(kind, place, std::move(name));
  }

  void cut_escaped() {
    const Place place = place_;
    step();
    if (at_end() || is_blank(peek()))
      return fail(place, "\"\\\" without a character after it", "it makes the next character literal: \\:");
    add(PieceKind::escaped, place, character());
    step();
  }

  void cut_comma() {
    const Place place = place_;
    std::size_t commas = 0;
    for (; peek() == ','; ++commas) step();
    if (commas > 2) return fail(place, "unknown operator \"" + std::string(commas, ',') + "\"",
                                "\",\" is an optional comma or dash, \",,\" an aside");
    add(commas == 1 ? PieceKind::comma : PieceKind::aside, place);
  }

  void cut_gap() {
    const Place place = place_;
    std::size_t stops = 0;
    for (; peek() == '.'; ++stops) step();
    if (stops > 3) return fail(place, "unknown operator \"" + std::string(stops, '.') + "\"",
                               "a gap is .. (3 words), ... (8 words) or ...12");
    std::string digits;
    for (; is_digit(peek()); step()) digits += peek();
    if (digits.empty()) {
      add(stops == 3 ? PieceKind::gap : PieceKind::narrow_gap, place).number = stops == 3 ? kGap : kNarrowGap;
      return;
    }
    if (stops == 2)
      return fail(place, "\"..\" takes no number", "write ..." + digits + " for a gap of that many words");
    const unsigned long number = digits.size() < 6 ? std::stoul(digits) : kMostGap + 1ul;
    if (number == 0 || number > kMostGap)
      return fail(place, "a gap of " + digits + " words", "a gap holds 1 to " + std::to_string(kMostGap) + " words");
    add(PieceKind::gap, place).number = static_cast<unsigned>(number);
  }

  // Whether the character at hand belongs to the word before it.
  bool in_word(const std::string& word) const {
    const char c = peek();
    if (is_blank(c) || kOperators.find(c) != std::string_view::npos) return false;
    if (kUnknownOperators.find(c) != std::string_view::npos) return false;
    if (c == '.') return peek(1) != '.';
    if (c == ',') return !word.empty() && is_digit(word.back()) && is_digit(peek(1));  // 31,000
    return character() != "…";
  }

  void cut_word() {
    const Place place = place_;
    const bool exact = peek() == '^';
    if (exact) step();
    std::string word;
    for (; !at_end() && in_word(word); step()) word += character();
    if (word.empty() && exact)
      return fail(place, "\"^\" without a word after it", "it asks for the word in exactly this case: ^word");
    if (word.empty()) return fail_operator();
    Piece& piece = add(PieceKind::word, place, std::move(word));
    piece.exact = exact;
    cut_inflection(piece);
  }

  void cut_inflection(Piece& piece) {
    const Place place = place_;
    std::size_t tildes = 0;
    for (; peek() == '~'; ++tildes) step();
    if (tildes > 2) return fail(place, "unknown operator \"" + std::string(tildes, '~') + "\"",
                                "~ is any inflection in the active voice, ~~ either voice");
    if (tildes > 0 && piece.exact)
      return fail(piece.place, "\"^\" and \"~\" exclude each other",
                  "^ is exactly this word, ~ any inflection of it");
    if (tildes > 0 && !at_end() && in_word(piece.text))
      return fail(place, "\"~\" in the middle of a word", "it stands at the end of the word that it inflects");
    piece.inflect = tildes == 0 ? Inflect::no : tildes == 1 ? Inflect::active : Inflect::either;
  }

  void fail_operator() {
    const std::string sign = character();
    fail(place_, "unknown operator " + in_quotes(sign),
         "operators are ~ ~~ ( | ) ? < > { } .. ... , ,, ^ and \\; for the mark itself write \\" + sign);
  }

  std::string_view text_;
  Place place_;
  std::size_t at_ = 0;
  bool space_ = true;
  std::vector<Piece> pieces_;
  Diagnostics problems_;
};

}  // namespace

CutTemplate cut_template(const LocatedText& written) { return Cutter(written).cut(); }

}  // namespace gainsay
