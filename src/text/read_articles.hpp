// From paths to articles. One bad article does not stop the run, and is never silently skipped: what cannot be
// read arrives as an article without text whose metadata carry the problem.
#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "support/files.hpp"
#include "support/ignored.hpp"
#include "support/path_base.hpp"
#include "text/article.hpp"

namespace gainsay {

// What makes articles one story.
struct StoryBy {
  enum class What { folder, field };
  What what = What::folder;  // the folder that the file lies in, named from the root of the run
  std::string field;  // a member of a JSON article or a key of front matter: its text, number, true or false as written;
                      // an article without it keeps the story it declares. `source` and `title` may come from elsewhere

  bool operator==(const StoryBy&) const = default;
};

// What is said of the articles of one file from outside of them.
struct FileSettings {
  std::string source, story;            // given to articles that declare none
  std::optional<Timestamp> published;   // likewise, before that of the options (origin `configuration`)
  std::optional<StoryBy> story_by;      // where the options have none

  bool operator==(const FileSettings&) const = default;
};

struct ReadOptions {
  std::size_t max_file_size = 64u << 20;  // bytes; also the longest line of a .jsonl, which streams
  std::optional<Timestamp> published;     // given to articles that state no date (origin `option`)
  bool named_story = false;  // articles named as files, each the whole of its file, are one story unless they declare one
  std::optional<StoryBy> story_by;  // goes before what an article declares
  WalkOptions walk = {};            // what of folders is read
  PathBase base;                    // what paths are seen from
  EntryFilter excludes = {};        // likewise, unless a glob of the walk takes it in; empty: nothing
  std::function<FileSettings(const std::string& file)> settings_of = {};  // empty: nothing is said
  std::string standard_input_name = {};  // the path that stands for standard input, instead of "-"
};

struct ReadSummary {
  std::size_t skipped = 0;  // files in folders whose ending is not known, but for those that the walk leaves out
};

using ArticleSink = std::function<void(std::unique_ptr<const Article>)>;

// Reads files (.txt .md .jsonl .json; a named file of another ending is read as text), folders (recursively, sorted)
// and "-" (`standard_input`: without a name, JSON lines if its first visible character is `{`, else text; with one,
// what its ending says, and the file of that name is not read). Articles come in the order of the paths, within a
// folder sorted by path. A path named twice is read once.
ReadSummary read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                          std::istream& standard_input, const ArticleSink& sink);

// One article from bytes already at hand, as if they stood in a file named `path` (its ending says the format;
// .jsonl is not one article and is read as text).
std::unique_ptr<const Article> article_from(std::string_view bytes, std::string path, const ReadOptions& options = {});

}  // namespace gainsay
