#include "check/assumed.hpp"

#include <algorithm>

namespace gainsay {

Policies policies_of_file(const CheckOptions& options, const std::string& file) {
  return options.policies_of ? options.policies_of(file) : options.policies;
}

const Assumptions& Assumed::of(const Policies& policies) {
  const std::lock_guard lock(mutex_);
  const auto known = std::find_if(known_.begin(), known_.end(),
                                  [&](const Assumptions& each) { return each.policies.front() == policies; });
  return known != known_.end() ? *known : known_.emplace_back(matcher_.assumptions(policies));
}

}  // namespace gainsay
