// What a configuration says of one file of articles.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "configuration/layer.hpp"
#include "text/read_articles.hpp"

namespace gainsay {

// Each as the last layer, and in it the last row, that is about the file says.
struct ArticleSettings {
  std::optional<LocatedText> source, story, date;
  std::optional<Timestamp> published;  // the date, read
  std::optional<LocatedText> story_by;
  std::vector<LocatedPair> policies;  // name → value, sorted by name
};

// `file` is absolute.
ArticleSettings article_settings_of(const ConfigurationFile& configuration, const std::string& file);

// The same as reading articles takes it.
FileSettings file_settings_of(const ArticleSettings& settings);

// "folder", or the name of a field.
StoryBy story_by_from(const std::string& written);

// What of the entries of folders the configuration leaves out: the last `exclude` counts.
const FileGlobs* excluded_by(const ConfigurationFile& configuration);

}  // namespace gainsay
