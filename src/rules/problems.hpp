// Inside rules/ and configuration/: how these rooms note what is wrong with a file of theirs.
#pragma once

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "support/diagnostic.hpp"

namespace gainsay {

inline void add_error(Diagnostics& problems, Place place, std::string message, std::string hint = {}) {
  problems.push_back({Severity::error, std::move(place), std::move(message), std::move(hint)});
}

inline void add_warning(Diagnostics& problems, Place place, std::string message, std::string hint = {}) {
  problems.push_back({Severity::warning, std::move(place), std::move(message), std::move(hint)});
}

inline std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

// By place, then message, each once.
inline void sort_problems(Diagnostics& problems) {
  const auto order = [](const Diagnostic& problem) {
    return std::tie(problem.place.path, problem.place.line, problem.place.column, problem.message);
  };
  std::sort(problems.begin(), problems.end(),
            [&](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
  problems.erase(std::unique(problems.begin(), problems.end(),
                             [&](const Diagnostic& a, const Diagnostic& b) { return order(a) == order(b); }),
                 problems.end());
}

}  // namespace gainsay
