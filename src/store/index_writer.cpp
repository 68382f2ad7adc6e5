#include "store/index_writer.hpp"

#include <algorithm>
#include <iterator>

#include "check/article_records.hpp"
#include "store/stored_article.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostPieces = 512;        // in one write: what a run that is killed loses
constexpr std::size_t kMostBytes = 8u << 20;

}  // namespace

bool concerns_others(const ArticleClaims& article) {
  return !article.article.problems.empty() || !article.suppressions.empty() || may_concern_another(article.article);
}

void IndexWriter::use_rules(std::vector<std::string> hashes, std::vector<std::string> facts) {
  hashes_ = std::move(hashes);
  facts_ = std::move(facts);
}

void IndexWriter::add(const ReadPiece& piece, const std::string& file, std::int64_t conditions) {
  const PiecePlace place{file, piece.key.line};
  const bool concerns = std::any_of(piece.articles.begin(), piece.articles.end(), concerns_others);
  Piece kept{piece.key, conditions, concerns, piece.articles.size(), stored_articles(piece.articles, place), piece.facts, {}};
  bytes_ += kept.articles.size();
  for (const std::size_t fact : piece.facts) {
    for (std::size_t i = 0; i < piece.articles.size(); ++i) {
      const auto unset = piece.articles[i].unset_keys.find(facts_[fact]);
      const std::size_t count = unset == piece.articles[i].unset_keys.end() ? 0 : unset->second;
      std::string claims = stored_claims(piece.articles[i], facts_[fact]);
      if (claims.empty() && count == 0) continue;
      bytes_ += claims.size();
      kept.answers.push_back({fact, i, count, std::move(claims)});
    }
  }
  pieces_.push_back(std::move(kept));
}

void IndexWriter::add_file(std::string path, const FileStamps& stamps, std::int64_t conditions,
                           std::vector<PieceKey> pieces) {
  files_.push_back({std::move(path), stamps, conditions, std::move(pieces)});
}

bool IndexWriter::is_full() const {
  return pieces_.size() >= kMostPieces || files_.size() >= kMostPieces || bytes_ >= kMostBytes;
}

void IndexWriter::write() {
  if (is_empty()) return;
  Transaction all(database_, Transaction::Kind::writes);
  write_archives();
  write_pieces();
  write_files();
  all.commit();
  archives_.clear();
  pieces_.clear();
  files_.clear();
  bytes_ = 0;
}

void IndexWriter::write_archives() {
  Statement insert = database_.prepare("INSERT OR IGNORE INTO archives(path) VALUES(?)");
  for (const std::string& archive : archives_) insert.with(archive).run();
}

std::vector<std::int64_t> IndexWriter::rule_ids() {
  Statement insert = database_.prepare("INSERT OR IGNORE INTO rules(hash, fact) VALUES(?, ?)");
  Statement find = database_.prepare("SELECT id FROM rules WHERE hash = ?");
  std::vector<std::int64_t> ids;
  for (std::size_t i = 0; i < hashes_.size(); ++i) {
    insert.with(hashes_[i]).with(facts_[i]).run();
    find.with(hashes_[i]);
    find.step();
    ids.push_back(find.number(0));
    find.reset();
  }
  return ids;
}

std::int64_t IndexWriter::rule_set_id(const std::string& members) {
  database_.prepare("INSERT OR IGNORE INTO rule_sets(members) VALUES(?)").with(members).run();
  Statement find = database_.prepare("SELECT id FROM rule_sets WHERE members = ?");
  find.with(members).step();
  return find.number(0);
}

IndexWriter::Found IndexWriter::find_piece(Statement& find, const PieceKey& key, std::int64_t conditions) {
  find.with(static_cast<std::int64_t>(key.content)).with(static_cast<std::int64_t>(key.length)).with(conditions);
  Found found;
  if (find.step()) found = {find.number(0), find.number(1)};
  find.reset();
  return found;
}

namespace {

constexpr const char* kFindPiece =
    "SELECT id, rule_set FROM pieces WHERE content = ? AND length = ? AND conditions = ?";

// The rule sets of a write, each looked up once.
class RuleSets {
 public:
  explicit RuleSets(const Database& database) : find_(database.prepare("SELECT members FROM rule_sets WHERE id = ?")) {}

  std::vector<std::string> members(std::int64_t id) {
    std::vector<std::string> members;
    if (find_.with(id).step()) members = members_of(find_.text(0));
    find_.reset();
    return members;
  }

 private:
  Statement find_;
};

}  // namespace

void IndexWriter::write_pieces() {
  if (pieces_.empty()) return;
  const std::vector<std::int64_t> rules = rule_ids();
  RuleSets sets(database_);
  Statement find = database_.prepare(kFindPiece);
  Statement insert = database_.prepare(
      "INSERT INTO pieces(content, length, conditions, rule_set, concerns, count, articles, guard) VALUES(?,?,?,?,?,?,?,?)");
  Statement extend = database_.prepare("UPDATE pieces SET rule_set = ? WHERE id = ?");
  Statement answer = database_.prepare("INSERT OR REPLACE INTO answers VALUES(?,?,?,?,?,?)");
  std::map<std::pair<std::int64_t, std::vector<std::size_t>>, std::int64_t> extended;  // set and facts → set
  for (const Piece& piece : pieces_) {
    Found found = find_piece(find, piece.key, piece.conditions);
    auto [set, fresh] = extended.try_emplace({found.rule_set, piece.facts}, 0);
    if (fresh) {
      std::vector<std::string> members = found.rule_set ? sets.members(found.rule_set) : std::vector<std::string>{};
      for (const std::size_t fact : piece.facts) members.push_back(hashes_[fact]);
      set->second = rule_set_id(rule_set_of(std::move(members)));
    }
    if (found.id == 0) {
      insert.with(static_cast<std::int64_t>(piece.key.content)).with(static_cast<std::int64_t>(piece.key.length));
      insert.with(piece.conditions).with(set->second).with(std::int64_t{piece.concerns});
      insert.with(static_cast<std::int64_t>(piece.count)).with(piece.articles).with(guard(piece.articles)).run();
      found.id = database_.last_row();
    } else if (found.rule_set != set->second) {
      extend.with(set->second).with(found.id).run();
    }
    for (const Answer& each : piece.answers) {
      answer.with(rules[each.fact]).with(found.id).with(static_cast<std::int64_t>(each.article));
      answer.with(static_cast<std::int64_t>(each.unset_keys)).with(each.claims).with(guard(each.claims)).run();
    }
  }
}

void IndexWriter::write_files() {
  Statement find = database_.prepare(kFindPiece);
  Statement insert = database_.prepare("INSERT OR REPLACE INTO files VALUES(?,?,?,?,?,?,?)");
  for (const File& file : files_) {
    std::vector<StoredPiece> pieces;
    for (const PieceKey& key : file.pieces) {
      const Found found = find_piece(find, key, file.conditions);
      if (found.id != 0) pieces.push_back({found.id, key.line});
    }
    if (pieces.size() != file.pieces.size()) continue;  // another run has just deleted one: the next will read the file
    const std::string text = stored_pieces(pieces);
    insert.with(file.path).with(file.stamps.size).with(file.stamps.modified).with(file.stamps.changed);
    insert.with(file.conditions).with(text).with(guard(text)).run();
  }
}

}  // namespace gainsay
