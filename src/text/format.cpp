#include "text/format.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "text/printed_date.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void give_text(std::string text, const std::string& path, const std::string& story_field, ArticleFormat format,
               const DraftSink& sink) {
  // A byte-order mark keeps its place, so that offsets are those of the file, but is no part of the content.
  const bool marked = text.starts_with(kByteOrderMark);
  const auto begin = static_cast<std::uint32_t>(marked ? kByteOrderMark.size() : 0);
  auto article = article_of_text(text.substr(begin), path);
  article->text = std::move(text);
  hide(article->text, {0, begin});

  std::uint32_t body = read_front_matter(*article, begin, story_field);
  body = read_header_line(*article, body);
  const Span rest{body, static_cast<std::uint32_t>(article->text.size())};
  if (format == ArticleFormat::markdown) {
    find_markdown_blocks(*article, rest);
  } else {
    find_paragraphs(*article, rest);
  }
  sink(std::move(article));
}

void put_in_story(Metadata& metadata, const std::string& file, const StoryBy& by, const PathBase& base) {
  switch (by.what) {
    case StoryBy::What::folder: {
      if (file == kStandardInput) return;
      const std::string folder = std::filesystem::path(path_from_root(file, base)).parent_path().generic_string();
      metadata.story = folder.empty() ? "." : folder;
      return;
    }
    case StoryBy::What::field:  // read with the article, but for what a header line or a headline says
      if (by.field == "source" && !metadata.source.empty()) metadata.story = metadata.source;
      if (by.field == "title" && !metadata.title.empty()) metadata.story = metadata.title;
      return;
  }
}

}  // namespace

ArticleFormat format_of(const std::string& path) {
  const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == name.npos || dot == 0) return ArticleFormat::unknown;
  const std::string ending = fold(name.substr(dot));
  if (ending == ".txt") return ArticleFormat::text;
  if (ending == ".md") return ArticleFormat::markdown;
  if (ending == ".json") return ArticleFormat::json;
  if (ending == ".jsonl") return ArticleFormat::json_lines;
  return ArticleFormat::unknown;
}

FileSettings settings_of(const std::string& file, const ReadOptions& options) {
  FileSettings settings = options.settings_of ? options.settings_of(file) : FileSettings{};
  if (options.story_by) settings.story_by = options.story_by;
  return settings;
}

std::string story_field_of(const FileSettings& settings) { return settings.story_by ? settings.story_by->field : ""; }

void articles_from_bytes(std::string_view bytes, const std::string& path, const std::string& story_field,
                         const DraftSink& sink) {
  Result<std::string> text = decode_text(bytes, path);
  if (!text) return sink(unread_article(path, text.error().front()));
  const ArticleFormat format = format_of(path);
  if (format == ArticleFormat::json) {
    const bool marked = text->starts_with(kByteOrderMark);
    articles_from_json_file(std::string_view(*text).substr(marked ? kByteOrderMark.size() : 0), path,
                            story_field, sink);
  } else {
    give_text(std::move(*text), path, story_field, format, sink);
  }
}

void apply_settings(Article& article, const std::string& file, const FileSettings& settings, const ReadOptions& options) {
  article.file = file;
  Metadata& metadata = article.metadata;
  if (metadata.source.empty()) metadata.source = settings.source;
  if (settings.story_by) put_in_story(metadata, file, *settings.story_by, options.base);
  if (metadata.story.empty()) metadata.story = settings.story;
  if (metadata.published) return;
  if (settings.published) {
    metadata.published = settings.published;
    metadata.published_origin = PublishedOrigin::configuration;
  } else if (const auto printed = printed_date(article)) {
    metadata.published = printed;
    metadata.published_origin = PublishedOrigin::printed;
  } else if (options.published) {
    metadata.published = options.published;
    metadata.published_origin = PublishedOrigin::option;
  }
}

std::unique_ptr<const Article> article_from(std::string_view bytes, std::string path, const ReadOptions& options) {
  std::unique_ptr<Article> first;
  std::size_t count = 0;
  const FileSettings settings = settings_of(path, options);
  articles_from_bytes(bytes, path, story_field_of(settings), [&](std::unique_ptr<Article> article) {
    if (count++ == 0) first = std::move(article);
  });
  if (count != 1) {
    first = unread_article(path, {Severity::error, {path}, fmt::format("one article was expected, not {}", count), {}});
  }
  apply_settings(*first, path, settings, options);
  return first;
}

}  // namespace gainsay
