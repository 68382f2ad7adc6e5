// Pieces of lines that the printers for people share. For report/ only.
#pragma once

#include <string>
#include <string_view>

#include "compare/report.hpp"
#include "report/print.hpp"

namespace gainsay {

enum class Ink { error, warning, note, faint, mark, removed, added };

Ink ink_of(Severity severity);

// The text in colour, or as it is.
std::string painted(std::string_view text, Ink ink, Colour colour);

// A sentence cut to about `width` columns around its mention. All three pieces are printable.
struct Excerpt {
  std::string before, mention, after;

  std::string text() const { return before + mention + after; }
};
Excerpt excerpt_of(const Claim& claim, std::size_t width = 100);

// The value in words and the marks of a claim: "23 April, year not stated; says Armenia; denied".
std::string value_and_marks(const Claim& claim);

// The article's source, else its path.
std::string source_of(const Report& report, const std::string& path);

// "checkpoint-set-up", or "karabakh-wars.first" for a fact with several answers.
std::string title_of(const Report& report, const Finding& finding);

// The finding's message, and which instance it is of: "sources disagree: How old …? (who: John Smith)".
std::string headline_of(const Finding& finding);

// "who: John Smith, place: not stated"
std::string key_words(const std::vector<KeyPart>& key, std::string_view separator);

// " (who: John Smith)", or nothing for a fact without a key.
std::string instance_words(const std::vector<KeyPart>& key);

// "path:line:column", printable.
std::string place_of(const Claim& claim);

// "2024-03-05", "2024-03-05 18:00 UTC".
std::string time_in_words(const Timestamp& time);

// "Harbour Wire, 2024-03-05, updated 2024-03-05 18:00 UTC", "no source, undated". Printable.
std::string source_and_date(const Metadata& article);

// "1 article", "2 articles".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

// Whether a finding is told of where known ones may be hidden.
bool is_told(const Finding& finding, KnownFindings known);

const FactDefinition* find_fact(const Report& report, std::string_view id);
const Metadata* find_article(const Report& report, std::string_view path);

}  // namespace gainsay
