// Inside text/: the day that an article itself prints at its top, where nothing beside the text tells when it was published.
#pragma once

#include <optional>

#include "support/calendar.hpp"
#include "text/article.hpp"

namespace gainsay {

// The date of a line of its own among the first ones ("Published: Tuesday, 10 April 2007, 10:52 GMT", "March 14, 2013 | 8:16 am")
// or of a dateline ("HALM, March 5, 2009 (Harbour Wire) —"), always with its year. A line that says when the article was updated
// counts where none says when it was published. Nothing where a line says anything else: a date in a sentence is none of these.
std::optional<Timestamp> printed_date(const Article& article);

}  // namespace gainsay
