// init: a first pack and a first configuration to start from.
#include <fmt/format.h>

#include <filesystem>
#include <utility>
#include <vector>

#include "cli/command_parts.hpp"
#include "cli/output.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPackName = "rules.yaml";
constexpr const char* kConfigurationName = ".gainsay.yaml";

constexpr std::string_view kFirstPack = R"(# A rule pack: questions, and how articles answer them. Change what is here to what your articles tell of.
#
#   gainsay rules lint    every mistake with its place
#   gainsay rules test    the examples below
#   gainsay rules explain bridge-opened "The Halm Bridge opened in May."
#   gainsay check         where articles below this folder contradict each other
#
# .gainsay.yaml, beside this file, is why these commands know it.
gainsay: 1

# Ways to say one thing, named <bridge> and <open> below.
vocabulary:
  bridge: (new|old)? Halm Bridge | bridge at Halm
  open: open~~ | inaugurate~~

facts:
  bridge-opened:
    question: When was the Halm Bridge opened?
    answer: date
    context: Halm                  # asked only of articles that name it
    # {answer} is a value of the type above, ... a gap of a few words, ? may be missing, ~~ is any form of a verb.
    phrases: |
      <bridge> ,, <open> ... {answer}
      <open> the <bridge> ... {answer}
      opening of the <bridge> ... {answer}
    # Tests: sentences of your own with the answer that they give, or none.
    examples:
      - text: The new Halm Bridge was opened on 3 June 2019.
        answer: 2019-06-03
      - text: The mayor opened the Halm Bridge, long planned, in June 2019.
        answer: June 2019
      - text: The Halm Bridge was closed on 3 June 2019.
        answer: none

  bridge-length:
    question: How long is the Halm Bridge?
    answer: quantity(length)
    context: Halm
    tolerance: 1%                  # two values that lie no farther apart agree
    phrases: |
      <bridge> (is|measures) {answer}
      {answer} long <bridge>
    examples:
      - text: The Halm Bridge is 420 metres long.
        answer: 420 m
      - text: Lorries crossed the 420 metre long Halm Bridge.
        answer: 420 m
      - text: A queue of 420 metres stood before the Halm Bridge.
        answer: none
)";

constexpr std::string_view kFirstConfiguration = R"(# What holds for every run of gainsay in this folder. `gainsay config show` prints each value and where it comes from.

# Rule packs: files and folders beside this file, or names of packs that come with the program, such as news/people.
rules: [rules.yaml]

# The least severity that makes `gainsay check` fail: error, warning, note or never.
fail-on: error

# Files and folders that are never read, as in a .gitignore.
exclude: [drafts/]

# What articles do not say themselves: who published them, and when. Change it to your folders, and take the # away.
# articles:
#   herald/**: {source: Northgate Herald}
#   "herald/2019-06-04*": {date: 2019-06-04}

# How severe a verdict is: a glob of facts, and a level for all verdicts or for some.
# severities:
#   bridge-*: {precision: warning}

# What is assumed where articles leave it open.
# policies:
#   date-order: day-first
)";

// The files that are written, unless one of them exists: then none is.
Result<void> write_all(const std::vector<std::pair<std::string, std::string_view>>& files) {
  Diagnostics problems;
  std::error_code error;
  for (const auto& [path, text] : files) {
    if (fs::exists(fs::symlink_status(path, error)))
      problems.push_back({Severity::error, {path, 0, 0}, "exists, and is left as it is", "name another folder"});
  }
  for (const auto& [path, text] : files) {
    if (!problems.empty()) return Failure(std::move(problems));
    if (const auto written = write_file(path, text); !written) problems = written.error();
  }
  if (!problems.empty()) return Failure(std::move(problems));
  return {};
}

}  // namespace

int run_init(const Arguments& arguments) {
  const fs::path folder = arguments.folder.empty() ? fs::path(".") : fs::path(arguments.folder);
  const std::string pack = (folder / kPackName).lexically_normal().generic_string();
  const std::string configuration = (folder / kConfigurationName).lexically_normal().generic_string();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    write_problems({{Severity::error, {folder.generic_string(), 0, 0}, "cannot be made: " + error.message(), {}}});
    return kUsage;
  }
  if (const auto written = write_all({{pack, kFirstPack}, {configuration, kFirstConfiguration}}); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return finish(fmt::format("{}: a first pack with two facts and their examples\n"
                            "{}: a first configuration, which names it\n"
                            "Try{}: gainsay rules test\n",
                            pack, configuration, folder == "." ? "" : " in " + folder.generic_string()),
                arguments, kNothing);
}

}  // namespace gainsay
