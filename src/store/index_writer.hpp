// Inside store/: what a run found, on its way into the index.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "check/known_claims.hpp"
#include "store/database.hpp"
#include "store/index_tables.hpp"

namespace gainsay {

// Gathers pieces and files, and writes many of them at once. Other runs may have written or deleted anything between two
// writes, so that each looks up everything again by what it is.
class IndexWriter {
 public:
  explicit IndexWriter(Database& database) : database_(database) {}

  // The rules of the run: hash and fact of each.
  void use_rules(std::vector<std::string> hashes, std::vector<std::string> facts);

  void add_archive(std::string path) { archives_.push_back(std::move(path)); }
  void add(const ReadPiece& piece, const std::string& file, std::int64_t conditions);
  void add_file(std::string path, const FileStamps& stamps, std::int64_t conditions, std::vector<PieceKey> pieces);

  bool is_full() const;
  bool is_empty() const { return pieces_.empty() && files_.empty() && archives_.empty(); }
  void write();

  // The archive as it is after the run: see ClaimIndex::finish_and_forget(). `kept` are the files that the run found as they
  // are in the index. Returns how many files were forgotten.
  std::size_t forget_all_but(const std::vector<std::string>& kept, const std::vector<std::string>& archives);

 private:
  struct Answer {
    std::size_t fact, article, unset_keys;
    std::string claims;
  };
  struct Piece {
    PieceKey key;
    std::int64_t conditions;
    bool concerns;
    std::size_t count;
    std::string articles;
    std::vector<std::size_t> facts;
    std::vector<Answer> answers;
  };
  struct File {
    std::string path;
    FileStamps stamps;
    std::int64_t conditions;
    std::vector<PieceKey> pieces;
  };
  struct Found {
    std::int64_t id = 0, rule_set = 0;  // 0: there is none
  };

  std::vector<std::int64_t> rule_ids();
  std::int64_t rule_set_id(const std::string& members);
  Found find_piece(Statement& find, const PieceKey& key, std::int64_t conditions);
  void write_pieces();
  void write_files();
  void write_archives();
  void forget_rules();
  void forget_pieces();

  Database& database_;
  std::vector<std::string> hashes_, facts_;
  std::vector<std::string> archives_;
  std::vector<Piece> pieces_;
  std::vector<File> files_;
  std::size_t bytes_ = 0;
};

// Whether an article is wanted even if it answers nothing.
bool concerns_others(const ArticleClaims& article);

}  // namespace gainsay
