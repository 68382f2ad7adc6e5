// Inside cli/: options that several commands share. Each adds itself to a command and writes into one Arguments.
// Includes CLI11.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/option_makers.hpp"

namespace gainsay {

class OptionGroups {
 public:
  explicit OptionGroups(Arguments& arguments) : arguments_(arguments) {}

  void rules(CLI::App* command);
  void reading(CLI::App* command);  // how articles are read: --published, --policy, --max-filesize
  void published(CLI::App* command);  // on a date only, where there is no --today
  void max_file_size(CLI::App* command);
  void configuration(CLI::App* command);  // --config, --no-config
  void standard_input_name(CLI::App* command);
  void walking(CLI::App* command);  // what of folders is read: -g, --hidden, --no-ignore
  void selection(CLI::App* command);
  void stories(CLI::App* command);  // --story-by
  void policy(CLI::App* command);
  void engine(CLI::App* command);
  void threads(CLI::App* command, std::string_view what = "read articles");  // -j
  void memory(CLI::App* command, std::string_view of_what);

  void baseline(CLI::App* command);       // what is known, what changed, and what of it is shown
  void baseline_file(CLI::App* command);  // --baseline alone
  void today(CLI::App* command);

  void report(CLI::App* command);  // all that check and compare print by
  void text(CLI::App* command);    // how much the text format shows
  void format(CLI::App* command, const std::vector<std::string>& names);  // the first is the usual one
  void quotes(CLI::App* command);  // what is quoted, and --today
  void outputs(CLI::App* command);
  void report_outputs(CLI::App* command);  // the same of reports: in several formats, and --statistics
  void output(CLI::App* command);
  void exit_codes(CLI::App* command);
  void partial(CLI::App* command);

  // What only the whole command line tells. Throws UsageError.
  void finish();

  // Whether --format was given.
  bool format_is_given() const { return format_.has_value(); }

 private:
  enum class Published { on_a_date, today };

  void colour(CLI::App* command);
  void add_output(CLI::App* command, const std::string& written);
  void set_outputs();
  void set_policy_from(const std::string& setting);
  void add_glob(const std::string& written);

  Arguments& arguments_;
  std::optional<Format> format_;
  Published published_ = Published::on_a_date;
  std::map<CLI::App*, std::vector<std::string>> formats_;  // the first is the usual one
  std::vector<Output> further_outputs_;
};

// What is said of PACK, wherever it stands.
std::string pack_help();

}  // namespace gainsay
