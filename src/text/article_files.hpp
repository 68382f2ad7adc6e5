// The steps of reading articles that can be done apart: which files there are, their bytes in portions, the articles of a
// portion. read_articles() takes them one after the other; who reads on several threads, or passes over what he knows
// already, takes them himself.
#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/file_stamps.hpp"
#include "text/read_articles.hpp"

namespace gainsay {

enum class Named { as_file, in_folder };  // on the command line, or found in a folder that is

// Something that holds articles, not opened yet.
struct ArticleFile {
  std::string path;  // as the user sees it; what stands for standard input
  Named named = Named::as_file;
  bool is_standard_input = false;
  FileSettings settings;              // story_by of the options included
  std::optional<Problem> problem = {};  // why there is nothing to open
  std::optional<FileStamps> stamps = {};  // where the list was asked for them
};
using ArticleFilePtr = std::shared_ptr<const ArticleFile>;

// The files at `paths` as read_articles() takes them, in its order. Opens folders, no files.
using FileSink = std::function<void(ArticleFilePtr)>;
ReadSummary list_article_files(const std::vector<std::string>& paths, const ReadOptions& options, const FileSink& sink);

// The same at once, with the stamps of each file as they were then.
struct FileList {
  std::vector<ArticleFilePtr> files;
  ReadSummary summary;
};
FileList list_article_files(const std::vector<std::string>& paths, const ReadOptions& options);

// Bytes that hold whole articles: one of many pieces of a file, or all of it.
struct Portion {
  enum class Kind { unopened_file, whole_file, lines, problem };
  ArticleFilePtr file;
  Kind kind = Kind::unopened_file;
  std::string bytes;           // of an opened file; of some lines, each with a line feed at its end
  std::size_t first_line = 1;  // of `lines`
  std::string path = {};       // of a problem: where it is
  std::optional<Problem> problem = {};
};

// A file in portions, in order: one of JSON lines in pieces of bounded size, any other in one, unopened. Standard input
// is read here.
using PortionSink = std::function<void(Portion)>;
void portions_of(const ArticleFilePtr& file, const ReadOptions& options, std::istream& standard_input,
                 const PortionSink& sink);

// Reads an unopened file; what cannot be read becomes a problem. Other portions stay what they are.
void open(Portion& portion, const ReadOptions& options);

// What of an opened portion can be known by its bytes: the whole of a file (line 0), or one line that is not blank.
struct ArticlePiece {
  std::string_view bytes;
  std::size_t line = 0;
};
std::vector<ArticlePiece> pieces_of(const Portion& portion);

// The articles of one piece, or the one that carries the problem of a portion. Safe on several threads at once.
void articles_of(const ArticlePiece& piece, const ArticleFile& file, const ReadOptions& options, const ArticleSink& sink);
void article_of_problem(const Portion& portion, const ReadOptions& options, const ArticleSink& sink);

}  // namespace gainsay
