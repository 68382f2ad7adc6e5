// Texts in records. For report/ only.
#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

namespace gainsay {

// null for an empty text: it was not stated.
inline nlohmann::ordered_json text_or_null(std::string_view text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

}  // namespace gainsay
