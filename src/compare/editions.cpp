#include "compare/editions.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "compare/claim_store.hpp"
#include "compare/stream_rows.hpp"
#include "compare/text_numbers.hpp"
#include "text/article.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

// --- one article -----------------------------------------------------------------------------------------------

class Unions {
 public:
  explicit Unions(std::size_t count) : parents_(count) { std::iota(parents_.begin(), parents_.end(), std::size_t{0}); }

  std::size_t first_of(std::size_t index) {
    while (parents_[index] != index) index = parents_[index] = parents_[parents_[index]];
    return index;
  }

  void join(std::size_t a, std::size_t b) {
    const std::size_t x = first_of(a), y = first_of(b);
    parents_[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::size_t> parents_;
};

std::string revised_path(const Metadata& article) {
  return fmt::format("{} ({})", article.path, article.content_hash);
}

// Joins each article to the first of the same text; those without one stay alone.
template <class TextOf>
void join_equal(const std::vector<Metadata>& articles, TextOf&& text_of, Unions& unions) {
  TextNumbers numbers;
  std::vector<std::size_t> first;  // by number
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const std::string_view text = text_of(articles[i]);
    if (text.empty()) continue;
    const TextNumbers::Number number = numbers.number_of(text);
    if (number == first.size()) first.push_back(i);
    unions.join(first[number], i);
  }
}

// Two sources may both number their articles from 1.
void join_ids(const std::vector<Metadata>& articles, Unions& unions) {
  std::unordered_map<std::string_view, std::map<std::string_view, std::size_t>> first;  // by id and source
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const Metadata& article = articles[i];
    if (!article.id.empty()) unions.join(first[article.id].emplace(article.source, i).first->second, i);
  }
  for (const auto& [id, sources] : first) {
    const bool one_stated = sources.size() == 2 && sources.begin()->first.empty();
    if (one_stated) unions.join(sources.begin()->second, sources.rbegin()->second);
  }
}

// --- the one that counts ---------------------------------------------------------------------------------------

const std::optional<Timestamp>& time_of_edition(const Metadata& article) {
  return article.updated ? article.updated : article.published;
}

using Revisions = std::vector<const Metadata*>;

// Those of which none is known to be older than another.
Revisions latest_of(const Revisions& revisions) {
  std::optional<Minute> last_begin;
  for (const Metadata* revision : revisions)
    if (const auto& time = time_of_edition(*revision))
      last_begin = std::max(last_begin.value_or(time->first), time->first);
  Revisions latest;
  for (const Metadata* revision : revisions) {
    const auto& time = time_of_edition(*revision);
    if (!last_begin || (time && time->last >= *last_begin)) latest.push_back(revision);
  }
  return latest;
}

bool stands_behind(const Metadata* a, const Metadata* b) {
  if (path_before(a->path, b->path)) return true;
  if (path_before(b->path, a->path)) return false;
  if (a->content_hash != b->content_hash) return a->content_hash < b->content_hash;
  return article_line(*a) < article_line(*b);
}

const Metadata& newest_of(const Revisions& revisions) {
  const Revisions latest = latest_of(revisions);
  return **std::max_element(latest.begin(), latest.end(), stands_behind);
}

bool ends_before(const Timestamp& a, const Timestamp& b) { return a.last < b.first; }

// A notice often repeats when the article was published, so that time is held against the same time of the other.
bool is_surely_older(const Metadata& notice, const Metadata& other) {
  if (notice.updated && time_of_edition(other)) return ends_before(*notice.updated, *time_of_edition(other));
  if (!notice.published) return false;
  const auto& published = other.published ? other.published : other.updated;
  return published && ends_before(*notice.published, *published);
}

// The revision that takes the article back, wherever it stands among the others, unless one is surely newer.
const Metadata* withdrawal_of(const Revisions& revisions, const Metadata& newest) {
  Revisions notices;
  for (const Metadata* revision : revisions)
    if (is_withheld(*revision) && !is_surely_older(*revision, newest)) notices.push_back(revision);
  return notices.empty() ? nullptr : &newest_of(notices);
}

// The revisions that are drafts; all of them where none is.
Revisions drafts_first(const Revisions& revisions, const std::set<std::string>& drafts) {
  Revisions own;
  for (const Metadata* revision : revisions)
    if (drafts.contains(revision->path)) own.push_back(revision);
  return own.empty() ? revisions : own;
}

void set_aside_all_but_one(const Revisions& revisions, const std::set<std::string>& drafts,
                           std::vector<SetAside>& aside) {
  const Metadata& newest = newest_of(drafts_first(revisions, drafts));
  const bool withheld = withdrawal_of(revisions, newest) && !drafts.contains(newest.path);
  for (const Metadata* revision : revisions) {
    const bool same_text = !newest.content_hash.empty() && revision->content_hash == newest.content_hash;
    if (withheld) aside.push_back({revision->path, AsideReason::withheld, ""});
    else if (revision != &newest)
      aside.push_back({revision->path, same_text ? AsideReason::repeated : AsideReason::older_revision, newest.path});
  }
}

// --- paths -----------------------------------------------------------------------------------------------------

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes the number that a text begins with off its front, without leading zeros.
std::string_view take_number(std::string_view& text) {
  const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  std::string_view number = text.substr(0, end);
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  text.remove_prefix(end);
  return number;
}

}  // namespace

std::string_view name_of(AsideReason reason) {
  switch (reason) {
    case AsideReason::older_revision: return "older-revision";
    case AsideReason::repeated: return "repeated";
    case AsideReason::withheld: return "withheld";
  }
  return "";
}

std::string_view read_path(const Metadata& article) {
  std::string_view path = article.path;
  if (!path.ends_with(')')) return path;
  const std::string added = fmt::format(" ({})", article.content_hash);
  if (!article.content_hash.empty() && path.ends_with(added)) path.remove_suffix(added.size());
  return path;
}

bool is_withheld(const Metadata& article) {
  const std::string status = fold(readable(article.status));
  return status == "withheld" || status == "killed";
}

void part_revisions(StreamRows& stream, const StreamSizes& known, const StreamSizes& end) {
  if (known.articles == 0) return;
  std::unordered_map<std::string, std::size_t> earlier;
  for (std::size_t i = 0; i < known.articles; ++i) earlier.emplace(stream.articles[i].path, i);
  TextNumbers& paths = stream.claims.store().words.articles;
  std::unordered_map<TextNumbers::Number, TextNumbers::Number> old_paths, new_paths;  // of claims known before, and added now
  for (std::size_t i = known.articles; i < end.articles; ++i) {
    Metadata& added = stream.articles[i];
    const auto found = earlier.find(added.path);
    if (found == earlier.end() || stream.articles[found->second].content_hash == added.content_hash) continue;
    Metadata& before = stream.articles[found->second];
    if (before.content_hash.empty() || added.content_hash.empty()) continue;
    const bool newer = &newest_of({&before, &added}) == &added;
    Metadata& older = newer ? before : added;
    std::string path = revised_path(older);
    (newer ? old_paths : new_paths).emplace(paths.number_of(older.path), paths.number_of(path));
    older.path = std::move(path);
  }
  std::vector<ClaimRow>& rows = stream.claims.rows();
  for (std::size_t i = 0; i < end.claims; ++i) {
    const auto& renamed = i < known.claims ? old_paths : new_paths;
    if (const auto path = renamed.find(rows[i].article); path != renamed.end()) rows[i].article = path->second;
  }
}

void keep_newest_records(std::vector<Metadata>& articles) {
  const auto same_path = [](const Metadata& a, const Metadata& b) { return a.path == b.path; };
  if (std::adjacent_find(articles.begin(), articles.end(), same_path) == articles.end()) return;
  std::vector<Metadata> kept;
  for (auto begin = articles.begin(); begin != articles.end();) {
    const auto end =
        std::find_if(begin, articles.end(), [&](const Metadata& other) { return other.path != begin->path; });
    Revisions records;
    for (auto record = begin; record != end; ++record) records.push_back(&*record);
    const Metadata& newest = newest_of(records);
    const Metadata* withdrawal = withdrawal_of(records, newest);
    kept.push_back(withdrawal ? *withdrawal : newest);
    begin = end;
  }
  articles = std::move(kept);
}

std::vector<std::size_t> same_articles(const std::vector<Metadata>& articles) {
  Unions unions(articles.size());
  const bool all_as_read = std::none_of(articles.begin(), articles.end(), [](const Metadata& article) {
    return read_path(article).size() != article.path.size();
  });
  const auto is_behind = [](const Metadata& a, const Metadata& b) { return a.path >= b.path; };
  const bool all_differ = std::adjacent_find(articles.begin(), articles.end(), is_behind) == articles.end();
  if (!all_as_read || !all_differ) join_equal(articles, read_path, unions);
  join_equal(articles, [](const Metadata& article) { return std::string_view(article.url); }, unions);
  join_ids(articles, unions);
  std::vector<std::size_t> first;
  for (std::size_t i = 0; i < articles.size(); ++i) first.push_back(unions.first_of(i));
  return first;
}

std::vector<SetAside> articles_set_aside(const std::vector<Metadata>& articles, const std::set<std::string>& drafts) {
  const std::vector<std::size_t> first = same_articles(articles);
  std::map<std::size_t, Revisions> revisions;  // of those that have several, or may have been taken back
  for (std::size_t i = 0; i < articles.size(); ++i)
    if (first[i] != i || !articles[i].status.empty()) revisions[first[i]];
  for (std::size_t i = 0; i < articles.size(); ++i)
    if (const auto known = revisions.find(first[i]); known != revisions.end()) known->second.push_back(&articles[i]);
  std::vector<SetAside> aside;
  for (const auto& [index, of_one] : revisions) set_aside_all_but_one(of_one, drafts, aside);
  std::sort(aside.begin(), aside.end(), [](const SetAside& a, const SetAside& b) {
    return std::tie(a.article, a.reason) < std::tie(b.article, b.reason);
  });
  return aside;
}

bool path_before(std::string_view a, std::string_view b) {
  const std::string_view whole_a = a, whole_b = b;
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      const std::string_view x = take_number(a), y = take_number(b);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
    } else {
      if (a.front() != b.front()) return a.front() < b.front();
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  if (a.empty() != b.empty()) return a.empty();
  return whole_a < whole_b;  // "01" and "1"
}

}  // namespace gainsay
