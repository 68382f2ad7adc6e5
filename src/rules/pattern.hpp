// The tree of a template: what both engines match. Trees are immutable and shared: a vocabulary entry is one tree,
// however many phrases name it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gainsay {

struct Pattern;
using PatternPtr = std::shared_ptr<const Pattern>;

// One token of kind word, number or sign, by its folded text.
struct WordPattern {
  enum class Case { any, capitals, exact };
  std::string folded;
  Case letter_case = Case::any;  // capitals: only in capitals (`US`); exact: as `exact` (`^word`)
  std::string exact;             // as the template writes it, without ^

  bool operator==(const WordPattern&) const = default;
};

// A `\:` or `\(`: one mark, by its character.
struct MarkPattern {
  std::string mark;

  bool operator==(const MarkPattern&) const = default;
};

// `acquire~`, `establish~~`: any inflection of a word. Matches the form itself, before it the auxiliaries, -ly
// adverbs and negators of its verb group, and after a noun's form a possessive `'s`.
//   active: no form of *be* may stand in the group, except before an -ing form ("is acquiring")
//   either: any auxiliary may ("was hastily established", "has been establishing")
struct InflectedPattern {
  enum class Voice { active, either };
  std::string lemma;
  Voice voice = Voice::active;
  std::vector<std::string> forms;        // all inflected forms, folded, sorted, the lemma among them
  std::vector<std::string> participles;  // those of them in -ing
  std::vector<std::string> passives;     // those that make a passive after a form of *be*: "established", "set"

  bool operator==(const InflectedPattern&) const = default;
};

// Of nodes with trees below them those are equal that have the same trees there, not equal ones.
struct SequencePattern {
  std::vector<PatternPtr> parts;

  bool operator==(const SequencePattern&) const = default;
};
struct AlternativesPattern {
  std::vector<PatternPtr> options;  // tried in order

  bool operator==(const AlternativesPattern&) const = default;
};
struct OptionalPattern {
  PatternPtr inner;  // with it first, then without

  bool operator==(const OptionalPattern&) const = default;
};

// A value of the fact's slot of that index (Fact::definition.slots).
struct SlotPattern {
  std::uint32_t slot = 0;

  bool operator==(const SlotPattern&) const = default;
};

// `...` and `..`: as few words as possible, at most `most`.
struct GapPattern {
  std::uint32_t most = 8;
  bool crosses_commas = true;

  bool operator==(const GapPattern&) const = default;
};

// An optional comma or dash (`,`), or an unwritten comma between two words, which the compiler puts in.
struct CommaPattern {
  bool written = true;  // unwritten: a comma only

  bool operator==(const CommaPattern&) const = default;
};

// `,,`: nothing, a lone comma, or one whole aside.
struct AsidePattern {
  bool operator==(const AsidePattern&) const = default;
};

struct Pattern {
  std::variant<WordPattern, MarkPattern, InflectedPattern, SequencePattern, AlternativesPattern, OptionalPattern,
               SlotPattern, GapPattern, CommaPattern, AsidePattern>
      node;
  std::uint64_t hash = 0;    // equal for trees that match the same in the same way; of hash_of()
  std::uint64_t shapes = 0;  // of the words of a WordPattern or InflectedPattern, a bit each; else 0; of shapes_of()
};

// A bit for the first letter and length of a word: a word whose bit a pattern lacks is none of its words.
inline std::uint64_t shape_of(std::string_view word) {
  const std::size_t first = word.empty() ? 0 : static_cast<unsigned char>(word.front());
  return std::uint64_t{1} << ((first * 11 + word.size()) % 64);
}

std::uint64_t shapes_of(const Pattern& pattern);

// From the node and the hashes of the trees below it.
std::uint64_t hash_of(const Pattern& pattern);

template <class Node>
PatternPtr make_pattern(Node node) {
  Pattern pattern{std::move(node)};
  pattern.hash = hash_of(pattern);
  pattern.shapes = shapes_of(pattern);
  return std::make_shared<const Pattern>(std::move(pattern));
}

// What the verb group's helpers are, for the compiler and both engines: folded words by role.
// (The lists are sections of the lexicon.)
//   have: have has had having · be: be am is are was were been being · modal: will would can … do does did to
//   negator: not n't never · adverbs are words in -ly and a short list (also, since, already …)

}  // namespace gainsay
