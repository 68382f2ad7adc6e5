// Inside cli/: one function a command. Each returns the exit code.
#pragma once

#include "cli/arguments.hpp"

namespace gainsay {

enum ExitCode { kNothing = 0, kFindings = 1, kUsage = 2, kUnread = 3 };

int run_check(const Arguments& arguments);
int run_diff(const Arguments& arguments);
int run_claims(const Arguments& arguments);
int run_compare(const Arguments& arguments);
int run_why(const Arguments& arguments);
int run_values(const Arguments& arguments);
int run_rules_lint(const Arguments& arguments);
int run_rules_test(const Arguments& arguments);
int run_rules_list(const Arguments& arguments);
int run_rules_show(const Arguments& arguments);
int run_rules_sample(const Arguments& arguments);
int run_rules_explain(const Arguments& arguments);
int run_rules_coverage(const Arguments& arguments);
int run_rules_example(const Arguments& arguments);
int run_config_show(const Arguments& arguments);
int run_init(const Arguments& arguments);
int run_baseline_create(const Arguments& arguments);
int run_baseline_update(const Arguments& arguments);
int run_baseline_prune(const Arguments& arguments);
int run_baseline_show(const Arguments& arguments);
int run_accept(const Arguments& arguments);
int run_index_update(const Arguments& arguments);
int run_facts(const Arguments& arguments);

}  // namespace gainsay
