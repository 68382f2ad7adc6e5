#include "text/visible_text.hpp"

namespace gainsay {

using enum CharacterKind;

VisibleText::VisibleText(std::string_view text, Span block)
    : bytes_(slice(text, block)), begin_(block.begin), size_(block.size()) {
  if (!is_plain()) take_apart(text.substr(0, block.end), block);
}

// Whether all of it is visible ASCII; finds its turns on the way.
bool VisibleText::is_plain() {
  for (std::size_t at = 0; at < bytes_.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes_[at]);
    if (byte >= kAscii) return false;
    const CharacterKind kind = kAsciiKinds[byte];
    if (kind == stop || kind == digit) turns_.push_back(static_cast<std::uint32_t>(at));
    else if (kind == hidden) return false;
  }
  return true;
}

void VisibleText::take_apart(std::string_view text, Span block) {
  turns_.clear();
  characters_.reserve(block.size());
  for (std::size_t at = block.begin; at < block.end;) {
    const Character c = character_at(text, at);
    at = c.end;
    if (c.kind == hidden) continue;
    if (c.value >= kAscii || c.kind == stop || c.kind == digit)
      turns_.push_back(static_cast<std::uint32_t>(characters_.size()));
    characters_.push_back(c);
  }
  size_ = characters_.size();
}

}  // namespace gainsay
