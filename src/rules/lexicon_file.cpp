#include "rules/lexicon_file.hpp"

#include <cstdio>
#include <cstdlib>

#include "support/embedded.hpp"
#include "support/yaml_tree.hpp"

namespace gainsay {

namespace {

[[noreturn]] void give_up(const Diagnostic& diagnostic) {
  std::fprintf(stderr, "the built-in lexicon is broken: %s\n", describe(diagnostic).c_str());
  std::abort();
}

}  // namespace

YamlNode read_lexicon_file(std::string_view name) {
  const std::string path = "lexicon/" + std::string(name);
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path != path) continue;
    YamlNode root = tree_from(file.tree, path);
    if (root.kind != YamlNode::Kind::map) give_up({Severity::error, root.place, "a map was expected", {}});
    return root;
  }
  give_up({Severity::error, {path, 0, 0}, "it is not part of the program", {}});
}

}  // namespace gainsay
