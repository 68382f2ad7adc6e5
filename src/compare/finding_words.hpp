// What a finding says to people. For compare/ only.
#pragma once

#include "compare/pairs.hpp"

namespace gainsay {

enum class Between { sources, claims_of_one_article, draft_and_archive };

// "sources disagree: When was …?"
std::string message_of(Verdict verdict, Between between, const FactDefinition& fact, std::string_view slot);

// "older figure: 17; since then 19 (Herald, 14:05)", of an update or a reversal whose first side is the older; empty
// where neither is known to be older.
std::string older_report(const Corpus& corpus, const SidePair& pair);

// "what was corrected: 23 April 2023 (Herald)"
std::string corrected(const Corpus& corpus, std::size_t correction);

// "only Herald says 19"; nothing unless exactly one camp has a single source and another has more.
std::optional<std::string> stands_alone(const std::vector<Camp>& camps);

// "the reference is Antony Blinken (state.gov, checked 2023-05-01)"
std::string reference_words(const Reference& reference);

}  // namespace gainsay
