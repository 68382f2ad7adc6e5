// What a configuration file says, as written and checked: each value with its place.
//
// To add a key:
//   1. a member of Layer, here, and its row in read_layer.cpp: among the keys of the run, or those of articles
//   2. what becomes of it: run_settings.hpp or Configurations, and cli/configure.cpp
//   3. its line in report/print_configuration.cpp, its row in configuration/README.md and the schema beside that
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "configuration/file_globs.hpp"
#include "rules/fragment.hpp"
#include "support/calendar.hpp"

namespace gainsay {

// One row of `articles`.
struct ArticleRow {
  LocatedText glob;
  FileGlobs files;
  std::optional<LocatedText> source, story, date;
  std::optional<Timestamp> published;  // the date, read
};

// One level of `severities`: of all verdicts of the facts that the glob fits, or of one.
struct SeverityRow {
  LocatedText facts;  // a glob over ids
  std::optional<LocatedText> verdict;
  LocatedText written;
  Severity level = Severity::error;
};

// The keys of one file, or of one of its overrides.
struct Layer {
  std::string folder;              // of the file, absolute
  std::optional<FileGlobs> files;  // of an override: which ones it is about

  // of articles
  std::optional<FileGlobs> exclude;
  std::vector<ArticleRow> articles;
  std::optional<LocatedText> story_by;
  std::vector<LocatedPair> policies;  // name → value

  // of the run
  std::optional<std::vector<LocatedText>> rules, select, ignore;
  std::vector<SeverityRow> severities;
  std::optional<LocatedText> fail_on;
  std::optional<std::vector<LocatedPair>> outputs;  // format → file, named likewise
  std::optional<LocatedText> baseline, index;  // the files, as they are named from the working folder
};

// A file with what it extends. Of two layers that say the same, the later counts.
struct ConfigurationFile {
  std::string path;                   // absolute
  std::vector<std::string> files;     // it, and all that it extends, absolute
  std::vector<Layer> layers;          // what it extends, then its own, then its overrides
  std::vector<LocatedText> run_keys;  // the keys of the run in all of them, where they stand
};

}  // namespace gainsay
