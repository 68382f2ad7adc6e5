// Which facts take part: --select and --ignore.
#pragma once

#include <string>
#include <vector>

#include "compare/stream_rows.hpp"
#include "rules/fact.hpp"

namespace gainsay {

// Globs over fact ids (support/glob.hpp). A fact takes part if a glob of `select` fits it, or there is none, and no
// glob of `ignore` does.
struct Selection {
  std::vector<std::string> select, ignore;
};

// Leaves the facts that take part, and their claims. Fails, naming the nearest one that does, for a glob that fits no
// fact, and where no fact is left.
Result<void> apply(const Selection& selection, Rules& rules);
Result<void> apply(const Selection& selection, StreamRows& stream);

// What could be meant by a glob that fits none of these facts.
std::string hint_for_glob(const std::string& glob, const std::vector<std::string>& ids);

}  // namespace gainsay
