#include "configuration/run_settings.hpp"

#include <algorithm>

#include "support/glob.hpp"

namespace gainsay {
namespace {

constexpr const char* kAllVerdicts = "*";

template <class T>
void take_last(const std::optional<T>& from, std::optional<T>& to) {
  if (from) to = from;
}

}  // namespace

RunSettings run_settings_of(const ConfigurationFile& file) {
  RunSettings settings;
  for (const Layer& layer : file.layers) {
    if (layer.files) continue;
    take_last(layer.rules, settings.rules);
    take_last(layer.select, settings.select);
    take_last(layer.ignore, settings.ignore);
    take_last(layer.fail_on, settings.fail_on);
    settings.severities.insert(settings.severities.end(), layer.severities.begin(), layer.severities.end());
  }
  return settings;
}

bool fits_fact(const std::string& glob, const FactDefinition& fact) {
  return fits_glob(glob, fact.id) || std::any_of(fact.formerly.begin(), fact.formerly.end(),
                                                 [&](const std::string& former) { return fits_glob(glob, former); });
}

void apply_severities(const std::vector<SeverityRow>& rows, FactDefinition& fact) {
  for (const SeverityRow& row : rows) {
    if (!fits_fact(row.facts.text, fact)) continue;
    if (row.verdict) {
      fact.severity[row.verdict->text] = row.level;
      continue;
    }
    std::erase_if(fact.severity, [](const auto& each) { return each.second != Severity::off; });
    fact.severity[kAllVerdicts] = row.level;
  }
}

}  // namespace gainsay
