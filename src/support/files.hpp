// Files and folders, read with bounds and written whole or not at all.
#pragma once

#include <cstddef>
#include <fstream>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "support/path_glob.hpp"
#include "support/result.hpp"

namespace gainsay {

// The whole file, or a diagnostic with the path and the system's reason; a file above `most` bytes fails
// without being read.
Result<std::string> read_file(const std::string& path, std::size_t most);

// Opens for reading bytes; fails as read_file() does where there is no file, or a folder.
Result<void> open_to_read(const std::string& path, std::ifstream& input);

// Writes to a temporary file beside `path` and renames it: afterwards `path` holds the old bytes or all of the new.
Result<void> write_file(const std::string& path, std::string_view bytes);

// The regular files below `folder`, sorted by path, paths spelled `folder/…` with forward slashes, without what
// `leaves_out` holds of the entries; a folder that it leaves out is not entered. Folders that cannot be read and loops
// made by links come back as problems.
using EntryFilter = std::function<bool(const std::string& path, EntryKind kind)>;
std::vector<std::string> list_files(const std::string& folder, const EntryFilter& leaves_out, Diagnostics& problems);

// The same without hidden names, those that begin with a dot.
std::vector<std::string> list_files(const std::string& folder, Diagnostics& problems);

// Reads a file or stream line by line in bounded memory. `line` gets each line without its line end and its number
// from 1; a line above `most` bytes is skipped and goes to `too_long` with its number.
using LineSink = std::function<void(std::string_view line, std::size_t number)>;
using LongLineSink = std::function<void(std::size_t number)>;
Result<void> read_lines(const std::string& path, std::size_t most, const LineSink& line,
                        const LongLineSink& too_long);
void read_lines(std::istream& input, std::size_t most, const LineSink& line, const LongLineSink& too_long);

}  // namespace gainsay
