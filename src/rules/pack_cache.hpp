// Compiled forms of large packs, kept from run to run: parsing and compiling a thousand facts takes longer than using
// them.
//
// An entry is a file named by a hash of the build of the program, of the paths of the packs and of their bytes, and
// carries hashes of the files that they include and of itself. Whatever does not fit is passed over and made anew, so
// that runs may share a cache, and anybody may empty it at any time. It keeps the entries that were made last.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/load_rules.hpp"

namespace gainsay {

// A file that rules were read from, with a hash of its bytes.
using ReadPackFile = std::pair<std::string, std::uint64_t>;

class PackCache {
 public:
  // An entry takes longer to make than packs of fewer bytes to compile.
  static constexpr std::size_t kLargePacks = 64u << 10;
  static constexpr std::size_t kMostEntries = 16;

  // Below the folder that the environment names for such things (XDG Base Directory Specification):
  // $XDG_CACHE_HOME/gainsay, else ~/.cache/gainsay. Nothing where it names none.
  static std::optional<PackCache> of_user();

  explicit PackCache(std::string folder) : folder_(std::move(folder)) {}

  // The rules of these names, as load_rules() would give them without a warning; nothing where no entry fits, or the
  // packs are not large.
  std::optional<LoadedRules> find(const std::vector<std::string>& names) const;

  // Keeps them, if the packs are large. `files` are all that they were read from. Where nothing can be written,
  // nothing is.
  void keep(const std::vector<std::string>& names, const std::vector<ReadPackFile>& files,
            const LoadedRules& loaded) const;

 private:
  std::optional<std::string> entry_of(const std::vector<std::string>& names) const;
  void forget_oldest() const;

  std::string folder_;
};

}  // namespace gainsay
