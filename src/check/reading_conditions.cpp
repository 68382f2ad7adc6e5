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

std::string ReadingConditions::of(const ArticleFile& file, const Policies& policies) {
  const std::size_t dot = file.path.rfind('.');
  const std::string ending = dot == file.path.npos ? "" : file.path.substr(dot);
  const bool by_folder = file.settings.story_by && file.settings.story_by->what == StoryBy::What::folder;
  const bool same = !by_folder && policies_ == policies && settings_ == file.settings && named_ == file.named && ending_ == ending;
  if (same) return conditions_;
  policies_ = policies;
  settings_ = file.settings;
  named_ = file.named;
  ending_ = ending;
  const bool may_be_named_together = options_.reading.named_story && file.named == Named::as_file;
  conditions_ = fmt::format(
      "ending={}\nsource={}\nstory={}\npublished={}\nstory-by={}\nelse-published={}\nnamed={}\nmost={}\nengine={}\n{}", ending,
      file.settings.source, file.settings.story, time_text(file.settings.published), story_conditions(file, options_),
      time_text(options_.reading.published), may_be_named_together, options_.reading.max_file_size,
      static_cast<int>(options_.engine), policies_text(policies));
  return conditions_;
}

}  // namespace gainsay
