#include "check/check.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

#include "check/article_stream.hpp"
#include "check/each_article.hpp"
#include "check/silent_articles.hpp"
#include "compare/kept_claims.hpp"

namespace gainsay {
namespace {

struct ReadArticles {
  std::vector<Metadata> records;
  ReadSummary read;
};

// The articles at `options.paths`, with all facts of the rules of `finders`.
ReadArticles read_all(FactFinders& finders, const CheckOptions& options, std::istream& standard_input, ClaimSink claims,
                      SilentArticles* silent = nullptr) {
  ArticleStream stream(finders.rules(), options.records, std::move(claims), silent);
  const auto take = [&](ArticleClaims article) { stream.add(std::move(article)); };
  const ReadSummary read = each_article(finders, every_fact(finders.rules()), options, standard_input, take);
  return {std::move(stream).finished(), read};
}

ClaimSink into(KeptClaims& claims) {
  return [&claims](Claim claim) { claims.add(std::move(claim)); };
}

StreamRows rows_of(std::vector<Metadata> articles, const Rules& rules, KeptClaims claims) {
  std::vector<FactDefinition> facts = definitions_of(rules);
  Claims all = std::move(claims).finished(facts);
  return {std::move(articles), std::move(facts), std::move(all)};
}

}  // namespace

Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  FactFinders finders(rules, options);
  std::vector<Claim> claims;
  const auto take = [&](Claim claim) { claims.push_back(std::move(claim)); };
  ReadArticles articles = read_all(finders, options, standard_input, take);
  return {{std::move(articles.records), definitions_of(rules), std::move(claims)}, articles.read};
}

ExtractedRows extract_rows(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  FactFinders finders(rules, options);
  KeptClaims claims(options.memory);
  ReadArticles articles = read_all(finders, options, standard_input, into(claims));
  return {rows_of(std::move(articles.records), rules, std::move(claims)), articles.read};
}

namespace {

// The rules of facts that these claims answer.
Rules answered(const Rules& rules, const Claims& claims) {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < claims.size(); ++i) ids.insert(claims.fact(i));
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

// Those of some rules, as indices of all. Both are sorted.
std::vector<std::size_t> facts_of(const Rules& some, const Rules& all) {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < all.facts.size(); ++i) {
    const bool next = indices.size() < some.facts.size();
    if (next && all.facts[i].definition.id == some.facts[indices.size()].definition.id) indices.push_back(i);
  }
  return indices;
}

// Of the articles that say nothing those that may be the same as one of these are added to them.
void add_editions(SilentArticles& silent, std::vector<Metadata>& articles) {
  for (const Metadata& article : articles) silent.ask_for_editions_of(article);
  std::vector<Metadata> found = silent.asked_for();
  std::move(found.begin(), found.end(), std::back_inserter(articles));
}

// The files of drafts, by their place on the disk.
class DraftFiles {
 public:
  explicit DraftFiles(const std::vector<Metadata>& drafts) {
    for (const Metadata& draft : drafts) {
      places_.insert(place_on_disk(draft.path));
      names_.insert(last_name(draft.path));
    }
  }

  bool hold(const std::string& path) const {
    return names_.contains(last_name(path)) && places_.contains(place_on_disk(path));
  }

 private:
  // Few of an archive are named as a draft is, and only of these the whole path is looked at.
  static std::string last_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

  std::set<std::string> places_, names_;
};

// Adds the articles of --against, as far as they answer what the drafts answer. A draft that lies in the archive is not
// held against itself.
ReadSummary read_archive(FactFinders& finders, const CheckOptions& options, std::istream& standard_input,
                         std::vector<Metadata>& articles, KeptClaims& claims) {
  CheckOptions of_archive = options;
  of_archive.paths = options.against;
  of_archive.records = ArticleRecords::with_claims_or_problems;
  const Rules answering = answered(finders.rules(), claims.claims());
  SilentArticles silent;
  ArticleStream archive(answering, of_archive.records, into(claims), &silent);
  const DraftFiles drafts(articles);
  const auto take = [&](ArticleClaims article) {
    if (!drafts.hold(article.article.path)) archive.add(std::move(article));
  };
  ReadSummary read;
  if (options.known) {
    read = each_article(finders, facts_of(answering, finders.rules()), of_archive, standard_input, take);
  } else {
    FactFinders answering_only(answering, of_archive);
    read = each_article(answering_only, every_fact(answering), of_archive, standard_input, take);
  }
  std::vector<Metadata> others = std::move(archive).finished();
  std::move(others.begin(), others.end(), std::back_inserter(articles));
  add_editions(silent, articles);
  forget_lone_name(articles);
  return read;
}

}  // namespace

Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  FactFinders finders(rules, options);
  return check(finders, options, standard_input);
}

Checked check(FactFinders& finders, const CheckOptions& options, std::istream& standard_input) {
  CompareOptions comparing{options.editions, {}, options.reading.base, options.changes, options.suppressed};
  CheckOptions reading = options;
  if (!options.against.empty()) {
    reading.records = ArticleRecords::all;  // a draft without claims is a draft
    reading.known = nullptr;
    reading.archive_files = {};
  }
  SilentArticles silent;
  KeptClaims claims(options.memory);
  auto [articles, read] = read_all(finders, reading, standard_input, into(claims), &silent);
  if (options.against.empty()) {
    add_editions(silent, articles);
  } else {
    for (const Metadata& article : articles) comparing.drafts.insert(article.path);
    read.skipped += read_archive(finders, options, standard_input, articles, claims).skipped;
  }
  return {compare(rows_of(std::move(articles), finders.rules(), std::move(claims)), comparing), read};
}

}  // namespace gainsay
