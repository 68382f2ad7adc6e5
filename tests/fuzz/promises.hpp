// What has to hold of the values of any text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inputs.hpp"

namespace gainsay::fuzz {

struct Broken {
  std::string promise;  // in words, the same for all that break it
  std::string detail;   // by what
};

// Recognises everything in the text, with a publication date and without, and checks: spans lie on code points within
// one sentence, and in order; time expressions do not overlap; a second time finds the same; canonical text read back
// is the same text with the same words and relation; ends of intervals are in order; relations are symmetric. The first
// promise that is broken; nothing where all hold.
std::optional<Broken> broken_promise(std::string_view text);

// The same of canonical texts that were tampered with: they are refused, or mean what their own canonical text means.
// Takes the canonical texts of the values in `text`.
std::optional<Broken> broken_by_tampering(std::string_view text, Random& random);

}  // namespace gainsay::fuzz
