// Names taken apart, put together and spelled.
#include <fmt/format.h>

#include <algorithm>

#include "text/tokens.hpp"
#include "values/person_value.hpp"
#include "values/person_words.hpp"

namespace gainsay {
namespace {

const PersonWords& words_of_names() { return person_words(Lexicon::english()); }

bool is_particle(std::string_view word) { return words_of_names().particles.contains(fold(word)); }

bool is_suffix(std::string_view word) { return words_of_names().suffixes.contains(fold(word)); }

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  while (true) {
    const std::size_t blank = text.find(' ');
    words.emplace_back(text.substr(0, blank));
    if (blank == std::string_view::npos) return words;
    text.remove_prefix(blank + 1);
  }
}

// A word of a name begins with no small letter, unless it is a particle ("van", "al-Fassi").
bool may_be_in_a_name(std::string_view word) {
  if (word.empty() || word.find_first_of(".,;:!?()[]\"0123456789\n\t") != std::string_view::npos) return false;
  const bool small = word.front() >= 'a' && word.front() <= 'z';
  return !small || is_particle(word.substr(0, word.find('-')));
}

}  // namespace

PersonValue name_from_words(std::vector<std::string> words, std::string suffix) {
  // A capital at the front is a given name, though it may be a particle elsewhere: "Van Doe", "van Dyck".
  const bool surname_only = words.front().front() >= 'a' && is_particle(words.front());
  std::size_t surname = surname_only ? 0 : words.size() - 1;
  for (std::size_t at = 1; at < surname; ++at) {
    if (is_particle(words[at])) surname = at;
  }
  PersonValue person;
  person.given.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(surname));
  for (std::size_t at = surname; at < words.size(); ++at) {
    if (at > surname) person.surname += ' ';
    person.surname += words[at];
  }
  person.suffix = std::move(suffix);
  return person;
}

std::string name_key(std::string_view name) {
  std::string key = fold(name);
  std::erase(key, '\'');
  std::replace(key.begin(), key.end(), '-', ' ');
  return key;
}

std::string bare_surname_key(const PersonValue& person) {
  std::string key = name_key(person.surname);
  for (std::size_t blank = key.find(' '); blank != std::string::npos; blank = key.find(' ')) {
    if (!is_particle(key.substr(0, blank))) break;
    key.erase(0, blank + 1);
  }
  return key;
}

std::string canonical_person(const PersonValue& person) {
  std::string text;
  for (const std::string& given : person.given) text += given + " ";
  text += person.surname;
  if (!person.suffix.empty()) text += " " + person.suffix;
  return text;
}

Result<PersonValue> read_canonical_person(std::string_view text) {
  std::vector<std::string> words = split(text);
  if (!std::all_of(words.begin(), words.end(), may_be_in_a_name)) {
    return failure({}, fmt::format("\"{}\" is no name of a person", text));
  }
  std::string suffix;
  if (words.size() > 1 && is_suffix(words.back())) {
    suffix = std::move(words.back());
    words.pop_back();
  }
  return name_from_words(std::move(words), std::move(suffix));
}

}  // namespace gainsay
