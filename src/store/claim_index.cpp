#include "store/claim_index.hpp"

#include <filesystem>
#include <mutex>
#include <system_error>

#include <fmt/format.h>

#include "store/index_session.hpp"

namespace gainsay {
namespace fs = std::filesystem;

ClaimIndex::ClaimIndex(std::unique_ptr<IndexSession> session) : session_(std::move(session)) {}
ClaimIndex::~ClaimIndex() = default;

namespace {

Failure unusable(const std::string& path, const std::string& why, const std::string& hint) {
  return failure({path}, fmt::format("the index cannot be used: {}", why), hint);
}

// What is there, and why it cannot be used; no words where it can.
struct Judged {
  DatabaseKind kind;
  std::string objection;
};

// In one moment: another run may be making the tables.
Judged judged(Database& database) {
  const Transaction one_moment(database, Transaction::Kind::reads);
  const DatabaseKind kind = kind_of(database);
  switch (kind) {
    case DatabaseKind::index:
    case DatabaseKind::empty: return {kind, {}};
    case DatabaseKind::index_of_other_version: return {kind, "another version of gainsay made it"};
    case DatabaseKind::foreign: return {kind, "gainsay did not make it"};
  }
  return {kind, {}};
}

}  // namespace

// A journal that is left of it would be played back into the new file.
void forget_index(const std::string& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
  fs::remove(path + "-journal", ignored);
}

namespace {

// Out of the way, but not lost.
std::string set_aside(const std::string& path) {
  const std::string aside = path + ".set-aside";
  std::error_code ignored;
  fs::rename(path, aside, ignored);
  forget_index(path);
  return aside;
}

}  // namespace

Result<std::unique_ptr<ClaimIndex>> ClaimIndex::open(const std::string& path, const PathBase& base) {
  try {
    auto database = std::make_unique<Database>(path, Database::Missing::is_an_error);
    if (const std::string why = judged(*database).objection; !why.empty())
      return unusable(path, why, "gainsay index update makes it anew");
    make_tables(*database);
    return std::unique_ptr<ClaimIndex>(new ClaimIndex(std::make_unique<IndexSession>(path, base, std::move(database))));
  } catch (const DatabaseError& error) {
    const bool damaged = error.kind == DatabaseError::Kind::damaged;
    return unusable(path, error.reason, damaged ? "gainsay index update makes it anew" : "");
  }
}

Result<ClaimIndex::Made> ClaimIndex::open_or_make(const std::string& path, const PathBase& base) {
  Diagnostics warnings;
  const auto warn = [&](const std::string& why, const std::string& hint) {
    warnings.push_back({Severity::warning, {path}, fmt::format("the index is made anew: {}", why), hint});
  };
  try {
    Database there(path, Database::Missing::is_made);
    const auto [kind, why] = judged(there);
    if (kind == DatabaseKind::foreign) warn(why, fmt::format("what was there is now {}", set_aside(path)));
    else if (!why.empty()) {
      warn(why, {});
      forget_index(path);
    }
  } catch (const DatabaseError& error) {
    if (error.kind != DatabaseError::Kind::damaged) return unusable(path, error.reason, {});
    warn(error.reason, fmt::format("what was there is now {}", set_aside(path)));
  }
  try {
    auto database = std::make_unique<Database>(path, Database::Missing::is_made);
    make_tables(*database);
    return Made{std::unique_ptr<ClaimIndex>(new ClaimIndex(std::make_unique<IndexSession>(path, base, std::move(database)))),
                std::move(warnings)};
  } catch (const DatabaseError& error) {
    return unusable(path, error.reason, {});
  }
}

void ClaimIndex::add_archive(const std::vector<std::string>& paths) { session_->add_archive(paths); }
void ClaimIndex::filter_files(FileFilter filter) { session_->filter = filter; }

void ClaimIndex::read_ahead() {
  session_->guarded([&] { session_->read_ahead(); });
}

void ClaimIndex::expect(const Rules& rules, const std::vector<std::size_t>& asked, WantedArticles wanted) {
  session_->guarded([&] { session_->expect(rules, asked, wanted); });
}

std::optional<std::vector<ArticleClaims>> ClaimIndex::of_file(const FileInRun& file) {
  const std::lock_guard lock(session_->mutex);
  std::optional<std::vector<ArticleClaims>> articles;
  session_->guarded([&] { articles = session_->of_file(file); });
  return articles;
}

std::optional<KnownPiece> ClaimIndex::of_piece(const FileInRun& file, const PieceKey& key) {
  const std::lock_guard lock(session_->mutex);
  std::optional<KnownPiece> piece;
  session_->guarded([&] { piece = session_->of_piece(file, key); });
  return piece;
}

void ClaimIndex::keep(const FileInRun& file, const ReadPiece& piece) {
  const std::lock_guard lock(session_->mutex);
  session_->guarded([&] { session_->keep(file, piece); });
}

void ClaimIndex::end_of_file(const FileInRun& file, const std::vector<PieceKey>& pieces) {
  const std::lock_guard lock(session_->mutex);
  session_->guarded([&] { session_->end_of_file(file, pieces); });
}

std::vector<std::string> ClaimIndex::archives() const {
  std::vector<std::string> archives;
  session_->guarded([&] { archives = session_->archives(); });
  return archives;
}

bool ClaimIndex::concerns(const std::vector<std::string>& paths) const {
  bool found = false;
  session_->guarded([&] { found = session_->concerns(paths); });
  return found;
}

ClaimIndex::Everything ClaimIndex::everything() {
  Everything all;
  session_->guarded([&] { all = session_->everything(); });
  return all;
}

void ClaimIndex::finish() {
  session_->guarded([&] { session_->finish(); });
}

ClaimIndex::Counts ClaimIndex::finish_and_forget(const std::vector<std::string>& paths) {
  Counts counts;
  session_->guarded([&] { counts = session_->finish_and_forget(paths); });
  return counts;
}

ClaimIndex::Trouble ClaimIndex::trouble() const { return session_->trouble; }
Diagnostics ClaimIndex::problems() const { return session_->problems; }

}  // namespace gainsay
