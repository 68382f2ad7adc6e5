// Inside match/: dates of what somebody is only tried for, recalls or is known for: "convicted of robbing a bank in May
// 2005", "recalled seeing him on Friday". The verb before was not done on them.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "text/lexicon.hpp"
#include "values/recognise.hpp"

namespace gainsay {

// The verbal noun that the date at token `begin` of the sentence belongs to, folded. A weekday behind "of robbing a bank"
// is mostly that of the verb before ("was convicted of robbing a bank on Friday"), so that only others count there.
std::optional<std::string> gerund_of_date(std::span<const Token> sentence, const DateValue& date, std::uint32_t begin,
                                          const Lexicon& lexicon);

}  // namespace gainsay
