// Where articles and claims stand in files, as editors and code-scanning services count. For report/ and cli/ only.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "compare/report.hpp"
#include "support/source_lines.hpp"

namespace gainsay {

// A file, by its path as it was named but for "./", which repositories do not know. It may hold one article, or many, a record each ("wire.jsonl:3#storm").
struct FilePlace {
  std::string file;
  std::size_t record = 0;  // the line on which the article's record begins; 0 where its lines are those of the file
};

FilePlace file_place_of(std::string_view article);

using LineNumbers = std::map<std::string, std::set<std::size_t>>;  // by file

// The lines that claims stand on, as far as their files could be read.
class FileLines {
 public:
  // Reads the files of the articles, each once. What cannot be read, such as standard input, is left out: who needs
  // more of a line than its number does without.
  static FileLines read(const LineNumbers& wanted);

  // Null where it is not known.
  const SourceLine* find(const std::string& file, std::size_t line) const;

 private:
  std::map<std::string, std::map<std::size_t, SourceLine>> lines_;
};

// The lines of the files on which these claims begin and end; that of the record for an article that is one.
LineNumbers lines_of_claims(const Report& report, const std::vector<std::size_t>& claims);

}  // namespace gainsay
