// The file of a baseline: what is read, what is written, what is wrong with it.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

#include "store/baseline.hpp"

namespace gainsay {
namespace {

Baseline read(const std::string& text) {
  auto baseline = read_baseline(text, "known");
  BOOST_REQUIRE_MESSAGE(baseline.has_value(), (baseline ? "" : describe(baseline.error().front())));
  return *baseline;
}

std::string complaints(const std::string& text) {
  const auto baseline = read_baseline(text, "known");
  std::string all;
  if (!baseline)
    for (const Diagnostic& problem : baseline.error()) all += describe(problem) + "\n";
  return all;
}

constexpr const char* kEntry = "g1:0123456789abcdef toll pairs=000000-000002,000000-000001 until=2024-12-31 reason=\"a \\\"b\\\\\" # 2 | 5";

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// Any baseline that may stand in a file.
Baseline random_baseline(std::mt19937& random) {
  const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
  const std::vector<std::string> words = {"", "2 | 5", "a # b", "reason=\"x\"", "Überfall: ½"};
  const std::vector<std::string> reasons = {"", "settled", "a \"quoted\" \\ word # no comment", "one; two"};
  const std::vector<std::string> dates = {"2024-12-31", "2025-01-01T06:00Z"};
  Baseline baseline;
  for (std::size_t i = 0, count = below(12); i < count; ++i) {
    BaselineEntry entry;
    entry.fingerprint = "g1:" + pair_hash({"f", std::to_string(below(20))}).substr(7) + "0000000000";
    entry.fact = below(2) ? "toll" : "bridge-opened";
    for (std::size_t pair = 0, pairs = below(5); pair < pairs; ++pair)
      entry.pairs.push_back(pair_hash({std::to_string(below(9)), ""}));
    std::sort(entry.pairs.begin(), entry.pairs.end());
    entry.pairs.erase(std::unique(entry.pairs.begin(), entry.pairs.end()), entry.pairs.end());
    entry.reason = reasons[below(reasons.size())];
    if (below(3) == 0) entry.until = parse_timestamp(dates[below(dates.size())]);
    entry.words = words[below(words.size())];
    baseline.entries.emplace(entry.fingerprint, entry);
  }
  if (below(2)) baseline.articles = {"archive/2024", "news and more"};
  if (below(2)) baseline.comments = {"# z: ask Ann", "# about the fire"};
  return baseline;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(baseline_files)

BOOST_AUTO_TEST_CASE(an_entry_is_a_line_with_its_parts) {
  const Baseline baseline = read(std::string(kEntry) + "\r\narticles: news\n\n# a remark\n");
  const BaselineEntry& entry = baseline.entries.at("g1:0123456789abcdef");
  BOOST_TEST(entry.fact == "toll");
  BOOST_TEST(entry.pairs == (std::vector<std::string>{"000000-000001", "000000-000002"}));
  BOOST_TEST(entry.until->text == "2024-12-31");
  BOOST_TEST(entry.reason == "a \"b\\");
  BOOST_TEST(entry.words == "2 | 5");
  BOOST_TEST(baseline.articles == std::vector<std::string>{"news"});
  BOOST_TEST(baseline.comments == std::vector<std::string>{"# a remark"});
  BOOST_TEST(read("g1:0123456789abcdef toll").entries.at("g1:0123456789abcdef").pairs.empty());
  BOOST_TEST(read("").entries.empty());
}

BOOST_AUTO_TEST_CASE(entries_are_written_sorted_by_fingerprint) {
  const std::string text = baseline_text(read("g1:2222222222222222 a\ng1:1111111111111111 z\n"));
  BOOST_TEST(text.find("g1:1111111111111111 z\n") < text.find("g1:2222222222222222 a\n"));
}

BOOST_AUTO_TEST_CASE(what_was_written_is_read_again) {
  std::mt19937 random(7);
  for (int i = 0; i < 500; ++i) {
    const Baseline baseline = random_baseline(random);
    const std::string text = baseline_text(baseline);
    BOOST_TEST((read(text) == baseline), text);
    BOOST_TEST(baseline_text(read(text)) == text);
  }
}

BOOST_AUTO_TEST_CASE(order_and_duplicates_do_not_matter) {
  std::mt19937 random(11);
  for (int i = 0; i < 500; ++i) {
    Baseline one = random_baseline(random), other = random_baseline(random);
    one.comments.clear();  // those keep their order
    other.comments.clear();
    std::vector<std::string> lines = lines_of(baseline_text(one));
    const std::vector<std::string> more = lines_of(baseline_text(other));
    lines.insert(lines.end(), more.begin(), more.end());
    const std::string all = baseline_text(read(joined(lines)));
    lines.insert(lines.end(), more.begin(), more.end());
    std::shuffle(lines.begin(), lines.end(), random);
    BOOST_TEST(baseline_text(read(joined(lines))) == all);
  }
}

BOOST_AUTO_TEST_CASE(entries_of_one_fingerprint_are_joined) {
  const std::string g = "g1:0123456789abcdef ";
  const Baseline baseline = read(g + "toll pairs=000000-000001 until=2024-12-31 reason=\"b\"\n" + g +
                                 "toll pairs=000000-000002,000000-000001 until=2024-06-30 reason=\"a\"\n" + g + "toll\n");
  BOOST_REQUIRE_EQUAL(baseline.entries.size(), 1u);
  const BaselineEntry& entry = baseline.entries.begin()->second;
  BOOST_TEST(entry.pairs == (std::vector<std::string>{"000000-000001", "000000-000002"}));
  BOOST_TEST(entry.until->text == "2024-06-30");
  BOOST_TEST(entry.reason == "a; b");
}

BOOST_AUTO_TEST_CASE(a_thousand_pairs_are_a_line_of_fourteen_kilobytes) {
  Baseline baseline;
  BaselineEntry entry{"g1:0123456789abcdef", "toll", {}, "", {}, ""};
  for (int i = 0; i < 1000; ++i) entry.pairs.push_back(pair_hash({std::to_string(i), "a long value of many words"}));
  baseline.entries.emplace(entry.fingerprint, entry);
  const std::string text = baseline_text(baseline);
  BOOST_TEST(text.size() - baseline_text({}).size() < 14100u);
  BOOST_TEST(read(text).entries.begin()->second.pairs.size() == 1000u);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_with_its_place) {
  struct Row {
    std::string line, complaint;
  };
  const std::string g = "g1:0123456789abcdef ";
  const Row rows[] = {
      {"toll g1:0123456789abcdef", "known:1:1: error: \"toll\" is no fingerprint"},
      {"g1:0123456789ABCDEF toll", "known:1:1: error: \"g1:0123456789ABCDEF\" is no fingerprint"},
      {"g2:0123456789abcdef toll", "known:1:1: error: \"g2:0123456789abcdef\" is a fingerprint of another version of gainsay"},
      {g, "known:1:20: error: the fact of the entry is missing"},
      {g + "pairs=000000-000001", "known:1:21: error: the fact of the entry is missing"},
      {g + "toll pairs=000000-000001,xyz", "known:1:46: error: \"xyz\" is no pair of values"},
      {g + "toll pair=000000-000001", "known:1:26: error: an entry has no \"pair\"\n  hint: did you mean \"pairs\"?"},
      {g + "toll 2 | 5", "known:1:26: error: \"2\" is no part of an entry"},
      {g + "toll until=soon", "known:1:32: error: \"soon\" is not a date\n  hint: write it as 2024-12-31"},
      {g + "toll reason=because", "known:1:33: error: a reason stands in quotation marks"},
      {g + "toll reason=\"because", "known:1:33: error: the quotation mark behind the reason is missing"},
      {"articles:", "known:1:1: error: \"articles:\" names no path"},
  };
  for (const Row& row : rows) BOOST_TEST(complaints(row.line).starts_with(row.complaint), complaints(row.line));
  const std::string two = complaints("\nbad\n" + g + "toll\nworse\n");
  BOOST_TEST(two.find("known:2:1: error: \"bad\"") != std::string::npos);
  BOOST_TEST(two.find("known:4:1: error: \"worse\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_marks_of_a_merge_are_told_as_such_and_once) {
  const std::string g = "g1:0123456789abcdef toll\n";
  const std::string text = complaints("<<<<<<< HEAD\n" + g + "=======\n" + g + ">>>>>>> other\n");
  BOOST_TEST(text.starts_with("known:1:1: error: a merge stopped here and left its marks\n  hint: keep the entries of both "
                              "sides and delete the lines with marks;"),
             text);
  BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
