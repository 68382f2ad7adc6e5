// Where the lines of claims are, so that the few that a report shows can be read again. For compare/ only.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostic.hpp"
#include "support/kept_lines.hpp"

namespace gainsay {

struct LinePlace {
  std::uint64_t offset = 0;
  std::uint64_t hash = 0;  // of the line
  std::uint32_t size = 0;
  std::uint32_t input = 0;
};

class ClaimLines {
 public:
  ClaimLines();
  ~ClaimLines();
  ClaimLines(const ClaimLines&) = delete;
  ClaimLines& operator=(const ClaimLines&) = delete;

  // An input whose lines stay in the file, by their offset there.
  std::uint32_t add_file(std::string path);

  // One that can be read but once: its lines are kept here. How many bytes of such lines memory may hold; what is more goes to
  // a temporary file without a name, which is gone with this, or with the process.
  std::uint32_t add_kept(std::uint64_t memory);
  std::uint64_t keep(std::string_view line);  // its offset

  // Nothing where the file has been changed since.
  std::optional<std::string> read(const LinePlace& place) const;

  // Files that were changed, in the order in which it was noticed.
  const Diagnostics& problems() const { return problems_; }

 private:
  struct Input;
  std::optional<std::string> read_from_file(Input& input, const LinePlace& place) const;

  std::vector<std::unique_ptr<Input>> inputs_;
  KeptLines kept_{0};
  mutable Diagnostics problems_;
};

}  // namespace gainsay
