#include "rules/pack_reader.hpp"

#include <algorithm>
#include <filesystem>

#include "rules/limits.hpp"
#include "rules/load_rules.hpp"
#include "rules/problems.hpp"
#include "rules/read_fragment.hpp"
#include "support/embedded.hpp"
#include "support/files.hpp"
#include "support/hash.hpp"
#include "support/suggest.hpp"
#include "support/yaml_tree.hpp"

namespace gainsay {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".yaml";
constexpr std::string_view kLexicon = "lexicon";
constexpr std::string_view kShippedFolder = "rules/";

bool is_pack_file(const std::string& path) { return path.ends_with(kEnding) || path.ends_with(".yml"); }

bool is_below_lexicon(const std::string& path, const std::string& folder) {
  const fs::path inside = fs::path(path).lexically_relative(folder).parent_path();
  return std::find(inside.begin(), inside.end(), fs::path(kLexicon)) != inside.end();
}

const EmbeddedFile* find_shipped(std::string_view path) {
  for (const EmbeddedFile& file : embedded_rules())
    if (file.path == path && !path.starts_with("lexicon/")) return &file;
  return nullptr;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

}  // namespace

std::vector<std::string> names_of_shipped_packs() {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded_rules())
    if (find_shipped(file.path)) names.emplace_back(file.path.substr(0, file.path.size() - kEnding.size()));
  return names;
}

std::vector<std::string> files_of_packs(const std::string& name, Diagnostics& problems) {
  std::error_code error;
  if (name.starts_with(kShippedPack) || !fs::exists(name, error)) return {};
  if (!fs::is_directory(name, error)) return {name};
  std::vector<std::string> files = list_files(name, problems);
  std::erase_if(files, [&](const std::string& path) { return !is_pack_file(path) || is_below_lexicon(path, name); });
  if (files.empty()) add_error(problems, {name, 0, 0}, "the folder holds no rule pack", "packs end in .yaml or .yml");
  return files;
}

PackReader::Source PackReader::file(const std::string& path) {
  std::error_code error;
  const fs::path identity = fs::weakly_canonical(path, error);
  return {Source::Kind::file, fs::path(path).lexically_normal().generic_string(),
          error ? path : identity.generic_string()};
}

PackReader::Source PackReader::shipped(const std::string& path) {
  const std::string normal = fs::path(path).lexically_normal().generic_string();
  return {Source::Kind::shipped, std::string(kShippedFolder) + normal, "shipped:" + normal};
}

void PackReader::add(const std::string& name) {
  std::error_code error;
  if (name.starts_with(kShippedPack)) return add_shipped_named(name.substr(kShippedPack.size()));
  if (!fs::exists(name, error)) return add_shipped_named(name);
  for (const std::string& path : files_of_packs(name, problems)) read(file(path), {});
}

void PackReader::add_shipped_named(const std::string& name) {
  const std::vector<std::string> names = names_of_shipped_packs();
  bool found = false;
  for (const std::string& pack : names) {
    if (pack != name && !pack.starts_with(name + "/")) continue;
    read(shipped(pack + std::string(kEnding)), {});
    found = true;
  }
  if (!found)
    add_error(problems, {name, 0, 0}, "there is no such file or folder, nor a shipped pack of that name",
              names.empty() ? "" : suggestion(name, names));
}

void PackReader::add_shipped() {
  for (const std::string& name : names_of_shipped_packs()) read(shipped(name + std::string(kEnding)), {});
}

void PackReader::add_text(std::string_view text, const std::string& path) {
  const auto root = parsed(text, path);
  const auto pack = root ? add_pack(*root, path) : std::nullopt;
  if (!pack) return;
  for (const LocatedText& include : packs[*pack].fragment.includes)
    add_error(problems, include.place, "a pack that is not a file cannot include others");
}

void PackReader::add_file_with(const std::string& path, std::string text) {
  const Source source = file(path);
  given_.insert_or_assign(source.identity, std::move(text));
  read(source, {});
}

std::optional<std::string> PackReader::text_at(const std::string& path) {
  if (!is_pack_file(path)) return std::nullopt;
  if (auto bytes = read_file(path, kMostPackBytes)) return std::move(*bytes);
  if (!path.starts_with(kShippedFolder)) return std::nullopt;
  const EmbeddedFile* shipped = find_shipped(std::string_view(path).substr(kShippedFolder.size()));
  return shipped ? std::optional(std::string(shipped->text)) : std::nullopt;
}

std::optional<YamlNode> PackReader::parsed(std::string_view text, const std::string& path) {
  YamlDocument document = read_yaml(text, path, {kMostPackBytes, kMostPackDepth, kMostPackNodes});
  problems.insert(problems.end(), document.problems.begin(), document.problems.end());
  return std::move(document.root);
}

std::optional<YamlNode> PackReader::root_of(const Source& source, const Place& asked_at) {
  if (source.kind == Source::Kind::shipped) {
    const EmbeddedFile* found = find_shipped(std::string_view(source.path).substr(kShippedFolder.size()));
    if (found) return tree_from(found->tree, source.path);
    add_error(problems, asked_at, "there is no shipped pack " + in_quotes(source.path));
    return std::nullopt;
  }
  const auto text = text_of(source, asked_at);
  return text ? parsed(*text, source.path) : std::nullopt;
}

std::optional<std::string> PackReader::text_of(const Source& source, const Place& asked_at) {
  if (const auto given = given_.find(source.identity); given != given_.end()) return given->second;
  auto bytes = read_file(source.path, kMostPackBytes);
  if (bytes) {
    files.emplace_back(source.path, hash_number(*bytes));
    return std::move(*bytes);
  }
  for (const Diagnostic& problem : bytes.error()) {
    // An include that cannot be read is the fault of who asks for it.
    if (asked_at.line == 0)
      problems.push_back(problem);
    else
      add_error(problems, asked_at, in_quotes(source.path) + " cannot be included: " + problem.message,
                problem.hint.empty() ? "paths are relative to this file" : problem.hint);
  }
  return std::nullopt;
}

std::optional<std::size_t> PackReader::read(const Source& source, const Place& asked_at) {
  const auto same = [&](const Source& other) { return other.identity == source.identity; };
  if (std::any_of(open_.begin(), open_.end(), same)) {
    add_error(problems, asked_at, "this pack includes itself: " + chain_to(source), "remove one of the includes");
    return std::nullopt;
  }
  if (const auto known = known_.find(source.identity); known != known_.end()) return known->second;
  const auto root = root_of(source, asked_at);
  if (!root) return std::nullopt;
  open_.push_back(source);
  const auto pack = add_pack(*root, source.path);
  if (pack) read_includes(*pack, source);
  open_.pop_back();
  known_[source.identity] = pack;
  return pack;
}

std::optional<std::size_t> PackReader::add_pack(const YamlNode& root, const std::string& path) {
  auto fragment = read_pack(root, path, problems);
  if (!fragment) return std::nullopt;
  packs.push_back({std::move(*fragment), {}});
  return packs.size() - 1;
}

void PackReader::read_includes(std::size_t pack, const Source& source) {
  const std::vector<LocatedText> includes = packs[pack].fragment.includes;  // `packs` grows below
  for (const LocatedText& include : includes) {
    const Source included = source.kind == Source::Kind::shipped
                                ? shipped(folder_of(source.path.substr(kShippedFolder.size())) + include.text)
                                : file(folder_of(source.path) + include.text);
    if (const auto index = read(included, include.place)) packs[pack].includes.push_back(*index);
  }
}

std::string PackReader::chain_to(const Source& source) const {
  std::string chain;
  const auto same = [&](const Source& other) { return other.identity == source.identity; };
  for (auto step = std::find_if(open_.begin(), open_.end(), same); step != open_.end(); ++step)
    chain += step->path + " → ";
  return chain + source.path;
}

}  // namespace gainsay
