// Which articles of two folders are partners, and that each pair is compared by itself.
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <unistd.h>

#include "check/compare_folders.hpp"
#include "rules/load_rules.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

Metadata article(const std::string& path, const std::string& id = "", const std::string& story = "") {
  Metadata metadata;
  metadata.path = path;
  metadata.id = id;
  metadata.story = story;
  return metadata;
}

// "x.txt y.txt, -z.txt, +w.txt": pairs, and what is left on either side.
std::string paired(std::vector<Metadata> left, std::vector<Metadata> right) {
  const Folder before{"old", std::move(left)}, after{"new", std::move(right)};
  const ArticlePairing pairing = pair_articles(before, after);
  std::string text;
  const auto add = [&](const std::string& piece) { text += (text.empty() ? "" : ", ") + piece; };
  for (const auto& pair : pairing.pairs) add(before.inside(*pair.left) + " " + after.inside(*pair.right));
  for (const Metadata* alone : pairing.only_left) add("-" + before.inside(*alone));
  for (const Metadata* alone : pairing.only_right) add("+" + after.inside(*alone));
  return text;
}

// Two folders of files that are gone with it.
class TwoEditions {
 public:
  TwoEditions() { std::filesystem::create_directories(root_); }
  ~TwoEditions() { std::filesystem::remove_all(root_); }
  TwoEditions(const TwoEditions&) = delete;
  TwoEditions& operator=(const TwoEditions&) = delete;

  void write(const std::string& path, const std::string& text) const {
    const std::filesystem::path file = root_ / path;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }

  FolderComparison compared() const {
    const auto rules = parse_rules(R"(gainsay: 1
facts:
  toll:
    question: How high is the toll?
    answer: number
    scope: story
    phrases: |
      toll is {answer}
  keeper:
    question: How many keepers are there?
    answer: number
    scope: corpus
    phrases: |
      {answer} keepers
)", "pack.yaml", Lexicon::english());
    BOOST_REQUIRE(rules.has_value());
    return compare_folders(rules->rules, {}, (root_ / "old").string(), (root_ / "new").string());
  }

 private:
  std::filesystem::path root_ =
      std::filesystem::temp_directory_path() / ("gainsay-editions-" + std::to_string(getpid()));
};

}  // namespace

BOOST_AUTO_TEST_SUITE(folders)

BOOST_AUTO_TEST_CASE(an_id_finds_its_article_wherever_it_lies) {
  BOOST_TEST(paired({article("old/a.txt", "7")}, {article("new/a.txt", "8"), article("new/b.txt", "7")}) ==
             "a.txt b.txt, +a.txt");
}

BOOST_AUTO_TEST_CASE(without_an_id_the_path_inside_the_folder_counts) {
  BOOST_TEST(paired({article("old/a.txt"), article("old/x/b.txt")}, {article("new/x/b.txt"), article("new/b.txt")}) ==
             "x/b.txt x/b.txt, -a.txt, +b.txt");
  BOOST_TEST(paired({article("old/a.txt", "7")}, {article("new/a.txt")}) == "a.txt a.txt");
}

BOOST_AUTO_TEST_CASE(one_path_with_two_ids_is_two_articles) {
  BOOST_TEST(paired({article("old/front.txt", "7")}, {article("new/front.txt", "8")}) == "-front.txt, +front.txt");
}

BOOST_AUTO_TEST_CASE(an_id_that_two_articles_of_a_side_have_decides_nothing) {
  BOOST_TEST(paired({article("old/a.txt", "7"), article("old/b.txt", "7")}, {article("new/a.txt", "7")}) ==
             "a.txt a.txt, -b.txt");
}

BOOST_AUTO_TEST_CASE(a_story_pairs_what_alone_is_left_with_it) {
  BOOST_TEST(paired({article("old/a.txt", "", "fire")}, {article("new/b.txt", "", "fire")}) == "a.txt b.txt");
  BOOST_TEST(paired({article("old/a.txt", "", "fire"), article("old/c.txt", "", "fire")},
                    {article("new/b.txt", "", "fire")}) == "-a.txt, -c.txt, +b.txt");
  BOOST_TEST(paired({article("old/a.txt", "", "fire"), article("old/c.txt", "", "fire")},
                    {article("new/b.txt", "", "fire"), article("new/c.txt")}) == "a.txt b.txt, c.txt c.txt");
  BOOST_TEST(paired({article("old/a.txt")}, {article("new/b.txt")}) == "-a.txt, +b.txt");
}

BOOST_AUTO_TEST_CASE(tens_of_thousands_of_articles_are_paired_without_a_long_wait) {
  Folder before{"old", {}}, after{"new", {}};
  for (int i = 0; i < 60'000; ++i) {
    before.articles.push_back(article(fmt::format("old/{:05}.txt", i)));
    after.articles.push_back(article(fmt::format("new/{:05}.txt", i + 1)));
  }
  const ArticlePairing pairing = pair_articles(before, after);
  BOOST_TEST(pairing.pairs.size() == 59'999u);
  BOOST_TEST(pairing.only_left.size() == 1u);
  BOOST_TEST(pairing.only_right.at(0)->path == "new/60000.txt");
}

BOOST_AUTO_TEST_CASE(two_articles_are_of_the_story_that_one_declares_unless_both_do) {
  const auto told = [](const std::string& left, const std::string& right) {
    Metadata here = article("a.txt", "", left), there = article("b.txt", "", right);
    tell_as_one_story(here, there, "pair");
    return here.story + " " + there.story;
  };
  BOOST_TEST(told("ice", "") == "ice ice");
  BOOST_TEST(told("", "ice") == "ice ice");
  BOOST_TEST(told("ice", std::string(kNamedTogether)) == "ice ice");
  BOOST_TEST(told("ice", "thaw") == "ice thaw");
  BOOST_TEST(told("", "") == "pair pair");
}

BOOST_AUTO_TEST_CASE(folders_are_named_by_their_own_name_where_it_tells_them_apart) {
  const auto name = [](const std::string& folder, const std::string& other) {
    return Folder{folder, {}}.name_beside({other, {}});
  };
  BOOST_TEST(name("x/morning", "x/evening") == "morning");
  BOOST_TEST(name("x/morning/", "x/evening") == "morning");
  BOOST_TEST(name("monday/news", "tuesday/news") == "monday/news");
  BOOST_TEST(name(".", "x") == std::filesystem::current_path().filename().generic_string());
  BOOST_TEST(name("x/morning/.", "x/evening") == "morning");
}

BOOST_AUTO_TEST_CASE(the_path_inside_a_folder_heeds_no_slash_at_its_end) {
  BOOST_TEST((Folder{"old/", {}}.inside(article("old/x/a.txt"))) == "x/a.txt");
  BOOST_TEST((Folder{".", {}}.inside(article("./a.txt"))) == "a.txt");
}

BOOST_AUTO_TEST_CASE(a_pair_is_one_story_and_meets_no_other_article) {
  const TwoEditions editions;
  editions.write("old/a.txt", "The toll is 3. Ann saw 5 keepers.");
  editions.write("new/a.txt", "The toll is 4. Ann saw 5 keepers.");
  editions.write("old/b.txt", "The toll is 7. Bob saw 6 keepers.");
  editions.write("new/b.txt", "The toll is 7. Bob saw 6 keepers.");
  const FolderComparison comparison = editions.compared();
  BOOST_REQUIRE(comparison.pairs.size() == 2u);
  BOOST_REQUIRE(comparison.pairs[0].report.findings.size() == 1u);
  BOOST_TEST(comparison.pairs[0].report.findings[0].fact == "toll");
  BOOST_TEST(comparison.pairs[0].report.findings[0].story == "a.txt");
  BOOST_TEST(comparison.pairs[1].report.findings.empty());
}

BOOST_AUTO_TEST_CASE(a_story_that_one_of_a_pair_declares_is_that_of_both) {
  const TwoEditions editions;
  editions.write("old/a.txt", "The toll is 3.");
  editions.write("new/a.txt", "---\nstory: bridge\n---\n\nThe toll is 4.");
  BOOST_TEST(editions.compared().pairs.at(0).report.findings.at(0).story == "bridge");
}

BOOST_AUTO_TEST_CASE(stories_that_both_declare_keep_them_apart) {
  const TwoEditions editions;
  editions.write("old/a.txt", "---\nstory: road\n---\n\nThe toll is 3.");
  editions.write("new/a.txt", "---\nstory: bridge\n---\n\nThe toll is 4.");
  BOOST_TEST(editions.compared().pairs.at(0).report.findings.empty());
}

BOOST_AUTO_TEST_CASE(the_merged_report_has_the_findings_of_all_pairs_with_their_own_claims) {
  const TwoEditions editions;
  editions.write("old/a.txt", "The toll is 3.");
  editions.write("new/a.txt", "The toll is 4.");
  editions.write("old/b.txt", "The toll is 7.");
  editions.write("new/b.txt", "The toll is 8.");
  const Report report = merged(editions.compared());
  BOOST_REQUIRE(report.findings.size() == 2u);
  BOOST_TEST(report.findings[0].fingerprint != report.findings[1].fingerprint);
  BOOST_TEST(report.articles.size() == 4u);
  for (const Finding& finding : report.findings) {
    for (const Camp& camp : finding.camps)
      for (const std::size_t index : camp.claims) {
        BOOST_TEST(report.claims.at(index).article.ends_with(finding.story));
        BOOST_TEST(in_words(report.claims[index].value) == camp.value);
      }
    BOOST_TEST(canonical(report.claims.at(finding.witnesses[0].first).value) == finding.witnesses[0].first_value);
  }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_neither_silent_nor_alone) {
  const TwoEditions editions;
  editions.write("old/a.txt", "The toll is 3.");
  editions.write("new/a.txt", "The toll is \xff.");
  editions.write("new/b.txt", "\xff");
  const FolderComparison comparison = editions.compared();
  BOOST_TEST(comparison.pairs.empty());
  BOOST_TEST(comparison.unread_pairs.size() == 1u);
  BOOST_TEST(comparison.unread.size() == 1u);
  BOOST_TEST(comparison.only_right.empty());
  BOOST_TEST(merged(comparison).articles.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
