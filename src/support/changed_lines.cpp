#include "support/changed_lines.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "support/printable.hpp"
#include "support/program.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLastLine = std::numeric_limits<std::size_t>::max();

std::string real_path(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
  return (error ? path.lexically_normal() : real).generic_string();
}

// --- the diff --------------------------------------------------------------------------------------------------

// A path as git writes it: in quotation marks with escapes where it must, else as it is, a tab behind it if it has
// blanks.
std::string unquoted(std::string_view written) {
  if (!written.starts_with('"')) return std::string(written.substr(0, written.find('\t')));
  constexpr std::string_view kLetters = "abtnvfr", kMeanings = "\a\b\t\n\v\f\r";
  std::string path;
  for (std::size_t i = 1; i < written.size() && written[i] != '"'; ++i) {
    if (written[i] != '\\' || i + 1 == written.size()) {
      path += written[i];
      continue;
    }
    const char next = written[++i];
    if (next >= '0' && next <= '7' && i + 2 < written.size()) {
      path += static_cast<char>((next - '0') * 64 + (written[i + 1] - '0') * 8 + (written[i + 2] - '0'));
      i += 2;
    } else {
      const std::size_t letter = kLetters.find(next);
      path += letter == kLetters.npos ? next : kMeanings[letter];
    }
  }
  return path;
}

// "12" or "12,3": first line and count.
std::optional<std::pair<std::size_t, std::size_t>> lines_from(std::string_view text) {
  std::size_t first = 0, count = 1;
  const char* end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, first);
  if (read.ec != std::errc()) return std::nullopt;
  if (read.ptr != end && *read.ptr == ',') read = std::from_chars(read.ptr + 1, end, count);
  if (read.ec != std::errc()) return std::nullopt;
  return std::pair(first, count);
}

class DiffReader {
 public:
  void read(std::string_view line) {
    constexpr std::string_view kNewFile = "+++ ", kHunk = "@@ -";
    if (passed_ > 0 && (line.starts_with('+') || line.starts_with('-'))) {  // text, whatever it looks like
      --passed_;
    } else if (line.starts_with(kNewFile)) {
      const std::string path = unquoted(line.substr(kNewFile.size()));
      ranges_ = path.starts_with("b/") ? &files[path.substr(2)] : nullptr;  // "/dev/null": it is gone
    } else if (line.starts_with(kHunk)) {
      read_hunk(line.substr(kHunk.size()));
    }
  }

  std::map<std::string, ChangedLines::Ranges> files;

 private:
  // "3,2 +4 @@ …"
  void read_hunk(std::string_view heads) {
    const std::size_t plus = heads.find(" +"), end = heads.find(" @@");
    if (plus == heads.npos || end == heads.npos || end < plus) return;
    const auto before = lines_from(heads.substr(0, plus)), after = lines_from(heads.substr(plus + 2, end - plus - 2));
    if (!before || !after) return;
    passed_ = before->second + after->second;
    if (ranges_ && after->second > 0) ranges_->emplace_back(after->first, after->first + after->second - 1);
  }

  ChangedLines::Ranges* ranges_ = nullptr;
  std::size_t passed_ = 0;  // lines of the hunk to come
};

// --- git -------------------------------------------------------------------------------------------------------

std::string first_line(const std::string& output) { return output.substr(0, output.find('\n')); }

// What git says, or nothing where it fails.
Result<std::optional<std::string>> answer_of_git(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "git");
  auto run = run_program(arguments);
  if (!run)
    return failure({}, "--since needs git, which " + run.error().front().message, "install git, or leave out --since");
  if (run->exit_code != 0) return std::nullopt;
  return std::optional(std::move(run->output));
}

// Where the revision and HEAD parted.
Result<std::string> parting(const std::string& revision) {
  const std::string shown = printable(revision);
  const auto shallow = answer_of_git({"rev-parse", "--is-shallow-repository"});
  if (!shallow) return Failure(shallow.error());
  if (*shallow && first_line(**shallow) == "true")
    return failure({}, fmt::format("--since {} cannot be answered in a shallow clone, which lacks the history", shown),
                   "fetch all of it: git fetch --unshallow, or \"fetch-depth: 0\" for actions/checkout");
  const auto commit = answer_of_git({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) return Failure(commit.error());
  if (!*commit)
    return failure({}, fmt::format("git knows no revision \"{}\"", shown),
                   "name a commit, tag or branch; one that was not fetched yet comes with git fetch");
  const auto base = answer_of_git({"merge-base", first_line(**commit), "HEAD"});
  if (!base) return Failure(base.error());
  if (!*base)
    return failure({}, fmt::format("\"{}\" and HEAD have no history in common", shown),
                   "name a revision that HEAD comes from");
  return first_line(**base);
}

}  // namespace

bool ChangedLines::touch(const std::string& path, std::size_t first, std::size_t last) const {
  const auto found = files.find(real_path(path));
  if (found == files.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const auto& range) { return range.first <= last && first <= range.second; });
}

bool ChangedLines::touch(const std::string& path) const { return touch(path, 1, kLastLine); }

std::map<std::string, ChangedLines::Ranges> added_lines(std::string_view diff) {
  DiffReader reader;
  for (std::size_t begin = 0; begin < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', begin), diff.size());
    reader.read(diff.substr(begin, end - begin));
    begin = end + 1;
  }
  return std::move(reader.files);
}

Result<ChangedLines> lines_changed_since(const std::string& revision) {
  const auto top = answer_of_git({"rev-parse", "--show-toplevel"});
  if (!top) return Failure(top.error());
  if (!*top) return failure({}, "--since needs a git repository, and this folder is in none", "leave out --since");
  const fs::path folder = (*top)->substr(0, (*top)->rfind('\n'));
  const auto base = parting(revision);
  if (!base) return Failure(base.error());
  const auto diff = answer_of_git({"-C", folder.string(), "-c", "core.quotePath=false", "diff", "--unified=0",
                                   "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv", "--text",
                                   "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", *base, "--"});
  const auto unknown = answer_of_git({"-C", folder.string(), "ls-files", "--others", "--exclude-standard", "-z"});
  if (!diff) return Failure(diff.error());
  if (!unknown) return Failure(unknown.error());
  if (!*diff || !*unknown)
    return failure({}, fmt::format("git cannot tell what changed since \"{}\"", printable(revision)));
  ChangedLines changed;
  for (auto& [path, ranges] : added_lines(**diff)) changed.files[real_path(folder / path)] = std::move(ranges);
  const std::string& names = **unknown;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find('\0', begin), names.size());
    changed.files[real_path(folder / names.substr(begin, end - begin))] = {{1, kLastLine}};
    begin = end + 1;
  }
  return changed;
}

}  // namespace gainsay
