#include "text/lexicon.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

#include "support/embedded.hpp"
#include "support/yaml_tree.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kPath = "lexicon/en.yaml";

[[noreturn]] void give_up(const Diagnostic& diagnostic) {
  fmt::print(stderr, "the built-in lexicon is broken: {}\n", describe(diagnostic));
  std::abort();
}

[[noreturn]] void give_up(const Place& place, std::string message) {
  give_up({Severity::error, place, std::move(message), {}});
}

YamlNode embedded_lexicon() {
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path == kPath) return tree_from(file.tree, std::string(kPath));
  }
  give_up({std::string(kPath)}, "it is not part of the program");
}

const std::string& scalar(const YamlNode& node) {
  if (node.kind != YamlNode::Kind::scalar) give_up(node.place, "a word was expected");
  return node.text;
}

}  // namespace

struct Lexicon::Section {
  std::string name;
  std::vector<std::string> list;
  FoldedSet set;
  std::vector<std::pair<std::string, std::string>> table;
};

const Lexicon& Lexicon::english() {
  static const Lexicon lexicon = [] {
    const YamlNode root = embedded_lexicon();
    Lexicon made;
    for (const auto& [key, value] : root.members) {
      Section section{key.text, {}, {}, {}};
      for (const YamlNode& item : value.items) section.list.push_back(fold(scalar(item)));
      section.set = FoldedSet(section.list);
      for (const auto& [word, text] : value.members) section.table.emplace_back(fold(scalar(word)), fold(scalar(text)));
      if (section.list.empty() && section.table.empty()) give_up(value.place, "this section has no words");
      made.sections_.push_back(std::move(section));
    }
    std::sort(made.sections_.begin(), made.sections_.end(),
              [](const Section& a, const Section& b) { return a.name < b.name; });
    return made;
  }();
  return lexicon;
}

const Lexicon::Section& Lexicon::section(std::string_view name) const {
  // Asked for token by token.
  const auto found =
      std::lower_bound(sections_.begin(), sections_.end(), name,
                       [](const Section& section, std::string_view wanted) { return section.name < wanted; });
  const bool missing = found == sections_.end() || found->name != name;
  if (missing) give_up({std::string(kPath)}, fmt::format("the section \"{}\" is missing", name));
  return *found;
}

const std::vector<std::string>& Lexicon::list(std::string_view name) const { return section(name).list; }

const FoldedSet& Lexicon::set(std::string_view name) const { return section(name).set; }

const std::vector<std::pair<std::string, std::string>>& Lexicon::table(std::string_view name) const {
  return section(name).table;
}

}  // namespace gainsay
