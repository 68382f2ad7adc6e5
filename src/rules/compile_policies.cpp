// `policies`: what a pack or a fact assumes otherwise than the run.
#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

// Those that are policies, with what they are set to, also noted in `policies`.
std::vector<std::pair<std::string, std::string>> set_all(const std::vector<LocatedPair>& written, Policies& policies,
                                                         Diagnostics& errors) {
  std::vector<std::pair<std::string, std::string>> known;
  for (const auto& [name, value] : written) {
    const auto set = set_policy(policies, name.text, value.text);
    if (set) {
      known.emplace_back(name.text, value.text);
      continue;
    }
    const Diagnostic& why = set.error().front();
    add_error(errors, name.place, why.message, why.hint);
  }
  return known;
}

}  // namespace

void compile_policies(const FactFragment& written, Fact& fact, CompileContext& context) {
  context.policies = {};
  for (const auto* policies : {&context.written.policies, &written.policies})
    for (auto& policy : set_all(*policies, context.policies, context.errors)) fact.policies.push_back(std::move(policy));
}

void check_policies(const PackFragment& written, Diagnostics& errors) {
  Policies policies;
  set_all(written.policies, policies, errors);
}

Policies policies_of(const Fact& fact, Policies of_the_run) {
  for (const auto& [name, value] : fact.policies) (void)set_policy(of_the_run, name, value);
  return of_the_run;
}

}  // namespace gainsay
