// Inside cli/: places in articles as reports print them, "article.txt:12:4", read back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/why.hpp"

namespace gainsay {

// Whether it ends as a place does; says so where it does not.
bool may_be_a_place(const std::string& written);

// What is to be read for a place: the longest file that it begins with, "wire.jsonl" of "wire.jsonl:3#id:12:4". Where
// there is none, what stands before its numbers: reading that says what is wrong with it.
std::string file_of(const std::string& written);

// The place in one of the articles that were read; nothing where it is in none of them.
std::optional<ArticlePlace> place_among(const std::vector<Metadata>& articles, const std::string& written);

// How to name it where it is in none of them: of JSON lines a place has the article's name, too.
std::string hint_for_place(const std::vector<Metadata>& articles, const std::string& written);

}  // namespace gainsay
