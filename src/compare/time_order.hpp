// Which of two reports is later. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

// The time a claim speaks of: its own as-of time, else when its article was updated, else published. Of the corpus.
const std::optional<Timestamp>& time_of(const Corpus& corpus, std::size_t claim);

enum class TimeOrder { before, after, simultaneous, unknown };

// How the first time stands to the second, at the granularity of both: times that are equal, overlap or are missing
// leave it unknown.
TimeOrder order_of_times(const std::optional<Timestamp>& first, const std::optional<Timestamp>& second);

// The earliest of the claims, which came first to say so; those without a time come last, ties by position.
std::size_t first_report(const Corpus& corpus, const std::vector<std::size_t>& claims);

}  // namespace gainsay
