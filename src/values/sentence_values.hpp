// The values of a few sentences of an article, for those who do not ask for the others.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "values/recognise.hpp"

namespace gainsay {

// Sentences of an article by their index, in order.
using SentenceNumbers = std::span<const std::uint32_t>;

// What recognise() finds in some sentences. Names, and dates that hang on others, take the whole article: they are
// looked for only where a sentence asks for them, and kept for the next time.
class SentenceValues {
 public:
  // Sorted as recognise() promises. Text, article and context must be the same each time.
  std::vector<Mention> of(SentenceNumbers sentences, std::string_view text, const TokenisedArticle& article,
                          const RecogniseContext& context);

 private:
  std::optional<std::vector<Mention>> dates_, names_;  // of the whole article
};

// Inside values/, what that is made of: the dates of some sentences, or nothing if one hangs on what else the article
// tells; the amounts of one.
std::optional<std::vector<Mention>> dates_that_stand_alone(const TokenisedArticle& article, SentenceNumbers sentences,
                                                           const RecogniseContext& context);
void recognise_amounts(std::string_view text, const TokenisedArticle& article, const Sentence& sentence,
                       const RecogniseContext& context, std::vector<Mention>& mentions);

}  // namespace gainsay
