#include "check/check.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

#include "check/article_records.hpp"
#include "check/assumed.hpp"
#include "check/suppressions.hpp"
#include "text/signature.hpp"

namespace gainsay {
namespace {

// What is wrong with one article, from top to bottom.
void add_in_order(std::vector<Problem> more, std::vector<Problem>& problems) {
  std::move(more.begin(), more.end(), std::back_inserter(problems));
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return a.diagnostic.place.line < b.diagnostic.place.line;
  });
}

}  // namespace

Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Extracted result;
  for (const Fact& fact : rules.facts) result.stream.facts.push_back(fact.definition);
  const Matcher matcher(rules, Lexicon::english(), options.policies, options.engine);
  Assumed assumed(matcher, options);
  const auto take = [&](std::unique_ptr<const Article> article) {
    TokenisedArticle tokenised = tokenise(*article);
    Metadata record = article->metadata;
    record.signature = signature_text(signature_of(tokenised));
    auto [claims, unset_keys, yields] = matcher.match(*article, std::move(tokenised), assumed.of(*article));
    record.unset_keys = unset_keys;
    add_in_order(suppress(*article, rules, claims), record.problems);
    if (!claims.empty() || unset_keys > 0 || !record.problems.empty() || may_concern_another(record) ||
        options.records == ArticleRecords::all) {
      result.stream.articles.push_back(std::move(record));
    }
    std::move(claims.begin(), claims.end(), std::back_inserter(result.stream.claims));
  };
  result.read = read_articles(options.paths, options.reading, standard_input, take);
  return result;
}

namespace {

// The rules of facts that the stream answers.
Rules answered(const Rules& rules, const ClaimStream& stream) {
  std::set<std::string_view> ids;
  for (const Claim& claim : stream.claims) ids.insert(claim.fact);
  Rules some;
  some.categories = rules.categories;
  some.left_out = rules.left_out;
  for (const Fact& fact : rules.facts) {
    if (ids.contains(fact.definition.id)) {
      some.facts.push_back(fact);
    } else {
      some.left_out.insert(fact.definition.id);
      some.left_out.insert(fact.definition.formerly.begin(), fact.definition.formerly.end());
    }
  }
  return some;
}

std::string place_on_disk(const std::string& path) {
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::absolute(path, error);
  return error ? path : whole.lexically_normal().generic_string();
}

// Who is named with nobody else is of no story: a draft against a folder.
void forget_lone_name(std::vector<Metadata>& articles) {
  const auto is_named = [](const Metadata& article) { return article.story == kNamedTogether; };
  if (std::count_if(articles.begin(), articles.end(), is_named) != 1) return;
  std::find_if(articles.begin(), articles.end(), is_named)->story.clear();
}

// A draft that lies in the archive is not held against itself.
void add_archive(ClaimStream archive, ClaimStream& stream) {
  std::set<std::string> drafts;
  for (const Metadata& article : stream.articles) drafts.insert(place_on_disk(article.path));
  const auto is_draft = [&](const std::string& path) { return drafts.contains(place_on_disk(path)); };
  std::erase_if(archive.articles, [&](const Metadata& article) { return is_draft(article.path); });
  std::erase_if(archive.claims, [&](const Claim& claim) { return is_draft(claim.article); });
  std::move(archive.articles.begin(), archive.articles.end(), std::back_inserter(stream.articles));
  std::move(archive.claims.begin(), archive.claims.end(), std::back_inserter(stream.claims));
  forget_lone_name(stream.articles);
}

// The articles of --against, as far as they answer what the drafts answer.
void read_archive(const Rules& rules, const CheckOptions& options, std::istream& standard_input, Extracted& drafts) {
  CheckOptions of_archive = options;
  of_archive.paths = options.against;
  of_archive.records = ArticleRecords::with_claims_or_problems;
  Extracted archive = extract_claims(answered(rules, drafts.stream), of_archive, standard_input);
  drafts.read.skipped += archive.read.skipped;
  add_archive(std::move(archive.stream), drafts.stream);
}

}  // namespace

Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  CompareOptions comparing{options.editions, {}, options.reading.base, options.changes};
  CheckOptions reading = options;
  if (!options.against.empty()) reading.records = ArticleRecords::all;  // a draft without claims is a draft
  Extracted extracted = extract_claims(rules, reading, standard_input);
  if (!options.against.empty()) {
    for (const Metadata& article : extracted.stream.articles) comparing.drafts.insert(article.path);
    read_archive(rules, options, standard_input, extracted);
  }
  std::vector<Metadata> articles = extracted.stream.articles;
  return {compare(std::move(extracted.stream), comparing), std::move(articles), extracted.read};
}

}  // namespace gainsay
