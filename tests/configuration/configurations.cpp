// Which configuration counts for what, and what it says.
#include "configuration/configurations.hpp"

#include <filesystem>

#include <boost/test/unit_test.hpp>

#include "support/folder.hpp"

namespace gainsay {
namespace {

// A folder that is the working folder while the test lasts.
class Project {
 public:
  Project() : before_(std::filesystem::current_path()) {
    std::filesystem::create_directory(folder_.path("root"));
    go_to("");
  }
  ~Project() { std::filesystem::current_path(before_); }

  void write(const std::string& name, std::string_view text) const { folder_.write("root/" + name, text); }
  void go_to(const std::string& below) const { std::filesystem::current_path(folder_.path("root/" + below)); }

 private:
  Folder folder_;
  std::filesystem::path before_;
};

std::string text_of(const std::optional<LocatedText>& written) { return written ? written->text : "-"; }

std::string source_of(Configurations& files, const std::string& path) { return text_of(files.settings_of(path).source); }

std::string policies_of(Configurations& files, const std::string& path) {
  std::string text;
  for (const auto& [name, value] : files.settings_of(path).policies) text += name.text + "=" + value.text + " ";
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(configurations)

BOOST_AUTO_TEST_CASE(without_a_file_nothing_is_said) {
  const Project project;
  Configurations files(std::nullopt);
  BOOST_TEST(source_of(files, "a.txt") == "-");
  BOOST_TEST(!files.excludes("a.txt", EntryKind::file));
  BOOST_TEST(files.problems().empty());
}

BOOST_AUTO_TEST_CASE(the_nearest_file_upward_counts_alone) {
  const Project project;
  project.write(".gainsay.yaml", "articles: {'*': {source: root}}\npolicies: {weekend: last}");
  project.write("x/.gainsay.yml", "policies: {week-start: sunday}");
  project.write("x/y/a.txt", "");
  Configurations files(std::nullopt);
  BOOST_TEST(source_of(files, "a.txt") == "root");
  BOOST_TEST(source_of(files, "other/a.txt") == "root");
  BOOST_TEST(source_of(files, "x/y/a.txt") == "-");
  BOOST_TEST(policies_of(files, "a.txt") == "weekend=last ");
  BOOST_TEST(policies_of(files, "x/y/a.txt") == "week-start=sunday ");
}

BOOST_AUTO_TEST_CASE(articles_heed_the_same_file_from_every_working_folder) {
  const Project project;
  project.write("x/.gainsay.yaml", "articles: {y/*: {source: x}}");
  project.write("x/y/a.txt", "");
  for (const auto& [folder, path] : {std::pair("", "x/y/a.txt"), {"x", "y/a.txt"}, {"x/y", "a.txt"}, {"x/y", "../y/./a.txt"}}) {
    project.go_to(folder);
    Configurations files(std::nullopt);
    BOOST_TEST(source_of(files, path) == "x");
  }
}

BOOST_AUTO_TEST_CASE(where_there_is_none_upward_the_root_counts) {
  const Project project;
  project.write("x/.gainsay.yaml", "articles: {'*': {source: x}}\npolicies: {weekend: last}\nstory-by: event");
  project.go_to("x");
  Configurations files(std::nullopt);
  BOOST_TEST(policies_of(files, "../a.txt") == "weekend=last ");
  BOOST_TEST(source_of(files, "../a.txt") == "-");  // its globs count from its folder
}

BOOST_AUTO_TEST_CASE(a_named_root_stands_in_place_of_the_one_that_is_found) {
  const Project project;
  project.write(".gainsay.yaml", "unknown: key");
  project.write("ci/strict.yaml", "articles: {'../*.txt': {source: ci}}\nfail-on: note");
  Configurations files("ci/strict.yaml");
  BOOST_TEST(source_of(files, "a.txt") == "ci");
  BOOST_TEST(source_of(files, "x/a.txt") == "-");
  BOOST_TEST(text_of(files.of_the_run().fail_on) == "note");
  BOOST_TEST(files.problems().empty());
}

BOOST_AUTO_TEST_CASE(keys_of_the_run_stand_in_the_root_and_in_what_it_extends) {
  const Project project;
  project.write(".gainsay.yaml", "extends: base.yaml\nfail-on: note");
  project.write("base.yaml", "ignore: [a]");
  project.write("x/.gainsay.yaml", "extends: ../.gainsay.yaml");
  project.write("y/.gainsay.yaml", "select: [a]\nseverities: {a: note}");
  Configurations files(std::nullopt);
  (void)files.settings_of("x/a.txt");
  BOOST_TEST(files.problems().empty());
  (void)files.settings_of("y/a.txt");
  BOOST_REQUIRE(files.problems().size() == 2u);
  BOOST_TEST(describe(files.problems().front().place) == "y/.gainsay.yaml:1:1");
  BOOST_TEST(files.problems().front().message == "\"select\" counts for the whole run, and is taken from its root only");
}

BOOST_AUTO_TEST_CASE(the_later_layer_goes_before_the_earlier) {
  const Project project;
  project.write("base.yaml", "policies: {weekend: last, week-start: sunday}\nexclude: [a]\n"
                             "overrides: [{files: '*.md', policies: {weekend: coming}}]");
  project.write(".gainsay.yaml", "extends: base.yaml\npolicies: {week-start: monday}\nexclude: [b]\noverrides:\n"
                                 "  - {files: ['*.md', '!b.md'], policies: {week-start: sunday}}\n"
                                 "  - {files: a.md, policies: {week-start: monday}}");
  Configurations files(std::nullopt);
  BOOST_TEST(policies_of(files, "a.txt") == "week-start=monday weekend=last ");
  BOOST_TEST(policies_of(files, "c.md") == "week-start=sunday weekend=coming ");
  BOOST_TEST(policies_of(files, "b.md") == "week-start=monday weekend=coming ");
  BOOST_TEST(policies_of(files, "a.md") == "week-start=monday weekend=coming ");
  BOOST_TEST(!files.excludes("a", EntryKind::file));
  BOOST_TEST(files.excludes("b", EntryKind::file));
}

BOOST_AUTO_TEST_CASE(of_several_rows_each_key_is_that_of_the_last) {
  const Project project;
  project.write(".gainsay.yaml", "articles:\n  wire/: {source: W, date: 2024-04-05}\n  '*.txt': {date: 2024-04-06}\n"
                                 "  '{a,b}.txt': {story: s}");
  Configurations files(std::nullopt);
  const ArticleSettings settings = files.settings_of("wire/x/a.txt");
  BOOST_TEST(text_of(settings.source) == "W");
  BOOST_TEST(text_of(settings.date) == "2024-04-06");
  BOOST_TEST((settings.published == parse_timestamp("2024-04-06")));
  BOOST_TEST(text_of(settings.story) == "s");
}

BOOST_AUTO_TEST_CASE(as_soon_as_one_is_broken_nothing_is_read) {
  const Project project;
  project.write("x/.gainsay.yaml", "unknown: key");
  Configurations files(std::nullopt);
  BOOST_TEST(!files.excludes("a.txt", EntryKind::file));
  BOOST_TEST(files.excludes("x", EntryKind::folder));
  BOOST_TEST(files.excludes("a.txt", EntryKind::file));
  BOOST_TEST(files.problems().size() == 1u);
}

BOOST_AUTO_TEST_CASE(severities_of_some_files_are_about_the_articles_in_them) {
  const Project project;
  project.write(".gainsay.yaml", "overrides: [{files: [old/, '!old/new.txt'], severities: {a: note}}]");
  Configurations files(std::nullopt);
  const RunSettings run = files.of_the_run();
  BOOST_REQUIRE(run.severities_of_files.size() == 1u);
  for (const char* article : {"old/a.txt", "old/x/a.jsonl:12#id", "old/a.json:3", "./old/a.txt"})
    BOOST_TEST(run.severities_of_files[0].are_about(article), article);
  for (const char* article : {"a.txt", "old/new.txt", "new.jsonl:3#old/a.txt", "-:1"})
    BOOST_TEST(!run.severities_of_files[0].are_about(article), article);
}

BOOST_AUTO_TEST_CASE(files_that_extend_each_other_without_end_are_one_error) {
  const Project project;
  std::string many = "extends: [";
  for (int i = 0; i < 40; ++i) many += "NEXT, ";
  for (int i = 0; i < 8; ++i) {
    std::string text = many + "last.yaml]";
    const std::string next = i < 7 ? std::to_string(i + 1) + ".yaml" : "last.yaml";
    for (std::size_t at = text.find("NEXT"); at != text.npos; at = text.find("NEXT")) text.replace(at, 4, next);
    project.write(std::to_string(i) + ".yaml", text);
  }
  project.write("last.yaml", "policies: {}");
  Configurations files("0.yaml");
  BOOST_REQUIRE(!files.problems().empty());
  BOOST_TEST(files.problems().front().message == "too many configurations are extended");
}

BOOST_AUTO_TEST_CASE(severities_go_before_those_of_the_pack) {
  const Project project;
  project.write(".gainsay.yaml", "severities:\n  fire-*: note\n  old-name: {update: warning}\n  other: error");
  Configurations files(std::nullopt);
  FactDefinition fact;
  fact.id = "fire-deaths";
  fact.formerly = {"old-name"};
  fact.severity = {{"conflict", Severity::warning}, {"spelling", Severity::off}};
  apply_severities(files.of_the_run().severities, fact);
  const std::map<std::string, Severity> expected = {
      {"*", Severity::note}, {"spelling", Severity::off}, {"update", Severity::warning}};
  BOOST_TEST((fact.severity == expected));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
