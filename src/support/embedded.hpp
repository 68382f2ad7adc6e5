// The files of rules/ that travel inside the program: the lexicon and the shipped packs.
#pragma once

#include <string_view>
#include <vector>

namespace gainsay {

struct EmbeddedFile {
  std::string_view path;  // relative to rules/, with forward slashes: "lexicon/en.yaml"
  std::string_view text;
  std::string_view tree;  // of tree_from() (support/yaml_tree.hpp)
};

// All of them, sorted by path. The views live as long as the program.
const std::vector<EmbeddedFile>& embedded_rules();

}  // namespace gainsay
