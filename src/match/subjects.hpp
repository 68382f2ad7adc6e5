// Inside match/: who a verb of saying has for its subject ("Anna Berg, the mayor, | said", "according to | a statement
// by the ministry").
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "match/matcher.hpp"

namespace gainsay {

// Positions are token indices inside the sentence.
struct Subject {
  std::string name;         // a person's canonical name, or the words of an institution; empty: unnamed
  std::uint32_t begin = 0;  // of the whole noun phrase
  std::uint32_t end = 0;
  bool after_pause = false;  // a comma, bracket or quotation ends where the phrase begins
  bool pronoun = false;      // "he", "she": the name is left to whoever knows what came before
};

// The tokens of a sentence.
std::span<const Token> tokens_of(const ReadArticle& article, std::size_t sentence);

class Subjects {
 public:
  explicit Subjects(const Lexicon& lexicon) : lexicon_(lexicon) {}

  // Who ends at `end`, directly before the verb; asides and dates between are stepped over.
  std::optional<Subject> before(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;

  // Somebody of whom only a definite noun tells and who ends at `end`: "the mountain patrol".
  std::optional<Subject> definite_before(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;

  // Who begins at `begin`: "said | Anna Berg", "according to | a report by the ministry".
  std::optional<Subject> after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const;

  // The person last named before a token of the sentence. A name only a phrase could make one does not count.
  std::optional<std::string> last_person(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;

  // Where the words that a noun phrase can hold begin, going left from `end`.
  std::uint32_t phrase_begin(std::span<const Token> tokens, std::uint32_t end) const;

 private:
  using Tokens = std::span<const Token>;

  std::optional<Subject> directly_before(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;
  std::optional<Subject> before_aside(const ReadArticle& article, std::size_t sentence, std::uint32_t comma) const;
  std::optional<Subject> named_core(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const;
  std::optional<Subject> person_heading(const ReadArticle& article, std::size_t sentence, std::uint32_t begin,
                                        std::uint32_t end) const;
  std::optional<Subject> person_after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const;
  Subject institution_after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin,
                            std::uint32_t at) const;
  void attach(const ReadArticle& article, std::size_t sentence, Subject& subject) const;
  std::uint32_t run_begin(Tokens tokens, std::uint32_t end) const;
  std::uint32_t run_end(Tokens tokens, std::uint32_t begin) const;
  std::uint32_t institution_begin(Tokens tokens, std::uint32_t noun) const;
  std::string words(const ReadArticle& article, Tokens tokens, std::uint32_t begin, std::uint32_t end) const;
  bool is(std::string_view section, const Token& token) const;
  bool opens_no_name(const Token& token) const;
  bool follows_country(Tokens tokens, std::uint32_t at) const;
  bool is_indefinite(Tokens tokens, std::uint32_t begin) const;
  bool is_plain_word(const Token& token) const;
  bool is_unnamed_person(const Token& noun) const;
  bool begins_clause(Tokens tokens, std::uint32_t at) const;

  const Lexicon& lexicon_;
};

}  // namespace gainsay
