// What a run needs to its end. To take a great many small parts down one by one takes as long as to make them, and the
// system takes back all memory of a process at once: what stands here is never destroyed. For what lives once in a process.
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace gainsay {

template <class T, class... Arguments>
T& left_to_exit(Arguments&&... arguments) {
  static auto* const kept = new std::vector<std::unique_ptr<T>>;  // itself never destroyed, but in sight of leak checkers
  return *kept->emplace_back(std::make_unique<T>(std::forward<Arguments>(arguments)...));
}

}  // namespace gainsay
