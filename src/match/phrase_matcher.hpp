// Inside match/: one compiled pattern, run by the engine of the user's choice over a whole sentence.
#pragma once

#include <optional>
#include <vector>

#include "match/matcher.hpp"
#include "match/re2_engine.hpp"
#include "match/sentence_view.hpp"
#include "match/starts.hpp"

namespace gainsay {

class PhraseMatcher {
 public:
  // The pattern must outlive the matcher.
  PhraseMatcher(const Pattern& pattern, std::size_t slot_count, Engine engine);

  // All hits in the sentence, sorted by (begin, end).
  std::vector<Hit> hits(const SentenceView& view) const;

  bool matches(const SentenceView& view) const { return !hits(view).empty(); }

 private:
  const Pattern& pattern_;
  Starts starts_;
  std::optional<Re2Pattern> re2_;
};

}  // namespace gainsay
