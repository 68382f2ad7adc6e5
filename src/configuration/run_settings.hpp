// What a configuration says of the whole run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "configuration/layer.hpp"
#include "rules/fact.hpp"

namespace gainsay {

// Each as the last layer that has it says; the rows of severities one after another, the later going before. Values are
// checked, paths are as load_rules() takes them.
struct RunSettings {
  std::optional<std::vector<LocatedText>> rules, select, ignore;
  std::vector<SeverityRow> severities;
  std::optional<LocatedText> fail_on;
};

RunSettings run_settings_of(const ConfigurationFile& file);

// The severities of a fact as the rows leave them. A level for all verdicts takes the place of what the pack says, but
// turns on nothing that is off.
void apply_severities(const std::vector<SeverityRow>& rows, FactDefinition& fact);

// Whether a glob over ids fits the fact's id, or an earlier one.
bool fits_fact(const std::string& glob, const FactDefinition& fact);

}  // namespace gainsay
