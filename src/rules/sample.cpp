#include "rules/sample.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "rules/sample_words.hpp"

namespace gainsay {

namespace {

// Which way is taken wherever there are several. Way 0 comes first, and is the fullest; the last is the barest.
class Choices {
 public:
  explicit Choices(std::size_t number) : number_(number), state_(number) {}

  std::size_t among(std::size_t count) {
    if (number_ == 0) return 0;
    return number_ == 1 ? count - 1 : mixed() % count;
  }

  // Where no way is barer than another.
  std::size_t among_equals(std::size_t count) { return number_ < 2 ? 0 : mixed() % count; }

 private:
  // splitmix64
  std::size_t mixed() {
    state_ += 0x9e3779b97f4a7c15u;
    std::uint64_t bits = state_;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return static_cast<std::size_t>((bits ^ (bits >> 31)) >> 1);
  }

  std::size_t number_;
  std::uint64_t state_;
};

std::size_t count_words(const std::string& text) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

bool sticks_to_what_comes_before(const std::string& piece) {
  static const std::vector<std::string> marks = {",", ";", ":", ")", "]", ".", "?", "!", "%", "n't"};
  return piece.starts_with('\'') || std::find(marks.begin(), marks.end(), piece) != marks.end();
}

bool sticks_to_what_follows(const std::string& piece) {
  static const std::vector<std::string> marks = {"(", "[", "$", "£", "€", "#"};
  return std::find(marks.begin(), marks.end(), piece) != marks.end();
}

class Writer {
 public:
  Writer(const Rules& rules, const FactDefinition& fact, std::size_t number)
      : rules_(rules), fact_(fact), number_(number), choices_(number), slots_(fact.slots.size()) {}

  void write(const Pattern& pattern) {
    std::visit([&](const auto& node) { write_node(node); }, pattern.node);
  }

  std::optional<SampleSentence> finished() && {
    if (lacks_a_sample_ || text_.empty()) return std::nullopt;
    if (needs_subject_) text_.insert(0, subject_word() + " ");
    if ((needs_subject_ || first_may_be_capital_) && text_[0] >= 'a' && text_[0] <= 'z')
      text_[0] = static_cast<char>(text_[0] - 'a' + 'A');
    if (!text_.ends_with('.')) text_ += '.';
    return SampleSentence{std::move(text_), std::move(slots_)};
  }

  // What was written, as it is.
  const std::string& text() const { return text_; }

 private:
  void say(const std::string& piece) {
    const bool joined = text_.empty() || joins_next_ || sticks_to_what_comes_before(piece);
    text_ += (joined ? "" : " ") + piece;
    ++pieces_;
    joins_next_ = sticks_to_what_follows(piece);
    last_ = Last{piece};
  }

  void write_node(const WordPattern& word) {
    if (text_.empty()) first_may_be_capital_ = word.letter_case != WordPattern::Case::exact;
    say(word.exact.empty() ? word.folded : word.exact);
  }

  void write_node(const MarkPattern& mark) { say(mark.mark); }

  void write_node(const InflectedPattern& word) {
    const std::vector<std::string> ways = {past_of(word), word.lemma,
                                           word.forms[choices_.among_equals(word.forms.size())]};
    const std::string& form = ways[choices_.among_equals(ways.size())];
    const bool passive = word.voice == InflectedPattern::Voice::either && !text_.empty() && !last_.is_value &&
                         std::find(word.passives.begin(), word.passives.end(), form) != word.passives.end();
    if (text_.empty()) needs_subject_ = true;
    if (passive && choices_.among(2) == 0) say("was");
    say(form);
  }

  // Of an irregular verb the participle often ends in n, or is longer: took, gave, went.
  static std::string past_of(const InflectedPattern& word) {
    const auto rank = [](const std::string& form) {
      return std::tuple(form.ends_with("n") || form.ends_with("ne"), form.size(), form);
    };
    const auto past = std::min_element(word.passives.begin(), word.passives.end(),
                                       [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return past == word.passives.end() ? word.lemma : *past;
  }

  void write_node(const SequencePattern& sequence) {
    for (const PatternPtr& part : sequence.parts) write(*part);
  }

  void write_node(const AlternativesPattern& alternatives) {
    write(*alternatives.options[choices_.among_equals(alternatives.options.size())]);
  }

  void write_node(const OptionalPattern& optional) {
    if (choices_.among(2) == 0) write(*optional.inner);
  }

  void write_node(const SlotPattern& slot) {
    const ValueType& type = fact_.slots[slot.slot].type;
    const auto value = type.type == Type::category ? category_value(type.detail, slot.slot) : value_of(type, slot.slot);
    if (!value) {
      lacks_a_sample_ = true;
      return;
    }
    if (last_.is_gap && !value->lead.empty()) say(value->lead);
    slots_[slot.slot] = value->text;
    if (last_.is_name && last_.lacks_comma && is_name(type)) say(",");  // "Halm Bruno Stahl" would be one name
    // "Found Anna Berg" at the begin of a sentence could be a name.
    if (pieces_ == 1 && value->text[0] >= 'A' && value->text[0] <= 'Z') needs_subject_ = true;
    say(value->text);
    last_.is_value = true;
    last_.is_name = is_name(type);
  }

  static bool is_name(const ValueType& type) {
    return type.type == Type::person || type.type == Type::organisation || type.type == Type::place;
  }

  // One word is kept for what leads to a value.
  void write_node(const GapPattern& gap) {
    const std::size_t choice = choices_.among(filler_words().size() + 1);
    if (choice < filler_words().size()) {
      const std::string& words = next_filler();
      if (count_words(words) < gap.most) say(words);
    }
    last_.is_gap = true;
  }

  void write_node(const CommaPattern& comma) {
    if (!comma.written) return;
    if (choices_.among(2) == 0)
      say(",");
    else
      last_.lacks_comma = true;
  }

  void write_node(const AsidePattern&) {
    if (choices_.among(2) != 0) return;
    say(",");
    say(next_filler());
    say(",");
  }

  const std::string& next_filler() {
    return filler_words()[(choices_.among_equals(filler_words().size()) + fillers_said_++) % filler_words().size()];
  }

  // Another value for each slot of a type.
  std::size_t turn_of(std::uint32_t slot) const {
    std::size_t before = 0;
    for (std::uint32_t each = 0; each < slot; ++each) before += fact_.slots[each].type == fact_.slots[slot].type;
    return before + number_;
  }

  // One that goes with the word before it: "in 1994".
  std::optional<SampleValue> value_of(const ValueType& type, std::uint32_t slot) const {
    std::vector<SampleValue> values;
    for (const SampleValue& value : sample_values(type))
      if (value.lead == last_.piece) values.push_back(value);
    if (values.empty()) values = sample_values(type);
    if (values.empty()) return std::nullopt;
    return values[turn_of(slot) % values.size()];
  }

  std::optional<SampleValue> category_value(const std::string& name, std::uint32_t slot) const {
    const auto category = std::find_if(rules_.categories.begin(), rules_.categories.end(),
                                       [&](const Category& each) { return each.name == name; });
    if (category == rules_.categories.end() || category->values.empty()) return std::nullopt;
    Writer first_form(rules_, fact_, 0);
    first_form.write(*category->values[turn_of(slot) % category->values.size()].second);
    return SampleValue{"", first_form.text()};
  }

  const Rules& rules_;
  const FactDefinition& fact_;
  std::size_t number_;
  Choices choices_;
  std::string text_;
  std::vector<std::string> slots_;
  std::size_t pieces_ = 0;
  bool first_may_be_capital_ = true;
  bool needs_subject_ = false;
  bool lacks_a_sample_ = false;
  bool joins_next_ = false;
  struct Last {
    std::string piece = {};
    bool is_value = false;
    bool is_name = false;
    bool lacks_comma = false;  // one was left out behind it
    bool is_gap = false;  // a gap was written behind it
  };
  Last last_;
  std::size_t fillers_said_ = 0;
};

constexpr std::size_t kTriesForOne = 8;  // sentences that turn out the same are left out

}  // namespace

std::optional<SampleSentence> Sampler::sentence(const FactDefinition& fact, const Phrase& phrase,
                                                std::size_t number) const {
  Writer writer(rules_, fact, number);
  writer.write(*phrase.pattern);
  return std::move(writer).finished();
}

std::vector<SampleSentence> Sampler::sentences(const FactDefinition& fact, const Phrase& phrase,
                                               std::size_t count) const {
  std::vector<SampleSentence> found;
  for (std::size_t number = 0; found.size() < count && number < count * kTriesForOne; ++number) {
    auto one = sentence(fact, phrase, number);
    if (!one) break;
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&](const SampleSentence& other) { return other.text == one->text; });
    if (!known) found.push_back(std::move(*one));
  }
  return found;
}

}  // namespace gainsay
