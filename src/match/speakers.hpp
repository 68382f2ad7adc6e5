// Inside match/: whose voice a sentence gives: the article's own, or the one it credits ("Armenia says …",
// "…, police said", "according to the ministry", a quotation and its continuation). Unnamed officials, sources and
// reports are the own voice.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/attributions.hpp"
#include "match/matcher.hpp"
#include "match/quotations.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

// How far from what is said the speaker of a quotation, or the one whom "he said" goes on with, may stand.
inline constexpr std::size_t kMostSentencesAway = 50;

class Speakers {
 public:
  explicit Speakers(const Lexicon& lexicon) : lexicon_(lexicon), attributions_(lexicon) {}

  // The speaker of a hit: a person's canonical name, or the words that name an institution or country, without "the".
  // `answer` are its tokens that decide whether it is quoted. Empty: the article's own voice.
  std::string speaker(const ReadArticle& article, std::size_t sentence, const Hit& hit, Span answer) const;

  // Whether the one who speaks may be named outside of the sentence: in it a quotation stands, or "he" or "she".
  bool may_be_named_elsewhere(const ReadArticle& article, std::size_t sentence) const;

  // Whether the date at these tokens of the sentence says when something was said ("officials said on Thursday"), and
  // by which verb. Nothing if it belongs to no saying.
  std::optional<std::string> saying_of_date(std::span<const Token> sentence, std::uint32_t begin) const;

  // Whether a verb of saying stands before the hit and governs it, so that its "would" tells of a plan.
  bool is_reported(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const;

 private:
  enum class Where { in_quotation, in_plain_text };

  const Attribution* governing(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                               const Hit& hit, Span answer, Where where) const;
  const Attribution* behind(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                            const Hit& hit) const;
  const Attribution* named_around(std::span<const Token> tokens, const std::vector<Attribution>& attributions,
                                  std::size_t inner) const;
  bool clause_breaks(std::span<const Token> tokens, std::uint32_t from, std::uint32_t to) const;
  std::string resolved(const ReadArticle& article, std::size_t sentence, Attribution attribution) const;
  std::string of_quotation(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const;
  std::string of_colon(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const;
  std::string told_of_before(const ReadArticle& article, std::size_t sentence, const Quotation& quotation) const;

  const Lexicon& lexicon_;
  Attributions attributions_;
};

}  // namespace gainsay
