// What packs find in a corpus, for people and for machines.
#pragma once

#include <string>

#include "check/coverage.hpp"

namespace gainsay {

// Each fact with its phrases; a phrase that never fires says so.
std::string print_coverage_text(const Coverage& coverage);

// The record gainsay.coverage/1, a fact a line.
std::string print_coverage_json(const Coverage& coverage);

}  // namespace gainsay
