#include "support/ignored.hpp"

#include <filesystem>

#include "support/absolute_path.hpp"
#include "support/braces.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostIgnoreFileBytes = 16u << 20;

}  // namespace

Ignored::Ignored(const WalkOptions& options) : options_(options), working_folder_(absolute_path(".")) {
  for (const std::string& written : options.globs) {
    for (const std::string& glob : expand_braces(written)) globs_.add(glob);
    takes_in_ = takes_in_ || !written.starts_with('!');
  }
}

bool Ignored::leaves_out(const std::string& path, EntryKind kind) {
  const std::string whole = absolute_path(path, working_folder_);
  const std::string name = whole.substr(whole.rfind('/') + 1);
  if (name == ".git") return true;
  if (const GlobFit fit = decide_by_globs(whole, kind); fit != GlobFit::none) return fit == GlobFit::excepted;
  if (takes_in_ && kind == EntryKind::file) return true;
  if (const GlobFit fit = decide_by_files(whole, kind); fit != GlobFit::none) return fit == GlobFit::fits;
  return options_.hidden == HiddenNames::left_out && name.starts_with('.');
}

bool Ignored::is_asked_for(const std::string& path, EntryKind kind) const {
  return !globs_.empty() && decide_by_globs(absolute_path(path, working_folder_), kind) == GlobFit::fits;
}

GlobFit Ignored::decide_by_globs(const std::string& path, EntryKind kind) const {
  if (globs_.empty()) return GlobFit::none;
  const auto inside = path_inside(path, working_folder_);
  return globs_.decide(inside ? *inside : path, kind);
}

GlobFit Ignored::decide_by_files(const std::string& path, EntryKind kind) {
  if (options_.ignore_files == IgnoreFiles::passed_over) return GlobFit::none;
  if (names_nothing(parent_folder(path))) return GlobFit::none;
  GlobFit by_git = GlobFit::none;
  bool in_repository = false;
  for (std::string folder = parent_folder(path);; folder = parent_folder(folder)) {
    const FolderRules& rules = rules_of(folder);
    const std::string_view inside = *path_inside(path, folder);
    if (const GlobFit own = rules.own.decide(inside, kind); own != GlobFit::none) return own;
    if (!in_repository && by_git == GlobFit::none) by_git = rules.git.decide(inside, kind);
    in_repository = in_repository || rules.is_repository;
    if (folder == "/") return in_repository ? by_git : GlobFit::none;
  }
}

// Most folders have no ignore file, nor has any above them; all that lies in one folder is asked about together.
bool Ignored::names_nothing(const std::string& folder) {
  if (asked_folder_ == folder) return asked_names_nothing_;
  asked_folder_ = folder;
  asked_names_nothing_ = true;
  for (std::string at = folder; asked_names_nothing_; at = parent_folder(at)) {
    const FolderRules& rules = rules_of(at);
    asked_names_nothing_ = rules.git.empty() && rules.own.empty();
    if (at == "/") break;
  }
  return asked_names_nothing_;
}

const Ignored::FolderRules& Ignored::rules_of(const std::string& folder) {
  const auto known = folders_.find(folder);
  if (known != folders_.end()) return known->second;
  const std::string below = folder == "/" ? folder : folder + "/";
  std::error_code ignored;
  FolderRules rules;
  rules.is_repository = fs::exists(below + ".git", ignored);
  rules.git = read_globs(below + ".gitignore");
  rules.own = read_globs(below + ".gainsayignore");
  return folders_.emplace(folder, std::move(rules)).first->second;
}

PathGlobs Ignored::read_globs(const std::string& file) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return {};
  const auto text = read_file(file, kMostIgnoreFileBytes);
  if (text) return globs_of_ignore_file(*text);
  problems.insert(problems.end(), text.error().begin(), text.error().end());
  problems.back().place.path = path_as_shown(file);
  return {};
}

}  // namespace gainsay
