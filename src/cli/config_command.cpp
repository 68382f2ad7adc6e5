// config show: what the configuration says, and where.
#include <filesystem>

#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "report/print_configuration.hpp"

namespace gainsay {

int run_config_show(const Arguments& arguments) {
  namespace fs = std::filesystem;
  const std::string path = fs::path(arguments.paths.front()).generic_string();
  std::error_code error;
  const bool is_folder = fs::is_directory(path, error);
  if (!is_folder && !fs::exists(path, error)) {
    write_problems({{Severity::error, {path, 0, 0}, "there is no such file or folder",
                     "name an article, or a folder of them"}});
    return kUsage;
  }
  const auto& files = arguments.configuration;
  if (!files) {
    return finish(print_run_settings(nullptr, {}) + "\n" +
                      (is_folder ? print_folder_settings(path, nullptr) : print_file_settings(path, nullptr, {})),
                  arguments, kNothing);
  }
  const ConfigurationFile* by = files->file_for(is_folder ? (fs::path(path) / "article").generic_string() : path);
  const ArticleSettings settings = files->settings_of(path);
  if (!configurations_hold(arguments)) return kUsage;
  return finish(print_run_settings(files->root(), files->of_the_run()) + "\n" +
                    (is_folder ? print_folder_settings(path, by) : print_file_settings(path, by, settings)),
                arguments, kNothing);
}

}  // namespace gainsay
