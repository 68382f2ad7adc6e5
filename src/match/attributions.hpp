// Inside match/: where a sentence credits somebody: "Armenia says …", "…, police said", "according to the ministry",
// "was told by police that …".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/matcher.hpp"
#include "match/subjects.hpp"

namespace gainsay {

// Positions are token indices inside the sentence.
struct Attribution {
  std::string speaker;       // empty: unnamed
  bool pronoun = false;      // the speaker is whoever was named last
  std::uint32_t begin = 0;   // its clause: subject and verb
  std::uint32_t end = 0;
  bool backward = false;     // it may follow what was said
  bool forward = false;      // it may come before what was said
  bool after_quote = false;  // it credits a quotation, and what follows only where that goes on
};

class Attributions {
 public:
  explicit Attributions(const Lexicon& lexicon);

  // Those of a sentence, in order.
  std::vector<Attribution> in(const ReadArticle& article, std::size_t sentence) const;

  const Subjects& subjects() const { return subjects_; }

 private:
  // A verb of saying with all that belongs to it: "has also said", "was quoted by the Wire as saying".
  struct Saying {
    std::uint32_t group = 0;  // where its verb group begins
    std::uint32_t verb = 0;
    bool needs_that = false;  // other things than words are its object, too: "found", "ruled"
  };
  using Tokens = std::span<const Token>;
  using Found = std::optional<Attribution>;

  std::optional<Saying> saying_at(Tokens tokens, std::uint32_t verb) const;
  std::uint32_t group_of(Tokens tokens, std::uint32_t verb) const;
  Found by_verb(const ReadArticle& article, std::size_t sentence, const Saying& saying,
                const std::vector<Attribution>& earlier) const;
  Found by_subject(const ReadArticle& article, std::size_t sentence, const Saying& saying,
                   const std::optional<Subject>& subject) const;
  Found by_inversion(const ReadArticle& article, std::size_t sentence, std::uint32_t verb) const;
  Found by_nameless(const ReadArticle& article, std::size_t sentence, const Saying& saying) const;
  Found by_agent(const ReadArticle& article, std::size_t sentence, const Saying& saying) const;
  Found by_shared_subject(const ReadArticle& article, std::size_t sentence, const Saying& saying,
                          const std::vector<Attribution>& earlier) const;
  Found by_cue(const ReadArticle& article, std::size_t sentence, std::uint32_t at) const;
  bool opens_sentence(Tokens tokens, const std::optional<Subject>& subject, std::uint32_t group) const;
  bool opens_what_is_said(Tokens tokens, const Saying& saying) const;
  bool ends_what_is_said(Tokens tokens, const Saying& saying) const;
  bool denies_what_follows(Tokens tokens, std::uint32_t verb) const;
  bool is_denied_noun(Tokens tokens, std::uint32_t at) const;
  std::vector<bool> silent_tokens(Tokens tokens) const;
  bool is(std::string_view section, const Token& token) const;

  const Lexicon& lexicon_;
  Subjects subjects_;
  std::vector<std::vector<std::string>> according_to_;
  std::vector<std::vector<std::string>> quoted_as_;
  std::vector<std::vector<std::string>> longer_verbs_;
  std::vector<std::vector<std::string>> pseudo_cues_;
  FoldedSet begins_pseudo_cue_;  // their first words
};

}  // namespace gainsay
