// Inside text/: which reader a file gets, and what every article gets last.
#pragma once

#include <string>
#include <string_view>

#include "text/readers.hpp"

namespace gainsay {

// The path of what is read from standard input.
inline constexpr const char* kStandardInput = "-";

enum class ArticleFormat { text, markdown, json, json_lines, unknown };

// By the path's ending, in any case.
ArticleFormat format_of(const std::string& path);

// The articles in the bytes of a file whose path says its format; JSON lines and unknown endings are read as text.
void articles_from_bytes(std::string_view bytes, const std::string& path, const std::string& story_field,
                         const DraftSink& sink);

// What is said of a file, with the options that go before it.
FileSettings settings_of(const std::string& file, const ReadOptions& options);

// The member or key that a story is named by; empty for none.
std::string story_field_of(const FileSettings& settings);

// What is given to articles from outside: the file they stand in, a source and a date if they state none, the story
// that the file, or their source or title, puts them in, else one that is given.
void apply_settings(Article& article, const std::string& file, const FileSettings& settings, const ReadOptions& options);

}  // namespace gainsay
