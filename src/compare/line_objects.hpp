// Lines of a stream as JSON objects, and what these say they are. For the thorough way of reading only.
#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "compare/record_members.hpp"

namespace gainsay {

// Nothing, and a complaint, where the line is no object of JSON.
std::optional<nlohmann::ordered_json> object_of(const StreamLine& line);

// Its "schema"; empty where that is no string.
std::string schema_of(const nlohmann::ordered_json& object);

// The id that a claim names; nothing, and a complaint, where it is no string.
std::optional<std::string> fact_of_claim(const nlohmann::ordered_json& object, const StreamLine& line);

}  // namespace gainsay
