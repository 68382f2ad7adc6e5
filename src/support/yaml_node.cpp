#include <algorithm>

#include "support/yaml.hpp"

namespace gainsay {

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const auto& member) { return member.first.text == key; });
  return found == members.end() ? nullptr : &found->second;
}

std::vector<std::pair<std::string, Place>> YamlNode::lines() const {
  if (!literal_indent) return {{text, {place.path, place.line, place.column + (quoted ? 1 : 0)}}};
  std::vector<std::pair<std::string, Place>> lines;
  // The first line stands below the `|`.
  Place at{place.path, place.line + 1, *literal_indent + 1};
  for (std::size_t begin = 0; begin < text.size(); ++at.line) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.emplace_back(text.substr(begin, end - begin), at);
    begin = end + 1;
  }
  return lines;
}

}  // namespace gainsay
