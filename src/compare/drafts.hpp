// A draft held against an archive. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

// Whether a draft states something in the group; always where there is no draft.
bool touches_a_draft(const Corpus& corpus, const Group& group);

// Drops the archive's claims and articles that no finding shows, after counting them.
void keep_what_findings_show(Report& report);

}  // namespace gainsay
