#include "store/index_tables.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include <fmt/format.h>

#include "support/hash.hpp"

namespace gainsay {
namespace {

// Every id is given once (AUTOINCREMENT), so that one that another run deletes never means something else.
constexpr const char* kTables = R"(
CREATE TABLE archives(path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE files(path TEXT PRIMARY KEY, size INTEGER, modified INTEGER, changed INTEGER, conditions INTEGER,
                   pieces TEXT, guard INTEGER) WITHOUT ROWID;
CREATE TABLE pieces(id INTEGER PRIMARY KEY AUTOINCREMENT, content INTEGER, length INTEGER, conditions INTEGER,
                    rule_set INTEGER, concerns INTEGER, count INTEGER, articles TEXT, guard INTEGER,
                    UNIQUE(content, length, conditions));
CREATE TABLE rules(id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT UNIQUE, fact TEXT);
CREATE TABLE rule_sets(id INTEGER PRIMARY KEY AUTOINCREMENT, members TEXT UNIQUE);
CREATE TABLE answers(rule INTEGER, piece INTEGER, article INTEGER, unset_keys INTEGER, claims TEXT, guard INTEGER,
                     PRIMARY KEY(rule, piece, article)) WITHOUT ROWID;
)";

[[noreturn]] void refuse(const char* why) { throw DatabaseError{DatabaseError::Kind::damaged, why}; }

std::size_t next_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) refuse("a number was expected in the pieces of a file");
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

void read_files(Database& database, IndexTables& tables) {
  Statement rows = database.prepare("SELECT path, size, modified, changed, conditions, pieces, guard FROM files");
  while (rows.step()) {
    const std::string_view pieces = rows.text(5);
    if (guard(pieces) != rows.number(6)) refuse("the row of a file does not fit its hash");
    tables.files.emplace(rows.text(0),
                         FileRow{{rows.number(1), rows.number(2), rows.number(3)}, rows.number(4), pieces_from_stored(pieces)});
  }
}

void read_pieces(Database& database, IndexTables& tables) {
  Statement rows = database.prepare("SELECT id, rule_set, concerns FROM pieces");
  while (rows.step()) tables.pieces[rows.number(0)] = {rows.number(1), rows.number(2) != 0};
}

void read_rule_sets(Database& database, const std::vector<std::string>& hashes, const std::vector<std::size_t>& asked,
                    IndexTables& tables) {
  Statement rows = database.prepare("SELECT id, members FROM rule_sets");
  while (rows.step()) {
    const std::vector<std::string> members = members_of(rows.text(1));
    std::vector<std::size_t>& missing = tables.missing[rows.number(0)];
    for (const std::size_t fact : asked)
      if (!std::binary_search(members.begin(), members.end(), hashes[fact])) missing.push_back(fact);
  }
}

void read_answers(Database& database, const std::vector<std::string>& hashes, const std::vector<std::size_t>& asked,
                  IndexTables& tables) {
  Statement rows = database.prepare(
      "SELECT piece, article, unset_keys, claims, answers.guard FROM rules JOIN answers ON rule = rules.id WHERE hash = ?");
  for (const std::size_t fact : asked) {
    rows.with(hashes[fact]);
    while (rows.step()) {
      if (guard(rows.text(3)) != rows.number(4)) refuse("claims do not fit their hash");
      tables.answers.push_back({rows.number(0), fact, static_cast<std::size_t>(rows.number(1)),
                                static_cast<std::size_t>(rows.number(2)), std::string(rows.text(3))});
    }
    rows.reset();
  }
  std::sort(tables.answers.begin(), tables.answers.end(), [](const AnswerRow& a, const AnswerRow& b) {
    return std::tie(a.piece, a.fact, a.article) < std::tie(b.piece, b.fact, b.article);
  });
}

}  // namespace

DatabaseKind kind_of(const Database& database) {
  const std::int64_t application = database.number("PRAGMA application_id");
  if (application == kIndexApplication) {
    const bool is_ours = database.number("PRAGMA user_version") == kIndexVersion;
    return is_ours ? DatabaseKind::index : DatabaseKind::index_of_other_version;
  }
  const bool is_empty = application == 0 && database.number("SELECT count(*) FROM sqlite_master") == 0;
  return is_empty ? DatabaseKind::empty : DatabaseKind::foreign;
}

void make_tables(Database& database) {
  Transaction all(database, Transaction::Kind::writes);
  if (kind_of(database) != DatabaseKind::empty) return;
  database.run(kTables);
  database.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kIndexApplication, kIndexVersion).c_str());
  all.commit();
}

std::int64_t guard(std::string_view text) { return static_cast<std::int64_t>(hash_number(text)); }

std::string stored_pieces(const std::vector<StoredPiece>& pieces) {
  std::string text;
  for (const StoredPiece& piece : pieces) text += fmt::format("{}{}:{}", text.empty() ? "" : " ", piece.id, piece.line);
  return text;
}

std::vector<StoredPiece> pieces_from_stored(std::string_view text) {
  std::vector<StoredPiece> pieces;
  while (!text.empty()) {
    StoredPiece piece;
    piece.id = static_cast<std::int64_t>(next_number(text));
    if (!text.starts_with(':')) refuse("a line was expected in the pieces of a file");
    text.remove_prefix(1);
    piece.line = next_number(text);
    if (text.starts_with(' ')) text.remove_prefix(1);
    pieces.push_back(piece);
  }
  return pieces;
}

void read_what_is_there(Database& database, IndexTables& tables) {
  read_files(database, tables);
  read_pieces(database, tables);
  Statement archives = database.prepare("SELECT path FROM archives ORDER BY path");
  while (archives.step()) tables.archives.emplace_back(archives.text(0));
}

void read_what_is_known(Database& database, const std::vector<std::string>& hashes, const std::vector<std::size_t>& asked,
                        IndexTables& tables) {
  read_rule_sets(database, hashes, asked, tables);
  read_answers(database, hashes, asked, tables);
}

std::vector<std::string> members_of(std::string_view rule_set) {
  std::vector<std::string> members;
  while (!rule_set.empty()) {
    const std::string_view member = rule_set.substr(0, rule_set.find(' '));
    members.emplace_back(member);
    rule_set.remove_prefix(std::min(rule_set.size(), member.size() + 1));
  }
  return members;
}

std::string rule_set_of(std::vector<std::string> members) {
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  return fmt::format("{}", fmt::join(members, " "));
}

bool lies_below(std::string_view path, const std::vector<std::string>& archives) {
  return std::any_of(archives.begin(), archives.end(), [&](const std::string& archive) {
    if (archive == ".") return !path.starts_with("..") && !path.starts_with('/');
    return path == archive || (path.starts_with(archive) && path.substr(archive.size()).starts_with('/'));
  });
}

}  // namespace gainsay
