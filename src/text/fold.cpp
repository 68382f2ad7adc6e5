#include <algorithm>
#include <array>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "support/utf8.hpp"
#include "text/characters.hpp"
#include "text/scanner.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

// Letters whose stroke or joint Unicode does not take apart, and marks with several spellings.
struct Plain {
  char32_t from;
  std::string_view to;
};
constexpr std::array kPlain = {
    Plain{U'ø', "o"},  Plain{U'ł', "l"},  Plain{U'đ', "d"}, Plain{U'ħ', "h"}, Plain{U'ŧ', "t"}, Plain{U'ı', "i"},
    Plain{U'æ', "ae"}, Plain{U'œ', "oe"}, Plain{U'‘', "'"}, Plain{U'’', "'"}, Plain{U'ʼ', "'"}, Plain{U'‐', "-"},
    Plain{U'‑', "-"},  Plain{U'⁄', "/"},
};

void append_plain(std::string& text, char32_t c) {
  const auto found = std::find_if(kPlain.begin(), kPlain.end(), [&](const Plain& plain) { return plain.from == c; });
  if (found == kPlain.end()) return append_utf8(text, c);
  text += found->to;
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*instance)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;  // fails only if ICU's own data are missing
  return *instance(status);
}

std::string fold_wide(std::string_view text) {
  static const icu::Normalizer2& folding = normalizer(icu::Normalizer2::getNFKCCasefoldInstance);
  static const icu::Normalizer2& apart = normalizer(icu::Normalizer2::getNFKDInstance);
  UErrorCode status = U_ZERO_ERROR;
  const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  const icu::UnicodeString points = apart.normalize(folding.normalize(source, status), status);
  std::string folded;
  for (int32_t at = 0; at < points.length(); at = points.moveIndex32(at, 1)) {
    const UChar32 c = points.char32At(at);
    const bool accent = u_charType(c) == U_NON_SPACING_MARK;
    if (!accent && !is_hidden(static_cast<char32_t>(c))) append_plain(folded, static_cast<char32_t>(c));
  }
  return folded;
}

}  // namespace

void fold_into(std::string& folded, std::string_view text) {
  folded.resize(text.size());
  char* const to = folded.data();
  bool has_hidden = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) >= kAscii) {
      folded = fold_wide(text);
      return;
    }
    has_hidden |= c == '\x01';
    to[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (has_hidden) std::erase(folded, '\x01');
}

std::string fold(std::string_view text) {
  std::string folded;
  fold_into(folded, text);
  return folded;
}

}  // namespace gainsay
