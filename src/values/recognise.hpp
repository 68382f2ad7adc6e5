// Recognisers: all types together over an article; the longest span wins, equal spans keep every reading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "text/article.hpp"
#include "text/lexicon.hpp"
#include "text/tokens.hpp"
#include "values/policies.hpp"
#include "values/value.hpp"

namespace gainsay {

// A value where it stands.
struct Mention {
  Span span;                      // its bytes in the article's text
  std::uint32_t first_token = 0;  // and its tokens in the article's tokens
  std::uint32_t token_count = 0;
  Value value;
  std::vector<Assumption> assumptions;  // that resolving it took
  // How many tokens at its front a phrase may write itself: the mention of "since the 1990s" also fills the slot of
  // `since {answer}` and of `since the {answer}`.
  std::uint32_t lead = 0;
  // A run of capitalised words that nothing but a phrase's person slot makes a name: it fills such a slot, but is
  // no value of its own and blocks no gap.
  bool weak = false;

  std::uint32_t end_token() const { return first_token + token_count; }
};

// What values are resolved against. `anchor` is the publication date; without one, date-relative words stay
// unresolved.
struct RecogniseContext {
  const Lexicon& lexicon;
  const Policies& policies;
  std::optional<Timestamp> anchor;
};

// Every value of the built-in types, sorted by (first_token, longer first, type). Mentions do not cross sentences.
// A person known by surname alone carries the article's last full name with that surname.
std::vector<Mention> recognise(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context);

// One value from text at hand: canonical text, or words that a recogniser of the type reads in full ("April 23",
// "early 1990s", "Antony Blinken", "yes"). A category takes any text as its name. Fails with a message (no place).
Result<Value> value_from_text(const ValueType& type, std::string_view text, const RecogniseContext& context);

// The parts that recognise() is made of; each appends the mentions of its types, in order, overlaps included.
void recognise_dates(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                     std::vector<Mention>& mentions);
void recognise_amounts(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions);
void recognise_persons(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions);
void recognise_organisations(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                             std::vector<Mention>& mentions);
void recognise_places(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                      std::vector<Mention>& mentions);

}  // namespace gainsay
