// Inside store/: the tables of the index, and what a run takes out of them when it begins.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/known_claims.hpp"
#include "store/database.hpp"
#include "support/file_stamps.hpp"
#include "support/path_base.hpp"

namespace gainsay {

inline constexpr std::int64_t kIndexApplication = 0x67737931;  // "gsy1"
inline constexpr std::int64_t kIndexVersion = 1;

// What a database file is to gainsay. Throws where SQLite cannot read it.
enum class DatabaseKind { index, empty, index_of_other_version, foreign };
DatabaseKind kind_of(const Database& database);

// Writes the tables into an empty database; does nothing where another run was faster.
void make_tables(Database& database);

// The hash that a row carries of its text.
std::int64_t guard(std::string_view text);

struct StoredPiece {
  std::int64_t id = 0;
  std::size_t line = 0;
};

// The pieces of a file as a text: "12:0" or "12:1 13:2 …".
std::string stored_pieces(const std::vector<StoredPiece>& pieces);
std::vector<StoredPiece> pieces_from_stored(std::string_view text);  // throws where it is none

struct FileRow {
  FileStamps stamps;
  std::int64_t conditions = 0;
  std::vector<StoredPiece> pieces;
};

struct PieceRow {
  std::int64_t rule_set = 0;  // those that were looked for in it
  bool concerns = false;      // some article of it is wanted even if it answers nothing
};

// What one article of a piece answers to one fact. Sorted by piece, then fact.
struct AnswerRow {
  std::int64_t piece = 0;
  std::size_t fact = 0;     // index of the rules' facts
  std::size_t article = 0;  // of the piece, from 0
  std::size_t unset_keys = 0;
  std::string claims;  // see stored_claims()
};

struct IndexTables {
  std::unordered_map<std::string, FileRow> files;  // by path from the root
  std::unordered_map<std::int64_t, PieceRow> pieces;
  std::vector<AnswerRow> answers;                                  // of the facts asked for
  std::unordered_map<std::int64_t, std::vector<std::size_t>> missing;  // of a rule set: facts asked for, not in it
  std::vector<std::string> archives;
};

// Both parts as they are at one moment, if they are read in one transaction: what there is, and what is known of some facts.
// `hashes` are those of all rules, `asked` the facts asked for.
void read_what_is_there(Database& database, IndexTables& tables);
void read_what_is_known(Database& database, const std::vector<std::string>& hashes, const std::vector<std::size_t>& asked,
                        IndexTables& tables);

// "0011…ff 22…": the members of a rule set, sorted.
std::vector<std::string> members_of(std::string_view rule_set);
std::string rule_set_of(std::vector<std::string> members);

// Whether a path, as seen from the root, lies in one of the parts of an archive.
bool lies_below(std::string_view path, const std::vector<std::string>& archives);

}  // namespace gainsay
