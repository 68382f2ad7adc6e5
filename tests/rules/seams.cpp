// Laws of unwritten commas, over random templates: writing out choices changes nothing but commas, and a comma may
// stand exactly between two written words.
#include "rules/seams.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <set>

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(seams)

namespace {

// What a pattern may match, as texts: words are letters, a slot is #, an unwritten comma '.
using Texts = std::set<std::string>;

Texts texts_of(const Pattern& pattern);

Texts appended(const Texts& a, const Texts& b) {
  Texts all;
  for (const std::string& first : a)
    for (const std::string& second : b) all.insert(first + second);
  return all;
}

struct Enumerate {
  Texts operator()(const WordPattern& word) const { return {word.folded}; }
  Texts operator()(const MarkPattern&) const { return {":"}; }
  Texts operator()(const InflectedPattern& word) const { return {word.lemma}; }
  Texts operator()(const SlotPattern&) const { return {"#"}; }
  Texts operator()(const GapPattern&) const { return {"."}; }
  Texts operator()(const AsidePattern&) const { return {";"}; }
  Texts operator()(const CommaPattern& comma) const { return {comma.written ? "," : "'"}; }
  Texts operator()(const SequencePattern& sequence) const {
    Texts all = {""};
    for (const PatternPtr& part : sequence.parts) all = appended(all, texts_of(*part));
    return all;
  }
  Texts operator()(const AlternativesPattern& alternatives) const {
    Texts all;
    for (const PatternPtr& option : alternatives.options) all.merge(texts_of(*option));
    return all;
  }
  Texts operator()(const OptionalPattern& optional) const {
    Texts all = texts_of(*optional.inner);
    all.insert("");
    return all;
  }
};

Texts texts_of(const Pattern& pattern) { return std::visit(Enumerate{}, pattern.node); }

// A random piece, both as branches and as the texts that it stands for without unwritten commas.
struct Piece {
  Branches branches;
  Texts texts;
};

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}

  unsigned below(unsigned bound) { return static_cast<unsigned>(engine_() % bound); }

  Piece piece(unsigned depth) {
    switch (depth == 0 ? below(2) : below(5)) {
      case 0: return word();
      case 1: return {one_branch(make_pattern(SlotPattern{0}), Edge::other), {"#"}};
      case 2: return optional(depth);
      case 3: return alternatives(depth);
      default: return sequence(depth, 1 + below(3));
    }
  }

  Piece sequence(unsigned depth, unsigned count) {
    std::vector<Branches> parts;
    Texts texts = {""};
    for (unsigned i = 0; i < count; ++i) {
      Piece part = piece(depth - 1);
      parts.push_back(std::move(part.branches));
      texts = appended(texts, part.texts);
    }
    return {join_in_sequence(parts), std::move(texts)};
  }

 private:
  Piece word() {
    const std::string letter(1, static_cast<char>('a' + below(3)));
    return {one_branch(make_pattern(WordPattern{letter, WordPattern::Case::any, {}}), Edge::word), {letter}};
  }

  Piece optional(unsigned depth) {
    Piece inner = piece(depth - 1);
    inner.texts.insert("");
    return {make_optional(std::move(inner.branches)), std::move(inner.texts)};
  }

  Piece alternatives(unsigned depth) {
    std::vector<Branches> options;
    Texts texts;
    for (int i = 0; i < 2; ++i) {
      Piece option = piece(depth - 1);
      options.push_back(std::move(option.branches));
      texts.merge(option.texts);
    }
    return {join_alternatives(options), std::move(texts)};
  }

  std::mt19937 engine_;
};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// With a comma between any two letters.
std::string with_commas(const std::string& text) {
  std::string all;
  for (const char c : text) {
    if (!all.empty() && is_letter(all.back()) && is_letter(c)) all += '\'';
    all += c;
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(unwritten_commas_stand_exactly_between_two_words) {
  Random random(20240);
  for (int round = 0; round < 3000; ++round) {
    const Piece piece = random.sequence(3, 4);
    if (count_ways(piece.branches) > 64) continue;
    Texts expected;
    for (const std::string& text : piece.texts) expected.insert(with_commas(text));
    const Texts found = texts_of(*pattern_of(piece.branches));
    BOOST_REQUIRE_EQUAL_COLLECTIONS(found.begin(), found.end(), expected.begin(), expected.end());
  }
}

BOOST_AUTO_TEST_CASE(every_branch_begins_and_ends_as_it_says) {
  Random random(77);
  for (int round = 0; round < 2000; ++round) {
    const Piece piece = random.sequence(3, 3);
    for (const Branch& branch : piece.branches) {
      if (branch.left == Edge::nothing) {
        BOOST_TEST(branch.parts.empty());
        continue;
      }
      for (const std::string& text : texts_of(*make_pattern(SequencePattern{branch.parts}))) {
        BOOST_REQUIRE(!text.empty());
        BOOST_REQUIRE(is_letter(text.front()) == (branch.left == Edge::word));
        BOOST_REQUIRE(is_letter(text.back()) == (branch.right == Edge::word));
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
