// JSON objects → records, each checked member by member. For compare/ only.
#pragma once

#include <nlohmann/json.hpp>

#include "compare/claim_stream.hpp"
#include "compare/record_members.hpp"

namespace gainsay {

// What is wrong goes to the line's problems; the record is then not to be used.
Metadata read_article_record(const nlohmann::ordered_json& object, const StreamLine& line);
FactDefinition read_fact_record(const nlohmann::ordered_json& object, const StreamLine& line);

// `fact` is the definition that the claim names: it says of which type the key's values are.
Claim read_claim_record(const nlohmann::ordered_json& object, const FactDefinition& fact, const StreamLine& line);

// A value as it comes back from its record. What the canonical text does not tell (the granularity) is given.
Result<Value> value_from_record(const ValueType& type, std::string_view text,
                                const std::vector<std::string>& alternatives,
                                std::optional<Granularity> granularity);

}  // namespace gainsay
