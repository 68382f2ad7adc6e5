// Claims → findings, with no access to any article's text. The result does not depend on the order of the stream.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "compare/report.hpp"
#include "compare/stream_rows.hpp"
#include "support/path_base.hpp"

namespace gainsay {

// What becomes of revisions and near copies of an article.
enum class Editions {
  set_aside,  // the newest revision counts, and what a near copy repeats of its original is no source of its own
  apart,      // every article counts and stands for itself: for two that somebody wants to see side by side
};

// What becomes of what articles ask to leave alone.
enum class SuppressedFindings {
  left_out,
  told,  // Report::suppressed has the findings that would come of it
};

// What some articles change of a fact: of its severities, say.
struct ChangeForSome {
  std::function<bool(const std::string& article)> is_about;  // by its path
  std::function<void(FactDefinition& fact)> change;
};

struct CompareOptions {
  Editions editions = Editions::set_aside;
  // Paths of articles that are held against all the others. Where there are any, only what touches them is compared: pairs
  // with a side that a draft states. Their own other revisions are their history. The report then holds the claims of
  // the drafts and of what is found, and counts the rest.
  std::set<std::string> drafts{};
  // What the paths in the stream are seen from: a fingerprint that names a file names it from the root of the run.
  PathBase base{};
  // Each counts where it is about all articles that answer a question, the later ones on top of the earlier.
  std::vector<ChangeForSome> changes{};
  SuppressedFindings suppressed = SuppressedFindings::left_out;
};

Report compare(ClaimStream stream, const CompareOptions& options = {});
Report compare(StreamRows stream, const CompareOptions& options = {});

}  // namespace gainsay
