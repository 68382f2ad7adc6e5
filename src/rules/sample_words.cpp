#include "rules/sample_words.hpp"

#include <map>

#include "rules/lexicon_file.hpp"

namespace gainsay {

namespace {

struct Samples {
  std::map<std::string, std::vector<SampleValue>> values;  // by type
  std::vector<std::string> filler;
  std::string subject;
};

SampleValue value_from(const std::string& written) {
  const std::size_t close = written.find(") ");
  if (!written.starts_with('(') || close == std::string::npos) return {"", written};
  return {written.substr(1, close - 1), written.substr(close + 2)};
}

const Samples& samples() {
  static const Samples all = [] {
    Samples read;
    for (const auto& [name, list] : read_lexicon_file("samples.yaml").members) {
      if (name.text == "subject") read.subject = list.text;
      for (const YamlNode& item : list.items) {
        if (name.text == "filler")
          read.filler.push_back(item.text);
        else
          read.values[name.text].push_back(value_from(item.text));
      }
    }
    return read;
  }();
  return all;
}

}  // namespace

const std::vector<SampleValue>& sample_values(const ValueType& type) {
  static const std::vector<SampleValue> none;
  const auto found = samples().values.find(type.type == Type::category ? "" : describe(type));
  return found == samples().values.end() ? none : found->second;
}

const std::vector<std::string>& filler_words() { return samples().filler; }

const std::string& subject_word() { return samples().subject; }

}  // namespace gainsay
