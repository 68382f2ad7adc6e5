#include "rules/limits.hpp"
#include "rules/read_fragment.hpp"

namespace gainsay {

namespace {

constexpr std::string_view kVersion = "1";

bool check_version(const YamlNode& root, const std::string& path, Diagnostics& problems) {
  const YamlNode* version = root.find("gainsay");
  if (!version) {
    add_error(problems, {path, 1, 1}, "this is no rule pack: the key \"gainsay\" is missing",
              "begin the file with \"gainsay: 1\"");
    return false;
  }
  if (version->text == kVersion) return true;
  add_error(problems, version->place, "unknown version " + in_quotes(version->text) + " of the rule format",
            "this program reads \"gainsay: 1\"");
  return false;
}

void read_category(const YamlNode& node, VocabularyFragment& entry, Diagnostics& problems) {
  if (node.members.empty()) add_error(problems, node.place, "a category needs at least one value",
                                          "for example {Halm: Halm | the harbour town}");
  for (const auto& [name, value] : node.members)
    entry.values.push_back({{name.text, name.place}, read_templates(value, problems)});
}

void read_vocabulary(const YamlNode& node, PackFragment& pack, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place, "expected a map of names to templates, found " + describe_kind(node));
    return;
  }
  for (const auto& [name, value] : node.members) {
    VocabularyFragment entry;
    entry.name = {name.text, name.place};
    if (value.kind == YamlNode::Kind::map)
      read_category(value, entry, problems);
    else
      entry.templates = read_templates(value, problems);
    pack.vocabulary.push_back(std::move(entry));
  }
}

void read_includes(const YamlNode& node, PackFragment& pack, Diagnostics& problems) {
  pack.includes = read_scalars(node, problems);
}

void read_recognisers(const YamlNode& node, PackFragment& pack, Diagnostics& problems) {
  for (auto& [name, expression] : read_scalar_map(node, problems)) {
    VocabularyFragment entry;
    entry.name = std::move(name);
    entry.expression = std::move(expression);
    pack.vocabulary.push_back(std::move(entry));
  }
}

void read_policies(const YamlNode& node, PackFragment& pack, Diagnostics& problems) {
  pack.policies = read_scalar_map(node, problems);
}

void read_facts(const YamlNode& node, PackFragment& pack, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place, "expected a map of fact names to facts, found " + describe_kind(node));
    return;
  }
  for (const auto& [id, value] : node.members) pack.facts.push_back(read_fact(id, value, problems));
}

void check_number_of_phrases(const PackFragment& pack, Diagnostics& problems) {
  std::size_t count = 0;
  for (const FactFragment& fact : pack.facts) {
    count += fact.phrases.size();
    if (count <= kMostPhrasesOfPack) continue;
    add_error(problems, fact.id.place, "a pack may hold at most " + std::to_string(kMostPhrasesOfPack) + " phrases",
              "split it in two");
    return;
  }
}

}  // namespace

std::optional<PackFragment> read_pack(const YamlNode& root, const std::string& path, Diagnostics& problems) {
  if (root.kind != YamlNode::Kind::map) {
    add_error(problems, {path, 1, 1}, "this is no rule pack: expected a map, found " + describe_kind(root),
              "begin the file with \"gainsay: 1\"");
    return std::nullopt;
  }
  if (!check_version(root, path, problems)) return std::nullopt;
  static const std::vector<KeyReader<PackFragment>> readers = {
      {"gainsay", [](const YamlNode&, PackFragment&, Diagnostics&) {}},
      {"include", read_includes},
      {"vocabulary", read_vocabulary},
      {"recognisers", read_recognisers},
      {"policies", read_policies},
      {"facts", read_facts},
  };
  PackFragment pack;
  pack.path = path;
  read_members(root, readers, "a rule pack", pack, problems);
  check_number_of_phrases(pack, problems);
  return pack;
}

}  // namespace gainsay
