#include "rules/recogniser.hpp"

#include <re2/re2.h>

#include "rules/problems.hpp"

namespace gainsay {

std::shared_ptr<const re2::RE2> known_expression(const std::string& text) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  return std::make_shared<const re2::RE2>(text, options);
}

std::shared_ptr<const re2::RE2> compile_expression(const LocatedText& written, Diagnostics& problems) {
  auto expression = known_expression(written.text);
  if (!expression->ok()) {
    add_error(problems, written.place, "this is no regular expression: " + expression->error(),
              "write it in the syntax of RE2, in single quotes");
    return nullptr;
  }
  if (re2::RE2::FullMatch("", *expression)) {
    add_error(problems, written.place, "this may match nothing at all", "something in it must not be optional");
    return nullptr;
  }
  if (expression->NumberOfCapturingGroups() > 1) {
    add_error(problems, written.place, "a recogniser has one value, and this has several groups",
              "write (?:…) for those that only hold together");
    return nullptr;
  }
  return expression;
}

std::optional<Value> compile_recognised(const std::string& name, const LocatedText& expression,
                                        const LocatedText& written, Diagnostics& problems) {
  Diagnostics noted_elsewhere;
  const auto compiled = compile_expression(expression, noted_elsewhere);
  if (!compiled) return std::nullopt;
  std::string value = written.text;
  if (compiled->NumberOfCapturingGroups() == 1) {  // the whole match, or what its group takes of it
    re2::RE2::FullMatch(written.text, *compiled, &value);
    return Value(CategoryValue{name, value});
  }
  if (re2::RE2::FullMatch(written.text, *compiled)) return Value(CategoryValue{name, value});
  add_error(problems, written.place, in_quotes(written.text) + " is no value of the recogniser " + in_quotes(name),
            "it must match " + expression.text);
  return std::nullopt;
}

const std::string& expression_of(const Recogniser& recogniser) { return recogniser.expression->pattern(); }

}  // namespace gainsay
