#include "text/word_scan.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/letter_blocks.hpp"
#include "text/scanner.hpp"

namespace gainsay {
namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr std::uint64_t kLowerBits = 0x2020202020202020u;

// Eight letters as a number, in lower case.
std::uint64_t eight(const char* letters) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, letters, sizeof bytes);
  return bytes | kLowerBits;
}

// What is left of eight bytes of which only the first `size`, one at least, are letters of the word.
inline std::uint64_t without_rest(std::uint64_t bytes, std::size_t size) {
  return bytes & ~std::uint64_t{0} >> (64 - 8 * std::min<std::size_t>(size, 8));
}

// What words are told apart by: the first eight letters, and all of them.
struct Keys {
  std::uint64_t head = 0;
  std::uint64_t key = 0;
};

// The first eight letters of a run in any case. Eight bytes may be read from its beginning on.
inline std::uint64_t head_of(const char* letters, std::size_t size) { return without_rest(eight(letters), size); }

// What two words of up to 16 letters share only if they are equal, but for chance. Of longer ones the letters in the
// middle do not count.
inline std::uint64_t key_of(std::uint64_t head, const char* letters, std::size_t size) {
  const std::uint64_t tail = head_of(letters + std::max<std::size_t>(size, 8) - 8, size);
  std::uint64_t key = (head ^ std::rotl(tail, 31) ^ size) * 0x9E3779B97F4A7C15u;
  key ^= key >> 29;
  return key | 1;  // none is 0
}

// Both, where less may be read.
Keys keys_of(std::string_view letters) {
  char bytes[8] = {};
  std::copy_n(letters.begin(), std::min(letters.size(), sizeof bytes), bytes);
  const std::uint64_t head = head_of(bytes, letters.size());
  return {head, key_of(head, letters.size() >= 8 ? letters.data() : bytes, letters.size())};
}

// Marks of three bytes that are no part of a word and hide nothing: – — “ ” …
bool is_plain_mark(std::string_view bytes) {
  if (bytes.size() < 3 || bytes[0] != '\xE2' || bytes[1] != '\x80') return false;
  const char last = bytes[2];
  return last == '\x93' || last == '\x94' || last == '\x9C' || last == '\x9D' || last == '\xA6';
}

// An apostrophe at the beginning, straight or curly: its length, else 0.
std::size_t apostrophe_in(std::string_view bytes) {
  if (bytes.starts_with('\'')) return 1;
  return bytes.starts_with("\u2019") || bytes.starts_with("\u2018") ? 3 : 0;
}

}  // namespace

bool WordScan::can_find(std::string_view folded) {
  return !folded.empty() && std::all_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

inline std::size_t WordScan::slot_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = (key >> 32) & mask;
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

void WordScan::grow() {
  std::vector<Slot> smaller(slots_.size() * 2);
  smaller.swap(slots_);
  signs_.assign(slots_.size() / kSlotsPerSigns, 0);
  --sign_shift_;
  for (const Slot& slot : smaller)
    if (slot.key != 0) put(slot);
}

void WordScan::put(const Slot& slot) {
  slots_[slot_of(slot.key)] = slot;
  const std::uint64_t sign = sign_of(slot.head);
  signs_[sign >> kSignBits] |= std::uint64_t{1} << (sign % 64);
}

const WordScan::Slot* WordScan::find(std::uint64_t key) const {
  const Slot& slot = slots_[slot_of(key)];
  return slot.key == 0 ? nullptr : &slot;
}

WordScan::Word WordScan::add(std::string_view folded) {
  const Keys keys = keys_of(folded);
  if (const Slot* known = find(keys.key)) return known->word;
  if (2 * (size_ + 1) > slots_.size()) grow();
  put({keys.key, keys.head, static_cast<Word>(size_)});
  return static_cast<Word>(size_++);
}

// One walk over a text.
class WordScan::Pass {
 public:
  Pass(const WordScan& words, std::string_view text, std::vector<Found>& found)
      : words_(words), text_(text), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < text_.size(); at += kBlock) {
      const bool whole = text_.size() - at >= kBlock;
      take(at, whole ? letter_block(text_.data() + at) : slow_letter_block(text_.substr(at)));
    }
    if (inside_) look_up(begin_, text_.size());
  }

 private:
  void take(std::size_t base, const LetterBlock& block) {
    const std::uint64_t before = block.letters << 1 | std::uint64_t{inside_};  // whether a letter stands before
    std::uint64_t begins = block.letters & ~before;
    const std::uint64_t ends = ~block.letters & before;
    std::uint64_t rest = ends;
    if (inside_ && rest != 0) look_up(begin_, take_first(rest, base));
    while (rest != 0) {
      const std::size_t begin = take_first(begins, base);
      look_up(begin, take_first(rest, base));
    }
    if (begins != 0) begin_ = take_first(begins, base);
    inside_ = block.letters >> (kBlock - 1) != 0;
    for (std::uint64_t special = (ends & block.marks) | block.others; special != 0; special &= special - 1) {
      const int bit = std::countr_zero(special);
      const std::size_t at = base + static_cast<std::size_t>(bit);
      if ((ends >> bit & 1) != 0) look_at_mark(at);
      if ((block.others >> bit & 1) != 0 && at >= passed_) take_other(at);
    }
  }

  // Of bits of which one at least is set.
  static std::size_t take_first(std::uint64_t& bits, std::size_t base) {
    const std::size_t at = base + static_cast<std::size_t>(__builtin_ctzll(bits));
    bits &= bits - 1;
    return at;
  }

  void take_other(std::size_t at) {
    const std::string_view rest = text_.substr(at);
    if (is_plain_mark(rest)) passed_ = at + 3;
    else if (rest.starts_with("\u2019")) passed_ = at + 3;  // as an apostrophe, behind the run that it follows
    else tokenise_around(at);
  }

  // What stands behind a run may make more of it than its letters.
  void look_at_mark(std::size_t end) {
    if (text_[end] == '.') {
      const bool initial = end < 2 || !is_letter(text_[end - 2]);
      const bool dotted = initial && end + 1 < text_.size() && is_letter(text_[end + 1]);  // "U.S."
      if (dotted) tokenise_around(end);
    } else if (is_negation(end)) {
      tokenise_around(end);
    }
  }

  // "n't" at the end of a run: the word before it is restored.
  bool is_negation(std::size_t end) const {
    if ((text_[end - 1] | 0x20) != 'n') return false;
    const std::string_view rest = text_.substr(end);
    const std::size_t mark = apostrophe_in(rest);
    return mark > 0 && rest.size() > mark && (rest[mark] | 0x20) == 't';
  }

  void look_up(std::size_t begin, std::size_t end) {
    if (text_.size() - begin < 8) return add_found(keys_of(text_.substr(begin, end - begin)), begin);
    const char* const letters = text_.data() + begin;
    const std::uint64_t head = head_of(letters, end - begin);
    if (words_.may_hold(head)) add_if_held(key_of(head, letters, end - begin), begin);
  }

  void add_found(const Keys& keys, std::size_t at) {
    if (words_.may_hold(keys.head)) add_if_held(keys.key, at);
  }

  void add_if_held(std::uint64_t key, std::size_t at) {
    if (const Slot* slot = words_.find(key)) found_.push_back({slot->word, static_cast<std::uint32_t>(at)});
  }

  // All tokens between the blanks around `at`, once.
  void tokenise_around(std::size_t at) {
    if (at < tokenised_) return;
    std::size_t begin = at, end = at;
    while (begin > tokenised_ && !is_blank(text_[begin - 1])) --begin;
    while (end < text_.size() && !is_blank(text_[end])) ++end;
    tokens_.clear();
    scan_tokens(text_, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, tokens_);
    for (const Token& token : tokens_) {
      if (token.kind == TokenKind::word && can_find(token.folded)) add_found(keys_of(token.folded), token.span.begin);
    }
    tokenised_ = passed_ = end;
  }

  const WordScan& words_;
  std::string_view text_;
  std::vector<Found>& found_;
  bool inside_ = false;        // a run of letters, which began at begin_
  std::size_t begin_ = 0;
  std::size_t passed_ = 0;     // others before it have been seen to
  std::size_t tokenised_ = 0;  // there is nothing more to find before it
  std::vector<Token> tokens_;
};

void WordScan::find(std::string_view text, std::vector<Found>& found) const { Pass(*this, text, found).run(); }

}  // namespace gainsay
