// Texts and places as SARIF wants them. For report/ only.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

// A text inside a message: brackets make links there and braces placeholders.
std::string sarif_message(std::string_view text);

// "[5 km](1)": a link to the related location with that id.
std::string sarif_link(std::string_view text, std::size_t id);

// A path as a URI reference: relative as it stands, absolute with its scheme.
std::string uri_of(std::string_view path);

}  // namespace gainsay
