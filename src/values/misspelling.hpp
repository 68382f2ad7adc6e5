// Inside values/: when two words may be one, written differently.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gainsay {

// Whether two different keys (small letters, no accents) lie one letter apart, two where both have eight letters or
// more. Below four letters one letter makes another name: Ann, Ian.
bool misspelt(const std::string& a, const std::string& b);

// What two misspelt words share: the word, and what is left when as many letters are deleted as a misspelling may
// change. Two words with at most n letters between them become one when at most n letters are deleted from each.
std::set<std::string> deletions_of(const std::string& word);

// The same for names of several words: one word of each, of five letters or more, is misspelt, all others are equal.
// Gives the position of that word.
std::optional<std::size_t> misspelt_word(const std::vector<std::string>& a, const std::vector<std::string>& b);
std::set<std::string> deletions_of_words(const std::vector<std::string>& words);

// A key cut at its blanks.
std::vector<std::string> words_of_key(const std::string& key);

}  // namespace gainsay
