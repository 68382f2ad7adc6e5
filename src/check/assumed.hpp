// Inside check/: under which policies each article is read.
#pragma once

#include <deque>
#include <mutex>

#include "check/check.hpp"

namespace gainsay {

// Those of the articles of a file.
Policies policies_of_file(const CheckOptions& options, const std::string& file);

// The few sets of policies that the files of a run have are worked out once each. The matcher must outlive it. Safe on
// several threads at once.
class Assumed {
 public:
  explicit Assumed(const Matcher& matcher) : matcher_(matcher) {}

  // Lives as long as this does.
  const Assumptions& of(const Policies& policies);

 private:
  const Matcher& matcher_;
  std::mutex mutex_;
  std::deque<Assumptions> known_;
};

}  // namespace gainsay
