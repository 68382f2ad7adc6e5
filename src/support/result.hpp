// The result of what can fail: a value, or the diagnostics that say why there is none.
#pragma once

#include <tl/expected.hpp>

#include "support/diagnostic.hpp"

namespace gainsay {

template <class T>
using Result = tl::expected<T, Diagnostics>;

using Failure = tl::unexpected<Diagnostics>;

// A failure of one diagnostic: `return failure({path, line, column}, "message", "hint");`
inline Failure failure(Place place, std::string message, std::string hint = {}) {
  return Failure(Diagnostics{{Severity::error, std::move(place), std::move(message), std::move(hint)}});
}

}  // namespace gainsay
