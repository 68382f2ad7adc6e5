#include "rules/compiled_form.hpp"

#include "rules/recogniser.hpp"
#include "rules/structure_members.hpp"

namespace gainsay {

std::string compiled_form(const LoadedRules& loaded) {
  const Rules& rules = loaded.rules;
  std::vector<std::pair<std::string, std::string>> expressions;
  for (const Recogniser& recogniser : rules.recognisers)
    expressions.emplace_back(recogniser.name, expression_of(recogniser));
  BinaryWriter writer;
  writer.write(rules.facts);
  writer.write(rules.categories);
  writer.write(expressions);
  writer.write(rules.left_out);
  writer.write(loaded.warnings);
  return std::move(writer.bytes);
}

LoadedRules compiled_rules(std::string_view form) {
  LoadedRules loaded;
  BinaryReader reader(form);
  reader.read(loaded.rules.facts);
  reader.read(loaded.rules.categories);
  for (auto& [name, expression] : reader.read<std::vector<std::pair<std::string, std::string>>>())
    loaded.rules.recognisers.push_back({name, known_expression(expression)});
  reader.read(loaded.rules.left_out);
  reader.read(loaded.warnings);
  return loaded;
}

}  // namespace gainsay
