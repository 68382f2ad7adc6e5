// What the tests of recognisers share: one line for all that a text says.
#pragma once

#include <string>
#include <vector>

#include "values/recognise.hpp"

namespace gainsay {

// "mention = canonical value" of each mention that recognise() finds of a type, in order, separated by " | "; weak
// mentions begin with "weak ". Each line of `text` is a paragraph.
std::string found_in(std::string_view text, Type type, std::string_view published = {});

// Where recognise() finds mentions of a type that are not weak.
std::vector<Span> spans_in(std::string_view text, Type type);

// The value that a recogniser of the type reads from the whole text. The test fails where it reads none.
Value value_of(const ValueType& type, std::string_view text);

}  // namespace gainsay
