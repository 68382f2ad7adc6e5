// What stands between double quotation marks.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/tokens.hpp"

namespace gainsay {

// Tokens [begin, end) of an article.
struct Quotation {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// The article's quotations in order, none overlapping. One that a paragraph leaves open goes on in the next if that
// opens with a mark of its own, as papers print it, or if a closing mark is near; else it ends with its paragraph.
std::vector<Quotation> quotations(const TokenisedArticle& article);

// The one of an article's quotations that holds a token.
std::optional<Quotation> quotation_at(const std::vector<Quotation>& quotations, std::uint32_t token);

}  // namespace gainsay
