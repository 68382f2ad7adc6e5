// Sorts small records that tell the order, and moves the large ones once. Lines are written only where all else is equal.
#include "compare/put_in_order.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <tuple>

#include "compare/claim_store.hpp"
#include "support/prefetch.hpp"

namespace gainsay {
namespace {

using Number = TextNumbers::Number;

// --- records -----------------------------------------------------------------------------------------------------

// Of records with one name: in the order of their lines, each line once.
template <class Record>
void add_by_line(std::vector<Record>& records, const std::vector<std::size_t>& same,
                 std::string (*line_of_record)(const Record&), std::vector<Record>& sorted) {
  std::vector<std::pair<std::string, std::size_t>> lines;
  for (const std::size_t index : same) lines.emplace_back(line_of_record(records[index]), index);
  std::sort(lines.begin(), lines.end());
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || lines[i].first != lines[i - 1].first) sorted.push_back(std::move(records[lines[i].second]));
}

template <class Record>
void put_in_order(std::vector<Record>& records, std::string Record::* name, std::string (*line_of_record)(const Record&)) {
  const auto out_of_order = [&](const Record& a, const Record& b) { return a.*name >= b.*name; };
  if (std::adjacent_find(records.begin(), records.end(), out_of_order) == records.end()) return;
  std::vector<std::size_t> order(records.size()), same;
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::tie(records[a].*name, a) < std::tie(records[b].*name, b); });
  std::vector<Record> sorted;
  sorted.reserve(records.size());
  for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
    for (end = begin + 1; end < order.size() && records[order[end]].*name == records[order[begin]].*name;) ++end;
    same.assign(order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end));
    if (same.size() == 1) sorted.push_back(std::move(records[same.front()]));
    else add_by_line(records, same, line_of_record, sorted);
  }
  records = std::move(sorted);
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

// --- claims ------------------------------------------------------------------------------------------------------

// Where a claim comes, up to its line.
struct Entry {
  std::uint32_t begin = 0, fact = 0, slot = 0;  // the last two as they are sorted
  std::uint32_t index = 0;

  bool operator<(const Entry& other) const {
    return std::tie(begin, fact, slot, index) < std::tie(other.begin, other.fact, other.slot, other.index);
  }
  bool is_beside(const Entry& other) const {
    return begin == other.begin && fact == other.fact && slot == other.slot;
  }
};
using Entries = std::vector<Entry>;

// Article by article in order, each with its entries as they stand in the stream: two passes, whatever their number.
// Where each article's begin, by its rank.
std::vector<std::size_t> by_article(const Claims& claims, Entries& entries) {
  const ClaimWords& words = claims.store().words;
  const std::vector<Number> articles = words.articles.ranks(), facts = words.facts.ranks(), slots = words.slots.ranks();
  std::vector<std::size_t> begins(words.articles.size() + 1), next;
  for (const ClaimRow& row : claims.rows()) ++begins[articles[row.article] + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  next = begins;
  entries.resize(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimRow& row = claims.row(i);
    entries[next[articles[row.article]]++] = {row.begin, facts[row.fact], slots[row.slot], static_cast<std::uint32_t>(i)};
  }
  return begins;
}

// Whether two claims surely have the same line.
bool are_one_line(const ClaimRow& a, const ClaimRow& b) {
  if (a.input == ClaimStore::kOwned || b.input == ClaimStore::kOwned) return false;
  return a.line_hash == b.line_hash && a.line_size == b.line_size && a.article == b.article && a.key == b.key &&
         a.value == b.value;
}

// Of entries that stand at one place: in the order of their lines, each line once.
void add_by_line(const Claims& claims, const Entry* begin, const Entry* end, std::vector<std::uint32_t>& order) {
  const auto is_again = [&](const Entry& entry) {
    return are_one_line(claims.row(entry.index), claims.row(begin->index));
  };
  if (std::all_of(begin, end, is_again)) return order.push_back(begin->index);
  std::vector<std::pair<std::string, std::uint32_t>> lines;
  for (const Entry* entry = begin; entry != end; ++entry)
    lines.emplace_back(claim_line(claims.whole(entry->index)), entry->index);
  std::sort(lines.begin(), lines.end());
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || lines[i].first != lines[i - 1].first) order.push_back(lines[i].second);
}

// Round by round and without room for a second copy.
void arrange(std::vector<ClaimRow>& rows, std::vector<std::uint32_t> order) {
  constexpr int kStepsAhead = 8;
  for (std::uint32_t begin = 0; begin < order.size(); ++begin) {
    if (order[begin] == begin) continue;
    const ClaimRow first = rows[begin];
    std::uint32_t place = begin;
    std::uint32_t ahead = begin;
    for (int step = 0; step < kStepsAhead; ++step) ahead = order[ahead];
    while (order[place] != begin) {
      const std::uint32_t next = order[place];
      ahead = order[ahead];
      prefetch(&rows[ahead]);
      rows[place] = rows[next];
      order[place] = place;
      place = next;
    }
    rows[place] = first;
    order[place] = place;
  }
}

void put_in_order(Claims& claims) {
  Entries entries;
  const std::vector<std::size_t> begins = by_article(claims, entries);
  std::vector<std::uint32_t> order;
  order.reserve(entries.size());
  for (std::size_t article = 0; article + 1 < begins.size(); ++article) {
    Entry *next = entries.data() + begins[article], *const end = entries.data() + begins[article + 1];
    std::sort(next, end);
    for (const Entry* begin = next; begin != end; begin = next) {
      next = std::find_if(next, end, [&](const Entry& entry) { return !entry.is_beside(*begin); });
      if (next == begin + 1) order.push_back(begin->index);
      else add_by_line(claims, begin, next, order);
    }
  }
  if (order.size() == claims.size()) return arrange(claims.rows(), std::move(order));
  std::vector<ClaimRow> sorted;
  sorted.reserve(order.size());
  for (const std::uint32_t index : order) sorted.push_back(claims.row(index));
  claims.rows() = std::move(sorted);
}

}  // namespace

void put_in_order(StreamRows& stream) {
  put_in_order(stream.articles, &Metadata::path, article_line);
  add_up_unset_keys(stream.articles);
  put_in_order(stream.facts, &FactDefinition::id, fact_line);
  put_in_order(stream.claims);
}

}  // namespace gainsay
