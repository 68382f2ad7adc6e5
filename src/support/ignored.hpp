// What a walk through folders leaves out: hidden names, what ignore files name, what globs of the user say.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "support/diagnostic.hpp"
#include "support/path_globs.hpp"

namespace gainsay {

enum class HiddenNames { left_out, walked };        // those that begin with a dot; .git is always left out
enum class IgnoreFiles { honoured, passed_over };

struct WalkOptions {
  HiddenNames hidden = HiddenNames::left_out;
  IgnoreFiles ignore_files = IgnoreFiles::honoured;
  // Of the user, counted from the working folder; see Ignored. Braces are written out, a glob behind ! leaves out.
  std::vector<std::string> globs = {};
};

// As ripgrep has it. First come the user's globs: of several that fit, the last decides; where one takes something in,
// a file that none fits is left out. Then .gainsayignore, that of the nearest folder upward first, then .gitignore
// likewise: inside a git repository only, and only up to the folder that holds its .git. What one of these excepts
// (`!name`) is in, hidden or not.
class Ignored {
 public:
  explicit Ignored(const WalkOptions& options);

  // What is left out of the entries of folders; what the user names himself is never asked about. A folder that is left
  // out is not entered.
  bool leaves_out(const std::string& path, EntryKind kind);

  // Whether a glob of the user takes it in.
  bool is_asked_for(const std::string& path, EntryKind kind) const;

  Diagnostics problems;  // ignore files that could not be read

 private:
  struct FolderRules {
    bool is_repository = false;  // holds a .git
    PathGlobs git, own;
  };

  bool names_nothing(const std::string& folder);
  const FolderRules& rules_of(const std::string& folder);
  PathGlobs read_globs(const std::string& file);
  GlobFit decide_by_globs(const std::string& path, EntryKind kind) const;
  GlobFit decide_by_files(const std::string& path, EntryKind kind);

  WalkOptions options_;
  std::string working_folder_;
  PathGlobs globs_;
  bool takes_in_ = false;  // whether a glob takes something in
  std::string asked_folder_;
  bool asked_names_nothing_ = false;
  std::unordered_map<std::string, FolderRules> folders_;  // by absolute path
};

}  // namespace gainsay
