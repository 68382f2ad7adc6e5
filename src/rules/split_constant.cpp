// `template => value`: a phrase that gives its answer itself.
#include "rules/problems.hpp"
#include "rules/template.hpp"
#include "support/printable.hpp"

namespace gainsay {

namespace {

constexpr std::string_view kArrow = "=>";

// The next arrow that no `\` makes literal.
std::size_t find_arrow(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i + kArrow.size() <= text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text.substr(i, kArrow.size()) == kArrow)
      return i;
  }
  return std::string_view::npos;
}

LocatedText part_of(const LocatedText& whole, std::size_t begin, std::size_t end) {
  const auto is_blank = [&](std::size_t i) { return whole.text[i] == ' ' || whole.text[i] == '\t'; };
  while (begin < end && is_blank(begin)) ++begin;
  while (begin < end && is_blank(end - 1)) --end;
  LocatedText part{whole.text.substr(begin, end - begin), whole.place};
  part.place.column += count_code_points(std::string_view(whole.text).substr(0, begin));
  return part;
}

}  // namespace

Result<PhraseText> split_constant(const LocatedText& phrase) {
  const std::size_t arrow = find_arrow(phrase.text, 0);
  if (arrow == std::string_view::npos) return PhraseText{phrase, std::nullopt};
  const Place place = part_of(phrase, arrow, phrase.text.size()).place;
  if (const std::size_t second = find_arrow(phrase.text, arrow + 1); second != std::string_view::npos)
    return failure(part_of(phrase, second, phrase.text.size()).place, "a second \"=>\"", "a phrase gives one value");
  LocatedText written = part_of(phrase, 0, arrow);
  LocatedText constant = part_of(phrase, arrow + kArrow.size(), phrase.text.size());
  if (written.text.empty()) return failure(place, "no template before \"=>\"");
  if (constant.text.empty()) return failure(place, "no value behind \"=>\"", "for example => yes");
  return PhraseText{std::move(written), std::move(constant)};
}

}  // namespace gainsay
