// Claims → findings, with no access to any article's text. The result does not depend on the order of the stream.
#pragma once

#include "compare/report.hpp"

namespace gainsay {

// What becomes of revisions and near copies of an article.
enum class Editions {
  set_aside,  // the newest revision counts, and what a near copy repeats of its original is no source of its own
  apart,      // every article counts and stands for itself: for two that somebody wants to see side by side
};

struct CompareOptions {
  Editions editions = Editions::set_aside;
};

Report compare(ClaimStream stream, const CompareOptions& options = {});

}  // namespace gainsay
