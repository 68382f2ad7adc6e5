// Inside cli/: problems of rule packs, each with the line of the pack that it points to.
#pragma once

#include <string>
#include <unordered_map>

#include "support/diagnostic.hpp"

namespace gainsay {

// Reads the packs again, each once; a pack that can no longer be read is shown without its lines.
class PackExcerpts {
 public:
  // As describe(), with the line between message and hint. What points to no pack has none.
  std::string describe_with_line(const Diagnostic& diagnostic);

 private:
  const std::string& text_of(const std::string& path);

  std::unordered_map<std::string, std::string> texts_;  // by path; empty where there is none
};

}  // namespace gainsay
