// Inside configuration/: keys that have rows of their own.
#pragma once

#include "configuration/layer.hpp"
#include "support/yaml.hpp"

namespace gainsay {

void read_article_rows(const YamlNode& node, Layer& layer, Diagnostics& problems);
void read_severity_rows(const YamlNode& node, Layer& layer, Diagnostics& problems);

// Files, folders and names of shipped packs, as load_rules() takes them from any working folder.
void read_pack_names(const YamlNode& node, Layer& layer, Diagnostics& problems);

}  // namespace gainsay
