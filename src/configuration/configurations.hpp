// The configuration files of a run: that of its root, and those beside its articles.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "configuration/article_settings.hpp"
#include "configuration/load_configuration.hpp"
#include "configuration/run_settings.hpp"

namespace gainsay {

// The root is the file that the user names, else the nearest .gainsay.yaml (or .gainsay.yml) upward from the working
// folder. Articles heed the nearest one upward from themselves, and the root where there is none. A root that the user
// names stands in place of the one that would be found, for articles too.
class Configurations {
 public:
  // Reads the root. `named`: nothing where the user names none.
  explicit Configurations(const std::optional<std::string>& named);

  const ConfigurationFile* root() const { return root_; }  // null: there is none
  RunSettings of_the_run() const;

  // What a file of that path heeds, there or not; null: there is none. It lives as long as this does.
  const ConfigurationFile* file_for(const std::string& path);

  // Until the next call.
  const ArticleSettings& settings_of(const std::string& path);

  // Whether an entry of a folder is left out. As soon as a configuration is broken, everything is: nothing will come of
  // the run.
  bool excludes(const std::string& path, EntryKind kind);

  // All that is wrong with the files that were read so far, in order.
  Diagnostics problems() const;

 private:
  enum class Role { root, beside_articles };

  const ConfigurationFile* load(const std::string& path, Role role);
  const ConfigurationFile* nearest(const std::string& folder);
  std::optional<std::string> nearest_path(const std::string& folder);
  std::optional<std::string> file_in(const std::string& folder);
  void refuse_keys_of_the_run(const ConfigurationFile& file);

  std::string working_folder_;
  ConfigurationLoader loader_;
  std::unordered_map<std::string, std::unique_ptr<const ConfigurationFile>> files_;  // by absolute path
  std::unordered_map<std::string, std::optional<std::string>> nearest_;              // by folder: the path
  std::optional<std::string> found_root_;  // upward from the working folder
  const ConfigurationFile* root_ = nullptr;
  std::string asked_;         // the path last asked about: reading and matching both ask
  ArticleSettings answered_;  // what was said of it
  bool had_file_ = false;     // whether some file said it
  std::string asked_folder_;  // as it was written, with a slash at its end; empty: none
  const ConfigurationFile* file_of_folder_ = nullptr;
};

}  // namespace gainsay
