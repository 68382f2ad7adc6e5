#include "cli/configure.hpp"

#include <algorithm>
#include <map>

#include "cli/output.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

enum class MustFit { no, yes };

RunSettings run_settings_of(const Arguments& arguments) {
  return arguments.configuration ? arguments.configuration->of_the_run() : RunSettings{};
}

std::vector<std::string> ids_of(const std::vector<const FactDefinition*>& facts) {
  std::vector<std::string> ids;
  for (const FactDefinition* fact : facts) ids.push_back(fact->id);
  return ids;
}

class FactSettler {
 public:
  FactSettler(const Arguments& arguments, const std::vector<const FactDefinition*>& facts, MustFit must_fit)
      : arguments_(arguments), run_(run_settings_of(arguments)), facts_(facts), must_fit_(must_fit) {}

  // The globs of the command line; without any, those of the configuration that fit a fact. --select asks for facts by
  // name, whatever the configuration leaves out.
  Selection selection() {
    Selection chosen = arguments_.selection;
    if (asks_about_one_fact()) return chosen;
    const bool ignores = !chosen.ignore.empty();
    if (!chosen.select.empty()) return chosen;
    if (run_.select) chosen.select = fitting(*run_.select);
    if (run_.ignore && !ignores) chosen.ignore = fitting(*run_.ignore);
    return chosen;
  }

  std::vector<SeverityRow> severities() {
    for (const SeverityRow& row : run_.severities) (void)fitting({row.facts});
    for (const SeveritiesOfFiles& some : run_.severities_of_files)
      for (const SeverityRow& row : some.rows) (void)fitting({row.facts});
    return run_.severities;
  }

  // Who asks what a fact says wants to know it of one that takes no part, too.
  bool asks_about_one_fact() const {
    const Command command = arguments_.command;
    return command == Command::rules_show || command == Command::rules_sample || command == Command::rules_explain;
  }

  // Where the configuration alone leaves no fact, the place to look at.
  const LocatedText* chooses() const {
    if (!arguments_.selection.select.empty() || !arguments_.selection.ignore.empty()) return nullptr;
    if (run_.ignore && !run_.ignore->empty()) return &run_.ignore->front();
    return run_.select && !run_.select->empty() ? &run_.select->front() : nullptr;
  }

  Diagnostics problems;

 private:
  std::vector<std::string> fitting(const std::vector<LocatedText>& globs) {
    std::vector<std::string> fitting;
    for (const LocatedText& glob : globs) {
      const bool fits = std::any_of(facts_.begin(), facts_.end(),
                                    [&](const FactDefinition* fact) { return fits_fact(glob.text, *fact); });
      if (fits) fitting.push_back(glob.text);
      else if (must_fit_ == MustFit::yes)
        problems.push_back({Severity::error, glob.place, "\"" + glob.text + "\" fits no fact",
                            hint_for_glob(glob.text, ids_of(facts_))});
    }
    return fitting;
  }

  const Arguments& arguments_;
  RunSettings run_;
  const std::vector<const FactDefinition*>& facts_;
  MustFit must_fit_;
};

// `definitions` are those of `target`, which --select and --ignore are then applied to.
template <class Target>
Result<void> settle(const Arguments& arguments, const std::vector<FactDefinition*>& definitions, MustFit must_fit,
                    Target& target) {
  const std::vector<const FactDefinition*> facts(definitions.begin(), definitions.end());
  FactSettler settler(arguments, facts, must_fit);
  const Selection selection = settler.selection();
  const std::vector<SeverityRow> severities = settler.severities();
  if (!settler.problems.empty()) return Failure(std::move(settler.problems));
  for (FactDefinition* fact : definitions) apply_severities(severities, *fact);
  auto applied = apply(selection, target);
  if (!applied && settler.chooses())
    return failure(settler.chooses()->place, "no fact is left of those that the configuration selects");
  return applied;
}

FailOn fail_on_from(const std::string& name) {
  static const std::map<std::string, FailOn> known = {
      {"error", FailOn::error}, {"warning", FailOn::warning}, {"note", FailOn::note}, {"never", FailOn::never}};
  return known.at(name);
}

// Those of the command line go before all of the configuration's.
void add_outputs(const std::vector<LocatedPair>& outputs, Arguments& arguments) {
  const bool reports = arguments.command == Command::check || arguments.command == Command::compare;
  if (!reports || arguments.outputs.size() > 1) return;
  for (const auto& [format, file] : outputs)
    if (file.text != arguments.output) arguments.outputs.push_back({format_named(format.text), file.text});
}

void use(Configurations& configuration, Arguments& arguments) {
  const auto files = arguments.configuration;
  ReadOptions& reading = arguments.check.reading;
  reading.excludes = [files](const std::string& path, EntryKind kind) { return files->excludes(path, kind); };
  reading.settings_of = [files](const std::string& file) { return file_settings_of(files->settings_of(file)); };
  arguments.check.policies_of = [files, given = arguments.policies](const std::string& file) {
    Policies policies;
    for (const auto& [name, value] : files->settings_of(file).policies)
      (void)set_policy(policies, name.text, value.text);
    for (const auto& [name, value] : given) (void)set_policy(policies, name, value);
    return policies;
  };
  const RunSettings run = configuration.of_the_run();
  for (const SeveritiesOfFiles& some : run.severities_of_files) {
    arguments.check.changes.push_back({[some](const std::string& article) { return some.are_about(article); },
                                       [some](FactDefinition& fact) { apply_severities(some.rows, fact); }});
  }
  if (run.outputs) add_outputs(*run.outputs, arguments);
  if (run.fail_on && !arguments.fail_on) arguments.fail_on = fail_on_from(run.fail_on->text);
}

}  // namespace

bool configure(Arguments& arguments) {
  if (arguments.configuration_files == ConfigurationFiles::passed_over) return true;
  arguments.configuration = std::make_shared<Configurations>(arguments.root);
  if (!configurations_hold(arguments)) return false;
  use(*arguments.configuration, arguments);
  return true;
}

bool configurations_hold(const Arguments& arguments) {
  if (!arguments.configuration) return true;
  const Diagnostics problems = arguments.configuration->problems();
  write_problems(problems);
  return problems.empty();
}

std::vector<std::string> packs_of(const Arguments& arguments) {
  if (!arguments.rules.empty()) return arguments.rules;
  std::vector<std::string> packs;
  if (const RunSettings run = run_settings_of(arguments); run.rules)
    for (const LocatedText& pack : *run.rules) packs.push_back(pack.text);
  return packs;
}

Policies policies_of(const Arguments& arguments, const std::string& file) {
  return arguments.check.policies_of ? arguments.check.policies_of(file) : arguments.check.policies;
}

Result<void> settle_facts(const Arguments& arguments, Rules& rules) {
  std::vector<FactDefinition*> facts;
  for (Fact& fact : rules.facts) facts.push_back(&fact.definition);
  return settle(arguments, facts, arguments.rules.empty() ? MustFit::yes : MustFit::no, rules);
}

Result<void> settle_facts(const Arguments& arguments, StreamRows& stream) {
  std::vector<FactDefinition*> facts;
  for (FactDefinition& fact : stream.facts) facts.push_back(&fact);
  return settle(arguments, facts, MustFit::no, stream);
}

}  // namespace gainsay
