#include "rules/fact.hpp"

namespace gainsay {

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
