#include "report/claim_block.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

std::string blank(std::size_t gutter) { return std::string(gutter + 1, ' '); }

std::string date_of(const Metadata* article) {
  if (!article || !article->published) return "undated";
  if (!article->updated) return time_in_words(*article->published);
  return time_in_words(*article->published) + ", updated " + time_in_words(*article->updated);
}

std::string sentence_lines(const Claim& claim, std::size_t gutter, Colour colour) {
  const Excerpt excerpt = excerpt_of(claim);
  const std::string carets(std::max<std::size_t>(1, display_width(excerpt.mention)), '^');
  return fmt::format("{:>{}} │ {}\n", claim.line, gutter, excerpt.text()) +
         fmt::format("{}│ {}{} {}\n", blank(gutter), std::string(display_width(excerpt.before), ' '),
                     painted(carets, Ink::mark, colour), value_and_marks(claim));
}

std::string value_without_sentence(const Metadata* article, const Claim& claim, std::size_t gutter, Quotes quotes) {
  const std::string withheld = withheld_words(article, quotes);
  const std::string why = withheld.empty() ? "" : fmt::format("{:>{}} │ {}\n", claim.line, gutter, withheld);
  return why + fmt::format("{}│ = {}\n", blank(gutter), value_and_marks(claim));
}

}  // namespace

std::string claim_block(const Metadata* article, const Claim& claim, std::size_t gutter, const TextOptions& options) {
  const std::string head =
      fmt::format("{}┌─ {}   ({})\n", blank(gutter), place_of(claim), date_of(article));
  return head + (claim.sentence.empty() ? value_without_sentence(article, claim, gutter, options.quotes)
                                        : sentence_lines(claim, gutter, options.colour));
}

std::string remark_line(std::size_t gutter, std::string_view word, std::string_view remark) {
  return fmt::format("{}= {}: {}\n", blank(gutter), word, printable(remark));
}

}  // namespace gainsay
