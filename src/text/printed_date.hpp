// Inside text/: the day that an article itself prints at its top, where nothing beside the text tells when it was published.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "support/calendar.hpp"
#include "text/article.hpp"

namespace gainsay {

// Lines of an article that are looked at: a date line stands below a title, an address and an author's name.
inline constexpr std::size_t kPrintedLines = 6;

struct PrintedLine {
  std::string_view text;      // without blanks at its ends
  bool begins_block = false;  // else it may go on with the sentence of the line before
  bool ends_block = false;
  bool goes_on = false;       // the next line begins with a small letter
  bool is_led_to = false;     // the line before ends in a word that leads on: "the hall opens on"
};

bool begins_small(std::string_view line);
bool leads_on(std::string_view line);

// Whether the line says nothing but when the article was published or updated.
bool is_date_line(const PrintedLine& line);

// The date of a line of its own among the first ones ("Published: Tuesday, 10 April 2007, 10:52 GMT", "March 14, 2013 | 8:16 am")
// or of a dateline ("HALM, March 5, 2009 (Harbour Wire) —"), always with its year. A line that says when the article was updated
// counts where none says when it was published. Nothing where a line says anything else: a date in a sentence is none of these.
std::optional<Timestamp> printed_date(const Article& article);

}  // namespace gainsay
