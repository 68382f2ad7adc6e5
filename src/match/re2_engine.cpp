#include "match/re2_engine.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace gainsay {
namespace {

constexpr std::string_view kValues = "[^\\xFE]*";  // the values that may begin at a token
constexpr std::string_view kAnyToken = "[^\\xFE]*\\xFE[^\\xFF]*\\xFF";

std::string byte(std::size_t number) {
  char text[8];
  std::snprintf(text, sizeof text, "\\x%02X", static_cast<unsigned>(number & 0xFF));
  return text;
}

std::string literal(std::string_view text) {
  std::string result;
  for (const char c : text) result += byte(static_cast<unsigned char>(c));
  return result;
}

// A token by its five class bytes, folded text and exact text, each a pattern; values may begin at it.
std::string token(std::string_view classes, std::string_view folded, std::string_view exact = "[^\\xFF]*") {
  std::string result(kValues);
  result += "\\xFE";
  result.append(classes).append(folded).append("\\xF9").append(exact).append("\\xFF");
  return result;
}

std::string any_of(const std::vector<std::string>& words) {
  std::string result = "(?:";
  for (const std::string& word : words) {
    if (result.size() > 3) result += '|';
    result += literal(word);
  }
  return result + ")";
}

std::string repeated_token(std::size_t count) {
  std::string result = "(?:";
  result.append(kAnyToken);
  return result + "){" + std::to_string(count) + "}";
}

// Writes a tree as a regular expression whose alternatives stand in the order of the readings.
class Writer {
 public:
  std::string expression(const Pattern& pattern) {
    return std::visit([&](const auto& node) { return write(node); }, pattern.node);
  }

  std::vector<std::uint32_t> slots_of_groups;  // slot of each capturing group, in order

 private:
  std::string write(const WordPattern& word) {
    switch (word.letter_case) {
      case WordPattern::Case::any:
        return token("w....", literal(word.folded));
      case WordPattern::Case::capitals:
        return token("wA...", literal(word.folded));
      case WordPattern::Case::exact:
        return token("w....", literal(word.folded), literal(word.exact));
    }
    return {};
  }

  std::string write(const MarkPattern& mark) { return token("[^w]....", literal(mark.mark)); }

  std::string write(const InflectedPattern& word) {
    const std::string helper = token("w.h..", "[^\\xFF\\xF9]*");
    const std::string possessive = "(?:" + token("w....", literal("'s")) + ")?";
    std::string form;
    if (word.voice == InflectedPattern::Voice::either) {
      form = token("w....", any_of(word.forms));
    } else {
      std::vector<std::string> active;
      std::set_difference(word.forms.begin(), word.forms.end(), word.passives.begin(), word.passives.end(),
                          std::back_inserter(active));
      form = token("w...-", any_of(word.forms));
      if (!active.empty()) form = "(?:" + form + "|" + token("w...b", any_of(active)) + ")";
    }
    return "(?:" + helper + ")*?" + form + possessive;
  }

  std::string write(const SequencePattern& sequence) {
    std::string result;
    for (const PatternPtr& part : sequence.parts) result += expression(*part);
    return result;
  }

  std::string write(const AlternativesPattern& alternatives) {
    std::string result = "(?:";
    for (const PatternPtr& option : alternatives.options) {
      if (result.size() > 3) result += '|';
      result += expression(*option);
    }
    return result + ")";
  }

  std::string write(const OptionalPattern& optional) { return "(?:" + expression(*optional.inner) + ")?"; }

  std::string write(const SlotPattern& slot) {
    slots_of_groups.push_back(slot.slot);
    std::string result = "((?:";
    for (std::size_t length = kLongestValue; length > 0; --length) {
      if (length < kLongestValue) result += '|';
      result.append(kValues).append("\\xFD").append(byte(0x21 + slot.slot)).append(byte(0x21 + length));
      result += repeated_token(length);
    }
    return result + "))";
  }

  std::string write(const CommaPattern& comma) {
    return "(?:" + token(comma.written ? "[cd]...." : "c....", "[^\\xFF\\xF9]*") + ")?";
  }

  std::string write(const AsidePattern&) {
    const std::string inside = "(?:" + std::string(kAnyToken) + ")+?";
    std::string result = "(?:|" + mark('c');
    for (const auto& [opening, closing] : {std::pair('c', 'c'), std::pair('d', 'd'), std::pair('o', 'e')}) {
      result += "|" + mark(opening) + inside + mark(closing);
    }
    return result + ")";
  }

  static std::string mark(char kind) { return token(std::string(1, kind) + "....", "[^\\xFF\\xF9]*"); }

  std::string write(const GapPattern& gap) {
    const std::string anything = "[^\\xFF\\xF9]*";
    std::string one = "(?:";
    for (std::size_t length = kLongestValue; length > 1; --length) {
      // The first of the value's tokens must be crossable as any other.
      one.append(kValues).append("\\xFC").append(byte(0x21 + length));
      one += token("[^cd]..-.", anything) + "(?:" + std::string(kAnyToken) + "){" + std::to_string(length - 1) + "}|";
    }
    one += token("[^cd]..-.", anything) + ")";
    const std::string commas = gap.crosses_commas ? "(?:" + token("[cd]..-.", anything) + ")*?" : "";
    return commas + "(?:" + one + commas + "){0," + std::to_string(gap.most) + "}?";
  }
};

}  // namespace

struct Re2Pattern::Compiled {
  Compiled(const std::string& expression, const RE2::Options& options, std::vector<std::uint32_t> slots)
      : regex(expression, options), slots_of_groups(std::move(slots)) {}

  RE2 regex;
  std::vector<std::uint32_t> slots_of_groups;
  std::size_t slot_count = 0;
};

Re2Pattern::Re2Pattern(const Pattern& pattern, std::size_t slot_count) {
  Writer writer;
  const std::string expression = writer.expression(pattern);
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_dot_nl(true);
  options.set_max_mem(256 << 20);
  options.set_log_errors(false);
  compiled_ = std::make_unique<Compiled>(expression, options, std::move(writer.slots_of_groups));
  compiled_->slot_count = slot_count;
  if (!compiled_->regex.ok()) {
    std::fprintf(stderr, "a phrase does not compile to RE2: %s\n", compiled_->regex.error().c_str());
    std::abort();
  }
}

Re2Pattern::~Re2Pattern() = default;
Re2Pattern::Re2Pattern(Re2Pattern&&) noexcept = default;

std::vector<Hit> Re2Pattern::hits(const SentenceView& view) const {
  const Re2View bytes = re2_view(view);
  std::vector<Hit> hits;
  // What begins nowhere in the bytes begins at no token.
  if (!compiled_->regex.Match(bytes.bytes, 0, bytes.bytes.size(), RE2::UNANCHORED, nullptr, 0)) return hits;
  for (std::uint32_t begin = 0; begin < view.tokens.size(); ++begin) {
    auto here = hits_at(bytes, view, begin);
    std::move(here.begin(), here.end(), std::back_inserter(hits));
  }
  return hits;
}

std::vector<Hit> Re2Pattern::hits_at(const Re2View& bytes, const SentenceView& view, std::uint32_t begin) const {
  const RE2& regex = compiled_->regex;
  const re2::StringPiece text(bytes.bytes);
  std::vector<Hit> hits;
  if (!regex.Match(text, bytes.starts[begin], text.size(), RE2::ANCHOR_START, nullptr, 0)) return hits;

  std::vector<re2::StringPiece> groups(compiled_->slots_of_groups.size() + 1);
  for (std::uint32_t end = begin + 1; end <= view.tokens.size(); ++end) {
    if (!regex.Match(text, bytes.starts[begin], bytes.starts[end], RE2::ANCHOR_BOTH, groups.data(),
                     static_cast<int>(groups.size()))) {
      continue;
    }
    Hit hit{begin, end, std::vector<std::int32_t>(compiled_->slot_count, -1)};
    for (std::size_t group = 1; group < groups.size(); ++group) {
      if (groups[group].data() == nullptr) continue;
      const std::uint32_t slot = compiled_->slots_of_groups[group - 1];
      const std::size_t offset = static_cast<std::size_t>(groups[group].data() - text.data());
      const auto token_at = [&](std::size_t position) {
        return static_cast<std::uint32_t>(std::lower_bound(bytes.starts.begin(), bytes.starts.end(), position) -
                                          bytes.starts.begin());
      };
      const std::uint32_t first = token_at(offset);
      const std::uint32_t last = token_at(offset + groups[group].size());
      for (const ViewValue& value : view.slots[slot]) {
        if (value.begin == first && value.end == last) {
          hit.slots[slot] = static_cast<std::int32_t>(value.mention);
          break;
        }
      }
    }
    hits.push_back(std::move(hit));
  }
  return hits;
}

}  // namespace gainsay
