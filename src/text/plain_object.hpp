// Inside text/: the quick way through the JSON that nearly every article is.
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

namespace gainsay {

// The object that `text` is, if it has only texts, whole numbers, true, false and null as members, each name once; the
// same as nlohmann::json::parse makes of it. Nothing where it has more, or is no JSON: parse() then says what it is.
std::optional<nlohmann::json> plain_object(std::string_view text);

}  // namespace gainsay
