#include "configuration/configurations.hpp"

#include <algorithm>
#include <filesystem>

#include "rules/problems.hpp"
#include "support/absolute_path.hpp"

namespace gainsay {
namespace {

constexpr const char* kFileNames[] = {".gainsay.yaml", ".gainsay.yml"};

}  // namespace

Configurations::Configurations(const std::optional<std::string>& named) : working_folder_(absolute_path(".")) {
  found_root_ = nearest_path(working_folder_);
  if (named) root_ = load(absolute_path(*named), Role::root);
  else if (found_root_) root_ = load(*found_root_, Role::root);
}

RunSettings Configurations::of_the_run() const { return root_ ? run_settings_of(*root_) : RunSettings{}; }

// Two files of one folder would leave it to chance which of them counts.
std::optional<std::string> Configurations::file_in(const std::string& folder) {
  std::optional<std::string> found;
  for (const char* name : kFileNames) {
    const std::string path = (folder == "/" ? folder : folder + "/") + name;
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) continue;
    if (!found) found = path;
    else add_error(loader_.problems, {path_as_shown(path), 0, 0}, "stands beside .gainsay.yaml, which is read",
                   "remove one of them");
  }
  return found;
}

std::optional<std::string> Configurations::nearest_path(const std::string& folder) {
  std::vector<std::string> passed;
  std::optional<std::string> found;
  for (std::string at = folder;; at = parent_folder(at)) {
    if (const auto known = nearest_.find(at); known != nearest_.end()) {
      found = known->second;
      break;
    }
    passed.push_back(at);
    found = file_in(at);
    if (found || at == "/") break;
  }
  for (const std::string& each : passed) nearest_.emplace(each, found);
  return found;
}

const ConfigurationFile* Configurations::nearest(const std::string& folder) {
  const auto path = nearest_path(folder);
  return !path || path == found_root_ ? root_ : load(*path, Role::beside_articles);
}

const ConfigurationFile* Configurations::load(const std::string& path, Role role) {
  const auto known = files_.find(path);
  if (known != files_.end()) return known->second.get();
  const auto& file = *files_.emplace(path, std::make_unique<const ConfigurationFile>(loader_.load(path))).first->second;
  if (role == Role::beside_articles) refuse_keys_of_the_run(file);
  return &file;
}

void Configurations::refuse_keys_of_the_run(const ConfigurationFile& file) {
  for (const LocatedText& key : file.run_keys) {
    const bool is_of_root = root_ && std::any_of(root_->files.begin(), root_->files.end(),
                                        [&](const std::string& each) { return path_as_shown(each) == key.place.path; });
    if (is_of_root) continue;
    add_error(loader_.problems, key.place,
              in_quotes(key.text) + " counts for the whole run, and is taken from its root only",
              root_ ? "the root is " + path_as_shown(root_->path) + "; --config names another one"
                    : "run gainsay in the folder of this file, or name it with --config");
  }
}

// All that lies in one folder is asked about together.
const ConfigurationFile* Configurations::file_for(const std::string& path) {
  const std::string_view folder = std::string_view(path).substr(0, path.rfind('/') + 1);
  const bool same = !folder.empty() && folder == asked_folder_ && path.size() > folder.size();
  if (same) return file_of_folder_;
  file_of_folder_ = nearest(parent_folder(absolute_path(path, working_folder_)));
  asked_folder_ = is_normal_path(path) ? folder : std::string_view();
  return file_of_folder_;
}

const ArticleSettings& Configurations::settings_of(const std::string& path) {
  if (asked_ == path && !path.empty()) return answered_;
  const ConfigurationFile* file = file_for(path);
  asked_ = path;
  if (file || had_file_) answered_ = file ? article_settings_of(*file, absolute_path(path, working_folder_)) : ArticleSettings{};
  had_file_ = file != nullptr;
  return answered_;
}

bool Configurations::excludes(const std::string& path, EntryKind kind) {
  const ConfigurationFile* file = file_for(path);
  // So that a broken one is known before any article is read.
  if (kind == EntryKind::folder) (void)nearest(absolute_path(path, working_folder_));
  if (!loader_.problems.empty()) return true;
  const FileGlobs* globs = file ? excluded_by(*file) : nullptr;
  return globs && globs->decide(absolute_path(path, working_folder_), kind) == GlobFit::fits;
}

Diagnostics Configurations::problems() const {
  Diagnostics sorted = loader_.problems;
  sort_problems(sorted);
  return sorted;
}

}  // namespace gainsay
