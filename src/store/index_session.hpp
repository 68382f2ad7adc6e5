// Inside store/: an index at work, without the lock and without regard for what its database may throw.
#pragma once

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "rules/rule_hash.hpp"
#include "store/claim_index.hpp"
#include "store/index_tables.hpp"
#include "store/index_writer.hpp"
#include "store/stored_article.hpp"
#include "support/build_id.hpp"
#include "support/hash.hpp"

namespace gainsay {

// Most files of a run have the same.
class ConditionsNumber {
 public:
  std::int64_t of(const std::string& conditions) {
    if (number_ && conditions_ == conditions) return *number_;
    conditions_ = conditions;
    number_ = static_cast<std::int64_t>(hash_number(build_id() + '\n' + conditions));
    return *number_;
  }

 private:
  std::string conditions_;
  std::optional<std::int64_t> number_;
};

class IndexSession {
 public:
  IndexSession(std::string path, const PathBase& base, std::unique_ptr<Database> database)
      : path_(std::move(path)), base_(base), database_(std::move(database)), writer_(*database_) {
    database_->run("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
    find_piece_ = std::make_unique<Statement>(
        database_->prepare("SELECT id FROM pieces WHERE content = ? AND length = ? AND conditions = ?"));
    find_articles_ = std::make_unique<Statement>(database_->prepare("SELECT articles, guard FROM pieces WHERE id = ?"));
  }

  std::mutex mutex;
  ClaimIndex::Trouble trouble = ClaimIndex::Trouble::none;
  Diagnostics problems;
  FileFilter filter = FileFilter::by_stamps;

  // Runs what the database is needed for; afterwards the index is out of use if it failed.
  template <class Work>
  void guarded(Work work) {
    if (trouble != ClaimIndex::Trouble::none) return;
    try {
      work();
    } catch (const DatabaseError& error) {
      note(error);
    }
  }

  void add_archive(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      const std::string named = path_from_root(path, base_);
      if (lies_below(named, tables_.archives)) continue;
      tables_.archives.push_back(named);
      writer_.add_archive(named);
    }
  }

  // What can be read before the rules are known. Until they are, nobody else can write.
  void read_ahead() {
    one_moment_.emplace(*database_, Transaction::Kind::reads);
    IndexTables tables;
    read_what_is_there(*database_, tables);
    tables.archives.insert(tables.archives.end(), tables_.archives.begin(), tables_.archives.end());
    tables_ = std::move(tables);
  }

  void expect(const Rules& rules, const std::vector<std::size_t>& asked, WantedArticles wanted) {
    rules_ = &rules;
    wanted_ = wanted;
    std::vector<std::string> hashes, facts;
    for (const std::string& hash : rule_hashes(rules)) hashes.push_back(hash_hex(build_id() + hash));
    for (const Fact& fact : rules.facts) facts.push_back(fact.definition.id);
    if (!one_moment_) read_ahead();
    read_what_is_known(*database_, hashes, asked, tables_);
    one_moment_->commit();
    one_moment_.reset();
    writer_.use_rules(std::move(hashes), std::move(facts));
  }

  std::optional<std::vector<ArticleClaims>> of_file(const FileInRun& asked) {
    const std::string& path = asked.file->path;
    const std::string named = path_from_root(path, base_);
    const auto stamps = asked.file->stamps ? asked.file->stamps : file_stamps(path);
    const auto row = tables_.files.find(named);
    if (row != tables_.files.end() && filter != FileFilter::by_content && row->second.stamps == stamps &&
        row->second.conditions == conditions_.of(asked.conditions)) {
      if (auto articles = of_row(row->second, path)) {
        kept_.push_back(named);
        return articles;
      }
    }
    if (stamps) stamps_[path] = *stamps;
    return std::nullopt;
  }

  // Nothing where a piece is gone, or not every fact was looked for in it.
  std::optional<std::vector<ArticleClaims>> of_row(const FileRow& row, const std::string& path) {
    std::vector<ArticleClaims> articles;
    for (const StoredPiece& stored : row.pieces) {
      const auto piece = tables_.pieces.find(stored.id);
      if (piece == tables_.pieces.end() || !missing(piece->second).empty()) return std::nullopt;
      if (!give(stored.id, piece->second, {path, stored.line}, articles)) return std::nullopt;
    }
    return articles;
  }

  std::optional<KnownPiece> of_piece(const FileInRun& file, const PieceKey& key) {
    find_piece_->with(static_cast<std::int64_t>(key.content)).with(static_cast<std::int64_t>(key.length));
    find_piece_->with(conditions_.of(file.conditions));
    const std::int64_t id = find_piece_->step() ? find_piece_->number(0) : 0;
    find_piece_->reset();
    const auto piece = tables_.pieces.find(id);
    if (piece == tables_.pieces.end()) return std::nullopt;
    KnownPiece known{{}, missing(piece->second)};
    // What is about to be joined by what is missing is given whole.
    const WantedArticles wanted = wanted_;
    if (!known.missing.empty()) wanted_ = WantedArticles::all;
    const bool given = give(id, piece->second, {file.file->path, key.line}, known.articles);
    wanted_ = wanted;
    if (!given) return std::nullopt;
    return known;
  }

  void keep(const FileInRun& file, const ReadPiece& piece) {
    if (!lies_below(path_from_root(file.file->path, base_), tables_.archives)) return;
    writer_.add(piece, file.file->path, conditions_.of(file.conditions));
    if (writer_.is_full()) writer_.write();
  }

  void end_of_file(const FileInRun& file, const std::vector<PieceKey>& pieces) {
    const std::string named = path_from_root(file.file->path, base_);
    const auto stamps = stamps_.find(file.file->path);
    if (stamps == stamps_.end() || !lies_below(named, tables_.archives)) return;
    writer_.add_file(named, stamps->second, conditions_.of(file.conditions), pieces);
    kept_.push_back(named);
    ++read_;
    if (writer_.is_full()) writer_.write();
  }

  std::vector<std::string> archives() const {
    std::vector<std::string> archives;
    Statement rows = database_->prepare("SELECT path FROM archives ORDER BY path");
    while (rows.step()) archives.emplace_back(rows.text(0));
    return archives;
  }

  bool concerns(const std::vector<std::string>& paths) const {
    const std::vector<std::string> parts = archives();
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
      const std::string named = path_from_root(path, base_);
      const auto holds = [&](const std::string& part) { return lies_below(part, {named}); };
      return lies_below(named, parts) || std::any_of(parts.begin(), parts.end(), holds);
    });
  }

  ClaimIndex::Everything everything() {
    ClaimIndex::Everything all;
    std::map<std::string_view, const FileRow*> by_path;
    for (const auto& [named, row] : tables_.files) by_path.emplace(named, &row);
    for (const auto& [named, row] : by_path) {
      auto articles = of_row(*row, path_as_seen(std::string(named)));
      if (articles) std::move(articles->begin(), articles->end(), std::back_inserter(all.articles));
      else ++all.files_left_out;
    }
    return all;
  }

  void finish() { writer_.write(); }

  ClaimIndex::Counts finish_and_forget(const std::vector<std::string>& paths) {
    std::vector<std::string> archives;
    for (const std::string& path : paths) archives.push_back(path_from_root(path, base_));
    writer_.write();
    ClaimIndex::Counts counts;
    counts.gone = writer_.forget_all_but(kept_, archives);
    counts.read = read_;
    Statement articles = database_->prepare("SELECT count FROM pieces WHERE id = ?");
    Statement files = database_->prepare("SELECT path, pieces FROM files");
    while (files.step()) {
      if (!lies_below(files.text(0), archives)) continue;
      ++counts.files;
      for (const StoredPiece& piece : pieces_from_stored(files.text(1))) {
        if (articles.with(piece.id).step()) counts.articles += static_cast<std::size_t>(articles.number(0));
        articles.reset();
      }
    }
    return counts;
  }

 private:
  // From the working folder.
  std::string path_as_seen(const std::string& named) const {
    if (base_.working_folder == base_.root || std::filesystem::path(named).is_absolute()) return named;
    return (std::filesystem::path(base_.root) / named).lexically_relative(base_.working_folder).generic_string();
  }

  void note(const DatabaseError& error) {
    const bool damaged = error.kind == DatabaseError::Kind::damaged;
    trouble = damaged ? ClaimIndex::Trouble::damaged : ClaimIndex::Trouble::other;
    problems.push_back({Severity::warning, {path_},
                        damaged ? fmt::format("the index is damaged: {}", error.reason)
                                : fmt::format("the index cannot be used any further: {}", error.reason),
                        damaged ? "gainsay index update makes it anew" : ""});
  }

  const std::vector<std::size_t>& missing(const PieceRow& piece) const {
    static const std::vector<std::size_t> none;
    const auto known = tables_.missing.find(piece.rule_set);
    return known == tables_.missing.end() ? none : known->second;
  }

  // Adds the articles of a piece, as far as they are wanted. False where another run has deleted it.
  bool give(std::int64_t id, const PieceRow& piece, const PiecePlace& place, std::vector<ArticleClaims>& articles) {
    const auto of_piece = [](const AnswerRow& row, std::int64_t wanted) { return row.piece < wanted; };
    const auto begin = std::lower_bound(tables_.answers.begin(), tables_.answers.end(), id, of_piece);
    auto end = begin;
    while (end != tables_.answers.end() && end->piece == id) ++end;
    if (wanted_ == WantedArticles::none) return true;
    if (wanted_ == WantedArticles::with_something && begin == end && !piece.concerns) return true;
    const std::size_t first = articles.size();
    if (!give_articles(id, place, articles)) return false;
    for (auto answer = begin; answer != end; ++answer) add_answer(*answer, piece, first, articles);
    return true;
  }

  bool give_articles(std::int64_t id, const PiecePlace& place, std::vector<ArticleClaims>& articles) {
    const bool found = find_articles_->with(id).step();
    std::optional<std::vector<ArticleClaims>> stored;
    if (found && guard(find_articles_->text(0)) == find_articles_->number(1))
      stored = articles_from_stored(find_articles_->text(0), place, reader_);
    find_articles_->reset();
    if (!found) return false;
    if (!stored) throw DatabaseError{DatabaseError::Kind::damaged, "an article does not fit its hash"};
    std::move(stored->begin(), stored->end(), std::back_inserter(articles));
    return true;
  }

  void add_answer(const AnswerRow& answer, const PieceRow& piece, std::size_t first, std::vector<ArticleClaims>& articles) {
    const std::vector<std::size_t>& lacking = missing(piece);
    if (std::binary_search(lacking.begin(), lacking.end(), answer.fact)) return;  // of rules that it was read with once
    const FactDefinition& fact = rules_->facts[answer.fact].definition;
    ArticleClaims* article = first + answer.article < articles.size() ? &articles[first + answer.article] : nullptr;
    auto claims = article ? claims_from_stored(answer.claims, fact, article->article.path, reader_) : std::nullopt;
    if (!claims) throw DatabaseError{DatabaseError::Kind::damaged, "a claim cannot be read"};
    std::move(claims->begin(), claims->end(), std::back_inserter(article->claims));
    if (answer.unset_keys > 0) article->unset_keys[fact.id] = answer.unset_keys;
  }

  std::string path_;
  PathBase base_;
  std::unique_ptr<Database> database_;
  IndexWriter writer_;
  std::unique_ptr<Statement> find_piece_, find_articles_;
  RecordReader reader_;
  ConditionsNumber conditions_;
  const Rules* rules_ = nullptr;
  WantedArticles wanted_ = WantedArticles::with_something;
  IndexTables tables_;
  std::optional<Transaction> one_moment_;  // from reading ahead until what is known is read, too
  std::unordered_map<std::string, FileStamps> stamps_;  // from before the file was opened
  std::vector<std::string> kept_;                       // files that the index knows as they are now
  std::size_t read_ = 0;
};

}  // namespace gainsay
