#include "store/database.hpp"

#include <sqlite3.h>

namespace gainsay {
namespace {

constexpr int kPatience = 60'000;  // milliseconds to wait for another run that writes

DatabaseError::Kind kind_of(int code) {
  switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_ERROR:  // a table that is missing, say
      return DatabaseError::Kind::damaged;
    case SQLITE_READONLY:
    case SQLITE_FULL:
      return DatabaseError::Kind::unwritable;
    default:
      return DatabaseError::Kind::unavailable;
  }
}

[[noreturn]] void fail(sqlite3* database, int code) { throw DatabaseError{kind_of(code), sqlite3_errmsg(database)}; }

void check(sqlite3* database, int code) {
  if (code != SQLITE_OK) fail(database, code);
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* database, const char* sql) : database_(database) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
  statement_.reset(statement);
  check(database, code);
}

Statement& Statement::with(std::int64_t number) {
  check(database_, sqlite3_bind_int64(statement_.get(), ++bound_, number));
  return *this;
}

Statement& Statement::with(std::string_view text) {
  check(database_, sqlite3_bind_text64(statement_.get(), ++bound_, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  fail(database_, code);
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  bound_ = 0;
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Database::Database(const std::string& path, Missing missing) {
  sqlite3* connection = nullptr;
  const int made = missing == Missing::is_made ? SQLITE_OPEN_CREATE : 0;
  const int code = sqlite3_open_v2(path.c_str(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | made, nullptr);
  connection_.reset(connection);
  check(connection, code);
  check(connection, sqlite3_busy_timeout(connection, kPatience));
}

void Database::run(const char* sql) { check(connection_.get(), sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr)); }

std::int64_t Database::number(const char* sql) const {
  Statement statement = prepare(sql);
  return statement.step() ? statement.number(0) : 0;
}

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(connection_.get()); }

Transaction::Transaction(Database& database, Kind kind) : database_(database) {
  // Who means to write says so at once: two that both read first could never both go on to write.
  database_.run(kind == Kind::writes ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    database_.run("ROLLBACK");
  } catch (const DatabaseError&) {  // SQLite has rolled back already
  }
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace gainsay
