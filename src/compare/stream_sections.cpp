#include "compare/stream_sections.hpp"

#include <unordered_set>

namespace gainsay {
namespace {

StreamSizes sizes_of(const ClaimStream& stream) { return {stream.articles.size(), stream.claims.size()}; }

}  // namespace

StreamSections::StreamSections(const ClaimStream& stream) {
  for (const Metadata& article : stream.articles) {
    Article& own = known(article.path);
    if (own.has_record) continue;
    own.has_record = own.has_edition = true;
    own.content_hash = article.content_hash;
  }
  sections_.push_back({sizes_of(stream)});
}

StreamSections::Article& StreamSections::known(std::string_view path) {
  const TextNumbers::Number number = paths_.number_of(path);
  if (number == articles_.size()) articles_.emplace_back();
  return articles_[number];
}

void StreamSections::meet_article(const Metadata& article, const ClaimStream& stream) {
  if (after_articles_) sections_.push_back({sizes_of(stream)});
  after_articles_ = false;
  Article& own = known(article.path);
  own.has_record = true;
  if (article.content_hash.empty()) return;
  const std::size_t section = sections_.size();
  if (own.has_edition) {
    if (own.content_hash != article.content_hash) {
      own.has_several = true;
      if (own.section > 0) one_stream_ = false;
      if (own.section == section) own.is_mixed = true;
    }
    if (own.has_several) sections_.back().has_other_edition = true;
  }
  own.has_edition = true;
  own.content_hash = article.content_hash;
  own.section = section;
}

TextNumbers::Number StreamSections::claimed(const std::string& article, std::size_t line) {
  Article& own = known(article);
  const auto number = static_cast<TextNumbers::Number>(&own - articles_.data());
  if (own.first_claim == 0) own.first_claim = line;
  if (!own.has_record) unknown_.push_back({line, number});
  return number;
}

void StreamSections::meet_claim(const std::string& article, std::size_t line) {
  after_articles_ = true;
  const TextNumbers::Number number = claimed(article, line);
  const Article& own = articles_[number];
  if (!own.has_edition || own.section != sections_.size()) loose_.push_back({line, number});
}

void StreamSections::meet_waiting_claim(const std::string& article, std::size_t line) {
  loose_.push_back({line, claimed(article, line)});
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
    if (!articles_[claim.article].has_record) without.push_back(named(claim));
  return without;
}

std::vector<StreamSections::NamedByClaim> StreamSections::unclear_claims() const {
  std::vector<NamedByClaim> unclear;
  if (one_stream_) return unclear;
  for (TextNumbers::Number number = 0; number < articles_.size(); ++number) {
    const Article& article = articles_[number];
    if (article.is_mixed && article.first_claim > 0) unclear.push_back(named({article.first_claim, number}));
  }
  std::unordered_set<TextNumbers::Number> told;
  for (const MetClaim& claim : loose_) {
    const Article& article = articles_[claim.article];
    if (article.has_several && !article.is_mixed && told.insert(claim.article).second) unclear.push_back(named(claim));
  }
  return unclear;
}

}  // namespace gainsay
