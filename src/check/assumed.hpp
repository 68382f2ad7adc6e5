// Inside check/: under which policies each article is read.
#pragma once

#include <deque>
#include <string>
#include <utility>

#include "check/check.hpp"

namespace gainsay {

// The few sets of policies that the files of a run have are worked out once each. Both must outlive it.
class Assumed {
 public:
  Assumed(const Matcher& matcher, const CheckOptions& options) : matcher_(matcher), options_(options) {}

  const Assumptions& of(const Article& article);

 private:
  const Matcher& matcher_;
  const CheckOptions& options_;
  std::deque<Assumptions> known_;
  std::string file_;  // the last one that was asked about
  const Assumptions* of_file_ = nullptr;
};

}  // namespace gainsay
