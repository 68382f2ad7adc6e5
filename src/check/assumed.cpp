#include "check/assumed.hpp"

#include <algorithm>

namespace gainsay {

const Assumptions& Assumed::of(const Article& article) {
  if (of_file_ && file_ == article.file) return *of_file_;
  file_ = article.file;
  const Policies wanted = options_.policies_of ? options_.policies_of(article.file) : options_.policies;
  const auto known = std::find_if(known_.begin(), known_.end(),
                                  [&](const Assumptions& each) { return each.policies.front() == wanted; });
  of_file_ = known != known_.end() ? &*known : &known_.emplace_back(matcher_.assumptions(wanted));
  return *of_file_;
}

}  // namespace gainsay
