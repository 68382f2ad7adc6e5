// Inside cli/: the command line, parsed. CLI11 is known to arguments.cpp, usage.hpp and the files of options only.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "check/check.hpp"
#include "check/new_example.hpp"
#include "check/selection.hpp"
#include "configuration/configurations.hpp"
#include "report/print_ci.hpp"
#include "report/quotes.hpp"
#include "store/claim_index.hpp"

namespace gainsay {

enum class Command {
  check, diff, claims, compare, why, values, config_show, init, baseline_create, baseline_update, baseline_prune, baseline_show,
  accept, index_update, facts, rules_lint, rules_test, rules_list, rules_show, rules_sample, rules_explain, rules_coverage, rules_example
};
enum class Format {
  text, concise, json, jsonl, diff, matrix, csv, sarif, github, gitlab, junit, rdjson, markdown, timex_jsonl
};
// Of a name that --format or a configuration knows.
Format format_named(const std::string& name);

enum class FailOn { note, warning, error, never };
enum class ColourChoice { automatic, always, never };
enum class ConfigurationFiles { read, passed_over };
enum class PartialInput { fails, allowed };
enum class DiffForm { hunks, counts };  // counts: --stat
enum class Statistics { none, shown };

struct Output {
  Format format = Format::text;
  std::string path;  // empty: standard output
};

enum class OnSurfaced { pass, fail };
enum class BaselineUse { where_found, none };  // none: --no-baseline

struct BaselineArguments {
  BaselineUse use = BaselineUse::where_found;
  std::string file;                // of --baseline; empty: that of the run's root
  std::string fingerprint;         // of accept, as are reason and until
  std::string reason;
  std::optional<Timestamp> until;
};

enum class IndexUse { where_found, none };  // none: --no-index

struct IndexArguments {
  IndexUse use = IndexUse::where_found;
  std::string file;                              // of --index; empty: that of the run's root
  FileFilter filter = FileFilter::by_stamps;     // of index update
  std::string key;                               // of facts; empty: every instance
};

struct Arguments {
  Command command = Command::check;
  std::vector<std::string> paths;  // articles, streams or packs, by command
  bool paths_are_default = false;  // none were given
  std::vector<std::string> places;  // of why: two; of rules example: one
  std::vector<std::string> rules;  // empty: the shipped packs
  std::string fact;                // of the commands about one fact
  std::size_t count = 3;           // of rules sample: sentences a phrase
  std::string sentence;            // of rules explain
  Expected expected = Expected::what_is_found;  // of rules example
  std::string todo;                             // likewise
  std::string folder;                           // of init
  Format format = Format::text;
  std::string output;           // empty: standard output
  std::vector<Output> outputs;  // of a report: the format and output above, then those of --output FORMAT=FILE
  Reproduction run;             // the command line, without what only shapes the report
  Statistics statistics = Statistics::none;
  CheckOptions check;
  Selection selection;
  BaselineArguments baseline;
  IndexArguments index;
  std::vector<std::pair<std::string, std::string>> policies;  // those of --policy, also set in `check`
  ConfigurationFiles configuration_files = ConfigurationFiles::read;
  std::optional<std::string> root;                // of --config
  std::shared_ptr<Configurations> configuration;  // once it is read; null where none is
  std::string since;  // a revision of git; empty: all lines count
  OnSurfaced on_surfaced = OnSurfaced::pass;
  QuoteOptions quoting;
  std::optional<FailOn> fail_on;  // FailOn::error where nobody says
  PartialInput partial = PartialInput::fails;
  TextOptions text;
  ColourChoice colour = ColourChoice::automatic;
  DiffContext context = DiffContext::differences;
  DiffForm diff_form = DiffForm::hunks;
};

// Nothing left to do (help or version was printed, or the usage was wrong and said so): the exit code.
struct Done {
  int exit_code = 0;
};

std::variant<Arguments, Done> parse_arguments(int argc, char** argv);

}  // namespace gainsay
