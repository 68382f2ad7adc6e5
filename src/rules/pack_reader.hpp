// Inside rules/: finds packs by name and reads them with what they include, each file once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rules/pack.hpp"
#include "support/yaml.hpp"

namespace gainsay {

class PackReader {
 public:
  // A file, a folder, or the name of a shipped pack or of a folder of them, in that order of trial.
  void add(const std::string& name);
  void add_shipped();
  void add_text(std::string_view text, const std::string& path);
  // The file at `path` as if it held `text`; what it includes is read from there.
  void add_file_with(const std::string& path, std::string text);

  // The text of a pack by its path in a place.
  static std::optional<std::string> text_at(const std::string& path);

  Packs packs;
  Diagnostics problems;
  std::vector<std::pair<std::string, std::uint64_t>> files;  // that were read, each with a hash of its bytes

 private:
  // Where a pack is read from. `identity` is the same for two spellings of one path.
  struct Source {
    enum class Kind { file, shipped };
    Kind kind = Kind::file;
    std::string path;  // as places show it
    std::string identity;
  };
  static Source file(const std::string& path);
  static Source shipped(const std::string& name);

  void add_shipped_named(const std::string& name);
  std::optional<std::size_t> read(const Source& source, const Place& asked_at);
  std::optional<YamlNode> root_of(const Source& source, const Place& asked_at);
  std::optional<YamlNode> parsed(std::string_view text, const std::string& path);
  std::optional<std::string> text_of(const Source& file, const Place& asked_at);
  std::optional<std::size_t> add_pack(const YamlNode& root, const std::string& path);
  void read_includes(std::size_t pack, const Source& source);
  std::string chain_to(const Source& source) const;

  std::unordered_map<std::string, std::optional<std::size_t>> known_;  // by identity
  std::unordered_map<std::string, std::string> given_;                // texts in place of files, by identity
  std::vector<Source> open_;                                          // being read, outermost first
};

// The files that a name of packs means, sorted: those of a folder, or a file itself; none for a shipped pack. Notes a
// folder without packs, and what of it cannot be read.
std::vector<std::string> files_of_packs(const std::string& name, Diagnostics& problems);

// Names of the shipped packs, sorted.
std::vector<std::string> names_of_shipped_packs();

}  // namespace gainsay
