// Inside values/: from what a date's words say to when that was, seen from the publication date.
#pragma once

#include <vector>

#include "values/date_cues.hpp"
#include "values/date_expression.hpp"
#include "values/recognise.hpp"

namespace gainsay {

struct ResolvedDate {
  DateValue value;
  std::vector<Assumption> assumptions;  // each once, in the order they were made
};

// Without an anchor nothing is guessed: the value keeps its fields, or says only how fine it is.
ResolvedDate resolve_date(const DateExpression& expression, const RecogniseContext& context, const ClauseCues& cues);

}  // namespace gainsay
