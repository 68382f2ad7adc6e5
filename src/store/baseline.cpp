#include "store/baseline.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "store/entry_line.hpp"
#include "support/hash.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kArticles = "articles:";

// Lines that gainsay writes itself.
constexpr std::string_view kHeading[] = {
    "# What gainsay knows already: one disagreement a line, in any order; a line twice is no harm.",
    "# `gainsay baseline show` tells what became of each, `update` takes in new ones, `prune` drops what is gone.",
};

bool is_of_heading(std::string_view line) {
  return std::find(std::begin(kHeading), std::end(kHeading), line) != std::end(kHeading);
}

bool is_mark_of_merge(std::string_view line) {
  constexpr std::string_view kMarks[] = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::any_of(std::begin(kMarks), std::end(kMarks), [&](std::string_view mark) {
    return line.starts_with(mark) && (line.size() == mark.size() || line[mark.size()] == ' ');
  });
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

void add_sorted(std::vector<std::string>& texts, std::string text) {
  const auto at = std::lower_bound(texts.begin(), texts.end(), text);
  if (at == texts.end() || *at != text) texts.insert(at, std::move(text));
}

class Reader {
 public:
  explicit Reader(const std::string& path) : path_(path) {}

  void read(std::string_view line, std::size_t number) {
    line = trimmed(line);
    if (line.empty() || is_of_heading(line)) return;
    if (is_mark_of_merge(line)) return tell_of_merge(number);
    if (line.starts_with('#')) return add_comment(std::string(line));
    if (line.starts_with(kArticles)) return add_articles(trimmed(line.substr(kArticles.size())), number);
    auto entry = read_entry(line, {path_, number, 1});
    if (!entry) {
      problems_.insert(problems_.end(), entry.error().begin(), entry.error().end());
      return;
    }
    const auto [known, is_new] = baseline_.entries.emplace(entry->fingerprint, *entry);
    if (!is_new) join(known->second, *entry);
  }

  Result<Baseline> finish() {
    if (!problems_.empty()) return Failure(std::move(problems_));
    return std::move(baseline_);
  }

 private:
  void tell_of_merge(std::size_t number) {
    if (std::exchange(told_of_merge_, true)) return;
    problems_.push_back({Severity::error, {path_, number, 1}, "a merge stopped here and left its marks",
                         "keep the entries of both sides and delete the lines with marks; with `.gainsay-baseline "
                         "merge=union` in .gitattributes git does that itself"});
  }

  void add_comment(std::string line) {
    if (comments_.insert(line).second) baseline_.comments.push_back(std::move(line));
  }

  void add_articles(std::string_view path, std::size_t number) {
    if (!path.empty()) return add_sorted(baseline_.articles, std::string(path));
    problems_.push_back({Severity::error, {path_, number, 1}, "\"articles:\" names no path",
                         "write a file or folder behind it, or delete the line"});
  }

  const std::string& path_;
  Baseline baseline_;
  std::set<std::string> comments_;
  Diagnostics problems_;
  bool told_of_merge_ = false;
};

std::string joined_reasons(const std::string& a, const std::string& b) {
  if (a == b || b.empty()) return a;
  if (a.empty()) return b;
  constexpr std::string_view kBetween = "; ";
  std::set<std::string> reasons;
  for (const std::string& all : {a, b}) {
    for (std::size_t begin = 0; begin < all.size();) {
      const std::size_t end = std::min(all.find(kBetween, begin), all.size());
      if (end > begin) reasons.insert(all.substr(begin, end - begin));
      begin = end + kBetween.size();
    }
  }
  return fmt::format("{}", fmt::join(reasons, kBetween));
}

std::string value_hash(std::string_view value) {
  constexpr std::string_view kDayOfAge = " as of ";
  return hash_hex(value.substr(0, value.find(kDayOfAge))).substr(0, kValueDigits);
}

// The text that comes first, but any before none.
std::string first_of(const std::string& a, const std::string& b) {
  return a.empty() || (!b.empty() && b < a) ? b : a;
}

}  // namespace

std::string pair_hash(const std::pair<std::string, std::string>& pair) {
  const auto [first, second] = std::minmax({value_hash(pair.first), value_hash(pair.second)});
  return first + "-" + second;
}

bool BaselineEntry::knows_value(std::string_view value) const {
  const std::string hash = value_hash(value);
  return std::any_of(pairs.begin(), pairs.end(), [&](const std::string& pair) {
    return pair.starts_with(hash) || pair.ends_with(hash);
  });
}

void join(BaselineEntry& entry, const BaselineEntry& other) {
  std::vector<std::string> pairs;
  std::set_union(entry.pairs.begin(), entry.pairs.end(), other.pairs.begin(), other.pairs.end(),
                 std::back_inserter(pairs));
  entry.pairs = std::move(pairs);
  entry.reason = joined_reasons(entry.reason, other.reason);
  if (!entry.until || (other.until && other.until->last < entry.until->last)) entry.until = other.until;
  entry.fact = first_of(entry.fact, other.fact);
  entry.words = first_of(entry.words, other.words);
}

Result<Baseline> read_baseline(std::string_view text, const std::string& path) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Reader reader(path);
  for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    reader.read(text.substr(begin, end - begin), number);
    begin = end + 1;
  }
  return reader.finish();
}

std::string baseline_text(const Baseline& baseline) {
  std::string text;
  for (const std::string_view line : kHeading) text += fmt::format("{}\n", line);
  for (const std::string& comment : baseline.comments) text += comment + "\n";
  for (const std::string& path : baseline.articles) text += fmt::format("{} {}\n", kArticles, path);
  for (const auto& [fingerprint, entry] : baseline.entries) text += entry_line(entry) + "\n";
  return text;
}

}  // namespace gainsay
