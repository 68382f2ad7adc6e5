// How many persons of invented news are found. The figures are printed with --log_level=message.
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <set>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

namespace {

using Spans = std::set<std::pair<std::size_t, std::size_t>>;

struct Sample {
  std::string text;
  Spans persons;
  std::size_t sentences = 0;
};

// A line without its marks goes to the end of the sample.
void add_line(Sample& sample, std::string_view line) {
  std::size_t open = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line.substr(at, 2) == "[[") {
      open = sample.text.size();
      ++at;
    } else if (line.substr(at, 2) == "]]") {
      sample.persons.emplace(open, sample.text.size());
      ++at;
    } else {
      sample.text += line[at];
    }
  }
  sample.text += '\n';
  ++sample.sentences;
}

std::vector<Sample> read_samples() {
  std::ifstream file(std::string(GAINSAY_SOURCE_DIR) + "/tests/values/names/persons.txt");
  std::vector<Sample> samples(1);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (!line.empty()) add_line(samples.back(), line);
    else if (samples.back().sentences > 0) samples.emplace_back();
  }
  return samples;
}

}  // namespace

BOOST_AUTO_TEST_CASE(most_persons_of_news_are_found_and_little_else) {
  std::size_t sentences = 0, found = 0, right = 0, meant = 0;
  for (const Sample& sample : read_samples()) {
    sentences += sample.sentences;
    meant += sample.persons.size();
    for (const Span& span : spans_in(sample.text, Type::person)) {
      ++found;
      if (sample.persons.contains({span.begin, span.end})) ++right;
      else BOOST_TEST_MESSAGE("no person: " << slice(sample.text, span));
    }
    const std::vector<Span> spans = spans_in(sample.text, Type::person);
    for (const auto& [begin, end] : sample.persons) {
      const bool is_found = std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        return span.begin == begin && span.end == end;
      });
      if (!is_found) BOOST_TEST_MESSAGE("not found: " << sample.text.substr(begin, end - begin));
    }
  }
  BOOST_REQUIRE(meant > 0);
  const double precision = static_cast<double>(right) / static_cast<double>(found);
  const double recall = static_cast<double>(right) / static_cast<double>(meant);
  BOOST_TEST_MESSAGE(sentences << " sentences, " << meant << " persons: precision " << precision << ", recall "
                               << recall);
  BOOST_TEST(sentences >= 120u);
  BOOST_TEST(precision >= 0.95);
  BOOST_TEST(recall >= 0.93);
}
