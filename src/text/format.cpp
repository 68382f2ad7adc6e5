#include "text/format.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "text/tokens.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void give_text(std::string text, const std::string& path, Format format, const DraftSink& sink) {
  // A byte-order mark keeps its place, so that offsets are those of the file, but is no part of the content.
  const bool marked = text.starts_with(kByteOrderMark);
  const auto begin = static_cast<std::uint32_t>(marked ? kByteOrderMark.size() : 0);
  auto article = article_of_text(text.substr(begin), path);
  article->text = std::move(text);
  hide(article->text, {0, begin});

  std::uint32_t body = read_front_matter(*article, begin);
  body = read_header_line(*article, body);
  const Span rest{body, static_cast<std::uint32_t>(article->text.size())};
  if (format == Format::markdown) {
    find_markdown_blocks(*article, rest);
  } else {
    find_paragraphs(*article, rest);
  }
  sink(std::move(article));
}

}  // namespace

Format format_of(const std::string& path) {
  const std::string ending = fold(std::filesystem::path(path).extension().string());
  if (ending == ".txt") return Format::text;
  if (ending == ".md") return Format::markdown;
  if (ending == ".json") return Format::json;
  if (ending == ".jsonl") return Format::json_lines;
  return Format::unknown;
}

void articles_from_bytes(std::string_view bytes, const std::string& path, const DraftSink& sink) {
  Result<std::string> text = decode_text(bytes, path);
  if (!text) return sink(unread_article(path, text.error().front()));
  const Format format = format_of(path);
  if (format == Format::json) {
    const bool marked = text->starts_with(kByteOrderMark);
    articles_from_json_file(std::string_view(*text).substr(marked ? kByteOrderMark.size() : 0), path, sink);
  } else {
    give_text(std::move(*text), path, format, sink);
  }
}

void apply_options(Article& article, const ReadOptions& options) {
  Metadata& metadata = article.metadata;
  if (metadata.published || !options.published) return;
  metadata.published = options.published;
  metadata.published_origin = PublishedOrigin::option;
}

std::unique_ptr<const Article> article_from(std::string_view bytes, std::string path, const ReadOptions& options) {
  std::unique_ptr<Article> first;
  std::size_t count = 0;
  articles_from_bytes(bytes, path, [&](std::unique_ptr<Article> article) {
    if (count++ == 0) first = std::move(article);
  });
  if (count != 1) {
    first = unread_article(path, {Severity::error, {path}, fmt::format("one article was expected, not {}", count), {}});
  }
  apply_options(*first, options);
  return first;
}

}  // namespace gainsay
