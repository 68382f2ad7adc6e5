#include "match/phrase_matcher.hpp"

#include <iterator>

#include "match/token_engine.hpp"

namespace gainsay {

PhraseMatcher::PhraseMatcher(const Pattern& pattern, std::size_t slot_count, Engine engine)
    : pattern_(pattern), starts_(pattern) {
  if (engine == Engine::re2) re2_.emplace(pattern, slot_count);
}

std::vector<Hit> PhraseMatcher::hits(const SentenceView& view) const {
  if (re2_) return re2_->hits(view);
  std::vector<Hit> hits;
  for (std::uint32_t begin = 0; begin < view.tokens.size(); ++begin) {
    if (!starts_.possible(view, begin)) continue;
    auto here = match_tokens(pattern_, view, begin);
    std::move(here.begin(), here.end(), std::back_inserter(hits));
  }
  return hits;
}

}  // namespace gainsay
