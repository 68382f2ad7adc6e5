// What code-scanning services ask of the lines of a file, from its bytes.
#pragma once

#include <cstdint>
#include <istream>
#include <map>
#include <set>
#include <string>

namespace gainsay {

struct SourceLine {
  std::uint64_t begin = 0;  // offset of its first byte in the file
  std::size_t length = 0;   // in code points, without its line end
  // By which GitHub knows a line again when it has moved: `primaryLocationLineHash` as its upload action computes it,
  // "a7f2ff13bc495cf2:1". Of the first 100 characters from the beginning of the line on, blanks and tabs not counted;
  // behind the colon stands how often that hash has come up so far.
  std::string hash;
};

// The lines with these numbers, which count from 1; those that the file does not have are missing. Reads in bounded
// memory, and no further than it must.
std::map<std::size_t, SourceLine> source_lines(std::istream& input, const std::set<std::size_t>& wanted);

}  // namespace gainsay
