#include "text/scanner.hpp"

#include <algorithm>

#include "text/abbreviations.hpp"
#include "text/lexicon.hpp"

namespace gainsay {
namespace {

using enum CharacterKind;

struct Cases {
  std::size_t upper = 0;
  std::size_t lower = 0;
  bool upper_first = false;

  void count(char32_t c) {
    if (is_upper(c)) {
      upper_first |= upper + lower == 0;
      ++upper;
    } else if (is_lower(c)) {
      ++lower;
    }
  }

  Capitals capitals() const {
    if (upper > 1 && lower == 0) return Capitals::all;
    return upper_first ? Capitals::first : Capitals::none;
  }
};

Capitals capitals_of_wide(std::string_view written) {
  Cases cases;
  for (std::size_t at = 0; at < written.size();) {
    const Character c = character_at(written, at);
    if (c.kind != hidden) cases.count(c.value);
    at = c.end;
  }
  return cases.capitals();
}

Capitals capitals_of(std::string_view written) {
  Cases cases;
  for (const char c : written) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= kAscii) return capitals_of_wide(written);
    cases.count(byte);  // what is hidden has no case
  }
  return cases.capitals();
}

// "wo" of "won't" is "will".
std::string restored(std::string folded) {
  static const auto& whole_words = Lexicon::english().table("restored_before_not");
  for (const auto& [rest, whole] : whole_words) {
    if (rest == folded) return whole;
  }
  return folded;
}

// Walks from left to right; what a character means depends on its neighbours only.
class Scanner {
 public:
  Scanner(std::string_view text, Span piece, std::vector<Token>& tokens)
      : text_(text.substr(0, piece.end)), at_(piece.begin), tokens_(tokens), first_(tokens.size()) {}

  void run() {
    for (Character c = visible_at(text_, at_); c.kind != end; c = visible_at(text_, at_)) {
      at_ = c.end;
      take(c);
      before_ = c.kind;
    }
    for (std::size_t at = first_; at < tokens_.size(); ++at) tokens_[at].hash = hash_of_word(tokens_[at].folded);
  }

 private:
  void take(const Character& c) {
    switch (c.kind) {
      case space: space_before_ = true; return;
      case letter: return take_word(c);
      case digit: return add(TokenKind::number, c.begin, scan_number(text_, c.begin));
      case fraction: return add(TokenKind::number, c.begin, c.end);
      case apostrophe: return take_apostrophe(c);
      case hyphen: return take_hyphen(c);
      case dash: return take_dash(c);
      case straight_quote: return take_straight_quote();
      case opening_quote: opens_quote_ = true; return;
      case closing_quote: return close_quote();
      case stop: return take_stop(c);
      case comma: return add(TokenKind::comma, c.begin, c.end);
      case semicolon: return add(TokenKind::semicolon, c.begin, c.end);
      case colon: return add(TokenKind::colon, c.begin, c.end);
      case open: return add(TokenKind::open, c.begin, c.end);
      case close: return add(TokenKind::close, c.begin, c.end);
      case sign: return add(TokenKind::sign, c.begin, c.end);
      case ornament:
        if (c.value == '`') take_backtick(c);
        return;
      case hidden:
      case end: return;
    }
  }

  void add(TokenKind kind, std::size_t begin, std::size_t end) {
    Token& token = add_unfolded(kind, begin, end);
    fold_into(token.folded, slice(text_, token.span));
  }

  Token& add_unfolded(TokenKind kind, std::size_t begin, std::size_t end) {
    Token& token = tokens_.emplace_back();
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    token.kind = kind;
    token.space_before = space_before_;
    token.hyphen_before = hyphen_before_;
    token.opens_quote = opens_quote_;
    space_before_ = hyphen_before_ = opens_quote_ = false;
    at_ = end;
    return token;
  }

  void add_word(std::size_t begin, std::size_t end) {
    add(TokenKind::word, begin, end);
    tokens_.back().capitals = capitals_of(slice(text_, tokens_.back().span));
  }

  // One past a word of nothing but ASCII's letters and digits, with nothing behind it that might belong to it, as nearly
  // all are; `begin` of any other.
  std::size_t end_of_plain_word(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (end < text_.size() && is_ascii_word_part(text_[end])) ++end;
    if (end == text_.size()) return end;
    const auto behind = static_cast<unsigned char>(text_[end]);
    if (behind >= kAscii || behind == '.') return begin;
    const CharacterKind kind = kAsciiKinds[behind];
    return kind == apostrophe || kind == hidden ? begin : end;
  }

  void add_plain_word(std::size_t begin, std::size_t end) {
    const std::size_t size = end - begin;
    Token& token = add_unfolded(TokenKind::word, begin, end);
    const std::string_view written = text_.substr(begin, size);
    if (std::all_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
      token.folded = written;
      return;
    }
    token.folded.resize(size);
    std::size_t upper = 0, digits = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const char c = written[i];
      const bool is_upper = c >= 'A' && c <= 'Z';
      upper += is_upper;
      digits += c <= '9';
      token.folded[i] = is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const bool upper_first = written.front() <= 'Z';
    if (upper > 1 && upper + digits == size) token.capitals = Capitals::all;
    else if (upper_first) token.capitals = Capitals::first;
  }

  void take_word(const Character& c) {
    if (c.value < kAscii) {
      const std::size_t plain = end_of_plain_word(c.begin);
      if (plain > c.begin) return add_plain_word(c.begin, plain);
    }
    const ScannedWord word = scan_word(text_, c.begin);
    if (word.dotted) {
      add_word(c.begin, word.end);
      std::erase(tokens_.back().folded, '.');
      tokens_.back().dotted = visible_at(text_, word.end - 1).value == '.';
      return;
    }
    const std::size_t negation = negation_in(text_, c.begin, word.end);
    if (negation < word.end) {
      if (negation > c.begin) {
        add_word(c.begin, negation);
        tokens_.back().folded = restored(tokens_.back().folded);
      }
      return add_word(negation, word.end);
    }
    add_word(c.begin, word.end);
    take_full_stop_of_abbreviation();
  }

  void take_full_stop_of_abbreviation() {
    Token& word = tokens_.back();
    const Character full_stop = visible_at(text_, at_);
    if (full_stop.value != '.') return;
    const Abbreviation kind = abbreviation_kind(slice(text_, word.span));
    if (kind == Abbreviation::none) return;
    if (kind == Abbreviation::before_number && !number_follows(full_stop.end)) return;
    word.dotted = true;
    word.span.end = static_cast<std::uint32_t>(full_stop.end);
    at_ = full_stop.end;
  }

  bool number_follows(std::size_t at) const {
    Character c = visible_at(text_, at);
    while (c.kind == space) c = visible_at(text_, c.end);
    return c.kind == digit;
  }

  void take_apostrophe(const Character& c) {
    const std::size_t possessive = scan_possessive(text_, c.begin);
    if (possessive > c.begin) return add_word(c.begin, possessive);
    const Character next = visible_at(text_, c.end);
    if (next.kind == digit) return add_number_after_apostrophe(next);
    if (next.kind != apostrophe) return;
    at_ = next.end;  // two single marks are a double one
    take_straight_quote();
  }

  void add_number_after_apostrophe(const Character& first_digit) {
    add(TokenKind::number, first_digit.begin, scan_number(text_, first_digit.begin));
    tokens_.back().apostrophe_before = true;
  }

  void take_backtick(const Character& c) {
    const Character next = visible_at(text_, c.end);
    if (next.value != '`') return;
    at_ = next.end;
    opens_quote_ = true;
  }

  void take_straight_quote() {
    const bool opening = tokens_.size() == first_ || space_before_ || before_ == CharacterKind::open ||
                         before_ == dash || before_ == hyphen;
    if (opening) {
      opens_quote_ = true;
    } else {
      close_quote();
    }
  }

  void close_quote() {
    if (tokens_.size() == first_) return;
    Token& last = tokens_.back();
    last.closes_quote = true;
    const bool after_mark = last.kind == TokenKind::stop || last.kind == TokenKind::comma;
    if (after_mark && tokens_.size() - first_ > 1) tokens_[tokens_.size() - 2].closes_quote = true;
  }

  // Whether the token before, without a blank between, and what comes next are the ends of a range: digits, or
  // digits with the sign of their unit.
  bool joins_numbers(const Character& next) const {
    if (space_before_ || tokens_.size() == first_) return false;
    const Token& last = tokens_.back();
    const bool number_before = last.kind == TokenKind::number || (last.kind == TokenKind::sign && last.folded == "%");
    const bool currency = next.kind == sign && visible_at(text_, next.end).kind == digit;
    return number_before && (next.kind == digit || currency);
  }

  bool word_before() const {
    return !space_before_ && tokens_.size() > first_ &&
           (tokens_.back().kind == TokenKind::word || tokens_.back().kind == TokenKind::number ||
            tokens_.back().kind == TokenKind::sign);
  }

  void take_hyphen(const Character& c) {
    const Character next = visible_at(text_, c.end);
    if (next.kind == hyphen || next.kind == dash) return take_run_of_dashes(c);
    if (joins_numbers(next)) {
      add(TokenKind::range_hyphen, c.begin, c.end);
    } else if (word_before() && next.kind != space && next.kind != end) {
      hyphen_before_ = is_word_part(next.kind) || next.kind == straight_quote || next.kind == opening_quote;
    } else if (!word_before() && next.kind == digit) {
      add(TokenKind::sign, c.begin, c.end);  // a minus
    } else if (!word_before()) {
      add(TokenKind::dash, c.begin, c.end);
    }  // else a suspended one ("short- and long-term"), which is ornament
  }

  void take_dash(const Character& c) {
    if (joins_numbers(visible_at(text_, c.end)) && c.value == U'–') {
      add(TokenKind::range_hyphen, c.begin, c.end);
    } else {
      take_run_of_dashes(c);
    }
  }

  void take_run_of_dashes(const Character& c) {
    std::size_t end_of_run = c.end;
    for (Character next = visible_at(text_, c.end); next.kind == hyphen || next.kind == dash;
         next = visible_at(text_, next.end)) {
      end_of_run = next.end;
    }
    add(TokenKind::dash, c.begin, end_of_run);
  }

  void take_stop(const Character& c) {
    const Character next = visible_at(text_, c.end);
    if (c.value == '.' && !space_before_ && is_word_part(before_) && is_word_part(next.kind) &&
        !is_upper(next.value)) {
      return;  // "example.org"
    }
    if (c.value == '.' && next.kind == digit) return add_decimal(c);
    std::size_t end_of_run = c.end;
    for (Character more = next; more.kind == stop && more.value == c.value; more = visible_at(text_, more.end)) {
      end_of_run = more.end;
    }
    add(TokenKind::stop, c.begin, end_of_run);
  }

  // ".5"
  void add_decimal(const Character& point) { add(TokenKind::number, point.begin, scan_number(text_, point.end)); }

  std::string_view text_;
  std::size_t at_;
  std::vector<Token>& tokens_;
  const std::size_t first_;  // of the tokens of this piece
  CharacterKind before_ = space;
  bool space_before_ = true;
  bool hyphen_before_ = false;
  bool opens_quote_ = false;
};

}  // namespace

void scan_tokens(std::string_view text, Span piece, std::vector<Token>& tokens) { Scanner(text, piece, tokens).run(); }

std::vector<Token> tokenise(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / kBytesPerToken);
  scan_tokens(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  return tokens;
}

}  // namespace gainsay
