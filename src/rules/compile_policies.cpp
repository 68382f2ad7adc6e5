// `policies`: what a pack or a fact assumes otherwise than the run.
#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

void override(const std::vector<LocatedPair>& written, Fact& fact, CompileContext& context) {
  for (const auto& [name, value] : written) {
    const auto set = set_policy(context.policies, name.text, value.text);
    if (set) {
      fact.policies.emplace_back(name.text, value.text);
      continue;
    }
    const Diagnostic& why = set.error().front();
    add_error(context.errors, name.place, why.message, why.hint);
  }
}

}  // namespace

void compile_policies(const FactFragment& written, Fact& fact, CompileContext& context) {
  context.policies = {};
  override(context.written.policies, fact, context);
  override(written.policies, fact, context);
}

Policies policies_of(const Fact& fact, Policies of_the_run) {
  for (const auto& [name, value] : fact.policies) (void)set_policy(of_the_run, name, value);
  return of_the_run;
}

}  // namespace gainsay
