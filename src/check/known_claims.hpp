// What one article says, apart from the others; and who may know it without reading the article.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/claim.hpp"
#include "rules/fact.hpp"
#include "text/article_files.hpp"

namespace gainsay {

// Of one article: all that comparing and the suppressions need.
struct ArticleClaims {
  Metadata article;                              // unset_keys not yet counted
  std::vector<Suppression> suppressions;
  std::vector<Claim> claims;                     // sorted by (fact, offset, slot); none suppressed yet
  std::map<std::string, std::size_t> unset_keys;  // by fact: answers left out for want of a key; no zeros
};

// A file of articles under the conditions that its articles are read and matched: all that claims depend on besides bytes
// and facts (see reading_conditions.hpp). What was kept under other conditions is not known.
struct FileInRun {
  ArticleFilePtr file;
  std::string conditions;
};

// A piece of a file by its bytes.
struct PieceKey {
  std::uint64_t content = 0;  // hash
  std::uint64_t length = 0;
  std::size_t line = 0;  // 0: the whole of its file

  bool operator==(const PieceKey&) const = default;
};
PieceKey key_of(const ArticlePiece& piece);

// What is known of a piece: its articles with the claims of the facts asked for, as far as these were ever looked for.
struct KnownPiece {
  std::vector<ArticleClaims> articles;
  std::vector<std::size_t> missing;  // asked for, never looked for: indices of the rules' facts, ascending
};

// A piece as it was read now. `facts` are those that were looked for, as indices of the rules' facts.
struct ReadPiece {
  PieceKey key;
  std::vector<ArticleClaims> articles;
  std::vector<std::size_t> facts;
};

// Which of the known articles are wanted: those with a claim, an answer left out, a problem, a suppression, or something that
// may concern another article; all of them; none, for who only wants them to be known.
enum class WantedArticles { with_something, all, none };

// Claims kept from earlier runs. Safe on several threads at once, but for expect(). Of a file that of_file() does not know, of_piece() is asked for each piece; then keep() takes the pieces that
// were not known or lacked facts, and end_of_file() the whole.
class KnownClaims {
 public:
  virtual ~KnownClaims() = default;

  // With which rules pieces are matched from now on, and claims of which of their facts are asked for (indices,
  // ascending). Both must live until the last call.
  virtual void expect(const Rules& rules, const std::vector<std::size_t>& asked, WantedArticles wanted) = 0;

  // The articles of a file that has not changed since it was kept; nothing where it must be read.
  virtual std::optional<std::vector<ArticleClaims>> of_file(const FileInRun& file) = 0;

  // Nothing: never seen.
  virtual std::optional<KnownPiece> of_piece(const FileInRun& file, const PieceKey& key) = 0;

  virtual void keep(const FileInRun& file, const ReadPiece& piece) = 0;

  // All its pieces. Not called for a file of which something could not be read.
  virtual void end_of_file(const FileInRun& file, const std::vector<PieceKey>& pieces) = 0;
};

}  // namespace gainsay
