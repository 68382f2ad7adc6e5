#include "store/stored_article.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>


namespace gainsay {
namespace {

using Json = nlohmann::json;

// A path by what it has in common with the place: "l#7" for "archive.jsonl:12#7", "f" for "a.txt"; others behind "=".
std::string stored_path(const std::string& path, const PiecePlace& place) {
  const std::string with_line = fmt::format("{}:{}", place.file, place.line);
  if (place.line > 0 && path.starts_with(with_line)) return "l" + path.substr(with_line.size());
  if (path.starts_with(place.file)) return "f" + path.substr(place.file.size());
  return "=" + path;
}

std::string path_from_stored(std::string_view stored, const PiecePlace& place) {
  if (stored.empty()) return {};
  const std::string_view rest = stored.substr(1);
  switch (stored.front()) {
    case 'l': return fmt::format("{}:{}{}", place.file, place.line, rest);
    case 'f': return fmt::format("{}{}", place.file, rest);
    default: return std::string(rest);
  }
}

Place stored_place(Place written, const PiecePlace& place) {
  written.path = stored_path(written.path, place);
  if (place.line > 0 && written.line > 0) written.line = written.line - place.line + 1;
  return written;
}

Place place_from_stored(Place stored, const PiecePlace& place) {
  stored.path = path_from_stored(stored.path, place);
  if (place.line > 0 && stored.line > 0) stored.line = stored.line + place.line - 1;
  return stored;
}

std::string suppressions_line(const std::vector<Suppression>& suppressions, const PiecePlace& place) {
  if (suppressions.empty()) return {};
  Json all = Json::array();
  for (const Suppression& each : suppressions) {
    const Place stored = stored_place(each.place, place);
    all.push_back({each.fact, each.reason, each.span.begin, each.span.end, stored.path, stored.line, stored.column});
  }
  return all.dump();
}

std::vector<Suppression> suppressions_from(std::string_view line, const PiecePlace& place) {
  std::vector<Suppression> suppressions;
  if (line.empty()) return suppressions;
  for (const Json& each : Json::parse(line)) {
    const Place stored{each.at(4), each.at(5), each.at(6)};
    suppressions.push_back({each.at(0), each.at(1), {each.at(2), each.at(3)}, place_from_stored(stored, place)});
  }
  return suppressions;
}

std::string_view next_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), line.size() + 1));
  return line;
}

}  // namespace

std::string stored_articles(const std::vector<ArticleClaims>& articles, const PiecePlace& place) {
  std::string text;
  for (const ArticleClaims& each : articles) {
    Metadata article = each.article;
    article.path = stored_path(article.path, place);
    for (Problem& problem : article.problems) problem.diagnostic.place = stored_place(problem.diagnostic.place, place);
    text += article_line(article) + '\n' + suppressions_line(each.suppressions, place) + '\n';
  }
  return text;
}

std::string stored_claims(const ArticleClaims& article, std::string_view fact) {
  std::string text;
  for (const Claim& claim : article.claims) {
    if (claim.fact != fact) continue;
    Claim stored = claim;
    stored.article.clear();
    text += claim_line(stored) + '\n';
  }
  return text;
}

std::optional<std::vector<ArticleClaims>> articles_from_stored(std::string_view text, const PiecePlace& place,
                                                               RecordReader& reader) {
  std::vector<ArticleClaims> articles;
  try {
    while (!text.empty()) {
      Result<Metadata> article = reader.article(next_line(text));
      if (!article) return std::nullopt;
      article->path = path_from_stored(article->path, place);
      for (Problem& problem : article->problems)
        problem.diagnostic.place = place_from_stored(problem.diagnostic.place, place);
      articles.push_back({*std::move(article), suppressions_from(next_line(text), place), {}, {}});
    }
  } catch (const Json::exception&) {
    return std::nullopt;
  }
  return articles;
}

std::optional<std::vector<Claim>> claims_from_stored(std::string_view text, const FactDefinition& fact,
                                                     const std::string& article, RecordReader& reader) {
  const auto fact_named = [&](const std::string& id) { return id == fact.id ? &fact : nullptr; };
  std::vector<Claim> claims;
  while (!text.empty()) {
    Result<Claim> claim = reader.claim(next_line(text), fact_named);
    if (!claim) return std::nullopt;
    claim->article = article;
    claims.push_back(*std::move(claim));
  }
  return claims;
}

}  // namespace gainsay
