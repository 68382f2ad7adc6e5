#include "rules/inflection.hpp"

#include <algorithm>

namespace gainsay {

namespace {

bool ends_in(const std::string& word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_vowel(const std::string& word, std::size_t i) {
  const char c = word[i];
  if (c == 'u' && i > 0 && word[i - 1] == 'q') return false;  // quit, equip
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || (c == 'y' && i > 0);
}

std::size_t count_syllables(const std::string& word) {
  std::size_t groups = 0;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (is_vowel(word, i) && (i == 0 || !is_vowel(word, i - 1))) ++groups;
  return groups;
}

bool ends_in_consonant_and_y(const std::string& word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word, word.size() - 2);
}

std::string without_last(const std::string& word, std::size_t count) { return word.substr(0, word.size() - count); }

// The stems before -ed and -ing of a word whose last consonant may double: "stopp"; both of "travel" and "travell",
// because spelling does not tell the stress.
std::vector<std::string> stems_by_doubling(const std::string& word) {
  const std::size_t size = word.size();
  if (size < 2 || is_vowel(word, size - 1) || !is_vowel(word, size - 2) || ends_in(word, {"w", "x", "y"}))
    return {word};
  const std::string doubled = word + word.back();
  if (word.back() == 'l') return {word, doubled};                      // fuel, dial
  if (size > 2 && is_vowel(word, size - 3)) return {word};             // lead, remain
  if (count_syllables(word) == 1) return {doubled};
  return {word, doubled};
}

std::vector<std::string> s_forms(const std::string& word) {
  if (ends_in_consonant_and_y(word)) return {without_last(word, 1) + "ies"};
  if (ends_in(word, {"s", "x", "ch", "sh"})) return {word + "es"};
  if (ends_in(word, {"z"})) return {word + "es", word + "zes"};
  if (ends_in(word, {"o"})) return {word + "s", word + "es"};
  return {word + "s"};
}

std::vector<std::string> past_forms(const std::string& word) {
  if (word.ends_with('e')) return {word + "d"};
  if (ends_in_consonant_and_y(word)) return {without_last(word, 1) + "ied"};
  if (word.ends_with('c')) return {word + "ked"};
  std::vector<std::string> forms;
  for (const std::string& stem : stems_by_doubling(word)) forms.push_back(stem + "ed");
  return forms;
}

std::vector<std::string> ing_forms(const std::string& word) {
  if (word == "be") return {"being"};
  if (word.ends_with("ie")) return {without_last(word, 2) + "ying"};
  if (word.ends_with('e') && !ends_in(word, {"ee", "oe", "ye"})) {
    if (word.ends_with("ge")) return {without_last(word, 1) + "ing", word + "ing"};  // singe, singeing
    return {without_last(word, 1) + "ing"};
  }
  if (word.ends_with('c')) return {word + "king"};
  std::vector<std::string> forms;
  for (const std::string& stem : stems_by_doubling(word)) forms.push_back(stem + "ing");
  return forms;
}

void append_words(std::vector<std::string>& forms, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) forms.emplace_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

void append(std::vector<std::string>& forms, std::vector<std::string> more) {
  forms.insert(forms.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void sort_once(std::vector<std::string>& forms) {
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
}

}  // namespace

Inflection::Inflection(const Lexicon& lexicon) : regular_nouns_(lexicon.set("regular_nouns")) {
  for (const auto& [word, forms] : lexicon.table("irregular_verbs")) verbs_.emplace(word, forms);
  for (const auto& [word, plurals] : lexicon.table("irregular_nouns")) nouns_.emplace(word, plurals);
}

std::vector<std::string> Inflection::irregular_plurals(const std::string& lemma) const {
  if (regular_nouns_.contains(lemma)) return {};
  // The longest irregular noun that the word ends in; one of two letters ("ox") makes no compounds.
  for (std::size_t begin = 0; begin < lemma.size(); ++begin) {
    if (begin > 0 && lemma.size() - begin < 3) break;
    const auto found = nouns_.find(std::string_view(lemma).substr(begin));
    if (found == nouns_.end()) continue;
    std::vector<std::string> plurals;
    append_words(plurals, found->second);
    for (std::string& plural : plurals) plural.insert(0, lemma, 0, begin);
    return plurals;
  }
  return {};
}

InflectedPattern Inflection::inflect(const std::string& lemma, InflectedPattern::Voice voice) const {
  InflectedPattern pattern;
  pattern.lemma = lemma;
  pattern.voice = voice;
  pattern.forms = {lemma};
  append(pattern.forms, s_forms(lemma));
  append(pattern.forms, irregular_plurals(lemma));
  if (const auto verb = verbs_.find(lemma); verb != verbs_.end())
    append_words(pattern.passives, verb->second);  // "took" among them never follows a form of *be*
  else
    pattern.passives = past_forms(lemma);
  append(pattern.forms, pattern.passives);
  pattern.participles = ing_forms(lemma);
  append(pattern.forms, pattern.participles);
  sort_once(pattern.forms);
  sort_once(pattern.participles);
  sort_once(pattern.passives);
  return pattern;
}

}  // namespace gainsay
