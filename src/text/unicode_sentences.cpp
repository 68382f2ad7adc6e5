#include "text/unicode_sentences.hpp"

#include <unicode/uchar.h>

namespace gainsay {
namespace {

using Class = USentenceBreak;

// What lies beyond UTF-16's single units has no part in sentence breaks.
constexpr char32_t kLast = 0xFFFF;

Class property_of(char32_t c) {
  return static_cast<Class>(u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK));
}

const std::array<Class, kAscii>& ascii_classes() {
  static const auto classes = [] {
    std::array<Class, kAscii> made{};
    for (char32_t c = 0; c < kAscii; ++c) made[c] = property_of(c);
    return made;
  }();
  return classes;
}

// Goes from one terminator to the next: nothing else ends a sentence where no paragraph does.
class Pass {
 public:
  explicit Pass(const VisibleText& characters) : characters_(characters) {}

  void run(std::vector<std::size_t>& found) const {
    for (const std::uint32_t at : characters_.turns()) {
      if (characters_[at].value < kAscii && characters_[at].kind != CharacterKind::stop) continue;
      const Class terminator = class_at(at);
      if (terminator != U_SB_ATERM && terminator != U_SB_STERM) continue;
      const std::size_t next = after(at);
      const std::size_t marks = past(next, U_SB_CLOSE);
      const std::size_t end = past(marks, U_SB_SP);
      if (end < characters_.size() && !goes_on(at, next, end)) found.push_back(end);
    }
  }

 private:
  Class class_at(std::size_t at) const {
    const Character c = characters_[at];
    if (c.kind == CharacterKind::space) return U_SB_SP;
    if (c.value < kAscii) return ascii_classes_[c.value];
    return c.value <= kLast ? property_of(c.value) : U_SB_OTHER;
  }

  // SB5: what extends a character belongs to it.
  bool extends(std::size_t at) const {
    const Class found = class_at(at);
    return found == U_SB_EXTEND || found == U_SB_FORMAT;
  }

  std::size_t after(std::size_t at) const {
    ++at;
    while (at < characters_.size() && extends(at)) ++at;
    return at;
  }

  Class class_before(std::size_t at) const {
    while (at > 0 && extends(at - 1)) --at;
    return at > 0 ? class_at(at - 1) : U_SB_OTHER;
  }

  std::size_t past(std::size_t at, Class passed) const {
    while (at < characters_.size() && class_at(at) == passed) at = after(at);
    return at;
  }

  // Whether the sentence goes on at `end` although a terminator stands at `at`, `next` being what follows it, and only
  // closing marks and blanks between.
  bool goes_on(std::size_t at, std::size_t next, std::size_t end) const {
    const Class follows = class_at(end);
    if (follows == U_SB_SCONTINUE || follows == U_SB_ATERM || follows == U_SB_STERM) return true;  // SB8a
    if (class_at(at) != U_SB_ATERM) return false;
    if (end == next) {
      if (follows == U_SB_NUMERIC) return true;  // SB6
      const Class before = class_before(at);
      if (follows == U_SB_UPPER && (before == U_SB_UPPER || before == U_SB_LOWER)) return true;  // SB7
    }
    return lower_case_follows(end);
  }

  // SB8: whether the next letter, before any other terminator, is in lower case.
  bool lower_case_follows(std::size_t at) const {
    for (; at < characters_.size(); ++at) {
      switch (class_at(at)) {
        case U_SB_LOWER: return true;
        case U_SB_OLETTER:
        case U_SB_UPPER:
        case U_SB_ATERM:
        case U_SB_STERM: return false;
        default: break;
      }
    }
    return false;
  }

  const VisibleText& characters_;
  const std::array<Class, kAscii>& ascii_classes_ = ascii_classes();
};

}  // namespace

void find_unicode_sentences(const VisibleText& characters, std::vector<std::size_t>& found) {
  Pass(characters).run(found);
}

}  // namespace gainsay
