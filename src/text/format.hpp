// Inside text/: which reader a file gets, and what every article gets last.
#pragma once

#include <string>
#include <string_view>

#include "text/readers.hpp"

namespace gainsay {

enum class Format { text, markdown, json, json_lines, unknown };

// By the path's ending, in any case.
Format format_of(const std::string& path);

// The articles in the bytes of a file whose path says its format; JSON lines and unknown endings are read as text.
void articles_from_bytes(std::string_view bytes, const std::string& path, const DraftSink& sink);

// What the user gives to articles that do not state it themselves.
void apply_options(Article& article, const ReadOptions& options);

}  // namespace gainsay
