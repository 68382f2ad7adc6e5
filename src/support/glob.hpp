// Globs over names: `*` stands for any number of characters, `?` for one.
#pragma once

#include <string_view>

namespace gainsay {

// Whether the glob fits all of the name. Anything but `*` and `?` stands for itself; case counts.
bool fits_glob(std::string_view glob, std::string_view name);

}  // namespace gainsay
