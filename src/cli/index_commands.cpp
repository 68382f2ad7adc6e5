// index update and facts: what keeps the index of an archive, and asks it.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "check/article_stream.hpp"
#include "check/make_known.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/index_use.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/run_root.hpp"
#include "compare/kept_claims.hpp"
#include "report/print_time_lines.hpp"
#include "report/quotes.hpp"
#include "rules/find_fact.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::string counted(std::size_t count, std::string_view one, std::string_view more) {
  return fmt::format("{} {}", count, count == 1 ? one : more);
}

std::string update_text(const std::string& path, const ClaimIndex::Counts& counts) {
  return fmt::format("{}: {} in {}; {} read, {} gone\n", printable(path), counted(counts.articles, "article", "articles"),
                     counted(counts.files, "file", "files"), counts.read, counts.gone);
}

// Where none are given, what the index was made of, as it is named from the working folder.
std::vector<std::string> archives_of(const Arguments& arguments, const ClaimIndex& index) {
  if (!arguments.paths_are_default || index.archives().empty()) return arguments.paths;
  const PathBase base = base_of_run();
  std::vector<std::string> paths;
  for (const std::string& path : index.archives())
    paths.push_back((fs::path(base.root) / path).lexically_relative(base.working_folder).generic_string());
  return paths;
}

struct Update {
  MadeKnown made;
  ClaimIndex::Counts counts;
  ClaimIndex::Trouble trouble = ClaimIndex::Trouble::none;
  Diagnostics problems;
  bool configured = true;
};

Update update(const Arguments& arguments, const Rules& rules, ClaimIndex& index) {
  CheckOptions options = check_options(arguments);
  options.paths = archives_of(arguments, index);
  options.known = &index;
  index.add_archive(options.paths);
  index.filter_files(arguments.index.filter);
  ProgressLine progress(options, options.paths);
  Update done;
  done.made = make_known(rules, options, std::cin);
  progress.clear();
  done.configured = configurations_hold(arguments);
  if (!done.configured) return done;  // a broken configuration leaves out everything: nothing is gone
  done.counts = index.finish_and_forget(options.paths);
  done.trouble = index.trouble();
  done.problems = index.problems();
  return done;
}

// One that turns out to be damaged is made anew, once.
std::optional<Update> update_or_make_anew(const Arguments& arguments, const Rules& rules) {
  const std::string path = index_path(arguments);
  for (const bool again : {false, true}) {
    auto made = ClaimIndex::open_or_make(path, base_of_run());
    if (!made) {
      write_problems(made.error());
      return std::nullopt;
    }
    write_problems(made->warnings);
    Update done = update(arguments, rules, *made->index);
    if (again || done.trouble != ClaimIndex::Trouble::damaged) return done;
    made->index.reset();
    for (Diagnostic& problem : done.problems) problem.hint = "it is made anew";
    write_problems(done.problems);
    forget_index(path);
  }
  return std::nullopt;
}

}  // namespace

int run_index_update(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  const auto done = update_or_make_anew(arguments, *rules);
  if (!done || !done->configured) return kUsage;
  write_problems_of(done->made.with_problems);
  write_skipped(done->made.read);
  if (done->trouble != ClaimIndex::Trouble::none) {
    write_problems(done->problems);
    return kUsage;
  }
  return finish(update_text(index_path(arguments), done->counts), arguments,
                exit_code_of_input(done->made.with_problems, arguments.partial));
}

namespace {

// Of one fact, or of all.
std::vector<std::size_t> asked_of(const Rules& rules, const std::string& fact) {
  std::vector<std::size_t> asked;
  for (std::size_t i = 0; i < rules.facts.size(); ++i)
    if (fact.empty() || rules.facts[i].definition.id == fact) asked.push_back(i);
  return asked;
}

void write_left_out(const std::string& path, std::size_t files) {
  if (files == 0) return;
  write_problems({{Severity::warning, {path},
                   fmt::format("{} left out: the rules have changed since, or the program", counted(files, "file is", "files are")),
                   "gainsay index update"}});
}

std::string printed(const Report& report, const Arguments& arguments) {
  const bool one = !arguments.fact.empty();
  const std::string& key = arguments.index.key;
  switch (arguments.format) {
    case Format::csv:
      return one ? print_time_lines_csv(report, key, arguments.quoting.quotes) : print_fact_counts_csv(report);
    case Format::json:
      return one ? print_time_lines_json(report, key) : print_fact_counts_json(report);
    default:
      return one ? print_time_lines(report, key) : print_fact_counts(report);
  }
}

// What the index knows, as far as it is asked for. Nothing after saying what is wrong.
std::optional<StreamRows> known_stream(const Arguments& arguments, const Rules& rules) {
  const std::string path = index_path(arguments);
  std::error_code ignored;
  if (!fs::exists(path, ignored)) {
    write_problems({{Severity::error, {path}, "there is no index", "gainsay index update ARCHIVE makes one"}});
    return std::nullopt;
  }
  auto opened = ClaimIndex::open(path, base_of_run());
  if (!opened) {
    write_problems(opened.error());
    return std::nullopt;
  }
  ClaimIndex& index = **opened;
  const std::vector<std::size_t> asked = asked_of(rules, arguments.fact);
  index.expect(rules, asked, WantedArticles::with_something);
  ClaimIndex::Everything all = index.everything();
  if (index.trouble() != ClaimIndex::Trouble::none) {
    write_problems(index.problems());
    return std::nullopt;
  }
  write_left_out(path, all.files_left_out);
  Rules some;
  some.left_out = rules.left_out;
  for (std::size_t i = 0; i < rules.facts.size(); ++i) {
    if (std::find(asked.begin(), asked.end(), i) != asked.end()) some.facts.push_back(rules.facts[i]);
    else some.left_out.insert(rules.facts[i].definition.id);
  }
  KeptClaims claims(arguments.check.memory);
  ArticleStream articles(some, ArticleRecords::with_claims_or_problems, [&](Claim claim) { claims.add(std::move(claim)); });
  for (ArticleClaims& article : all.articles) articles.add(std::move(article));
  std::vector<FactDefinition> facts = definitions_of(some);
  Claims kept = std::move(claims).finished(facts);
  return StreamRows{std::move(articles).finished(), std::move(facts), std::move(kept)};
}

}  // namespace

int run_facts(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  if (!arguments.fact.empty()) {
    if (const auto fact = find_fact(*rules, arguments.fact); !fact) {
      write_problems(fact.error());
      return kUsage;
    }
  }
  auto stream = known_stream(arguments, *rules);
  if (!stream || !configurations_hold(arguments)) return kUsage;
  withhold_quotes(stream->articles, stream->claims, arguments.quoting);
  const Report report = compare(*std::move(stream), {Editions::set_aside, {}, base_of_run(), arguments.check.changes});
  return finish(printed(report, arguments), arguments, kNothing);
}

}  // namespace gainsay
