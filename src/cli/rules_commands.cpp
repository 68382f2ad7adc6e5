// rules lint, test, list, show, sample and explain: what packs say and find.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <tuple>

#include "check/explain.hpp"
#include "check/lint_matching.hpp"
#include "check/test_examples.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "cli/pack_excerpts.hpp"
#include "report/print_explanation.hpp"
#include "report/print_rules.hpp"
#include "rules/built_in_facts.hpp"
#include "rules/find_fact.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

Result<LoadedRules> load(const Arguments& arguments) {
  const Lexicon& lexicon = Lexicon::english();
  const std::vector<std::string> packs = packs_of(arguments);
  return packs.empty() ? load_shipped_rules(lexicon) : load_rules(packs, lexicon);
}

std::string counted(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::size_t count(const std::vector<ExampleResult>& results, ExampleResult::Outcome outcome) {
  return static_cast<std::size_t>(std::count_if(results.begin(), results.end(),
                                                [&](const auto& result) { return result.outcome == outcome; }));
}

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.place.path, a.place.line, a.place.column, a.message) <
         std::tie(b.place.path, b.place.line, b.place.column, b.message);
}

// The fact that the command line names; nothing after saying that there is none.
const Fact* fact_of(const Arguments& arguments, const Rules& rules) {
  const auto fact = find_fact(rules, arguments.fact);
  if (fact) return *fact;
  write_problems(fact.error());
  return nullptr;
}

}  // namespace

int run_rules_lint(const Arguments& arguments) {
  const auto loaded = load(arguments);
  Diagnostics found = loaded ? loaded->warnings : loaded.error();
  if (loaded) {
    Diagnostics more = lint_matching(loaded->rules, Lexicon::english(), {});
    found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::sort(found.begin(), found.end(), comes_before);
  }
  std::string lines;
  std::size_t errors = 0;
  PackExcerpts packs;
  for (const Diagnostic& diagnostic : found) {
    lines += packs.describe_with_line(diagnostic) + "\n";
    errors += diagnostic.severity == Severity::error;
  }
  lines += fmt::format("{}, {}", counted(errors, "error"), counted(found.size() - errors, "warning"));
  lines += loaded ? fmt::format(" in {}\n", counted(loaded->rules.facts.size(), "fact")) : "\n";
  if (const auto written = write_results(lines, {}); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return errors > 0 ? kUsage : kNothing;
}

int run_rules_test(const Arguments& arguments) {
  const auto loaded = load(arguments);
  if (!loaded) {
    write_problems(loaded.error());
    return kUsage;
  }
  const auto results =
      test_examples(loaded->rules, Lexicon::english(), arguments.check.policies, arguments.check.engine);
  std::string lines;
  for (const ExampleResult& result : results) {
    if (result.outcome == ExampleResult::Outcome::passed) continue;
    const bool todo = result.outcome == ExampleResult::Outcome::todo;
    const Severity severity = todo ? Severity::note : Severity::error;
    lines += describe(Diagnostic{severity, result.place,
                                 fmt::format("{}: {}{}", result.fact, todo ? "to do: " : "", result.message), {}}) + "\n";
  }
  const auto failed = std::count_if(results.begin(), results.end(), is_failure);
  lines += fmt::format("{} of {}: {} passed, {} failed, {} to do\n", counted(results.size(), "example"),
                       counted(loaded->rules.facts.size(), "fact"),
                       count(results, ExampleResult::Outcome::passed), failed,
                       count(results, ExampleResult::Outcome::todo));
  if (const auto written = write_results(lines, {}); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return failed > 0 ? kUsage : kNothing;
}

int run_rules_list(const Arguments& arguments) {
  auto loaded = load(arguments);
  if (!loaded) {
    write_problems(loaded.error());
    return kUsage;
  }
  if (packs_of(arguments).empty()) add_built_in_facts(loaded->rules);
  return finish(print_fact_list(loaded->rules), arguments, kNothing);
}

int run_rules_show(const Arguments& arguments) {
  const auto rules = rules_with_examples(arguments);
  if (!rules) return kUsage;
  const Fact* fact = fact_of(arguments, *rules);
  return fact ? finish(print_fact(*fact), arguments, kNothing) : kUsage;
}

int run_rules_explain(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  const Fact* fact = fact_of(arguments, *rules);
  if (!fact) return kUsage;
  if (arguments.sentence.find_first_not_of(" \t\n") == std::string::npos) {
    write_problems({{Severity::error, {}, "the sentence is empty", "is a variable of the shell unset?"}});
    return kUsage;
  }
  const auto article = article_from(arguments.sentence, "sentence.txt", arguments.check.reading);
  if (is_unread(article->metadata)) {
    write_problems_of({article->metadata});
    return kUsage;
  }
  const auto explanation = explain(*rules, *fact, *article, Lexicon::english(),
                                   policies_of(arguments, article->file));
  return finish(print_explanation(*fact, explanation), arguments, kNothing);
}

int run_rules_sample(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  const Fact* fact = fact_of(arguments, *rules);
  if (!fact) return kUsage;
  return finish(print_samples(*fact, Sampler(*rules), arguments.count), arguments, kNothing);
}

}  // namespace gainsay
