// Printer of what keeps two claims apart, or brings them together.
#pragma once

#include "compare/why.hpp"
#include "report/print.hpp"

namespace gainsay {

// "kept apart: story", the reason, and the claims; or "they meet: conflict (error)".
std::string print_why(const Why& why, const TextOptions& options);

}  // namespace gainsay
