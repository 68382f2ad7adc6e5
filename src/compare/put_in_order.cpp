// Sorts small records that tell the order, and moves the large ones once. Lines are written only where all else is equal.
#include "compare/put_in_order.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <tuple>

#include "compare/text_numbers.hpp"
namespace gainsay {
namespace {

using Rank = TextNumbers::Number;

// Ranks of texts: the first by text has 0.
class Ranks {
 public:
  template <class Record>
  Ranks(const std::vector<Record>& records, std::string Record::* text) {
    TextNumbers numbers;
    of_record_.reserve(records.size());
    for (const Record& record : records) of_record_.push_back(numbers.number_of(record.*text));
    std::vector<Rank> in_order(numbers.size()), ranks(numbers.size());
    std::iota(in_order.begin(), in_order.end(), Rank{0});
    const auto& texts = numbers.texts();
    const auto before = [&](Rank a, Rank b) { return texts[a] < texts[b]; };
    if (!std::is_sorted(in_order.begin(), in_order.end(), before)) std::sort(in_order.begin(), in_order.end(), before);
    for (std::size_t i = 0; i < in_order.size(); ++i) ranks[in_order[i]] = static_cast<Rank>(i);
    for (Rank& number : of_record_) number = ranks[number];
  }

  Rank operator[](std::size_t record) const { return of_record_[record]; }

 private:
  std::vector<Rank> of_record_;
};

// Where a record comes, up to its line.
struct Entry {
  std::uint64_t first = 0, second = 0;
  std::size_t index = 0;

  bool operator<(const Entry& other) const {
    return std::tie(first, second, index) < std::tie(other.first, other.second, other.index);
  }
  bool is_beside(const Entry& other) const { return first == other.first && second == other.second; }
};

// Of entries that stand at one place: in the order of their lines, each line once.
template <class Record>
void add_by_line(const std::vector<Record>& records, const std::vector<Entry>& entries, std::size_t begin,
                 std::size_t end, std::string (*line_of_record)(const Record&), std::vector<std::size_t>& order) {
  std::vector<std::pair<std::string, std::size_t>> lines;
  for (std::size_t i = begin; i < end; ++i)
    lines.emplace_back(line_of_record(records[entries[i].index]), entries[i].index);
  std::sort(lines.begin(), lines.end());
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || lines[i].first != lines[i - 1].first) order.push_back(lines[i].second);
}

// Puts at each place the record that `order` names for it, round by round and without room for a second copy.
template <class Record>
void arrange(std::vector<Record>& records, std::vector<std::size_t> order) {
  for (std::size_t begin = 0; begin < order.size(); ++begin) {
    if (order[begin] == begin) continue;
    Record first = std::move(records[begin]);
    std::size_t place = begin;
    while (order[place] != begin) {
      const std::size_t next = order[place];
      records[place] = std::move(records[next]);
      order[place] = place;
      place = next;
    }
    records[place] = std::move(first);
    order[place] = place;
  }
}

template <class Record>
void put_in_order(std::vector<Record>& records, std::vector<Entry> entries,
                  std::string (*line_of_record)(const Record&)) {
  std::sort(entries.begin(), entries.end());
  std::vector<std::size_t> order;
  order.reserve(records.size());
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    for (end = begin + 1; end < entries.size() && entries[end].is_beside(entries[begin]);) ++end;
    if (end == begin + 1) order.push_back(entries[begin].index);
    else add_by_line(records, entries, begin, end, line_of_record, order);
  }
  if (order.size() == records.size()) return arrange(records, std::move(order));
  std::vector<Record> sorted;
  sorted.reserve(order.size());
  for (const std::size_t index : order) sorted.push_back(std::move(records[index]));
  records = std::move(sorted);
}

template <class Record>
std::vector<Entry> entries_by(const std::vector<Record>& records, std::string Record::* text) {
  const Ranks ranks(records, text);
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < records.size(); ++i) entries.push_back({ranks[i], 0, i});
  return entries;
}

std::vector<Entry> entries_of(const std::vector<Claim>& claims) {
  const Ranks articles(claims, &Claim::article), facts(claims, &Claim::fact), slots(claims, &Claim::slot);
  constexpr int kHalf = 32;
  std::vector<Entry> entries;
  entries.reserve(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i)
    entries.push_back({std::uint64_t{articles[i]} << kHalf | claims[i].span.begin,
                       std::uint64_t{facts[i]} << kHalf | slots[i], i});
  return entries;
}

// Streams of different rules leave out different answers of one article.
void add_up_unset_keys(std::vector<Metadata>& in_order) {
  const auto without_count = [](Metadata article) {
    article.unset_keys = 0;
    return article_line(article);
  };
  const auto same_path = [](const Metadata& a, const Metadata& b) { return a.path == b.path; };
  if (std::adjacent_find(in_order.begin(), in_order.end(), same_path) == in_order.end()) return;
  std::vector<Metadata> merged;
  for (Metadata& article : in_order) {
    const bool again = !merged.empty() && same_path(merged.back(), article) &&
                       without_count(merged.back()) == without_count(article);
    if (again) merged.back().unset_keys += article.unset_keys;
    else merged.push_back(std::move(article));
  }
  in_order = std::move(merged);
}

}  // namespace

void put_in_order(ClaimStream& stream) {
  put_in_order(stream.articles, entries_by(stream.articles, &Metadata::path), article_line);
  add_up_unset_keys(stream.articles);
  put_in_order(stream.facts, entries_by(stream.facts, &FactDefinition::id), fact_line);
  put_in_order(stream.claims, entries_of(stream.claims), claim_line);
}

}  // namespace gainsay
