// Inside rules/ and configuration/: YAML nodes → fragments. Unknown keys and wrong shapes are errors here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/fragment.hpp"
#include "rules/problems.hpp"
#include "support/suggest.hpp"
#include "support/yaml.hpp"

namespace gainsay {

// A pack; nothing where it is none (no map, or another version). Errors go to `problems`.
std::optional<PackFragment> read_pack(const YamlNode& root, const std::string& path, Diagnostics& problems);

FactFragment read_fact(const YamlNode& id, const YamlNode& node, Diagnostics& problems);
ExampleFragment read_example(const YamlNode& node, Diagnostics& problems);

// --- shapes -------------------------------------------------------------------------------------------------

// Each noting an error and giving back what is empty if the node has another shape.
std::optional<LocatedText> read_scalar(const YamlNode& node, Diagnostics& problems);
std::optional<LocatedText> read_sentence(const YamlNode& node, Diagnostics& problems);  // one that may hold a " #"
std::vector<LocatedPair> read_scalar_map(const YamlNode& node, Diagnostics& problems);
std::vector<LocatedText> read_scalars(const YamlNode& node, Diagnostics& problems);  // a list, or a single one

// Templates: the lines of a block without their comments, the items of a list, or one scalar.
std::vector<LocatedText> read_templates(const YamlNode& node, Diagnostics& problems);

// "a map", "a list" …: what a node is, for messages.
std::string describe_kind(const YamlNode& node);

// Hands each member of a map to the reader of its key; a key that the table does not know is an error with a
// suggestion.
template <class Target>
struct KeyReader {
  std::string key;
  void (*read)(const YamlNode& value, Target& target, Diagnostics& problems);
};

template <class Target>
std::vector<std::string> known_keys(const std::vector<KeyReader<Target>>& readers) {
  std::vector<std::string> keys;
  for (const auto& reader : readers) keys.push_back(reader.key);
  return keys;
}

template <class Target>
const KeyReader<Target>* find_reader(const std::vector<KeyReader<Target>>& readers, std::string_view key) {
  for (const auto& reader : readers)
    if (reader.key == key) return &reader;
  return nullptr;
}

template <class Target>
void read_members(const YamlNode& node, const std::vector<KeyReader<Target>>& readers, std::string_view of_what,
                  Target& target, Diagnostics& problems) {
  for (const auto& [key, value] : node.members) {
    if (const auto* reader = find_reader(readers, key.text))
      reader->read(value, target, problems);
    else
      add_error(problems, key.place, "unknown key " + in_quotes(key.text) + " of " + std::string(of_what),
                suggestion(key.text, known_keys(readers)));
  }
}

}  // namespace gainsay
