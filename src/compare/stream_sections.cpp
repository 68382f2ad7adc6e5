#include "compare/stream_sections.hpp"

#include <unordered_set>

namespace gainsay {
namespace {

StreamSizes sizes_of(const ClaimStream& stream) { return {stream.articles.size(), stream.claims.size()}; }

}  // namespace

StreamSections::StreamSections(const ClaimStream& stream) {
  for (const Metadata& article : stream.articles) {
    auto [known, is_new] = articles_.try_emplace(article.path);
    if (!is_new) continue;
    known->second.has_record = known->second.has_edition = true;
    known->second.content_hash = article.content_hash;
  }
  sections_.push_back({sizes_of(stream)});
}

void StreamSections::meet_article(const Metadata& article, const ClaimStream& stream) {
  if (after_articles_) sections_.push_back({sizes_of(stream)});
  after_articles_ = false;
  Article& known = articles_[article.path];
  known.has_record = true;
  if (article.content_hash.empty()) return;
  const std::size_t section = sections_.size();
  if (known.has_edition) {
    if (known.content_hash != article.content_hash) {
      known.has_several = true;
      if (known.section > 0) one_stream_ = false;
      if (known.section == section) known.is_mixed = true;
    }
    if (known.has_several) sections_.back().has_other_edition = true;
  }
  known.has_edition = true;
  known.content_hash = article.content_hash;
  known.section = section;
}

StreamSections::Articles::value_type& StreamSections::claimed(const std::string& article, std::size_t line) {
  auto& known = *articles_.try_emplace(article).first;
  if (known.second.first_claim == 0) known.second.first_claim = line;
  if (!known.second.has_record) unknown_.push_back({line, &known});
  return known;
}

void StreamSections::meet_claim(const std::string& article, std::size_t line) {
  after_articles_ = true;
  const auto& known = claimed(article, line);
  if (!known.second.has_edition || known.second.section != sections_.size()) loose_.push_back({line, &known});
}

void StreamSections::meet_waiting_claim(const std::string& article, std::size_t line) {
  loose_.push_back({line, &claimed(article, line)});
}

void StreamSections::part(ClaimStream& stream) const {
  if (one_stream_) return part_revisions(stream, sections_.front().begin, sizes_of(stream));
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const StreamSizes end = i + 1 < sections_.size() ? sections_[i + 1].begin : sizes_of(stream);
    if (sections_[i].has_other_edition) part_revisions(stream, sections_[i].begin, end);
  }
}

std::vector<StreamSections::NamedByClaim> StreamSections::claims_without_article() const {
  std::vector<NamedByClaim> without;
  for (const MetClaim& claim : unknown_)
    if (!claim.article->second.has_record) without.emplace_back(claim.line, claim.article->first);
  return without;
}

std::vector<StreamSections::NamedByClaim> StreamSections::unclear_claims() const {
  std::vector<NamedByClaim> unclear;
  if (one_stream_) return unclear;
  for (const auto& [path, article] : articles_)
    if (article.is_mixed && article.first_claim > 0) unclear.emplace_back(article.first_claim, path);
  std::unordered_set<const Articles::value_type*> told;
  for (const MetClaim& claim : loose_) {
    const Article& article = claim.article->second;
    if (article.has_several && !article.is_mixed && told.insert(claim.article).second)
      unclear.emplace_back(claim.line, claim.article->first);
  }
  return unclear;
}

}  // namespace gainsay
