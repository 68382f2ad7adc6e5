// What of an article's own words a report may show. Values and places are no quotes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/claims.hpp"
#include "match/claim.hpp"
#include "text/metadata.hpp"

namespace gainsay {

enum class Quotes { shown, none };
enum class EmbargoedQuotes { none, shown };

struct QuoteOptions {
  Quotes quotes = Quotes::shown;
  EmbargoedQuotes embargoed = EmbargoedQuotes::none;
  std::optional<Timestamp> today;  // the only clock; without it, every embargo is in force
};

// Whether the article's words may be shown. An embargo ends with the first minute of what it names.
bool may_quote(const Metadata& article, const QuoteOptions& options);

// Empties the sentences, mentions and titles that may not be shown. Claims of articles without a record are emptied
// only where nothing is quoted at all.
void withhold_quotes(std::vector<Metadata>& articles, Claims& claims, const QuoteOptions& options);

// What stands for words that may not be shown: "[under embargo until 2023-05-03]". Nothing where the article has no
// embargo or nothing is quoted at all.
std::string withheld_words(const Metadata* article, Quotes quotes);

}  // namespace gainsay
