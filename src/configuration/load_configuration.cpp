#include "configuration/load_configuration.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "rules/problems.hpp"
#include "support/absolute_path.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 1u << 20;
constexpr std::size_t kMostDepth = 16;
constexpr std::size_t kMostLayers = 1000;  // a few files that extend each other many times are endless

bool is_yaml(const std::string& path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

}  // namespace

ConfigurationFile ConfigurationLoader::load(const std::string& path) {
  ConfigurationFile file;
  file.path = path;
  add(path, {}, file);
  return file;
}

const WrittenConfiguration& ConfigurationLoader::written(const std::string& path, const Place& asked_at) {
  const auto known = known_.find(path);
  if (known != known_.end()) return known->second;
  WrittenConfiguration& result = known_[path];
  const std::string shown = path_as_shown(path);
  const auto refuse = [&](const std::string& why, const std::string& hint) {
    if (asked_at.line == 0) add_error(problems, {shown, 0, 0}, why, hint);
    else add_error(problems, asked_at, in_quotes(shown) + " cannot be extended: " + why,
                   hint.empty() ? "paths are relative to this file" : hint);
  };
  if (!is_yaml(path)) {
    refuse("a configuration ends in .yaml or .yml", "name another file");
    return result;
  }
  const auto text = read_file(path, kMostBytes);
  if (!text) {
    refuse(text.error().front().message, text.error().front().hint);
    return result;
  }
  const YamlDocument document = read_yaml(*text, shown, {kMostBytes, kMostDepth, kMostBytes});
  problems.insert(problems.end(), document.problems.begin(), document.problems.end());
  if (document.root) result = read_layers(*document.root, parent_folder(path), problems);
  return result;
}

void ConfigurationLoader::add(const std::string& path, const Place& asked_at, ConfigurationFile& file) {
  if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
    add_error(problems, asked_at, "this configuration extends itself: " + chain_to(path), "leave one of these out");
    return;
  }
  if (file.layers.size() >= kMostLayers) {
    add_error(problems, asked_at, "too many configurations are extended",
              fmt::format("at most {} may come together", kMostLayers));
    return;
  }
  open_.push_back(path);
  const WrittenConfiguration own = written(path, asked_at);
  for (const LocatedText& extended : own.extends)
    add(absolute_path((fs::path(parent_folder(path)) / extended.text).generic_string()), extended.place, file);
  file.files.push_back(path);
  file.layers.insert(file.layers.end(), own.layers.begin(), own.layers.end());
  file.run_keys.insert(file.run_keys.end(), own.run_keys.begin(), own.run_keys.end());
  open_.pop_back();
}

std::string ConfigurationLoader::chain_to(const std::string& path) const {
  std::string chain;
  for (auto step = std::find(open_.begin(), open_.end(), path); step != open_.end(); ++step)
    chain += path_as_shown(*step) + " → ";
  return chain + path_as_shown(path);
}

}  // namespace gainsay
