// rules coverage: what packs find in a corpus.
#include <iostream>

#include "check/coverage.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "report/print_coverage.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {

int run_rules_coverage(const Arguments& arguments) {
  auto loaded = load_rules(arguments.rules, Lexicon::english());
  if (!loaded) {
    write_problems(loaded.error());
    return kUsage;
  }
  if (const auto applied = settle_facts(arguments, loaded->rules); !applied) {
    write_problems(applied.error());
    return kUsage;
  }
  const Coverage coverage = cover(loaded->rules, check_options(arguments), std::cin);
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(coverage.unread);
  write_skipped(coverage.read);
  return finish(arguments.format == Format::json ? print_coverage_json(coverage) : print_coverage_text(coverage),
                arguments, exit_code_of_input(coverage.unread, arguments.partial));
}

}  // namespace gainsay
