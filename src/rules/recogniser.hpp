// Inside rules/: the expressions of recognisers.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "rules/fact.hpp"
#include "rules/fragment.hpp"

namespace gainsay {

// Null where the text is no expression that can be a recogniser; notes why.
std::shared_ptr<const re2::RE2> compile_expression(const LocatedText& written, Diagnostics& problems);

// One that compile_expression() took before.
std::shared_ptr<const re2::RE2> known_expression(const std::string& text);

// A value of the recogniser, from a text that it matches in full; of one with a group any other text is what the group
// takes. Notes if it does not; an expression that is none was
// noted where it stands.
std::optional<Value> compile_recognised(const std::string& name, const LocatedText& expression,
                                        const LocatedText& written, Diagnostics& problems);

// The expression as the pack writes it.
const std::string& expression_of(const Recogniser& recogniser);

}  // namespace gainsay
