// Names of organisations taken apart, put together and spelled.
#include <fmt/format.h>

#include <algorithm>

#include "text/tokens.hpp"
#include "values/misspelling.hpp"
#include "values/organisation_value.hpp"
#include "values/organisation_words.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kNeverInside = ";:!?[]()\"\n\t";

const OrganisationWords& words_of_names() { return organisation_words(Lexicon::english()); }

bool is_legal_form(std::string_view word) {
  std::string form = fold(word);
  std::erase(form, '.');
  return words_of_names().legal_forms.contains(form);
}

void trim(std::string& text, std::string_view what) {
  while (!text.empty() && what.find(text.back()) != std::string_view::npos) text.pop_back();
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t at = begin; at < end; ++at) {
    if (at > begin) text += ' ';
    text += words[at];
  }
  return text;
}

}  // namespace

OrganisationValue organisation_from_name(std::string_view name, std::string acronym) {
  std::vector<std::string> words = words_of_key(std::string(name));
  if (words.size() > 1 && fold(words.front()) == "the") words.erase(words.begin());
  std::size_t end = words.size();
  while (end > 1 && is_legal_form(words[end - 1])) --end;
  if (end < words.size() && end > 1 && words[end - 1] == "&") --end;
  OrganisationValue made;
  for (std::size_t at = end; at < words.size(); ++at) trim(words[at], ".,");
  made.name = joined(words, 0, end);
  if (end < words.size()) trim(made.name, ",");
  made.legal_form = joined(words, end, words.size());
  made.acronym = std::move(acronym);
  return made;
}

std::string organisation_key(std::string_view name) {
  std::string key;
  for (const char c : fold(name)) {
    if (c == '&') key += " and ";
    else if (c == '-') key += ' ';
    else if (c != '.' && c != '\'' && c != ',') key += c;
  }
  std::vector<std::string> words = words_of_key(key);
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  return joined(words, 0, words.size());
}

std::string initials_of(const std::vector<std::string>& words) {
  std::string initials;
  for (const std::string& word : words) {
    if (!words_of_names().small_words.contains(word)) initials += word.front();
  }
  return initials;
}

std::string canonical_organisation(const OrganisationValue& organisation) {
  std::string text = organisation.name;
  if (!organisation.legal_form.empty()) text += " " + organisation.legal_form;
  if (!organisation.acronym.empty()) text += " (" + organisation.acronym + ")";
  return text;
}

Result<OrganisationValue> read_canonical_organisation(std::string_view text) {
  std::string name(text), acronym;
  const std::size_t open = name.rfind(" (");
  if (open != std::string::npos && name.ends_with(')')) {
    acronym = name.substr(open + 2, name.size() - open - 3);
    name.resize(open);
  }
  const auto refused = [&] { return failure({}, fmt::format("\"{}\" is no name of an organisation", text)); };
  const bool marks = name.find_first_of(kNeverInside) != std::string::npos ||
                     acronym.find_first_of(kNeverInside) != std::string::npos;
  if (marks || words_of_key(name).empty()) return refused();
  OrganisationValue made = organisation_from_name(name, std::move(acronym));
  // What is left of "the bank" is no name either, and could not be read back.
  if (made.name.empty() || (made.name.front() >= 'a' && made.name.front() <= 'z')) return refused();
  return made;
}

}  // namespace gainsay
