#include "check/check.hpp"

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <iterator>
#include <set>

#include "check/article_stream.hpp"
#include "check/each_article.hpp"
#include "check/silent_articles.hpp"

namespace gainsay {
namespace {

// `rules` are those of the run: a suppression of a fact that they leave out says nothing.
Extracted extract(FactFinders& finders, const std::vector<std::size_t>& asked, const Rules& rules,
                  const CheckOptions& options, std::istream& standard_input, SilentArticles* silent = nullptr) {
  ArticleStream stream(rules, options.records, silent);
  const auto take = [&](ArticleClaims article) { stream.add(std::move(article)); };
  const ReadSummary read = each_article(finders, asked, options, standard_input, take);
  return {std::move(stream).finished(), read};
}

Extracted extract_all(FactFinders& finders, const CheckOptions& options, std::istream& standard_input,
                      SilentArticles* silent = nullptr) {
  return extract(finders, every_fact(finders.rules()), finders.rules(), options, standard_input, silent);
}

}  // namespace

Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  FactFinders finders(rules, options);
  return extract_all(finders, options, standard_input);
}

namespace {

// The rules of facts that the stream answers.
Rules answered(const Rules& rules, const ClaimStream& stream) {
  std::set<std::string_view> ids;
  for (const Claim& claim : stream.claims) ids.insert(claim.fact);
  Rules some;
  some.categories = rules.categories;
  some.recognisers = rules.recognisers;
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

// Those of some rules, as indices of all. Both are sorted.
std::vector<std::size_t> facts_of(const Rules& some, const Rules& all) {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < all.facts.size(); ++i) {
    const bool next = indices.size() < some.facts.size();
    if (next && all.facts[i].definition.id == some.facts[indices.size()].definition.id) indices.push_back(i);
  }
  return indices;
}

// Of the articles that say nothing those that may be the same as one of these.
void add_editions(std::initializer_list<const std::vector<Metadata>*> of, SilentArticles& silent,
                  std::vector<Metadata>& articles) {
  for (const std::vector<Metadata>* some : of)
    for (const Metadata& article : *some) silent.ask_for_editions_of(article);
  std::vector<Metadata> found = silent.asked_for();
  std::move(found.begin(), found.end(), std::back_inserter(articles));
}

// The articles of --against, as far as they answer what the drafts answer.
void read_archive(FactFinders& finders, const CheckOptions& options, std::istream& standard_input, Extracted& drafts) {
  CheckOptions of_archive = options;
  of_archive.paths = options.against;
  of_archive.records = ArticleRecords::with_claims_or_problems;
  const Rules& rules = finders.rules();
  const Rules answering = answered(rules, drafts.stream);
  SilentArticles silent;
  FactFinders answering_only(answering, of_archive);
  Extracted archive =
      options.known ? extract(finders, facts_of(answering, rules), answering, of_archive, standard_input, &silent)
                    : extract_all(answering_only, of_archive, standard_input, &silent);
  drafts.read.skipped += archive.read.skipped;
  add_editions({&drafts.stream.articles, &archive.stream.articles}, silent, archive.stream.articles);
  add_archive(std::move(archive.stream), drafts.stream);
}

}  // namespace

Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  CompareOptions comparing{options.editions, {}, options.reading.base, options.changes, options.suppressed};
  CheckOptions reading = options;
  if (!options.against.empty()) {
    reading.records = ArticleRecords::all;  // a draft without claims is a draft
    reading.known = nullptr;
    reading.archive_files = {};
  }
  FactFinders finders(rules, options);
  SilentArticles silent;
  Extracted extracted = extract_all(finders, reading, standard_input, &silent);
  std::vector<Metadata>& articles = extracted.stream.articles;
  if (options.against.empty()) {
    add_editions({&articles}, silent, articles);
  } else {
    for (const Metadata& article : articles) comparing.drafts.insert(article.path);
    read_archive(finders, options, standard_input, extracted);
  }
  return {compare(std::move(extracted.stream), comparing), extracted.read};
}

}  // namespace gainsay
