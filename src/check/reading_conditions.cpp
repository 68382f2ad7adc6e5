#include "check/reading_conditions.hpp"

#include <filesystem>

#include <fmt/format.h>

namespace gainsay {
namespace {

std::string story_conditions(const ArticleFile& file, const CheckOptions& options) {
  if (!file.settings.story_by) return "";
  switch (file.settings.story_by->what) {
    case StoryBy::What::folder:
      return "folder " + std::filesystem::path(path_from_root(file.path, options.reading.base)).parent_path().generic_string();
    case StoryBy::What::field:
      return "field " + file.settings.story_by->field;
  }
  return "";
}

std::string time_text(const std::optional<Timestamp>& time) { return time ? time->text : ""; }

}  // namespace

std::string reading_conditions(const ArticleFile& file, const Policies& policies, const CheckOptions& options) {
  const bool may_be_named_together = options.reading.named_story && file.named == Named::as_file;
  return fmt::format("ending={}\nsource={}\nstory={}\npublished={}\nstory-by={}\nelse-published={}\nnamed={}\nmost={}\nengine={}\n{}",
                     std::filesystem::path(file.path).extension().string(), file.settings.source, file.settings.story,
                     time_text(file.settings.published), story_conditions(file, options),
                     time_text(options.reading.published), may_be_named_together, options.reading.max_file_size, static_cast<int>(options.engine),
                     policies_text(policies));
}

}  // namespace gainsay
