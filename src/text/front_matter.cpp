#include <algorithm>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "support/yaml.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kFence = "---";

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

bool is_fence(std::string_view line) {
  return line.starts_with(kFence) && line.find_first_not_of(" \t\r", kFence.size()) == line.npos;
}

// Where the line after `begin`'s begins.
std::size_t next_line(std::string_view text, std::size_t begin) {
  return std::min(text.find('\n', begin), text.size() - 1) + 1;
}

// The begin of the closing fence of front matter that opens at `begin`.
std::optional<std::size_t> closing_fence(std::string_view text, std::size_t begin) {
  if (!is_fence(line_at(text, begin))) return std::nullopt;
  for (std::size_t at = next_line(text, begin); at < text.size(); at = next_line(text, at)) {
    if (is_fence(line_at(text, at))) return at;
  }
  return std::nullopt;
}

void report(Metadata& metadata, Diagnostic diagnostic) {
  metadata.problems.push_back({std::move(diagnostic), false, true});
}

void set_member(Metadata& metadata, const std::string& key, const YamlNode& value) {
  struct Member {
    std::string_view key;
    std::string Metadata::* text;
  };
  constexpr Member members[] = {{"title", &Metadata::title}, {"source", &Metadata::source},
                                {"story", &Metadata::story}, {"id", &Metadata::id},
                                {"url", &Metadata::url},     {"status", &Metadata::status}};
  for (const Member& member : members) {
    if (member.key == key) metadata.*member.text = readable(value.text);
  }
  if (key == "date") {
    metadata.published = timestamp_or_problem(value.text, value.place, metadata);
    if (metadata.published) metadata.published_origin = PublishedOrigin::front_matter;
  } else if (key == "updated") {
    metadata.updated = timestamp_or_problem(value.text, value.place, metadata);
  } else if (key == "embargo") {
    metadata.embargo = embargo_or_problem(value.text, value.place, metadata);
  }
}

bool is_known(std::string_view key) {
  constexpr std::string_view known[] = {"title", "date", "updated", "source", "story",
                                        "id",    "url",  "status",  "embargo"};
  return std::find(std::begin(known), std::end(known), key) != std::end(known);
}

void take_members(Article& article, const YamlNode& root, const std::string& story_field) {
  Metadata& metadata = article.metadata;
  if (root.kind != YamlNode::Kind::map && root.kind != YamlNode::Kind::null) {
    return report(metadata, {Severity::error, root.place, "front matter must be a list of \"key: value\"", {}});
  }
  for (const auto& [key, value] : root.members) {
    if (key.text == "gainsay-disable") suppress_in_front_matter(article, value);
    if (!is_known(key.text) || value.kind == YamlNode::Kind::null) continue;
    if (value.kind == YamlNode::Kind::scalar) {
      set_member(metadata, key.text, value);
    } else {
      report(metadata, {Severity::error, value.place, fmt::format("\"{}\" must be a text", key.text), {}});
    }
  }
  const YamlNode* story = story_field.empty() ? nullptr : root.find(story_field);
  if (story && story->kind == YamlNode::Kind::scalar && !readable(story->text).empty())
    metadata.story = readable(story->text);
}

}  // namespace

std::uint32_t read_front_matter(Article& article, std::uint32_t begin, const std::string& story_field) {
  const std::string_view text = article.text;
  if (begin >= text.size()) return begin;
  const auto closing = closing_fence(text, begin);
  if (!closing) return begin;
  // The opening fence is YAML's own mark for a document's begin: with it, lines count as in the file.
  const auto root = parse_yaml(text.substr(begin, *closing - begin), article.metadata.path);
  if (root) {
    take_members(article, *root, story_field);
  } else {
    for (const Diagnostic& diagnostic : root.error()) report(article.metadata, diagnostic);
  }
  return static_cast<std::uint32_t>(next_line(text, *closing));
}

}  // namespace gainsay
