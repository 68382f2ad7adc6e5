// Inside rules/: values and filler words to make sentences of: rules/lexicon/samples.yaml.
#pragma once

#include <string>
#include <vector>

#include "values/type.hpp"

namespace gainsay {

struct SampleValue {
  std::string lead;  // said before it behind a gap: "on"; may be empty
  std::string text;  // "23 April 2023"
};

// Of a built-in type; empty for a category, and for a type that has none.
const std::vector<SampleValue>& sample_values(const ValueType& type);

// Neutral words, one to three at a time.
const std::vector<std::string>& filler_words();

// What a sentence begins with whose phrase begins with a verb.
const std::string& subject_word();

}  // namespace gainsay
