// Inside rules/: the files of rules/lexicon besides en.yaml, which hold what is written, not folded.
#pragma once

#include <string>
#include <string_view>

#include "support/yaml.hpp"

namespace gainsay {

// The file of that name, a map, as it travels inside the program. A broken one is a defect of the program and aborts
// with its place.
YamlNode read_lexicon_file(std::string_view name);

}  // namespace gainsay
