// Inside store/: how an article is written into the index: apart from its file, which may move, and from its line, which
// lines before it may shift.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/known_claims.hpp"
#include "compare/claim_stream.hpp"

namespace gainsay {

// Where the articles of a piece stand in a run.
struct PiecePlace {
  std::string file;
  std::size_t line = 0;  // as in Piece
};

// The articles of a piece without their claims: the line of the claim stream of each, with paths and lines counted from the
// piece, and a line of what it suppresses.
std::string stored_articles(const std::vector<ArticleClaims>& articles, const PiecePlace& place);

// The claims of one fact in one article: a line of the claim stream each, without the path of the article.
std::string stored_claims(const ArticleClaims& article, std::string_view fact);

// What was stored. Nothing where the text is none that was.
std::optional<std::vector<ArticleClaims>> articles_from_stored(std::string_view text, const PiecePlace& place,
                                                               RecordReader& reader);
std::optional<std::vector<Claim>> claims_from_stored(std::string_view text, const FactDefinition& fact,
                                                     const std::string& article, RecordReader& reader);

}  // namespace gainsay
