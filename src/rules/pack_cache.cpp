#include "rules/pack_cache.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "rules/compiled_form.hpp"
#include "rules/limits.hpp"
#include "rules/pack_reader.hpp"
#include "support/binary_form.hpp"
#include "support/build_id.hpp"
#include "support/files.hpp"
#include "support/hash.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".rules";
constexpr std::size_t kMostEntryBytes = 1u << 30;
constexpr std::size_t kHashDigits = 16;

std::optional<std::uint64_t> hash_of_file(const std::string& path) {
  const auto bytes = read_file(path, kMostPackBytes);
  return bytes ? std::optional(hash_number(*bytes)) : std::nullopt;
}

}  // namespace

std::optional<PackCache> PackCache::of_user() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return value && *value == '/' ? std::string(value) : std::string();
  };
  std::string folder = variable("XDG_CACHE_HOME");
  if (folder.empty() && !variable("HOME").empty()) folder = variable("HOME") + "/.cache";
  if (folder.empty()) return std::nullopt;
  return PackCache(folder + "/gainsay");
}

// Nothing where a pack cannot be read, which is for somebody else to say, or all of them are small.
std::optional<std::string> PackCache::entry_of(const std::vector<std::string>& names) const {
  BinaryWriter key;
  key.write(build_id());
  std::size_t size = 0;
  for (const std::string& name : names) {
    Diagnostics problems;
    const std::vector<std::string> files = files_of_packs(name, problems);
    if (!problems.empty()) return std::nullopt;
    key.write(name);
    for (const std::string& file : files) {
      const auto bytes = read_file(file, kMostPackBytes);
      if (!bytes) return std::nullopt;
      size += bytes->size();
      key.write(file);
      key.write(hash_number(*bytes));
    }
  }
  if (size < kLargePacks) return std::nullopt;
  return folder_ + "/" + hash_hex(key.bytes) + std::string(kEnding);
}

std::optional<LoadedRules> PackCache::find(const std::vector<std::string>& names) const {
  const auto entry = entry_of(names);
  if (!entry) return std::nullopt;
  const auto bytes = read_file(*entry, kMostEntryBytes);
  if (!bytes || bytes->size() < kHashDigits) return std::nullopt;
  const std::string_view content = std::string_view(*bytes).substr(kHashDigits);
  if (!bytes->starts_with(hash_hex(content))) return std::nullopt;
  BinaryReader reader(content);
  for (const auto& [file, hash] : reader.read<std::vector<ReadPackFile>>())
    if (hash_of_file(file) != hash) return std::nullopt;
  return compiled_rules(reader.read_view());
}

void PackCache::keep(const std::vector<std::string>& names, const std::vector<ReadPackFile>& files,
                     const LoadedRules& loaded) const {
  const auto entry = entry_of(names);
  if (!entry) return;
  BinaryWriter content;
  content.write(files);
  content.write(compiled_form(loaded));
  std::error_code ignored;
  fs::create_directories(folder_, ignored);
  if (write_file(*entry, hash_hex(content.bytes) + content.bytes)) forget_oldest();
}

void PackCache::forget_oldest() const {
  std::error_code ignored, ended;
  std::vector<std::pair<fs::file_time_type, fs::path>> entries;
  for (fs::directory_iterator each(folder_, ended); !ended && each != fs::directory_iterator(); each.increment(ended))
    if (each->path().extension() == kEnding) entries.emplace_back(each->last_write_time(ignored), each->path());
  if (entries.size() <= kMostEntries) return;
  std::sort(entries.begin(), entries.end());
  entries.resize(entries.size() - kMostEntries);
  for (const auto& [time, path] : entries) fs::remove(path, ignored);
}

}  // namespace gainsay
