// Printers of `gainsay values`: every recognised value of an article, with no rules.
#pragma once

#include <string>

#include "match/matcher.hpp"
#include "report/quotes.hpp"

namespace gainsay {

// A line a value: `path:line:column: type "mention": in words [canonical]; assumed: …`. Weak names are left out.
std::string print_values_text(const ReadArticle& article, const QuoteOptions& quoting);

// A JSON object a line, `gainsay.value/1`: schema, article, line, column, end_line, end_column, begin, end, text, type,
// value, words, lo, hi, outer_lo, outer_hi, unit, hedge, granularity, assumptions, alternatives.
std::string print_values_jsonl(const ReadArticle& article, const QuoteOptions& quoting);

}  // namespace gainsay
