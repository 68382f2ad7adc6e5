#include "configuration/article_settings.hpp"

#include <map>

namespace gainsay {
namespace {

void take_row(const ArticleRow& row, ArticleSettings& settings) {
  if (row.source) settings.source = row.source;
  if (row.story) settings.story = row.story;
  if (!row.date) return;
  settings.date = row.date;
  settings.published = row.published;
}

std::string text_of(const std::optional<LocatedText>& written) { return written ? written->text : ""; }

}  // namespace

ArticleSettings article_settings_of(const ConfigurationFile& configuration, const std::string& file) {
  ArticleSettings settings;
  std::map<std::string, LocatedPair> policies;
  for (const Layer& layer : configuration.layers) {
    if (layer.files && !layer.files->fit(file)) continue;
    for (const ArticleRow& row : layer.articles)
      if (row.files.fit(file)) take_row(row, settings);
    if (layer.story_by) settings.story_by = layer.story_by;
    for (const LocatedPair& policy : layer.policies) policies.insert_or_assign(policy.first.text, policy);
  }
  for (auto& [name, policy] : policies) settings.policies.push_back(std::move(policy));
  return settings;
}

FileSettings file_settings_of(const ArticleSettings& settings) {
  FileSettings result{text_of(settings.source), text_of(settings.story), settings.published, std::nullopt};
  if (settings.story_by) result.story_by = story_by_from(settings.story_by->text);
  return result;
}

StoryBy story_by_from(const std::string& written) {
  const bool folder = written == "folder";
  return {folder ? StoryBy::What::folder : StoryBy::What::field, folder ? "" : written};
}

const FileGlobs* excluded_by(const ConfigurationFile& configuration) {
  const FileGlobs* excluded = nullptr;
  for (const Layer& layer : configuration.layers)
    if (layer.exclude) excluded = &*layer.exclude;
  return excluded;
}

}  // namespace gainsay
