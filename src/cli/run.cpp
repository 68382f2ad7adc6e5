#include "cli/run.hpp"

#include <csignal>

#include "cli/commands.hpp"
#include "cli/configure.hpp"

namespace gainsay {

int run(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is seen as a failed write, and is no error
  auto parsed = parse_arguments(argc, argv);
  if (const auto* done = std::get_if<Done>(&parsed)) return done->exit_code;
  Arguments& arguments = std::get<Arguments>(parsed);
  if (arguments.command != Command::init && !configure(arguments)) return kUsage;
  switch (arguments.command) {
    case Command::check:
      return run_check(arguments);
    case Command::diff:
      return run_diff(arguments);
    case Command::claims:
      return run_claims(arguments);
    case Command::compare:
      return run_compare(arguments);
    case Command::why:
      return run_why(arguments);
    case Command::values:
      return run_values(arguments);
    case Command::config_show:
      return run_config_show(arguments);
    case Command::init:
      return run_init(arguments);
    case Command::baseline_create:
      return run_baseline_create(arguments);
    case Command::baseline_update:
      return run_baseline_update(arguments);
    case Command::baseline_prune:
      return run_baseline_prune(arguments);
    case Command::baseline_show:
      return run_baseline_show(arguments);
    case Command::accept:
      return run_accept(arguments);
    case Command::index_update:
      return run_index_update(arguments);
    case Command::facts:
      return run_facts(arguments);
    case Command::rules_lint:
      return run_rules_lint(arguments);
    case Command::rules_test:
      return run_rules_test(arguments);
    case Command::rules_list:
      return run_rules_list(arguments);
    case Command::rules_show:
      return run_rules_show(arguments);
    case Command::rules_sample:
      return run_rules_sample(arguments);
    case Command::rules_explain:
      return run_rules_explain(arguments);
    case Command::rules_coverage:
      return run_rules_coverage(arguments);
    case Command::rules_example:
      return run_rules_example(arguments);
  }
  return kUsage;
}

}  // namespace gainsay
