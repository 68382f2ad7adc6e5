#include "rules/fact.hpp"

namespace gainsay {

std::string type_text(const SlotDefinition& slot) {
  std::string text = describe(slot.type);
  if (slot.granularity) text += "(" + std::string(name_of(*slot.granularity)) + ")";
  return text + (slot.optional ? "?" : "");
}

const std::vector<Granularity>& key_granularities() {
  static const std::vector<Granularity> all = {Granularity::day,    Granularity::week, Granularity::month,
                                               Granularity::season, Granularity::quarter, Granularity::half,
                                               Granularity::year,   Granularity::decade, Granularity::century};
  return all;
}

std::optional<Granularity> granularity_asked(std::string_view type) {
  for (const Granularity unit : key_granularities())
    if (type == "date(" + std::string(name_of(unit)) + ")") return unit;
  return std::nullopt;
}

std::string_view name_of(KeySource source) {
  switch (source) {
    case KeySource::phrase: return "phrase";
    case KeySource::clause: return "clause";
    case KeySource::sentence: return "sentence";
    case KeySource::near: return "near";
    case KeySource::dateline: return "dateline";
    case KeySource::lead: return "lead";
  }
  return {};
}

std::string_view name_of(Scope scope) {
  switch (scope) {
    case Scope::corpus: return "corpus";
    case Scope::story: return "story";
    case Scope::article: return "article";
  }
  return {};
}

std::string_view name_of(Changes changes) {
  switch (changes) {
    case Changes::never: return "never";
    case Changes::grows: return "grows";
    case Changes::shrinks: return "shrinks";
    case Changes::any: return "any";
  }
  return {};
}

std::string_view name_of(Cardinality cardinality) {
  switch (cardinality) {
    case Cardinality::one: return "one";
    case Cardinality::usually_one: return "usually-one";
    case Cardinality::many: return "many";
  }
  return {};
}

std::string_view name_of(Attributed attributed) {
  switch (attributed) {
    case Attributed::separate: return "separate";
    case Attributed::together: return "together";
  }
  return {};
}

}  // namespace gainsay
