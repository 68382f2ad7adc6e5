// Inside check/: from files to what each of their articles says.
#pragma once

#include <functional>
#include <istream>
#include <vector>

#include "check/check.hpp"
#include "check/fact_finders.hpp"

namespace gainsay {

// The indices of all facts.
std::vector<std::size_t> every_fact(const Rules& rules);

// `sink` gets every article in the order of read_articles(), with the claims of the facts `asked` for (indices of the
// rules' facts, ascending). What `options.known` knows is not read; what it does not is matched with all facts of the rules
// of `finders`, and kept.
using ArticleClaimsSink = std::function<void(ArticleClaims)>;
ReadSummary each_article(FactFinders& finders, const std::vector<std::size_t>& asked, const CheckOptions& options,
                         std::istream& standard_input, const ArticleClaimsSink& sink);

}  // namespace gainsay
