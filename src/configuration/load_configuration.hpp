// Inside configuration/: files with what they extend, each read once.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "configuration/read_layer.hpp"

namespace gainsay {

class ConfigurationLoader {
 public:
  // `path` is absolute. What is wrong goes to `problems`; what can be told of the file all the same comes back.
  ConfigurationFile load(const std::string& path);

  Diagnostics problems;

 private:
  const WrittenConfiguration& written(const std::string& path, const Place& asked_at);
  void add(const std::string& path, const Place& asked_at, ConfigurationFile& file);
  std::string chain_to(const std::string& path) const;

  std::unordered_map<std::string, WrittenConfiguration> known_;  // by absolute path
  std::vector<std::string> open_;                                // being read, outermost first
};

}  // namespace gainsay
