#include "compare/stream_sections.hpp"

#include <unordered_set>

#include "support/hash.hpp"

namespace gainsay {
namespace {

StreamSizes sizes_of(const StreamRows& stream) { return {stream.articles.size(), stream.claims.size()}; }

}  // namespace

StreamSections::StreamSections(StreamRows& stream) : paths_(stream.claims.store().words.articles) {
  for (const Metadata& article : stream.articles) {
    Article& own = known(paths_.number_of(article.path));
    if (own.has_record) continue;
    own.has_record = own.has_edition = true;
    own.content_hash = hash_number(article.content_hash);
  }
  sections_.push_back({sizes_of(stream)});
}

StreamSections::Article& StreamSections::known(Path path) {
  if (path >= articles_.size()) articles_.resize(path + 1);
  return articles_[path];
}

void StreamSections::meet_article(Path path, std::string_view content_hash, const StreamRows& stream) {
  if (after_articles_) sections_.push_back({sizes_of(stream)});
  after_articles_ = false;
  Article& own = known(path);
  own.has_record = true;
  if (content_hash.empty()) return;
  const auto section = static_cast<std::uint32_t>(sections_.size());
  const std::uint64_t hash = hash_number(content_hash);
  if (own.has_edition) {
    if (own.content_hash != hash) {
      own.has_several = true;
      if (own.section > 0) one_stream_ = false;
      if (own.section == section) own.is_mixed = true;
    }
    if (own.has_several) sections_.back().has_other_edition = true;
  }
  own.has_edition = true;
  own.content_hash = hash;
  own.section = section;
}

StreamSections::Article& StreamSections::claimed(Path article, std::size_t line) {
  Article& own = known(article);
  if (own.first_claim == 0) own.first_claim = line;
  if (!own.has_record) unknown_.push_back({line, article});
  return own;
}

void StreamSections::meet_claim(Path article, std::size_t line) {
  after_articles_ = true;
  const Article& own = claimed(article, line);
  if (!own.has_edition || own.section != sections_.size()) loose_.push_back({line, article});
}

void StreamSections::meet_waiting_claim(Path article, std::size_t line) {
  claimed(article, line);
  loose_.push_back({line, article});
}

void StreamSections::part(StreamRows& stream) const {
  if (one_stream_) return part_revisions(stream, sections_.front().begin, sizes_of(stream));
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const StreamSizes end = i + 1 < sections_.size() ? sections_[i + 1].begin : sizes_of(stream);
    if (sections_[i].has_other_edition) part_revisions(stream, sections_[i].begin, end);
  }
}

std::vector<StreamSections::NamedByClaim> StreamSections::claims_without_article() const {
  std::vector<NamedByClaim> without;
  for (const MetClaim& claim : unknown_)
    if (!articles_[claim.article].has_record) without.push_back(named(claim));
  return without;
}

std::vector<StreamSections::NamedByClaim> StreamSections::unclear_claims() const {
  std::vector<NamedByClaim> unclear;
  if (one_stream_) return unclear;
  for (Path number = 0; number < articles_.size(); ++number) {
    const Article& article = articles_[number];
    if (article.is_mixed && article.first_claim > 0) unclear.push_back(named({article.first_claim, number}));
  }
  std::unordered_set<Path> told;
  for (const MetClaim& claim : loose_) {
    const Article& article = articles_[claim.article];
    if (article.has_several && !article.is_mixed && told.insert(claim.article).second) unclear.push_back(named(claim));
  }
  return unclear;
}

}  // namespace gainsay
