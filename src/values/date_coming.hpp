// Inside values/: signs that a date is yet to come which no single phrase of its clause gives.
#pragma once

#include <span>

#include "text/tokens.hpp"
#include "values/date_lexicon.hpp"

namespace gainsay {

// What stands in the clause of a date before and behind it; and where a comma ends a date that opens its sentence, what stands
// behind that.
struct DateClause {
  std::span<const Token> before, after, behind_comma;
};

bool holds_any(std::span<const Token> tokens, const FoldedSet& words);

// Whether something was done there, or had been.
bool tells_of_past(std::span<const Token> tokens, const DateLexicon& lexicon);

// Whether the clause looks ahead to its date: "on Tuesday, the league plans to …", "when the case is heard in May", "a visit
// planned …", "the two meet on Friday", "gave them until Friday", "has decided to go on Friday".
bool looks_ahead(const DateClause& clause, const DateLexicon& lexicon);

// Whether somebody expects what the clause tells before the date: "they expect a crowd on Friday". Figures are expected of
// months that are over, too.
bool is_awaited(std::span<const Token> before, const DateLexicon& lexicon);

// Whether the clause proposes what is done then: "recommended that a fair be held in May"; but lengths may be of any time: "it can be
// done in two hours".
bool is_proposed(std::span<const Token> before, const DateLexicon& lexicon);

// Whether the last verb before a date is none that tells of it yet: "pressed her to call a vote as early as May".
bool ends_in_infinitive(std::span<const Token> before, const DateLexicon& lexicon);

// Whether the clause of a weekday appoints something to it: "a strike for Friday", "an offer to begin Friday".
bool is_appointed(const DateClause& clause, const DateLexicon& lexicon);

// Whether what stands behind a month tells of something that is traded and delivered in it: "gold for June delivery", "June
// crude futures", but not "the June settlement".
bool is_traded_ahead(const DateClause& clause, const DateLexicon& lexicon);

}  // namespace gainsay
