#include "store/entry_line.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/printable.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kScheme = "g1:";
constexpr std::size_t kHashDigits = 16;

bool are_digits(std::string_view text, std::size_t count) {
  return text.size() == count && text.find_first_not_of("0123456789abcdef") == text.npos;
}

bool is_fingerprint(std::string_view text) {
  return text.starts_with(kScheme) && are_digits(text.substr(kScheme.size()), kHashDigits);
}

bool is_pair(std::string_view text) {
  if (text.size() != 2 * kValueDigits + 1 || text[kValueDigits] != '-') return false;
  return are_digits(text.substr(0, kValueDigits), kValueDigits) &&
         are_digits(text.substr(kValueDigits + 1), kValueDigits);
}

// "g2:…", as a later program may write it.
bool is_of_other_scheme(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon != text.npos && colon > 1 && text[0] == 'g' &&
         text.substr(1, colon - 1).find_first_not_of("0123456789") == text.npos && !text.starts_with(kScheme);
}

class EntryReader {
 public:
  EntryReader(std::string_view line, const Place& place) : line_(line), place_(place) {}

  Result<BaselineEntry> read() {
    read_fingerprint();
    if (problems_.empty()) read_fact();
    while (problems_.empty() && at_ < line_.size() && line_[at_] != '#') read_setting();
    if (!problems_.empty()) return Failure(std::move(problems_));
    if (at_ < line_.size()) {
      at_ = std::min(line_.find_first_not_of(kBlanks, at_ + 1), line_.size());
      entry_.words = line_.substr(at_);
    }
    return std::move(entry_);
  }

 private:
  void fail(std::size_t at, std::string message, std::string hint) {
    Place place = place_;
    place.column += count_code_points(line_.substr(0, at));
    problems_.push_back({Severity::error, std::move(place), std::move(message), std::move(hint)});
  }

  void pass_blanks() { at_ = std::min(line_.find_first_not_of(kBlanks, at_), line_.size()); }

  std::string_view take_word(std::string_view ends) {
    const std::size_t begin = at_;
    at_ = std::min(line_.find_first_of(ends, at_), line_.size());
    return line_.substr(begin, at_ - begin);
  }

  void read_fingerprint() {
    const std::string_view word = take_word(kBlanks);
    if (is_of_other_scheme(word))
      return fail(0, fmt::format("\"{}\" is a fingerprint of another version of gainsay", word), "use that version");
    if (!is_fingerprint(word))
      return fail(0, fmt::format("\"{}\" is no fingerprint", word),
                  "an entry begins like g1:0123456789abcdef, as reports show it");
    entry_.fingerprint = word;
    pass_blanks();
  }

  void read_fact() {
    const std::size_t begin = at_;
    const std::string_view word = take_word(" \t#=");
    const bool is_setting = at_ < line_.size() && line_[at_] == '=';
    if (word.empty() || is_setting)
      return fail(begin, "the fact of the entry is missing", "it stands behind the fingerprint");
    entry_.fact = word;
    pass_blanks();
  }

  void read_setting() {
    const std::size_t begin = at_;
    const std::string_view name = take_word(" \t=#");
    if (at_ >= line_.size() || line_[at_] != '=')
      return fail(begin, fmt::format("\"{}\" is no part of an entry", take_rest(begin)), suggestion(name, kSettings));
    const std::size_t value = ++at_;
    if (name == "pairs") read_pairs(value);
    else if (name == "until") read_until(value);
    else if (name == "reason") read_reason(value);
    else fail(begin, fmt::format("an entry has no \"{}\"", name), suggestion(name, kSettings));
    pass_blanks();
  }

  std::string_view take_rest(std::size_t begin) {
    at_ = begin;
    return take_word(kBlanks);
  }

  void read_pairs(std::size_t begin) {
    const std::string_view list = take_word(kBlanks);
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find(',', at), list.size());
      const std::string_view hash = list.substr(at, end - at);
      if (!is_pair(hash))
        return fail(begin + at, fmt::format("\"{}\" is no pair of values", hash),
                    "each is written like 1b2c3d-9f8e7d; a comma stands between two");
      entry_.pairs.emplace_back(hash);
      at = end + 1;
    }
    std::sort(entry_.pairs.begin(), entry_.pairs.end());
    entry_.pairs.erase(std::unique(entry_.pairs.begin(), entry_.pairs.end()), entry_.pairs.end());
  }

  void read_until(std::size_t begin) {
    const std::string_view word = take_word(kBlanks);
    entry_.until = parse_timestamp(word);
    if (!entry_.until) fail(begin, fmt::format("\"{}\" is not a date", word), "write it as 2024-12-31");
  }

  void read_reason(std::size_t begin) {
    if (at_ >= line_.size() || line_[at_] != '"')
      return fail(begin, "a reason stands in quotation marks", "reason=\"as the coroner said\"");
    for (++at_; at_ < line_.size() && line_[at_] != '"'; ++at_) {
      if (line_[at_] == '\\' && at_ + 1 < line_.size()) ++at_;
      entry_.reason += line_[at_];
    }
    if (at_ >= line_.size())
      return fail(begin, "the quotation mark behind the reason is missing", "write \\\" for one inside it");
    ++at_;
  }

  static const std::vector<std::string> kSettings;

  std::string_view line_;
  const Place& place_;
  std::size_t at_ = 0;
  BaselineEntry entry_;
  Diagnostics problems_;
};

const std::vector<std::string> EntryReader::kSettings = {"pairs", "until", "reason"};

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c == '\n' || c == '\r' ? ' ' : c;
  }
  return result + '"';
}

}  // namespace

Result<BaselineEntry> read_entry(std::string_view line, const Place& place) { return EntryReader(line, place).read(); }

std::string entry_line(const BaselineEntry& entry) {
  std::string line = fmt::format("{} {}", entry.fingerprint, entry.fact);
  if (!entry.pairs.empty()) line += fmt::format(" pairs={}", fmt::join(entry.pairs, ","));
  if (entry.until) line += " until=" + entry.until->text;
  if (!entry.reason.empty()) line += " reason=" + quoted(entry.reason);
  if (!entry.words.empty()) line += " # " + entry.words;
  return line;
}

}  // namespace gainsay
