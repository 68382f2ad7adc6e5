#include "support/source_lines.hpp"

#include <array>
#include <deque>
#include <utility>
#include <unordered_map>

#include <fmt/format.h>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kHashed = 100;  // characters a hash is made of
constexpr std::uint64_t kBase = 37;
constexpr char32_t kReplacement = 0xFFFD;
constexpr std::uint32_t kEndOfFile = 0xFFFF;
constexpr std::size_t kChunk = 1u << 16;
constexpr std::size_t kLongestCodePoint = 4;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent) {
  std::uint64_t product = 1;
  for (std::size_t i = 0; i < exponent; ++i) product *= base;
  return product;
}

constexpr std::uint64_t kWeightOfOldest = power(kBase, kHashed);

// One pass over the characters of a file. The hash of a line is complete when 100 characters have come since its
// beginning, so that up to 100 lines wait for theirs.
class LinePass {
 public:
  explicit LinePass(const std::set<std::size_t>& wanted) : wanted_(wanted) {}

  // The next code point, which takes `bytes` bytes.
  void take(char32_t character, std::size_t bytes) {
    const bool after_return = std::exchange(after_return_, character == '\r');
    if (character == '\n' && after_return) {  // of a line end that has been seen
      line_begin_ = offset_ += bytes;
      return;
    }
    const bool ends = character == '\n' || character == '\r';
    if (is_blank(character)) ++length_;
    else if (ends) add('\n');
    else add_in_utf16(character);
    offset_ += bytes;
    if (ends) end_line();
    else if (!is_blank(character)) ++length_;
  }

  void end() {
    add(kEndOfFile);
    end_line();
    while (!waiting_.empty()) push(0);
  }

  bool is_complete() const { return hashed_ == wanted_.size() && (wanted_.empty() || line_ > *wanted_.rbegin()); }

  std::map<std::size_t, SourceLine> lines() && { return std::move(lines_); }

 private:
  struct Waiting {
    std::size_t line = 0;
    std::uint64_t begin = 0;  // number of its first character
  };

  static bool is_blank(char32_t character) { return character == ' ' || character == '\t'; }

  void add_in_utf16(char32_t character) {
    if (character < 0x10000) return add(static_cast<std::uint32_t>(character));
    const auto above = static_cast<std::uint32_t>(character - 0x10000);
    add(0xD800 + (above >> 10));
    add(0xDC00 + (above & 0x3FF));
  }

  void add(std::uint32_t unit) {
    if (!line_begun_) waiting_.push_back({line_, count_});
    line_begun_ = true;
    push(unit);
  }

  void push(std::uint32_t unit) {
    std::uint32_t& oldest = window_[count_ % kHashed];
    hash_ = hash_ * kBase + unit - kWeightOfOldest * oldest;
    oldest = unit;
    ++count_;
    if (waiting_.empty() || waiting_.front().begin + kHashed != count_) return;
    finish(waiting_.front().line);
    waiting_.pop_front();
  }

  void finish(std::size_t line) {
    const std::size_t same = ++known_[hash_];
    if (!wanted_.contains(line)) return;
    lines_[line].hash = fmt::format("{:x}:{}", hash_, same);
    ++hashed_;
  }

  void end_line() {
    if (wanted_.contains(line_)) {
      lines_[line_].begin = line_begin_;
      lines_[line_].length = length_;
    }
    ++line_;
    line_begin_ = offset_;
    length_ = 0;
    line_begun_ = false;
  }

  const std::set<std::size_t>& wanted_;
  std::map<std::size_t, SourceLine> lines_;
  std::size_t hashed_ = 0;

  std::size_t line_ = 1, length_ = 0;
  std::uint64_t line_begin_ = 0, offset_ = 0;
  bool line_begun_ = false, after_return_ = false;

  std::array<std::uint32_t, kHashed> window_{};
  std::uint64_t hash_ = 0, count_ = 0;
  std::deque<Waiting> waiting_;
  std::unordered_map<std::uint64_t, std::size_t> known_;
};

}  // namespace

std::map<std::size_t, SourceLine> source_lines(std::istream& input, const std::set<std::size_t>& wanted) {
  LinePass pass(wanted);
  std::string bytes;
  while (input && !pass.is_complete()) {
    const std::size_t kept = bytes.size();  // a code point that the last chunk cut
    bytes.resize(kept + kChunk);
    input.read(bytes.data() + kept, kChunk);
    bytes.resize(kept + static_cast<std::size_t>(input.gcount()));
    std::size_t at = 0;
    while (at < bytes.size() && (!input || at + kLongestCodePoint <= bytes.size())) {
      const CodePoint point = code_point_at(bytes, at);
      pass.take(point.valid ? point.value : kReplacement, point.length);
      at += point.length;
    }
    bytes.erase(0, at);
  }
  if (!pass.is_complete()) pass.end();
  return std::move(pass).lines();
}

}  // namespace gainsay
