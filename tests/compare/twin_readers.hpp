// The fast reader of records held against its slow twin.
#pragma once

#include <optional>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "compare/canonical_records.hpp"
#include "compare/line_objects.hpp"
#include "compare/read_records.hpp"

namespace gainsay::test {

// Reads each line both ways. What the fast one takes, the thorough one must take as well, to the same record.
class TwinReaders {
 public:
  explicit TwinReaders(const std::vector<FactDefinition>& facts) : facts_(facts) {}

  // Whether the fast reader takes the line.
  bool agree_on_claim(const std::string& line) {
    const auto fast = canonical_.claim(line, [&](const std::string& id) { return fact_named(id); });
    if (!fast) return false;
    const auto thorough = read<Claim>(line, [&](const auto& object, const StreamLine& at) {
      const auto id = fact_of_claim(object, at);
      BOOST_REQUIRE(id && fact_named(*id));
      return read_claim_record(object, *fact_named(*id), at);
    });
    BOOST_REQUIRE_MESSAGE(thorough, line);
    BOOST_TEST(claim_line(*fast) == claim_line(*thorough), line);
    BOOST_TEST((fast->value == thorough->value && fast->key == thorough->key), line);
    return true;
  }

  bool agree_on_article(const std::string& line) {
    const auto fast = canonical_.article(line);
    if (!fast) return false;
    const auto thorough = read<Metadata>(line, read_article_record);
    BOOST_REQUIRE_MESSAGE(thorough, line);
    BOOST_TEST(article_line(*fast) == article_line(*thorough), line);
    return true;
  }

  bool agree_on_fact(const std::string& line) {
    const auto fast = canonical_fact(line);
    if (!fast) return false;
    const auto thorough = read<FactDefinition>(line, read_fact_record);
    BOOST_REQUIRE_MESSAGE(thorough, line);
    BOOST_TEST(fact_line(*fast) == fact_line(*thorough), line);
    return true;
  }

 private:
  template <class Record, class Read>
  static std::optional<Record> read(const std::string& text, Read&& read_record) {
    Diagnostics problems;
    const std::string path = "claims.jsonl";
    const StreamLine line{path, 1, text, problems};
    const auto object = object_of(line);
    if (!object) return std::nullopt;
    Record record = read_record(*object, line);
    return problems.empty() ? std::optional(std::move(record)) : std::nullopt;
  }

  const FactDefinition* fact_named(const std::string& id) const {
    for (const FactDefinition& fact : facts_)
      if (fact.id == id) return &fact;
    return nullptr;
  }

  const std::vector<FactDefinition>& facts_;
  CanonicalRecords canonical_;
};

// A line with a slip in it: a byte put in, taken out, or put in place of another, or a piece said again.
inline std::string with_slip(std::string line, std::mt19937& random) {
  static const std::string kMarks = "{}[]\",:0123456789-+.eE\\u/bfnrtalse \t\n\x01\xc3\xa9\xed\xff";
  const char mark = kMarks[random() % kMarks.size()];
  const std::size_t at = random() % line.size();
  switch (random() % 5) {
    case 0: line[at] = mark; break;
    case 1: line.insert(at, 1, mark); break;
    case 2: line.erase(at, 1 + random() % 3); break;
    case 3: line.insert(at, line.substr(at, random() % 40)); break;
    default: line.insert(line.size() - random() % 2, 1, mark);
  }
  return line;
}

}  // namespace gainsay::test
