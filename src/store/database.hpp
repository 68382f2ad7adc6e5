// Inside store/: SQLite, as far as the index needs it. Whatever fails throws DatabaseError, which stays in this room.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace gainsay {

struct DatabaseError {
  enum class Kind {
    damaged,      // not what SQLite wrote
    unwritable,   // read-only, or the disk is full
    unavailable,  // in use by others for too long, or the system refuses
  };
  Kind kind = Kind::unavailable;
  std::string reason;
};

// One run of a statement after the other: bind, step through the rows, reset.
class Statement {
 public:
  Statement(sqlite3* database, const char* sql);

  // Parameters in their order, from the first.
  Statement& with(std::int64_t number);
  Statement& with(std::string_view text);  // must live until the statement is reset

  // Whether there is a row.
  bool step();
  // Runs it to its end and resets it.
  void run();
  void reset();

  std::int64_t number(int column) const;
  std::string_view text(int column) const;  // until the next step

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int bound_ = 0;
};

class Database {
 public:
  enum class Missing { is_made, is_an_error };

  Database(const std::string& path, Missing missing);

  void run(const char* sql);
  Statement prepare(const char* sql) const { return Statement(connection_.get(), sql); }
  std::int64_t number(const char* sql) const;  // of the first column of the first row; 0 without one
  std::int64_t last_row() const;

 private:
  struct Close {
    void operator()(sqlite3* connection) const;
  };
  std::unique_ptr<sqlite3, Close> connection_;
};

// From here to commit(), or to its end: all of it or nothing.
class Transaction {
 public:
  enum class Kind { reads, writes };
  Transaction(Database& database, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace gainsay
