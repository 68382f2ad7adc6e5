// The names of verdicts, as packs write them under `severity` and reports print them.
#pragma once

#include <string_view>
#include <vector>

namespace gainsay {

// conflict, reversal, uncertain, spelling, overlap, disputed, update, multiple, precision, reference,
// internal, agree.
const std::vector<std::string_view>& verdict_names();

}  // namespace gainsay
