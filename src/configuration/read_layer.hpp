// Inside configuration/: one file's YAML → layers. Unknown keys and wrong values are errors here.
#pragma once

#include <string>
#include <vector>

#include "configuration/layer.hpp"
#include "support/yaml.hpp"

namespace gainsay {

struct WrittenConfiguration {
  std::vector<LocatedText> extends;
  std::vector<Layer> layers;  // the file's own, then its overrides
  std::vector<LocatedText> run_keys;
};

// `folder` is that of the file, absolute. Errors go to `problems`.
WrittenConfiguration read_layers(const YamlNode& root, const std::string& folder, Diagnostics& problems);

}  // namespace gainsay
