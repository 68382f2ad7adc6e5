// When two keys name one instance.
#pragma once

#include <string>
#include <vector>

#include "match/claim.hpp"

namespace gainsay {

// One text for each exact key.
std::string key_text(const std::vector<KeyPart>& key);

// For each key the index of the key that stands for its instance. The keys are of one fact, each once; which join, and
// who stands for them, does not depend on their order.
//
// Two keys are equal if all their parts are: names but for accents, apostrophes and hyphens; dates that cover the same
// time; places that lie in the same ones, named or known; organisations but for case, "the" and "&"; all else by its
// canonical text. An unset part equals an unset part only.
//
// A key refines another if each of its parts equals or refines that of the other, and one refines it:
//   - a person of one surname whose given names go on, or say more than an initial or a nickname, or who has particles
//     or a suffix where the other has none; also through a third name of the slot (William, Bill, B)
//   - a place told in more words ("Tarn, Virginia", and a Tarn of which nobody says more); what lies in the other is a
//     part of it and another instance ("Tarn, Virginia" and Virginia)
//   - an organisation of which the other lacks the legal form
//   - a date whose widest reading lies inside what the other surely covers; without a year, a day or part of a month
//     refines its month. Dates that are open on one side (since, until, before, after) refine nothing.
//
// A key that nothing refines is an end. A key joins the end that refines it if there is exactly one; where two or more
// do, it is ambiguous and stays alone. Steps in between do not count: Smith and John Smith both join John Peter Smith,
// and April 2023 joins 23 April 2023. With a Mary Smith, Smith alone is ambiguous; with 28 April 2023, April is. An
// ambiguous key joins nothing, not even another ambiguous one. The end stands for all that join it.
std::vector<std::size_t> join_keys(const std::vector<std::vector<KeyPart>>& keys);

}  // namespace gainsay
