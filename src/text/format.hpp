// Inside text/: which reader a file gets, and what every article gets last.
#pragma once

#include <string>
#include <string_view>

#include "text/readers.hpp"

namespace gainsay {

// The path of what is read from standard input.
inline constexpr const char* kStandardInput = "-";

enum class Format { text, markdown, json, json_lines, unknown };

// By the path's ending, in any case.
Format format_of(const std::string& path);

// The articles in the bytes of a file whose path says its format; JSON lines and unknown endings are read as text.
void articles_from_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options,
                         const DraftSink& sink);

// The member or key that a story is named by; empty for none.
std::string story_field_of(const ReadOptions& options);

// What the user gives to articles: a date if they state none, and the story that `file`, the path of the file they
// stand in, or their source or title puts them in.
void apply_options(Article& article, const std::string& file, const ReadOptions& options);

}  // namespace gainsay
