#include "report/print_configuration.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "report/printable_lines.hpp"
#include "rules/load_rules.hpp"
#include "support/absolute_path.hpp"
#include "support/printable.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

constexpr const char* kUsual = "default";
constexpr std::size_t kWidest = 48;  // of what stands before an origin

// Lines of YAML, each with where it comes from as a comment behind it.
class Lines {
 public:
  void title(const std::string& text) { lines_.push_back({"# " + text, ""}); }
  void open(std::size_t depth, const std::string& key) {
    lines_.push_back({std::string(2 * depth, ' ') + key + ":", ""});
  }

  void add(std::size_t depth, const std::string& key, const std::string& value, const std::string& origin) {
    lines_.push_back({std::string(2 * depth, ' ') + key + ": " + value, origin});
  }
  void add(std::size_t depth, const std::string& key, const LocatedText& value) {
    add(depth, key, value.text, describe(value.place));
  }
  void item(std::size_t depth, const LocatedText& value) {
    lines_.push_back({std::string(2 * depth, ' ') + "- " + value.text, describe(value.place)});
  }

  void list(std::size_t depth, const std::string& key, const std::vector<LocatedText>& values) {
    open(depth, key);
    for (const LocatedText& value : values) item(depth + 1, value);
  }

  std::string text() const {
    std::size_t width = 0;
    for (const Line& line : lines_)
      if (!line.origin.empty()) width = std::max(width, std::min(display_width(printable(line.text)), kWidest));
    std::string text;
    for (const Line& line : lines_) {
      text += line.text;
      const std::size_t taken = display_width(printable(line.text));
      if (!line.origin.empty()) text += std::string(taken < width ? width - taken : 0, ' ') + "  # " + line.origin;
      text += '\n';
    }
    return printable_lines(text);
  }

 private:
  struct Line {
    std::string text, origin;
  };
  std::vector<Line> lines_;
};

std::string from(const ConfigurationFile* file) {
  return file ? "from " + path_as_shown(file->path) : "no configuration is read";
}

LocatedText without_mark(const LocatedText& pack) {
  const bool shipped = pack.text.starts_with(kShippedPack);
  return {shipped ? pack.text.substr(kShippedPack.size()) : pack.text, pack.place};
}

void add_list(Lines& lines, const std::string& key, const std::optional<std::vector<LocatedText>>& values,
              const std::string& usual, const std::string& about) {
  if (values) lines.list(0, key, *values);
  else lines.add(0, key, usual, about.empty() ? kUsual : std::string(kUsual) + ": " + about);
}

void add_severities(Lines& lines, std::size_t depth, const std::vector<SeverityRow>& rows) {
  lines.open(depth, "severities");
  const std::string* facts = nullptr;
  for (const SeverityRow& row : rows) {
    if (!row.verdict) {
      lines.add(depth + 1, row.facts.text, row.written);
    } else {
      if (!facts || *facts != row.facts.text) lines.open(depth + 1, row.facts.text);
      lines.add(depth + 2, row.verdict->text, row.written);
    }
    facts = row.verdict ? &row.facts.text : nullptr;
  }
}

void add_policies(Lines& lines, const std::vector<LocatedPair>& set) {
  lines.open(0, "policies");
  for (const std::string& known : describe_policies()) {  // "name=usual|other"
    const std::size_t equals = known.find('=');
    const std::string name = known.substr(0, equals);
    const auto found = std::find_if(set.begin(), set.end(),
                                    [&](const LocatedPair& policy) { return policy.first.text == name; });
    if (found != set.end()) lines.add(1, name, found->second);
    else lines.add(1, name, known.substr(equals + 1, known.find('|') - equals - 1), kUsual);
  }
}

void add_optional(Lines& lines, std::size_t depth, const std::string& key, const std::optional<LocatedText>& value) {
  if (value) lines.add(depth, key, *value);
}

void add_exclude(Lines& lines, const ConfigurationFile* by) {
  const FileGlobs* globs = by ? excluded_by(*by) : nullptr;
  if (globs) lines.list(0, "exclude", globs->written());
  else lines.add(0, "exclude", "[]", kUsual);
}

void add_rows(Lines& lines, std::size_t depth, const std::vector<ArticleRow>& rows) {
  if (rows.empty()) return;
  lines.open(depth, "articles");
  for (const ArticleRow& row : rows) {
    lines.open(depth + 1, row.glob.text);
    add_optional(lines, depth + 2, "source", row.source);
    add_optional(lines, depth + 2, "date", row.date);
    add_optional(lines, depth + 2, "story", row.story);
  }
}

void add_override(Lines& lines, const Layer& layer) {
  std::string globs;
  for (const LocatedText& glob : layer.files->written()) globs += (globs.empty() ? "" : ", ") + glob.text;
  lines.add(1, "- files", "[" + globs + "]", describe(layer.files->written().front().place));
  add_rows(lines, 2, layer.articles);
  add_optional(lines, 2, "story-by", layer.story_by);
  if (!layer.severities.empty()) add_severities(lines, 2, layer.severities);
  if (layer.policies.empty()) return;
  lines.open(2, "policies");
  for (const LocatedPair& policy : layer.policies) lines.add(3, policy.first.text, policy.second);
}

}  // namespace

std::string print_run_settings(const ConfigurationFile* root, const RunSettings& settings) {
  Lines lines;
  lines.title("of the run, " + from(root));
  std::optional<std::vector<LocatedText>> rules;
  if (settings.rules) {
    rules.emplace();
    for (const LocatedText& pack : *settings.rules) rules->push_back(without_mark(pack));
  }
  add_list(lines, "rules", rules, "[]", "all shipped packs");
  add_list(lines, "select", settings.select, "[\"*\"]", "");
  add_list(lines, "ignore", settings.ignore, "[]", "");
  if (settings.severities.empty()) lines.add(0, "severities", "{}", std::string(kUsual) + ": those of the packs");
  else add_severities(lines, 0, settings.severities);
  if (settings.fail_on) lines.add(0, "fail-on", *settings.fail_on);
  else lines.add(0, "fail-on", "error", kUsual);
  if (settings.baseline) lines.add(0, "baseline", *settings.baseline);
  else lines.add(0, "baseline", ".gainsay-baseline", std::string(kUsual) + ": at the root of the run, if there is one");
  if (settings.index) lines.add(0, "index", *settings.index);
  else lines.add(0, "index", ".gainsay-index", std::string(kUsual) + ": at the root of the run, if there is one");
  if (settings.outputs) {
    lines.open(0, "outputs");
    for (const LocatedPair& output : *settings.outputs) lines.add(1, output.first.text, output.second);
  } else {
    lines.add(0, "outputs", "{}", kUsual);
  }
  return lines.text();
}

std::string print_file_settings(const std::string& file, const ConfigurationFile* by, const ArticleSettings& settings) {
  Lines lines;
  lines.title(fmt::format("of {}, {}", file, from(by)));
  const FileGlobs* excluded = by ? excluded_by(*by) : nullptr;
  if (excluded && excluded->fit(absolute_path(file))) lines.title("left out where a folder is read that it lies in");
  add_exclude(lines, by);
  const std::string own = std::string(kUsual) + ": what the article states";
  for (const auto& [key, value] :
       {std::pair("source", &settings.source), {"date", &settings.date}, {"story", &settings.story}}) {
    if (*value) lines.add(0, key, **value);
    else lines.add(0, key, "~", own);
  }
  if (settings.story_by) lines.add(0, "story-by", *settings.story_by);
  else lines.add(0, "story-by", "~", own);
  add_policies(lines, settings.policies);
  return lines.text();
}

std::string print_folder_settings(const std::string& folder, const ConfigurationFile* by) {
  Lines lines;
  lines.title(fmt::format("of articles in {}, {}", folder, from(by)));
  add_exclude(lines, by);
  std::vector<ArticleRow> rows;
  std::optional<LocatedText> story_by;
  std::map<std::string, LocatedPair> policies;
  bool has_overrides = false;
  for (const Layer& layer : by ? by->layers : std::vector<Layer>()) {
    has_overrides = has_overrides || layer.files;
    if (layer.files) continue;
    rows.insert(rows.end(), layer.articles.begin(), layer.articles.end());
    if (layer.story_by) story_by = layer.story_by;
    for (const LocatedPair& policy : layer.policies) policies.insert_or_assign(policy.first.text, policy);
  }
  if (rows.empty()) lines.add(0, "articles", "{}", kUsual);
  add_rows(lines, 0, rows);
  if (story_by) lines.add(0, "story-by", *story_by);
  else lines.add(0, "story-by", "~", std::string(kUsual) + ": what the article states");
  std::vector<LocatedPair> set;
  for (const auto& [name, policy] : policies) set.push_back(policy);
  add_policies(lines, set);
  if (has_overrides) lines.open(0, "overrides");
  for (const Layer& layer : by ? by->layers : std::vector<Layer>())
    if (layer.files) add_override(lines, layer);
  return lines.text();
}

}  // namespace gainsay
