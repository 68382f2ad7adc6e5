#include "configuration/read_rows.hpp"

#include <algorithm>
#include <filesystem>

#include "rules/load_rules.hpp"
#include "rules/problems.hpp"
#include "rules/read_fragment.hpp"
#include "rules/verdict_names.hpp"
#include "support/absolute_path.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

template <std::optional<LocatedText> ArticleRow::*member>
void read_text(const YamlNode& node, ArticleRow& row, Diagnostics& problems) {
  row.*member = read_scalar(node, problems);
}

void read_date(const YamlNode& node, ArticleRow& row, Diagnostics& problems) {
  row.date = read_scalar(node, problems);
  if (!row.date) return;
  row.published = parse_timestamp(row.date->text);
  if (!row.published)
    add_error(problems, node.place, in_quotes(row.date->text) + " is not a date",
              "write it as 2023-05-02 or 2023-05-02T14:05Z");
}

// A glob is a key here, which may not except.
bool is_plain(const LocatedText& glob, Diagnostics& problems) {
  if (!glob.text.starts_with('!')) return true;
  add_error(problems, glob.place, "a glob of \"articles\" cannot except files", "write those that are meant");
  return false;
}

std::optional<Severity> level_of(const LocatedText& written, Diagnostics& problems) {
  std::vector<std::string> known;
  for (const Severity level : {Severity::error, Severity::warning, Severity::note, Severity::off}) {
    if (name_of(level) == written.text) return level;
    known.emplace_back(name_of(level));
  }
  add_error(problems, written.place, in_quotes(written.text) + " is no severity", suggestion(written.text, known));
  return std::nullopt;
}

bool is_verdict(const LocatedText& written, Diagnostics& problems) {
  const auto& names = verdict_names();
  if (std::find(names.begin(), names.end(), written.text) != names.end()) return true;
  add_error(problems, written.place, in_quotes(written.text) + " is no verdict",
            suggestion(written.text, std::vector<std::string>(names.begin(), names.end())));
  return false;
}

bool is_file_name(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

bool is_shipped(const std::string& name) {
  const std::vector<std::string> names = shipped_pack_names();
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& each) { return each == name || each.starts_with(name + "/"); });
}

}  // namespace

void read_article_rows(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  static const std::vector<KeyReader<ArticleRow>> readers = {
      {"source", read_text<&ArticleRow::source>}, {"date", read_date}, {"story", read_text<&ArticleRow::story>}};
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place,
              "expected a map of globs to what is known of those articles, found " + describe_kind(node),
              "for example wire/**: {source: Harbour Wire}");
    return;
  }
  for (const auto& [glob, value] : node.members) {
    ArticleRow row{{glob.text, glob.place}, {}, {}, {}, {}, {}};
    if (is_plain(row.glob, problems)) row.files.add(row.glob, layer.folder, problems);
    const bool is_empty = value.kind == YamlNode::Kind::map && value.members.empty();
    if (is_empty || value.kind != YamlNode::Kind::map)
      add_error(problems, value.place,
                "expected what is known of these articles, found " + (is_empty ? "an empty map" : describe_kind(value)),
                "for example {source: Harbour Wire, date: 2023-05-02}");
    read_members(value, readers, "articles", row, problems);
    layer.articles.push_back(std::move(row));
  }
}

void read_severity_rows(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map)
    add_error(problems, node.place, "expected a map of facts to severities, found " + describe_kind(node),
              "for example fire-*: warning");
  for (const auto& [facts, value] : node.members) {
    const LocatedText glob{facts.text, facts.place};
    if (value.kind != YamlNode::Kind::map) {
      const auto written = read_scalar(value, problems);
      const auto level = written ? level_of(*written, problems) : std::nullopt;
      if (level) layer.severities.push_back({glob, std::nullopt, *written, *level});
      continue;
    }
    for (const LocatedPair& each : read_scalar_map(value, problems)) {
      const bool known = is_verdict(each.first, problems);
      const auto level = level_of(each.second, problems);
      if (known && level) layer.severities.push_back({glob, each.first, each.second, *level});
    }
  }
}

void read_pack_names(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  layer.rules.emplace();
  for (LocatedText& written : read_scalars(node, problems)) {
    std::error_code ignored;
    const std::string file = absolute_path((std::filesystem::path(layer.folder) / written.text).generic_string());
    if (std::filesystem::exists(file, ignored)) {
      layer.rules->push_back({path_as_shown(file), written.place});
    } else if (is_shipped(written.text)) {
      layer.rules->push_back({std::string(kShippedPack) + written.text, written.place});
    } else {
      add_error(problems, written.place,
                "there is no file or folder " + in_quotes(written.text) + ", nor a shipped pack of that name",
                is_file_name(written.text) ? "paths are relative to this file"
                                           : suggestion(written.text, shipped_pack_names()));
    }
  }
  if (layer.rules->empty() && node.kind == YamlNode::Kind::sequence && node.items.empty())
    add_error(problems, node.place, "the list of rules is empty", "leave it out for all shipped packs");
}

}  // namespace gainsay
