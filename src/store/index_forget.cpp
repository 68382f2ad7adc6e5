// What an update leaves out of the index: files that are gone, rules that the run does not have, pieces that nobody needs.
#include <algorithm>
#include <unordered_set>

#include "store/index_writer.hpp"

namespace gainsay {
namespace {

std::vector<std::int64_t> ids(const Database& database, const char* sql) {
  std::vector<std::int64_t> ids;
  Statement rows = database.prepare(sql);
  while (rows.step()) ids.push_back(rows.number(0));
  return ids;
}

void forget_piece(Database& database, std::int64_t piece, const std::vector<std::int64_t>& rules) {
  Statement answers = database.prepare("DELETE FROM answers WHERE rule = ? AND piece = ?");
  for (const std::int64_t rule : rules) answers.with(rule).with(piece).run();
  database.prepare("DELETE FROM pieces WHERE id = ?").with(piece).run();
}

}  // namespace

std::size_t IndexWriter::forget_all_but(const std::vector<std::string>& kept, const std::vector<std::string>& archives) {
  Transaction all(database_, Transaction::Kind::writes);
  const std::unordered_set<std::string_view> is_kept(kept.begin(), kept.end());
  std::vector<std::string> gone;
  Statement files = database_.prepare("SELECT path FROM files");
  while (files.step())
    if (lies_below(files.text(0), archives) && !is_kept.contains(files.text(0))) gone.emplace_back(files.text(0));
  files.reset();
  Statement forget = database_.prepare("DELETE FROM files WHERE path = ?");
  for (const std::string& path : gone) forget.with(path).run();
  forget_rules();
  forget_pieces();
  all.commit();
  return gone.size();
}

// A piece for which every rule of this run was looked for needs no others. What lacks some belongs to a part of the archive
// that other rules are for.
void IndexWriter::forget_rules() {
  const std::string wanted = rule_set_of(hashes_);
  const std::vector<std::string> wanted_members = members_of(wanted);
  const std::int64_t wanted_id = rule_set_id(wanted);
  std::unordered_set<std::string> needed(wanted_members.begin(), wanted_members.end());
  Statement replace = database_.prepare("UPDATE pieces SET rule_set = ? WHERE rule_set = ?");
  Statement in_use = database_.prepare("SELECT 1 FROM pieces WHERE rule_set = ? LIMIT 1");
  Statement forget = database_.prepare("DELETE FROM rule_sets WHERE id = ?");
  for (const std::int64_t id : ids(database_, "SELECT id FROM rule_sets")) {
    Statement find = database_.prepare("SELECT members FROM rule_sets WHERE id = ?");
    find.with(id).step();
    const std::vector<std::string> members = members_of(find.text(0));
    const bool holds_all = std::includes(members.begin(), members.end(), wanted_members.begin(), wanted_members.end());
    if (holds_all && id != wanted_id) replace.with(wanted_id).with(id).run();
    const bool used = in_use.with(id).step();
    in_use.reset();
    if (!used && id != wanted_id) forget.with(id).run();
    else needed.insert(members.begin(), members.end());
  }
  Statement rules = database_.prepare("SELECT id, hash FROM rules");
  std::vector<std::int64_t> unneeded, of_others;
  while (rules.step()) {
    const std::string hash(rules.text(1));
    const bool is_wanted = std::binary_search(wanted_members.begin(), wanted_members.end(), hash);
    if (!is_wanted) (needed.contains(hash) ? of_others : unneeded).push_back(rules.number(0));
  }
  rules.reset();
  for (const std::int64_t rule : unneeded) {
    database_.prepare("DELETE FROM answers WHERE rule = ?").with(rule).run();
    database_.prepare("DELETE FROM rules WHERE id = ?").with(rule).run();
  }
  Statement forget_answers =
      database_.prepare("DELETE FROM answers WHERE rule = ? AND piece IN (SELECT id FROM pieces WHERE rule_set = ?)");
  for (const std::int64_t rule : of_others) forget_answers.with(rule).with(wanted_id).run();
}

void IndexWriter::forget_pieces() {
  std::unordered_set<std::int64_t> needed;
  Statement files = database_.prepare("SELECT pieces FROM files");
  while (files.step())
    for (const StoredPiece& piece : pieces_from_stored(files.text(0))) needed.insert(piece.id);
  files.reset();
  const std::vector<std::int64_t> rules = ids(database_, "SELECT id FROM rules");
  for (const std::int64_t piece : ids(database_, "SELECT id FROM pieces"))
    if (!needed.contains(piece)) forget_piece(database_, piece, rules);
}

}  // namespace gainsay
