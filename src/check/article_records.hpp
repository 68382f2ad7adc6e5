// Which articles without a claim are part of a run all the same.
#pragma once

#include "compare/editions.hpp"

namespace gainsay {

// One that claims nothing may be the newest revision of one that does, take it back, or show that an id is that of two
// sources; the other may stand in another stream.
inline bool may_concern_another(const Metadata& article) {
  return !article.id.empty() || !article.url.empty() || is_withheld(article);
}

}  // namespace gainsay
