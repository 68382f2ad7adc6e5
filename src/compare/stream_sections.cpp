#include "compare/stream_sections.hpp"

namespace gainsay {
namespace {

StreamSizes sizes_of(const ClaimStream& stream) { return {stream.articles.size(), stream.claims.size()}; }

}  // namespace

StreamSections::StreamSections(const ClaimStream& stream) {
  for (const Metadata& article : stream.articles) editions_.emplace(article.path, Edition{article.content_hash});
  sections_.push_back({sizes_of(stream)});
}

void StreamSections::meet_article(const Metadata& article, const ClaimStream& stream) {
  if (after_articles_) sections_.push_back({sizes_of(stream)});
  after_articles_ = false;
  if (article.content_hash.empty()) return;
  const std::size_t section = sections_.size();
  auto [known, is_new] = editions_.emplace(article.path, Edition{article.content_hash, section});
  if (is_new) return;
  Edition& last = known->second;
  if (last.content_hash != article.content_hash) {
    changed_.insert(article.path);
    if (last.section > 0) one_stream_ = false;
    if (last.section == section) mixed_.insert(article.path);
  }
  if (changed_.contains(article.path)) sections_.back().has_other_edition = true;
  last = {article.content_hash, section};
}

void StreamSections::meet_claim(const std::string& article, std::size_t line) {
  after_articles_ = true;
  first_line_.emplace(article, line);
  const auto known = editions_.find(article);
  if (known == editions_.end() || known->second.section != sections_.size()) loose_.push_back({line, article});
}

void StreamSections::meet_waiting_claim(const std::string& article, std::size_t line) {
  first_line_.emplace(article, line);
  loose_.push_back({line, article});
}

void StreamSections::part(ClaimStream& stream) const {
  if (one_stream_) return part_revisions(stream, sections_.front().begin, sizes_of(stream));
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const StreamSizes end = i + 1 < sections_.size() ? sections_[i + 1].begin : sizes_of(stream);
    if (sections_[i].has_other_edition) part_revisions(stream, sections_[i].begin, end);
  }
}

std::vector<std::pair<std::size_t, std::string>> StreamSections::unclear_claims() const {
  std::vector<std::pair<std::size_t, std::string>> unclear;
  if (one_stream_) return unclear;
  std::unordered_set<std::string_view> told;
  for (const std::string& path : mixed_)
    if (const auto claim = first_line_.find(path); claim != first_line_.end() && told.insert(path).second)
      unclear.emplace_back(claim->second, path);
  for (const LooseClaim& claim : loose_)
    if (changed_.contains(claim.article) && told.insert(claim.article).second)
      unclear.emplace_back(claim.line, claim.article);
  return unclear;
}

}  // namespace gainsay
