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
//   date      EDTF (ISO 8601-2) of what it covers, by the coarsest units that its ends fall on: 2023-04-28, 2023-04,
//             199X, 2023-04-28/2023-04-30, 2023-05-02T14:05. A week is spelled by its days, a quarter by its months.
//             `~` after an end that is fuzzy, and then the outer interval in brackets: 1990/1993~ [1990/1994]. From
//             the two intervals follows what they are called ("early 1990s"), so that in_words() survives as well.
//             "throughout" (a stated range) ends in ` throughout`. Since and until: 1990/.., ../2023-05-03; where
//             they begin or end in no single unit: since 1990/1994, until 2023-05-01/2023-05-07. An event before or
//             after something: before 1990, by 1990, after 1990, and in brackets the other edge of what is fuzzy.
//             Not resolved: XXXX-04-23, XXXX-04, XXXX-05-03/XXXX-05-06 throughout, `weekday 7` (ISO numbering), all
//             of them also after early, mid, late, about, since, until, before, after; and `unresolved week` for
//             words that only a publication date could resolve.
//   amounts   17 · -5 · at least 12 · [12, 15] · about 300 · 1/3 (part of a whole) · 3rd · 5 % · 2 pp · rise 5 % · fall 5 %
//             · USD 1200000 · 10 km · 6.1 magnitude · 3 d · 42 as of 2023-05-02; the shortest decimal form of each
//             number; the outer interval follows in brackets where it is another than the form stands for: 10000000
//             [9500000, 10500000] for ten million
//   person    given names, surname, suffix, separated by single blanks
//   organisation  name, legal form, acronym in brackets: Halm Steel Inc (HSI)
//   place     its parts, narrowest first: Halm, Norland
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
