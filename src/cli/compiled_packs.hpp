// The shipped packs as the build compiled them.
#pragma once

#include <string_view>

namespace gainsay {

// For compiled_rules(); lives as long as the program.
std::string_view compiled_shipped_packs();

}  // namespace gainsay
