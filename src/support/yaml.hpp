// YAML read into located nodes. The traps of YAML are closed here: every scalar is text, a duplicate key is an
// error, and so are anchors, aliases and tags (an alias bomb cannot explode, `&` and `!` swallow no word).
// yaml-cpp is known to yaml.cpp only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

struct YamlNode {
  enum class Kind { null, scalar, sequence, map };

  Kind kind = Kind::null;
  Place place;                  // of the node's first character
  std::string text;             // of a scalar, as written: `010` is "010"
  bool block = false;           // a scalar written with | or >
  bool cut = false;             // of a scalar without quotation marks: a comment follows on its line
  // Of a scalar on several lines, without quotation marks and |: where in `text` they were joined into one.
  std::vector<std::size_t> joins;
  bool quoted = false;          // a scalar written in quotation marks; its place is that of the first of them
  // Of a scalar written with |: the blanks that YAML took from the front of each of its lines.
  std::optional<std::size_t> literal_indent;
  std::vector<YamlNode> items;  // of a sequence
  std::vector<std::pair<YamlNode, YamlNode>> members;  // of a map, in order; the first of each is a scalar

  // The value of a map's member, or null pointer where this is no map or has no such member.
  const YamlNode* find(std::string_view key) const;

  // A literal block scalar split at its line ends: each line with its own place in the file. Other scalars
  // are one line.
  std::vector<std::pair<std::string, Place>> lines() const;
};

struct YamlLimits {
  std::size_t bytes = 16u << 20;
  std::size_t depth = 64;
  std::size_t nodes = 1u << 20;
};

// A document with what is wrong with it. Where a mistake leaves no doubt of what else the file says (a double key, a cut or
// empty entry of a list, a missing key), `root` is there all the same, so that its reader can tell of all other
// mistakes at once; with any other mistake there is none.
struct YamlDocument {
  std::optional<YamlNode> root;
  Diagnostics problems;
};

YamlDocument read_yaml(std::string_view text, const std::string& path, const YamlLimits& limits = {});

// Reads one document. Fails with every diagnostic found (syntax errors stop at the first), each naming `path`.
// An empty document is a null node. Columns count code points.
// A plain scalar that YAML cut at " #" is an error too when it stands in a sequence, because authors of
// phrases mean it literally.
Result<YamlNode> parse_yaml(std::string_view text, const std::string& path, const YamlLimits& limits = {});

}  // namespace gainsay
