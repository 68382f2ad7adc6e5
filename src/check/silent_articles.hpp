// Articles that say nothing, and whose records count only where another article turns out to be the same one: an archive
// may have a great many, and all but a few bytes of each are kept out of memory.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "compare/claim_stream.hpp"
#include "support/kept_lines.hpp"

namespace gainsay {

class SilentArticles {
 public:
  // Whether the article may be put away until it is asked for.
  static bool takes(const Metadata& article);
  void add(const Metadata& article);

  // Asks for those that may be the same article as this one, and for whatever may be the same as one of those.
  void ask_for_editions_of(const Metadata& article);

  // Those asked for, in the order in which they came. A few others may be among them.
  std::vector<Metadata> asked_for();

 private:
  // Hashes of what articles are known by: path, id, url. That few others have the same by chance costs little.
  using Names = std::array<std::uint32_t, 3>;
  static constexpr std::uint32_t kNoName = 0;
  static Names names_of(const Metadata& article);
  bool is_asked_for(const Names& names) const;
  bool ask_for(const Names& names);

  struct Silent {
    std::uint64_t place;  // of its line
    std::uint32_t size;
    Names names;
  };
  static constexpr std::uint64_t kMostInMemory = 1u << 20;

  std::deque<Silent> articles_;
  KeptLines lines_{kMostInMemory};
  std::unordered_set<std::uint32_t> asked_;  // names
};

}  // namespace gainsay
