// Inside values/: whether a text counts from its publication, as news do, or from what it told of last, as histories do.
#pragma once

#include <vector>

#include "values/date_expression.hpp"
#include "values/date_resolve.hpp"

namespace gainsay {

// How an article with these dates counts, by the policy `anchor`. Under `auto` it is a history where most of its dates
// lie years before the publication and few look back from there. Single sentences of news that tell of old times are
// none: their dates without a year were meant from the publication more often than not.
Telling telling_of(const std::vector<const DateExpression*>& dates, const RecogniseContext& context);

}  // namespace gainsay
