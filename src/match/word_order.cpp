#include "match/word_order.hpp"

#include <algorithm>

#include "values/value_signs.hpp"

namespace gainsay {

// Every member gives the least end that the part can have if it begins at a place or behind it; the end only grows with
// the place, so that the first way to match a part leaves most to the others.
class WordOrder::Walk {
 public:
  using End = std::optional<std::size_t>;

  Walk(const WordOrder& order, const ShapedSentence& sentence)
      : order_(order), sentence_(sentence.tokens), shapes_(sentence.shapes) {}

  End past(const Pattern& pattern, std::size_t from) const {
    if (pattern.shapes != 0) return past_word(pattern, from);
    return std::visit([&](const auto& node) { return past_node(node, from); }, pattern.node);
  }

 private:
  template <class Fits>
  End past_first(std::size_t from, const Fits& fits) const {
    const auto found = std::find_if(sentence_.begin() + static_cast<std::ptrdiff_t>(from), sentence_.end(), fits);
    if (found == sentence_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sentence_.begin()) + 1;
  }

  // Most tokens are told apart from a word by their shape.
  End past_word(const Pattern& pattern, std::size_t from) const {
    const auto* word = std::get_if<WordPattern>(&pattern.node);
    const auto* inflected = std::get_if<InflectedPattern>(&pattern.node);
    for (std::size_t at = from; at < shapes_.size(); ++at) {
      if ((shapes_[at] & pattern.shapes) == 0) continue;
      const std::string& written = sentence_[at].folded;
      const bool is_it = word != nullptr
                             ? written == word->folded
                             : std::binary_search(inflected->forms.begin(), inflected->forms.end(), written);
      if (is_it) return at + 1;
    }
    return std::nullopt;
  }

  End past_node(const MarkPattern& mark, std::size_t from) const {
    return past_first(from, [&](const Token& token) { return token.folded == mark.mark; });
  }

  End past_node(const SequencePattern& sequence, std::size_t from) const {
    End end = from;
    for (const PatternPtr& part : sequence.parts)
      if (end) end = past(*part, *end);
    return end;
  }

  End past_node(const AlternativesPattern& alternatives, std::size_t from) const {
    End least;
    for (const PatternPtr& option : alternatives.options) {
      const End end = past(*option, from);
      if (end && (!least || *end < *least)) least = end;
    }
    return least;
  }

  End past_node(const SlotPattern& slot, std::size_t from) const {
    const SlotDefinition& wanted = order_.slots_[slot.slot];
    const bool any_word = order_.pronouns_.may_fill(wanted);  // with a pronoun
    return past_first(from, [&](const Token& token) {
      return any_word || may_write(wanted.type.type, token, order_.lexicon_);
    });
  }

  // Words have shapes, and are seen to before.
  End past_node(const WordPattern&, std::size_t) const { return std::nullopt; }
  End past_node(const InflectedPattern&, std::size_t) const { return std::nullopt; }

  End past_node(const OptionalPattern&, std::size_t from) const { return from; }
  End past_node(const GapPattern&, std::size_t from) const { return from; }
  End past_node(const CommaPattern&, std::size_t from) const { return from; }
  End past_node(const AsidePattern&, std::size_t from) const { return from; }

  const WordOrder& order_;
  std::span<const Token> sentence_;
  std::span<const std::uint64_t> shapes_;
};

ShapedSentence::ShapedSentence(std::span<const Token> sentence) : tokens(sentence) {
  shapes.reserve(sentence.size());
  for (const Token& token : sentence) shapes.push_back(shape_of(token.folded));
}

WordOrder::WordOrder(const Pattern& pattern, const std::vector<SlotDefinition>& slots, const Lexicon& lexicon,
                     const Pronouns& pronouns)
    : pattern_(pattern), slots_(slots), lexicon_(lexicon), pronouns_(pronouns) {}

bool WordOrder::possible(const ShapedSentence& sentence) const {
  return Walk(*this, sentence).past(pattern_, 0).has_value();
}

}  // namespace gainsay
