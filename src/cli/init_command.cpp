// init: a first pack to start from.
#include <fmt/format.h>

#include <filesystem>

#include "cli/command_parts.hpp"
#include "cli/output.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFileName = "rules.yaml";

constexpr std::string_view kFirstPack = R"(# A rule pack: questions, and how articles answer them. Change what is here to what your articles tell of.
#
#   gainsay rules lint rules.yaml                every mistake with its place
#   gainsay rules test rules.yaml                the examples below
#   gainsay rules explain bridge-opened "The bridge opened in May." --rules rules.yaml
#   gainsay check articles/ --rules rules.yaml   where articles contradict each other
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

}  // namespace

int run_init(const Arguments& arguments) {
  const fs::path folder = arguments.folder.empty() ? fs::path(".") : fs::path(arguments.folder);
  const std::string path = (folder / kFileName).lexically_normal().generic_string();
  std::error_code error;
  if (fs::exists(fs::symlink_status(path, error))) {
    write_problems({{Severity::error, {path, 0, 0}, "exists, and is left as it is", "name another folder"}});
    return kUsage;
  }
  fs::create_directories(folder, error);
  if (error) {
    write_problems({{Severity::error, {folder.generic_string(), 0, 0}, "cannot be made: " + error.message(), {}}});
    return kUsage;
  }
  if (const auto written = write_file(path, kFirstPack); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return finish(fmt::format("{0}: a first pack with two facts and their examples\n"
                            "Try: gainsay rules test {0}\n", path),
                arguments, kNothing);
}

}  // namespace gainsay
