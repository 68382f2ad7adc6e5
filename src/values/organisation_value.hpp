// Inside values/: how names of organisations are put together, related and spelled. Everybody else uses relation.hpp
// and spelling.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

// The organisation of a written name: "the" in front goes, the legal form behind it, with its comma, is told apart.
// `name` is not empty.
OrganisationValue organisation_from_name(std::string_view name, std::string acronym = {});

// What two spellings of one name share: folded, without "the", apostrophes and stops, "&" as "and".
std::string organisation_key(std::string_view name);

// The first letters of the words of a key, small words like "of" left out: "hwb" of "harbour watch bureau".
std::string initials_of(const std::vector<std::string>& words);

Relation relate_organisations(const OrganisationValue& a, const OrganisationValue& b);

NearKeys organisation_near_keys(const OrganisationValue& organisation);

std::string canonical_organisation(const OrganisationValue& organisation);
Result<OrganisationValue> read_canonical_organisation(std::string_view text);

}  // namespace gainsay
