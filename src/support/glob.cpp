#include "support/glob.hpp"

#include <cstddef>

namespace gainsay {
namespace {

// Continuation bytes belong to the character before them.
std::size_t next_character(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

}  // namespace

// Only the last `*` ever needs another try, hence no glob takes more than length times length steps.
bool fits_glob(std::string_view glob, std::string_view name) {
  std::size_t in_glob = 0, in_name = 0;
  std::size_t star = std::string_view::npos, taken = 0;
  while (in_name < name.size()) {
    if (in_glob < glob.size() && glob[in_glob] == '*') {
      star = in_glob++;
      taken = in_name;
    } else if (in_glob < glob.size() && glob[in_glob] == '?') {
      ++in_glob;
      in_name = next_character(name, in_name);
    } else if (in_glob < glob.size() && glob[in_glob] == name[in_name]) {
      ++in_glob;
      ++in_name;
    } else if (star != std::string_view::npos) {
      in_glob = star + 1;
      taken = next_character(name, taken);
      in_name = taken;
    } else {
      return false;
    }
  }
  while (in_glob < glob.size() && glob[in_glob] == '*') ++in_glob;
  return in_glob == glob.size();
}

}  // namespace gainsay
