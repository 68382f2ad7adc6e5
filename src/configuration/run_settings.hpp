// What a configuration says of the whole run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "configuration/layer.hpp"
#include "rules/fact.hpp"

namespace gainsay {

// Severities of an override.
struct SeveritiesOfFiles {
  FileGlobs files;
  std::vector<SeverityRow> rows;

  // Of an article's path, as reports show it.
  bool are_about(const std::string& article) const;
};

// Each as the last layer that has it says; the rows of severities one after another, the later going before. Values are
// checked, paths are as load_rules() takes them.
struct RunSettings {
  std::optional<std::vector<LocatedText>> rules, select, ignore;
  std::vector<SeverityRow> severities;
  std::vector<SeveritiesOfFiles> severities_of_files;  // in order
  std::optional<LocatedText> fail_on;
  std::optional<LocatedText> baseline, index;
  std::optional<std::vector<LocatedPair>> outputs;  // format → file
};

RunSettings run_settings_of(const ConfigurationFile& file);

// The severities of a fact as the rows leave them. A level for all verdicts takes the place of what the pack says, but
// turns on nothing that is off.
void apply_severities(const std::vector<SeverityRow>& rows, FactDefinition& fact);

// Whether a glob over ids fits the fact's id, or an earlier one.
bool fits_fact(const std::string& glob, const FactDefinition& fact);

}  // namespace gainsay
