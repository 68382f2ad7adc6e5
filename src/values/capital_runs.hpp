// Inside values/: runs of capitalised words, in which persons, organisations and places are looked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "values/person_runs.hpp"
#include "values/recognise.hpp"
#include "values/word_uses.hpp"

namespace gainsay {

// A sentence with what is known of its tokens.
struct MarkedSentence {
  const Sentence* place = nullptr;
  SentenceTokens tokens;
  std::vector<TitleMark> titles;
  bool title_like = false;  // in Title Case or capitals, where capitals tell nothing
};

// What looking for persons, for organisations and for places share. The article must outlive it.
struct MarkedArticle {
  std::vector<MarkedSentence> sentences;
  WordUses uses;
};

MarkedArticle mark_article(std::string_view text, const TokenisedArticle& article, const PersonWords& words);

void recognise_persons(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions);
void recognise_organisations(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                             std::vector<Mention>& mentions);
void recognise_places(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                      std::vector<Mention>& mentions);

// A capitalised word that is neither a day nor "The".
bool is_capitalised_name(const MarkedSentence& sentence, std::size_t at, const PersonWords& words);

// One past the last word of a run that begins at a position; the position itself where none does. Pieces joined by
// hyphens and what "&" joins belong to it; a quotation mark ends it.
std::size_t end_of_run(const MarkedSentence& sentence, std::size_t begin, const PersonWords& words);

// The text of some tokens as a reader sees it.
std::string text_between(std::string_view text, SentenceTokens tokens, std::size_t begin, std::size_t end);

Mention mention_at(const MarkedSentence& sentence, std::size_t begin, std::size_t end, Value value);

}  // namespace gainsay
