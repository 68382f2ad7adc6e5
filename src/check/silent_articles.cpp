#include "check/silent_articles.hpp"

#include <algorithm>

#include "compare/editions.hpp"
#include "support/hash.hpp"
#include "support/utf8.hpp"

namespace gainsay {
namespace {

std::uint32_t hashed(char kind, std::string_view name) {
  constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15u;  // of the golden ratio: tells the kinds apart
  if (name.empty()) return 0;
  const auto hash = static_cast<std::uint32_t>((hash_number(name) ^ static_cast<std::uint64_t>(kind) * kOdd) >> 16);
  return hash == 0 ? 1 : hash;
}

// The disk failed: the run must not look as if nothing were missing.
Metadata lost_article() {
  Metadata article;
  article.path = "(a temporary file)";
  article.problems.push_back({{Severity::error, {article.path}, "the record of an article cannot be read back", ""}, false, true});
  return article;
}

}  // namespace

// Articles named together are counted. A path that is no UTF-8 is not what its line says.
bool SilentArticles::takes(const Metadata& article) {
  return article.problems.empty() && article.unset_keys == 0 && article.story != kNamedTogether &&
         !first_broken_byte(article.path);
}

void SilentArticles::add(const Metadata& article) {
  const std::string line = article_line(article);
  articles_.push_back({lines_.keep(line), static_cast<std::uint32_t>(line.size()), names_of(article)});
}

SilentArticles::Names SilentArticles::names_of(const Metadata& article) {
  return {hashed('p', read_path(article)), hashed('i', article.id), hashed('u', article.url)};
}

bool SilentArticles::is_asked_for(const Names& names) const {
  return std::any_of(names.begin(), names.end(), [&](std::uint32_t name) { return asked_.contains(name); });
}

// Whether there was anything new in it.
bool SilentArticles::ask_for(const Names& names) {
  const std::size_t before = asked_.size();
  for (const std::uint32_t name : names)
    if (name != kNoName) asked_.insert(name);
  return asked_.size() > before;
}

void SilentArticles::ask_for_editions_of(const Metadata& article) {
  if (!articles_.empty()) ask_for(names_of(article));
}

std::vector<Metadata> SilentArticles::asked_for() {
  for (bool grows = !asked_.empty(); grows;) {
    grows = false;
    for (const Silent& silent : articles_) grows = (is_asked_for(silent.names) && ask_for(silent.names)) || grows;
  }
  std::vector<Metadata> found;
  RecordReader reader;
  for (const Silent& silent : articles_) {
    if (!is_asked_for(silent.names)) continue;
    const auto line = lines_.read(silent.place, silent.size);
    auto article = line ? reader.article(*line) : failure({}, "");
    found.push_back(article ? *std::move(article) : lost_article());
  }
  return found;
}

}  // namespace gainsay
