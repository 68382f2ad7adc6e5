// Inside match/: whose voice a sentence gives: the article's own, or the one it credits ("Armenia says …", "…, police
// said", "according to the ministry", a quotation and its continuation). Unnamed officials, sources and reports are
// the own voice.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/matcher.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

class Speakers {
 public:
  explicit Speakers(const Lexicon& lexicon);

  // The speaker of a hit: a person's canonical name, or the words that name an institution or country, without "the".
  // Empty: the article's own voice.
  std::string speaker(const ReadArticle& article, std::size_t sentence, const Hit& hit, bool quoted) const;

  // Whether the date at these tokens of the sentence says when something was said ("officials said on Thursday"), and
  // by which verb. Nothing if it belongs to no saying.
  std::optional<std::string> saying_of_date(std::span<const Token> sentence, std::uint32_t begin) const;

 private:
  struct Attribution {
    std::string speaker;             // empty: unnamed
    std::uint32_t begin = 0;         // its clause: subject and verb
    std::uint32_t end = 0;
    bool backward = false;           // it may follow what was said
    bool forward = false;            // it may come before what was said
  };

  std::vector<Attribution> attributions(const ReadArticle& article, std::size_t sentence) const;
  std::optional<Attribution> by_verb(const ReadArticle& article, std::size_t sentence, std::uint32_t verb) const;
  std::optional<Attribution> by_cue(const ReadArticle& article, std::size_t sentence, std::uint32_t at) const;

  struct Subject {
    std::string name;
    std::uint32_t begin = 0, end = 0;
  };
  std::optional<Subject> subject_before(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;
  std::optional<Subject> subject_after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const;

  const Lexicon& lexicon_;
  std::vector<std::vector<std::string>> according_to_;
};

}  // namespace gainsay
