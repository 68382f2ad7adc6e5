#include "configuration/run_settings.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "support/absolute_path.hpp"
#include "support/glob.hpp"

namespace gainsay {
namespace {

constexpr const char* kAllVerdicts = "*";

template <class T>
void take_last(const std::optional<T>& from, std::optional<T>& to) {
  if (from) to = from;
}

// "wire.jsonl" of "wire.jsonl:12#id": the file that an article stands in.
std::string file_of_article(const std::string& article) {
  for (std::size_t colon = article.find(':'); colon != article.npos; colon = article.find(':', colon + 1)) {
    const std::string_view file = std::string_view(article).substr(0, colon);
    const bool has_lines = file.ends_with(".jsonl") || file.ends_with(".json") || file == "-";
    if (has_lines && std::isdigit(static_cast<unsigned char>(article[colon + 1]))) return std::string(file);
  }
  return article;
}

}  // namespace

bool SeveritiesOfFiles::are_about(const std::string& article) const {
  return files.fit(absolute_path(file_of_article(article)));
}

RunSettings run_settings_of(const ConfigurationFile& file) {
  RunSettings settings;
  for (const Layer& layer : file.layers) {
    if (layer.files) {
      if (!layer.severities.empty()) settings.severities_of_files.push_back({*layer.files, layer.severities});
      continue;
    }
    take_last(layer.rules, settings.rules);
    take_last(layer.select, settings.select);
    take_last(layer.ignore, settings.ignore);
    take_last(layer.fail_on, settings.fail_on);
    take_last(layer.baseline, settings.baseline);
    take_last(layer.index, settings.index);
    take_last(layer.outputs, settings.outputs);
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
