// Inside match/: the time at which a claim is true, where the article says it of the claim itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/claim.hpp"
#include "match/matcher.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

class AsOf {
 public:
  explicit AsOf(const Lexicon& lexicon);

  // "As of Tuesday, 12 had died", "by Monday night 12 had died", "the toll stood at 12 on Tuesday". `answer` are the
  // claim's own tokens of the sentence, in which no such time is looked for.
  std::optional<Timestamp> time(const ReadArticle& article, std::size_t sentence, Span answer,
                                Certainty certainty) const;

 private:
  bool hangs_on_another(const Token& token) const;
  bool is_cued(std::span<const Token> tokens, std::size_t begin) const;
  bool bounds_what_was(const ReadArticle& article, std::span<const Token> tokens, const Mention& mention,
                       std::size_t begin) const;

  std::vector<std::vector<std::string>> cues_;
  const Lexicon& lexicon_;
};

}  // namespace gainsay
