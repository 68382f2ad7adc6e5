#include "rules/pattern.hpp"

#include <string>
#include <string_view>

#include "support/hash.hpp"

namespace gainsay {
namespace {

// Bytes that can be taken apart again in one way only.
class Record {
 public:
  void add(std::uint64_t number) {
    char little_endian[sizeof number];
    for (std::size_t i = 0; i < sizeof number; ++i) little_endian[i] = static_cast<char>(number >> (8 * i) & 0xFF);
    bytes_.append(little_endian, sizeof number);
  }
  void add(std::string_view text) {
    add(std::uint64_t{text.size()});
    bytes_ += text;
  }

  std::uint64_t hash() const { return hash_number(bytes_); }

 private:
  std::string bytes_;
};

// What a node says, with the hashes of the trees below it.
class NodeRecord {
 public:
  std::uint64_t of(const Pattern& pattern) {
    record_.add(std::uint64_t{pattern.node.index()});
    std::visit([&](const auto& node) { add(node); }, pattern.node);
    return record_.hash();
  }

 private:
  void add(const WordPattern& word) {
    record_.add(word.folded);
    record_.add(static_cast<std::uint64_t>(word.letter_case));
    record_.add(word.exact);
  }
  void add(const MarkPattern& mark) { record_.add(mark.mark); }
  // The forms follow from the lemma.
  void add(const InflectedPattern& word) {
    record_.add(word.lemma);
    record_.add(static_cast<std::uint64_t>(word.voice));
  }
  void add(const SequencePattern& sequence) { add_all(sequence.parts); }
  void add(const AlternativesPattern& alternatives) { add_all(alternatives.options); }
  void add(const OptionalPattern& optional) { record_.add(optional.inner->hash); }
  void add(const SlotPattern& slot) { record_.add(std::uint64_t{slot.slot}); }
  void add(const GapPattern& gap) {
    record_.add(std::uint64_t{gap.most});
    record_.add(std::uint64_t{gap.crosses_commas});
  }
  void add(const CommaPattern& comma) { record_.add(std::uint64_t{comma.written}); }
  void add(const AsidePattern&) {}

  void add_all(const std::vector<PatternPtr>& patterns) {
    for (const PatternPtr& pattern : patterns) record_.add(pattern->hash);
  }

  Record record_;
};

}  // namespace

std::uint64_t hash_of(const Pattern& pattern) { return NodeRecord().of(pattern); }

std::uint64_t shapes_of(const Pattern& pattern) {
  if (const auto* word = std::get_if<WordPattern>(&pattern.node)) return shape_of(word->folded);
  std::uint64_t shapes = 0;
  if (const auto* inflected = std::get_if<InflectedPattern>(&pattern.node))
    for (const std::string& form : inflected->forms) shapes |= shape_of(form);
  return shapes;
}

}  // namespace gainsay
