#include "configuration/read_layer.hpp"

#include <algorithm>
#include <filesystem>

#include "configuration/read_rows.hpp"
#include "rules/problems.hpp"
#include "rules/read_fragment.hpp"
#include "support/absolute_path.hpp"
#include "support/suggest.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

constexpr const char* kSeverities = "severities";  // also of an override

using Reader = void (*)(const YamlNode&, Layer&, Diagnostics&);

void read_exclude(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  layer.exclude.emplace();
  for (const LocatedText& glob : read_scalars(node, problems)) layer.exclude->add(glob, layer.folder, problems);
}

void read_story_by(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  layer.story_by = read_scalar(node, problems);
  if (layer.story_by && layer.story_by->text == "text")
    add_error(problems, node.place, "stories cannot be told apart by \"text\", the article itself",
              "write folder, or the name of another field, such as event");
}

void read_policies(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  Policies policies;
  for (LocatedPair& policy : read_scalar_map(node, problems)) {
    if (const auto set = set_policy(policies, policy.first.text, policy.second.text); !set)
      add_error(problems, policy.first.place, set.error().front().message, set.error().front().hint);
    else
      layer.policies.push_back(std::move(policy));
  }
}

template <std::optional<std::vector<LocatedText>> Layer::*member>
void read_list(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  layer.*member = read_scalars(node, problems);
}

void read_fail_on(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  static const std::vector<std::string> known = {"error", "warning", "note", "never"};
  layer.fail_on = read_scalar(node, problems);
  if (layer.fail_on && std::find(known.begin(), known.end(), layer.fail_on->text) == known.end())
    add_error(problems, node.place, "\"fail-on\" cannot be " + in_quotes(layer.fail_on->text),
              suggestion(layer.fail_on->text, known));
}

std::string file_as_shown(const std::string& written, const Layer& layer) {
  const std::filesystem::path path = std::filesystem::path(layer.folder) / written;
  return path_as_shown(absolute_path(path.generic_string()));
}

// Of a report of any number of articles.
void read_outputs(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  static const std::vector<std::string> known = {"text", "concise", "json", "jsonl", "matrix", "csv", "sarif", "github",
                                                 "gitlab", "junit", "rdjson", "markdown"};
  layer.outputs.emplace();
  for (LocatedPair& output : read_scalar_map(node, problems)) {
    if (std::find(known.begin(), known.end(), output.first.text) == known.end()) {
      add_error(problems, output.first.place, "there is no format " + in_quotes(output.first.text),
                suggestion(output.first.text, known));
      continue;
    }
    output.second.text = file_as_shown(output.second.text, layer);
    layer.outputs->push_back(std::move(output));
  }
}

template <std::optional<LocatedText> Layer::*member>
void read_file_name(const YamlNode& node, Layer& layer, Diagnostics& problems) {
  std::optional<LocatedText>& file = layer.*member;
  file = read_scalar(node, problems);
  if (file) file->text = file_as_shown(file->text, layer);
}

struct Key {
  std::string name;
  Reader read;
};

const std::vector<Key>& keys_of_articles() {
  static const std::vector<Key> keys = {
      {"articles", read_article_rows}, {"story-by", read_story_by}, {"policies", read_policies}};
  return keys;
}

const std::vector<Key>& keys_of_the_run() {
  static const std::vector<Key> keys = {{"rules", read_pack_names},
                                        {"select", read_list<&Layer::select>},
                                        {"ignore", read_list<&Layer::ignore>},
                                        {kSeverities, read_severity_rows},
                                        {"fail-on", read_fail_on},
                                        {"baseline", read_file_name<&Layer::baseline>},
                                        {"index", read_file_name<&Layer::index>},
                                        {"outputs", read_outputs}};
  return keys;
}

const Key* find_key(const std::vector<Key>& keys, std::string_view name) {
  const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == name; });
  return found == keys.end() ? nullptr : &*found;
}

void unknown_key(const YamlNode& key, const std::string& of_what, std::vector<std::string> known,
                 Diagnostics& problems) {
  for (const Key& each : keys_of_articles()) known.push_back(each.name);
  add_error(problems, key.place, "unknown key " + in_quotes(key.text) + " of " + of_what, suggestion(key.text, known));
}

void read_override(const YamlNode& node, WrittenConfiguration& written, const std::string& folder,
                   Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place, "expected an override, found " + describe_kind(node),
              "for example {files: wire/**, policies: {week-start: sunday}}");
    return;
  }
  Layer layer;
  layer.folder = folder;
  layer.files.emplace();
  for (const auto& [key, value] : node.members) {
    if (key.text == "files")
      for (const LocatedText& glob : read_scalars(value, problems)) layer.files->add(glob, folder, problems);
    else if (const Key* known = find_key(keys_of_articles(), key.text))
      known->read(value, layer, problems);
    else if (key.text == kSeverities) {
      read_severity_rows(value, layer, problems);
      written.run_keys.push_back({key.text, key.place});
    }
    else if (key.text == "exclude" || find_key(keys_of_the_run(), key.text))
      add_error(problems, key.place, in_quotes(key.text) + " cannot stand in an override",
                key.text == "exclude" ? "it has globs of its own" : "it counts for the whole run, not for some files");
    else
      unknown_key(key, "an override", {"files", kSeverities}, problems);
  }
  if (!node.find("files")) add_error(problems, node.place, "an override needs \"files\"", "for example files: wire/**");
  else if (node.members.size() == 1) add_error(problems, node.place, "this override says nothing of its files");
  written.layers.push_back(std::move(layer));
}

void read_overrides(const YamlNode& node, WrittenConfiguration& written, const std::string& folder,
                    Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::sequence)
    add_error(problems, node.place, "expected a list of overrides, found " + describe_kind(node),
              "for example [{files: wire/**, policies: {week-start: sunday}}]");
  for (const YamlNode& item : node.items) read_override(item, written, folder, problems);
}

std::vector<std::string> all_keys_of_a_file() {
  std::vector<std::string> names = {"extends"};
  for (const Key& key : keys_of_the_run()) names.push_back(key.name);
  names.insert(names.end(), {"exclude", "overrides"});
  return names;
}

}  // namespace

WrittenConfiguration read_layers(const YamlNode& root, const std::string& folder, Diagnostics& problems) {
  WrittenConfiguration written;
  if (root.kind == YamlNode::Kind::null) return written;  // an empty file says nothing
  if (root.kind != YamlNode::Kind::map) {
    add_error(problems, root.place, "expected a map of keys to values, found " + describe_kind(root));
    return written;
  }
  written.layers.emplace_back().folder = folder;
  for (const auto& [key, value] : root.members) {
    if (const Key* of_the_run = find_key(keys_of_the_run(), key.text)) {
      of_the_run->read(value, written.layers.front(), problems);
      written.run_keys.push_back({key.text, key.place});
    } else if (const Key* of_articles = find_key(keys_of_articles(), key.text)) {
      of_articles->read(value, written.layers.front(), problems);
    } else if (key.text == "exclude") {
      read_exclude(value, written.layers.front(), problems);
    } else if (key.text == "extends") {
      written.extends = read_scalars(value, problems);
    } else if (key.text == "overrides") {
      read_overrides(value, written, folder, problems);
    } else {
      unknown_key(key, "a configuration", all_keys_of_a_file(), problems);
    }
  }
  return written;
}

}  // namespace gainsay
