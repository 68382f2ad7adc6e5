// Nodes of YAML as bytes, for files that were read when the program was built: reading them back takes a hundredth of
// the time of parsing.
#pragma once

#include <string>
#include <string_view>

#include "support/yaml.hpp"

namespace gainsay {

// The node with all below it, places and all, but for their path.
std::string tree_bytes(const YamlNode& node);

// The node again, placed in the file `path`. `bytes` must be what tree_bytes() made.
YamlNode tree_from(std::string_view bytes, const std::string& path);

}  // namespace gainsay
