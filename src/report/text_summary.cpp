#include "report/text_summary.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

std::set<std::string_view> paths_set_aside(const Report& report) {
  std::set<std::string_view> paths;
  for (const SetAside& aside : report.set_aside) paths.insert(aside.article);
  return paths;
}

// Of a draft's archive the report holds but a part, and counts the rest.
bool is_of_archive(const Report& report, std::string_view article) {
  return !report.drafts.empty() && !std::binary_search(report.drafts.begin(), report.drafts.end(), article);
}

std::set<std::string_view> story_facts_of(const Report& report) {
  std::set<std::string_view> facts;
  for (const FactDefinition& fact : report.facts)
    if (fact.scope == Scope::story) facts.insert(fact.id);
  return facts;
}

// Articles whose claims of story-scoped facts meet no other article.
std::size_t articles_without_story(const Report& report) {
  std::set<std::string_view> alone;
  const std::set<std::string_view> story_facts = story_facts_of(report);
  const std::set<std::string_view> set_aside = paths_set_aside(report);
  if (story_facts.empty()) return report.archive.without_story;
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    const std::string_view path = report.claims.article(i);
    if (!story_facts.contains(report.claims.fact(i)) || set_aside.contains(path)) continue;
    if (is_of_archive(report, path)) continue;
    const Metadata* article = find_article(report, path);
    if (!article || article->story.empty()) alone.insert(path);
  }
  return alone.size() + report.archive.without_story;
}

// What is to be said of these: whether anything at all is compared that they answer.
std::string_view words_without_story(const Report& report) {
  const std::set<std::string_view> story_facts = story_facts_of(report);
  for (std::size_t i = 0; i < report.claims.size(); ++i)
    if (!story_facts.contains(report.claims.fact(i))) return "some facts are compared inside a story only";
  return "all that they answer is compared inside a story only";
}

std::size_t count_articles(const Report& report, bool (*is_counted)(const Metadata&)) {
  return static_cast<std::size_t>(
      std::count_if(report.articles.begin(), report.articles.end(), [&](const Metadata& article) {
        return is_counted(article) && (is_unread(article) || !is_of_archive(report, article.path));
      }));
}

std::size_t answers_left_out(const Report& report) {
  std::size_t count = 0;
  const std::set<std::string_view> set_aside = paths_set_aside(report);
  for (const Metadata& article : report.articles)
    if (!set_aside.contains(article.path)) count += article.unset_keys;
  return count;
}

bool is_read(const Metadata& article) { return !is_unread(article); }
bool is_undated(const Metadata& article) { return is_read(article) && !article.published; }
bool is_dated_by_option(const Metadata& article) { return article.published_origin == PublishedOrigin::option; }

// "1 draft with 4 claims against 120 articles with 312 claims"
std::string drafts_and_archive(const Report& report) {
  std::size_t own = 0;
  for (std::size_t i = 0; i < report.claims.size(); ++i) own += !is_of_archive(report, report.claims.article(i));
  return fmt::format("{} with {} against {} with {}", counted(report.drafts.size(), "draft", "drafts"),
                     counted(own, "claim", "claims"), counted(report.archive.articles, "article", "articles"),
                     counted(report.archive.claims, "claim", "claims"));
}

std::string articles_and_claims(const Report& report, std::string_view between) {
  if (!report.drafts.empty()) return drafts_and_archive(report);
  return counted(count_articles(report, is_read), "article", "articles") + std::string(between) +
         counted(report.claims.size(), "claim", "claims");
}

// "2 older revisions and 1 withheld article set aside".
std::string set_aside_words(const Report& report) {
  const auto count = [&](AsideReason reason) {
    return static_cast<std::size_t>(std::count_if(report.set_aside.begin(), report.set_aside.end(),
                                                  [&](const SetAside& aside) { return aside.reason == reason; }));
  };
  std::vector<std::string> parts;
  if (const auto older = count(AsideReason::older_revision); older > 0)
    parts.push_back(counted(older, "older revision", "older revisions"));
  if (const auto repeated = count(AsideReason::repeated); repeated > 0)
    parts.push_back(counted(repeated, "repeated article", "repeated articles"));
  if (const auto withheld = count(AsideReason::withheld); withheld > 0)
    parts.push_back(counted(withheld, "withheld article", "withheld articles"));
  std::string words;
  for (std::size_t i = 0; i < parts.size(); ++i)
    words += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return words + " set aside";
}

// What --since left out, where no baseline knows of it.
std::string left_out_words(const Report& report) {
  if (!report.since || report.since->left_out == 0) return "";
  return fmt::format("; {} left out, on no line changed since {}",
                     counted(report.since->left_out, "finding", "findings"), printable(report.since->revision));
}

std::size_t suppressed_claims(const Report& report) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < report.claims.size(); ++i) count += report.claims.row(i).is_suppressed;
  return count;
}

}  // namespace

std::string opening_line(const Report& report) {
  const std::size_t unread = count_articles(report, is_unread);
  const std::size_t undated = count_articles(report, is_undated) + report.archive.undated;
  const std::size_t dated = count_articles(report, is_dated_by_option);
  const std::size_t without_story = articles_without_story(report);
  const bool whole = report.set_aside.empty();
  const std::size_t left_out = answers_left_out(report);
  const std::size_t suppressed = suppressed_claims(report);
  const bool nothing_to_tell = unread == 0 && undated == 0 && dated == 0 && without_story == 0 && left_out == 0;
  if (nothing_to_tell && suppressed == 0 && whole) return "";
  std::string line = counted(count_articles(report, is_read) + report.archive.articles, "article", "articles");
  if (unread > 0) line += fmt::format(", {} more not read", unread);
  if (undated > 0) line += fmt::format(", {} undated", undated);
  if (dated > 0) line += fmt::format(", {} dated by --published", dated);
  if (!whole) line += ", " + set_aside_words(report);
  if (suppressed > 0) line += fmt::format(", {} suppressed", counted(suppressed, "claim", "claims"));
  if (without_story > 0)
    line += fmt::format(", {} without a story ({}: see --story-by of gainsay check)", without_story, words_without_story(report));
  if (left_out > 0)
    line += fmt::format(", {} left out (it is not stated which instance {} about)",
                        counted(left_out, "answer", "answers"), left_out == 1 ? "it is" : "they are");
  return line + "\n";
}

std::string closing_line(const Report& report, const TextOptions& options, std::size_t unshown) {
  const auto count_told = [&](auto is_counted) {
    return static_cast<std::size_t>(
        std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
          return is_told(finding, options.known) && is_counted(finding);
        }));
  };
  const std::size_t total = count_told([](const Finding&) { return true; });
  if (total == 0) {
    return fmt::format("no {}disagreement found {}in {}{}\n", report.findings.empty() ? "" : "new ",
                       report.since ? "on changed lines " : "", articles_and_claims(report, " with "), left_out_words(report));
  }
  std::string line = counted(total, "finding", "findings") + ":";
  std::string_view separator = " ";
  for (Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const std::size_t count = count_told([&](const Finding& finding) { return finding.severity == severity; });
    if (count == 0) continue;
    std::string name(name_of(severity));
    line += fmt::format("{}{}{}", separator, counted(count, name, name + "s"),
                        severity < options.show ? " not shown" : "");
    separator = ", ";
  }
  if (unshown > 0) line += fmt::format("; {} beyond the limit not shown", unshown);
  return line + left_out_words(report) + "; " + articles_and_claims(report, ", ") + "\n";
}

}  // namespace gainsay
