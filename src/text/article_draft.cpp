#include <fmt/format.h>

#include "support/hash.hpp"
#include "text/readers.hpp"

namespace gainsay {

std::unique_ptr<Article> unread_article(std::string path, Diagnostic why) {
  auto article = std::make_unique<Article>();
  article->metadata.path = std::move(path);
  article->metadata.problems.push_back({std::move(why), false, true});
  return article;
}

std::unique_ptr<Article> article_of_text(std::string text, std::string path) {
  auto article = std::make_unique<Article>();
  article->metadata.path = std::move(path);
  article->metadata.content_hash = hash_hex(text);
  article->text = std::move(text);
  return article;
}

std::optional<Timestamp> timestamp_or_problem(std::string_view written, const Place& place, Metadata& metadata) {
  const auto read = parse_timestamp(written);
  if (!read) {
    metadata.problems.push_back({{Severity::warning, place, fmt::format("\"{}\" is not a date", written),
                                  "write it as 2023-05-02 or 2023-05-02T14:05Z"},
                                 false, false});
  }
  return read;
}

Timestamp embargo_or_problem(std::string_view written, const Place& place, Metadata& metadata) {
  return timestamp_or_problem(written, place, metadata).value_or(farthest_embargo());
}

void ZoneKeeper::heading(Span span) {
  const bool headline = !heading_seen_ && !paragraph_seen_;
  heading_seen_ = true;
  article_.blocks.push_back({span, headline ? Zone::headline : Zone::text});
  if (headline && article_.metadata.title.empty()) article_.metadata.title = readable(slice(article_.text, span));
}

void ZoneKeeper::paragraph(Span span) {
  article_.blocks.push_back({span, paragraph_seen_ ? Zone::text : Zone::lead});
  paragraph_seen_ = true;
}

void ZoneKeeper::caption(Span span) { article_.blocks.push_back({span, Zone::caption}); }

}  // namespace gainsay
