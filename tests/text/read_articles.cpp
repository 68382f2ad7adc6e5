// From paths to articles, and what becomes of bad input.
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "support/folder.hpp"
#include "shown_article.hpp"
#include "support/hash.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

using Lines = std::vector<std::string>;

struct ReadResult {
  std::vector<std::unique_ptr<const Article>> articles;
  ReadSummary summary;

  Lines paths(const Folder& folder) const {
    Lines found;
    for (const auto& article : articles) {
      const std::string& path = article->metadata.path;
      found.push_back(path.starts_with(folder.path() + "/") ? path.substr(folder.path().size() + 1) : path);
    }
    return found;
  }
};

ReadResult read(const Lines& paths, const ReadOptions& options = {}, const std::string& input = {}) {
  ReadResult result;
  std::istringstream standard_input(input);
  result.summary = read_articles(paths, options, standard_input, [&](std::unique_ptr<const Article> article) {
    result.articles.push_back(std::move(article));
  });
  return result;
}

// The only problem of an article that could not be read.
Problem only_problem(const Article& article) {
  BOOST_TEST(article.text.empty());
  BOOST_TEST(article.blocks.empty());
  BOOST_REQUIRE(article.metadata.problems.size() == 1u);
  BOOST_TEST(article.metadata.problems.front().unread);
  BOOST_TEST(is_unread(article.metadata));
  return article.metadata.problems.front();
}

void check_paths(const ReadResult& result, const Folder& folder, const Lines& expected) {
  BOOST_TEST(result.paths(folder) == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(folders_are_read_in_the_order_of_paths_and_unknown_endings_counted) {
  const Folder folder;
  for (const char* name : {"b.txt", "a.md", "c/d.TXT", "c.jpg", ".hidden.txt", "c/x.yaml"}) folder.write(name, "Text.");
  folder.write("c/e.jsonl", "{\"text\": \"One.\", \"id\": \"x1\"}\n\n{\"text\": \"Two.\"}\n");
  const ReadResult result = read({folder.path()});
  check_paths(result, folder, {"a.md", "b.txt", "c/d.TXT", "c/e.jsonl:1#x1", "c/e.jsonl:3"});
  BOOST_TEST(result.summary.skipped == 2u);
}

BOOST_AUTO_TEST_CASE(a_path_named_twice_is_read_once) {
  const Folder folder;
  folder.write("a.txt", "Text.");
  folder.write("b.txt", "Text.");
  check_paths(read({folder.path("b.txt"), folder.path(), folder.path("./a.txt")}), folder, {"b.txt", "a.txt"});
}

BOOST_AUTO_TEST_CASE(a_named_file_of_any_ending_is_read_as_text) {
  const Folder folder;
  const ReadResult result = read({folder.write("notes.log", "The envoy came.")});
  BOOST_TEST(shown_blocks(*result.articles.at(0)) == Lines{"lead: The envoy came."}, boost::test_tools::per_element());
  BOOST_TEST(result.articles[0]->metadata.content_hash == hash_hex("The envoy came."));
  BOOST_TEST(!is_unread(result.articles[0]->metadata));
}

BOOST_AUTO_TEST_CASE(articles_named_as_files_are_one_story_unless_they_declare_another) {
  const Folder folder;
  folder.write("in/a.txt", "Text.");
  const Lines paths = {folder.write("b.txt", "Text."), folder.write("c.txt", "---\nstory: x\n---\nText."),
                       folder.path("in")};
  ReadOptions options;
  options.named_story = true;
  const ReadResult result = read(paths, options);
  BOOST_TEST(result.articles.at(0)->metadata.story == kNamedTogether);
  BOOST_TEST(result.articles.at(1)->metadata.story == "x");
  BOOST_TEST(result.articles.at(2)->metadata.story == "");
  BOOST_TEST(read(paths).articles.at(0)->metadata.story == "");
}

BOOST_AUTO_TEST_CASE(the_date_given_dates_only_undated_articles) {
  const Folder folder;
  ReadOptions options;
  options.published = parse_timestamp("2023-05-02");
  const ReadResult result =
      read({folder.write("a.txt", "Text."), folder.write("b.txt", "date 2023-05-01 Herald\nText.")}, options);
  BOOST_TEST(result.articles.at(0)->metadata.published.value().text == "2023-05-02");
  BOOST_TEST((result.articles[0]->metadata.published_origin == PublishedOrigin::option));
  BOOST_TEST(result.articles.at(1)->metadata.published.value().text == "2023-05-01");
  BOOST_TEST((result.articles[1]->metadata.published_origin == PublishedOrigin::header_line));
}

BOOST_AUTO_TEST_CASE(standard_input_is_text_or_json_lines) {
  const Folder folder;
  const ReadResult text = read({"-", "-"}, {}, "The envoy came.");
  check_paths(text, folder, {"-"});
  BOOST_TEST(shown_blocks(*text.articles[0]) == Lines{"lead: The envoy came."}, boost::test_tools::per_element());
  check_paths(read({"-"}, {}, "{\"text\":\"A.\"}\n{\"text\":\"B.\",\"id\":7}"), folder, {"-:1", "-:2#7"});
  check_paths(read({"-"}, {}, "\xEF\xBB\xBF\r\n {\"text\":\"A.\"}\n{\"text\":\"B.\"}"), folder, {"-:2", "-:3"});
  BOOST_TEST(read({"-"}, {}, " \nThe envoy came.").articles.at(0)->text == " \nThe envoy came.");
}

BOOST_AUTO_TEST_CASE(a_missing_path_is_a_problem_of_its_name_and_the_rest_goes_on) {
  const Folder folder;
  const ReadResult result = read({folder.path("gone.txt"), folder.path("gone.jsonl"), folder.write("a.txt", "Text.")});
  check_paths(result, folder, {"gone.txt", "gone.jsonl", "a.txt"});
  for (std::size_t i = 0; i < 2; ++i) {
    const Problem problem = only_problem(*result.articles[i]);
    BOOST_TEST(problem.named);
    BOOST_TEST(problem.diagnostic.message == "cannot read: No such file or directory");
    BOOST_TEST(problem.diagnostic.place.path == result.articles[i]->metadata.path);
  }
}

BOOST_AUTO_TEST_CASE(a_link_to_nowhere_in_a_folder_is_a_problem_that_was_not_named) {
  const Folder folder;
  folder.write("a.txt", "Text.");
  folder.write("c.txt", "Text.");
  std::filesystem::create_symlink("gone", folder.path("b.txt"));
  const ReadResult result = read({folder.path()});
  check_paths(result, folder, {"a.txt", "b.txt", "c.txt"});
  const Problem problem = only_problem(*result.articles[1]);
  BOOST_TEST(!problem.named);
  BOOST_TEST(problem.diagnostic.message == "cannot read: No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_folder_loop_by_links_ends_in_a_problem) {
  const Folder folder;
  folder.write("in/a.txt", "Text.");
  std::filesystem::create_directory_symlink(folder.path(), folder.path("in/loop"));
  const ReadResult result = read({folder.path()});
  check_paths(result, folder, {"in/a.txt", "in/loop"});
  BOOST_TEST(only_problem(*result.articles[1]).diagnostic.message ==
             "cannot read: a link leads back to a folder that contains it");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_a_problem_naming_the_first_bad_one) {
  struct Row {
    std::string_view bytes, message;
  };
  using namespace std::string_view_literals;
  const Row rows[] = {
      {"abc\xFFzz"sv, "byte 3 is not valid UTF-8"},
      {"\xC0\x80"sv, "byte 0 is not valid UTF-8"},
      {"ab\xE2\x82"sv, "byte 2 is not valid UTF-8"},
      {"\xED\xA0\x80"sv, "byte 0 is not valid UTF-8"},
      {"abc\0zz"sv, "byte 3 is NUL, which no text contains"},
      {"t\0e\0x\0t\0"sv, "byte 1 is NUL, which no text contains"},
      {"\xFF\xFEt\0e"sv, "byte 4 is half a character of UTF-16"},
      {"\xFF\xFE\x00\xD8t\0"sv, "byte 2 is not valid UTF-16"},
      {"\xFF\xFEt\0\0\0"sv, "byte 4 is NUL, which no text contains"},
  };
  for (const Row& row : rows) {
    const auto article = article_from(row.bytes, "a.txt");
    BOOST_TEST(only_problem(*article).diagnostic.message == row.message);
    BOOST_TEST(article->metadata.path == "a.txt");
  }
}

BOOST_AUTO_TEST_CASE(utf16_is_decoded_when_a_byte_order_mark_says_so) {
  using namespace std::string_view_literals;
  BOOST_TEST(article_from("\xFF\xFE\x41\0\xE9\0\x3D\xD8\x00\xDE"sv, "a.txt")->text == "A\u00e9\U0001F600");
  BOOST_TEST(article_from("\xFE\xFF\0\x41\0\xE9\xD8\x3D\xDE\x00"sv, "a.txt")->text == "A\u00e9\U0001F600");
}

BOOST_AUTO_TEST_CASE(a_file_above_the_limit_is_a_problem_but_not_a_wrong_name) {
  const Folder folder;
  ReadOptions options;
  options.max_file_size = 20;
  const ReadResult result = read({folder.write("a.txt", "This text is longer than that."), "-"}, options,
                                 "This text is longer than that.");
  for (const auto& article : result.articles) {
    const Problem problem = only_problem(*article);
    BOOST_TEST(!problem.named);
    BOOST_TEST(problem.diagnostic.message.ends_with("is bigger than the 20 bytes allowed"));
  }
  BOOST_TEST(result.articles.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_json_line_above_the_limit_is_a_problem_and_the_next_line_goes_on) {
  const Folder folder;
  ReadOptions options;
  options.max_file_size = 40;
  const std::string path = folder.write(
      "a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"" + std::string(200000, 'x') + "\"}\n{\"text\": \"Two.\"}");
  const ReadResult result = read({path}, options);
  check_paths(result, folder, {"a.jsonl:1", "a.jsonl:2", "a.jsonl:3"});
  const Problem problem = only_problem(*result.articles[1]);
  BOOST_TEST(problem.diagnostic.place.line == 2u);
  BOOST_TEST(!problem.named);
  BOOST_TEST(result.articles[2]->text == "Two.");
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_file_comes_behind_what_its_articles_declare) {
  const Folder folder;
  const Lines paths = {folder.write("a.txt", "date 2023-05-01 Herald\n\nText."), folder.write("b.txt", "Text.")};
  ReadOptions options;
  options.published = parse_timestamp("2023-05-09");
  options.settings_of = [&](const std::string&) {
    return FileSettings{"Wire", "fire", parse_timestamp("2023-05-02"), std::nullopt};
  };
  const ReadResult result = read(paths, options);
  const Metadata& declared = result.articles[0]->metadata;
  BOOST_TEST(declared.source == "Herald");
  BOOST_TEST((declared.published == parse_timestamp("2023-05-01")));
  BOOST_TEST(declared.story == "fire");
  const Metadata& silent = result.articles[1]->metadata;
  BOOST_TEST(silent.source == "Wire");
  BOOST_TEST((silent.published == parse_timestamp("2023-05-02")));
  BOOST_TEST((silent.published_origin == PublishedOrigin::configuration));
  BOOST_TEST(result.articles[1]->file == paths[1]);
}

BOOST_AUTO_TEST_CASE(stories_are_told_apart_file_by_file_unless_the_options_say_how) {
  const Folder folder;
  const std::string path = folder.write("a.jsonl", "{\"text\": \"Text.\", \"story\": \"own\", \"event\": \"e\"}\n");
  ReadOptions options;
  options.settings_of = [&](const std::string&) {
    return FileSettings{"", "given", std::nullopt, StoryBy{StoryBy::What::field, "event"}};
  };
  BOOST_TEST(read({path}, options).articles.front()->metadata.story == "e");
  options.story_by = StoryBy{StoryBy::What::field, "none such"};
  BOOST_TEST(read({path}, options).articles.front()->metadata.story == "own");
}

BOOST_AUTO_TEST_CASE(what_is_excluded_is_read_where_it_is_named_or_asked_for) {
  const Folder folder;
  for (const char* name : {"a.txt", "x/b.txt"}) folder.write(name, "Text.");
  ReadOptions options;
  options.excludes = [&](const std::string& path, EntryKind) { return path.ends_with("/x") || path.ends_with("b.txt"); };
  check_paths(read({folder.path()}, options), folder, {"a.txt"});
  check_paths(read({folder.path("x/b.txt")}, options), folder, {"x/b.txt"});
  options.walk.globs = {"x", "b.txt"};
  check_paths(read({folder.path()}, options), folder, {"x/b.txt"});
}

BOOST_AUTO_TEST_CASE(standard_input_stands_for_the_file_it_is_named_after) {
  const Folder folder;
  const std::string path = folder.write("a.md", "Old.");
  folder.write("b.txt", "Text.");
  ReadOptions options;
  options.standard_input_name = path;
  const ReadResult result = read({folder.path(), "-"}, options, "# New\n");
  check_paths(result, folder, {"b.txt", "a.md"});
  BOOST_TEST(result.articles.back()->metadata.title == "New");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
