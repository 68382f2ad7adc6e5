// The index of an archive: what its articles claim, kept in a SQLite file, so that an article that has not changed is not read
// again, and a rule that has changed is the only one that is looked for again.
//
// A file counts as unchanged while its size and its time stamps are those that were kept. If they are not, its bytes decide:
// pieces (an article, or a line of JSON lines) are known by their hash, wherever they stand. Claims are kept for each piece
// and each rule (see rule_hash.hpp) under the conditions that it was read; another build of the program knows none of them.
// Every row carries a hash of its text, so that a damaged one is not believed.
//
// Any number of runs may use one index at once. Each writes whole files of articles at a time: one that is killed leaves what
// it had written until then.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "check/known_claims.hpp"
#include "support/diagnostic.hpp"
#include "support/path_base.hpp"
#include "support/result.hpp"

namespace gainsay {

class IndexSession;

enum class FileFilter { by_stamps, by_content };  // by_content: every file is read and hashed, whatever its stamps say

class ClaimIndex : public KnownClaims {
 public:
  // An index that is there. Paths are kept as seen from the root. Fails where there is no file, or it is no index of this version:
  // damaged, or made by something else.
  static Result<std::unique_ptr<ClaimIndex>> open(const std::string& path, const PathBase& base);

  // The same, but one that is missing is made, and so is one that is none: a warning then says so. What gainsay did not write
  // is kept beside it under another name. Fails where no file can be made.
  struct Made {
    std::unique_ptr<ClaimIndex> index;
    Diagnostics warnings;
  };
  static Result<Made> open_or_make(const std::string& path, const PathBase& base);

  ~ClaimIndex() override;

  // Whether one of the paths lies in the archive, or holds a part of it.
  bool concerns(const std::vector<std::string>& paths) const;

  // From now on a part of the archive: files, or folders with all below them. What lies elsewhere is not kept.
  void add_archive(const std::vector<std::string>& paths);
  void filter_files(FileFilter filter);

  // Reads what does not depend on the rules, for the next expect(). Optional. Meanwhile other runs wait before they write.
  void read_ahead();

  void expect(const Rules& rules, const std::vector<std::size_t>& asked, WantedArticles wanted) override;
  std::optional<std::vector<ArticleClaims>> of_file(const FileInRun& file) override;
  std::optional<KnownPiece> of_piece(const FileInRun& file, const PieceKey& key) override;
  void keep(const FileInRun& file, const ReadPiece& piece) override;
  void end_of_file(const FileInRun& file, const std::vector<PieceKey>& pieces) override;

  // The parts of the archive, as seen from the root, sorted.
  std::vector<std::string> archives() const;

  // The articles of every file as it was when it was kept, by path. Left out are files in which not every fact that is asked
  // for was looked for yet, or not by this build.
  struct Everything {
    std::vector<ArticleClaims> articles;
    std::size_t files_left_out = 0;
  };
  Everything everything();

  // Writes what was kept and is not written yet.
  void finish();

  // The same, and forgets the files below `paths` that this run did not ask about, the rules that it does not have, and the
  // pieces that nobody needs: what is left is what one run over an empty index would have written.
  struct Counts {
    std::size_t files = 0;     // kept below `paths`
    std::size_t articles = 0;  // in them
    std::size_t read = 0;      // files that had to be read
    std::size_t gone = 0;      // files forgotten
  };
  Counts finish_and_forget(const std::vector<std::string>& paths);

  // What went wrong, once: the index was then not used, or not written, any further. Nothing was lost but time, and a run that
  // meets it ends with the same result.
  enum class Trouble { none, damaged, other };
  Trouble trouble() const;
  Diagnostics problems() const;

 private:
  explicit ClaimIndex(std::unique_ptr<IndexSession> session);
  std::unique_ptr<IndexSession> session_;
};

// Deletes the file of an index that is damaged.
void forget_index(const std::string& path);

}  // namespace gainsay
