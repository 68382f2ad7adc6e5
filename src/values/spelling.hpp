// Three spellings of a value: canonical text for machines, words for people, EDTF for dates.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "values/value.hpp"

namespace gainsay {

// One exact text for each meaning; equal texts are one side. Everything that comparing needs can be read back from
// it (alternatives apart, which are texts of their own).
//
//   date      EDTF (ISO 8601-2): 2023-04-28, XXXX-04-23, 199X, 2023-04-28/2023-04-30, 1990/..; `~` after an end that
//             is fuzzy, and then the outer interval in brackets: 1990/1993~ [1990/1994]. A range that a decade or week
//             stands for is spelled by its days or years. "throughout" (a stated range) ends in ` throughout`.
//             A weekday without a date is `weekday 7`, with ISO numbering.
//   amounts   17 · at least 12 · [12, 15] · about 300 · 5 % · 2 pp · USD 1200000 · 10 km · 42 as of 2023-05-02;
//             the shortest decimal form of each number; the outer interval follows in brackets where it is wider
//   person    given names, surname, suffix, separated by single blanks
//   category  its name · yesno: yes, no
std::string canonical(const Value& value);

// The canonical texts of a date's alternatives; empty for everything else.
std::vector<std::string> canonical_alternatives(const Value& value);

// Reads canonical text back: canonical(read_canonical(type_of(v), canonical(v))) == canonical(v), and the relation
// of two values read back is the relation of the values. Fails with a message (no place) on anything else.
Result<Value> read_canonical(const ValueType& type, std::string_view text,
                             const std::vector<std::string>& alternatives = {});

// For people: "28–30 April 2023", "23 April, year not stated", "1990–1993", "at least 12", "USD 1.2 million".
std::string in_words(const Value& value);

}  // namespace gainsay
