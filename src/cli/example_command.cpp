// rules example: a sentence of an article becomes an example of a pack.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "check/new_example.hpp"
#include "check/test_examples.hpp"
#include "cli/article_places.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "rules/find_fact.hpp"
#include "rules/limits.hpp"
#include "rules/load_rules.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

// Packs of --rules that are files or folders: only these can be written to.
bool are_files(const std::vector<std::string>& rules) {
  std::error_code ignored;
  const auto missing = std::find_if(rules.begin(), rules.end(),
                                    [&](const std::string& name) { return !std::filesystem::exists(name, ignored); });
  if (!rules.empty() && missing == rules.end()) return true;
  const std::string message = rules.empty() ? "the pack that gets the example must be named"
                                            : fmt::format("\"{}\" is no file or folder of packs", *missing);
  write_problems({{Severity::error, {}, message, "--rules my.yaml; packs that travel inside the program stay as they are"}});
  return false;
}

struct ArticleAtPlace {
  std::unique_ptr<const Article> article;
  ArticlePlace place;
};

// Nothing after saying why.
std::optional<ArticleAtPlace> article_at(const Arguments& arguments) {
  const std::string& written = arguments.places.front();
  std::vector<Metadata> read;
  std::vector<std::unique_ptr<const Article>> articles;
  read_articles({file_of(written)}, arguments.check.reading, std::cin, [&](std::unique_ptr<const Article> article) {
    read.push_back(article->metadata);
    // Of a long file only those in question are kept.
    if (place_among({article->metadata}, written)) articles.push_back(std::move(article));
  });
  if (!configurations_hold(arguments)) return std::nullopt;
  write_problems_of(read);
  const auto place = place_among(read, written);
  if (!place) {
    write_problems({{Severity::error, {}, fmt::format("\"{}\" is in no article that was read", written),
                     hint_for_place(read, written)}});
    return std::nullopt;
  }
  const auto found = std::find_if(articles.begin(), articles.end(), [&](const auto& article) {
    return article->metadata.path == place->article;
  });
  if (is_unread((*found)->metadata)) return std::nullopt;
  return ArticleAtPlace{std::move(*found), *place};
}

// The pack with the example, if it loads and the example holds there.
Result<WithExample> pack_with(const NewExample& added, const Policies& policies) {
  const std::string& path = added.fact->place.path;
  const auto before = read_file(path, kMostPackBytes);
  if (!before) return Failure(before.error());
  auto after = insert_example(*before, path, added.fact->definition.id, added.lines);
  if (!after) return after;
  const Lexicon& lexicon = Lexicon::english();
  const auto loaded = load_rules_with(path, after->text, lexicon);
  if (!loaded) return Failure(loaded.error());
  const auto fact = find_fact(loaded->rules, added.fact->definition.id);
  if (!fact) return Failure(fact.error());
  Rules alone{{**fact}, loaded->rules.categories, loaded->rules.recognisers};
  std::erase_if(alone.facts.front().examples, [&](const Example& each) { return each.place.line != after->line; });
  const auto results = test_examples(alone, lexicon, policies, Engine::tokens);
  if (results.size() != 1 || is_failure(results.front()))
    return failure({path, after->line, 0}, results.size() == 1 ? results.front().message : "the example is not read back");
  return after;
}

}  // namespace

int run_rules_example(const Arguments& arguments) {
  if (!may_be_a_place(arguments.places.front()) || !are_files(arguments.rules)) return kUsage;
  const auto loaded = load_rules(arguments.rules, Lexicon::english());
  if (!loaded) {
    write_problems(loaded.error());
    return kUsage;
  }
  const auto at = article_at(arguments);
  if (!at) return kUsage;
  const Policies& policies = arguments.check.policies;
  const auto added = new_example(loaded->rules, *at->article, at->place,
                                 {arguments.fact, arguments.expected, arguments.todo}, Lexicon::english(), policies);
  if (!added) {
    write_problems(added.error());
    return kUsage;
  }
  const auto pack = pack_with(*added, policies);
  if (!pack) {
    write_problems(pack.error());
    return kUsage;
  }
  const std::string& path = added->fact->place.path;
  if (const auto written = write_file(path, pack->text); !written) {
    write_problems(written.error());
    return kUsage;
  }
  std::string lines = fmt::format("{}:{}: a new example of {}\n", path, pack->line, added->fact->definition.id);
  for (const auto& [key, value] : added->lines) lines += fmt::format("  {}: {}\n", key, value);
  return finish(lines, arguments, kNothing);
}

}  // namespace gainsay
