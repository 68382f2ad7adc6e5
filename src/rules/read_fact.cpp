// A fact as written: one row of the table a key.
#include <algorithm>

#include "rules/read_fragment.hpp"

namespace gainsay {

namespace {

template <std::optional<LocatedText> FactFragment::*member>
void read_text(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  fact.*member = read_scalar(node, problems);
}

template <std::optional<LocatedText> FactFragment::*member>
void read_words(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  fact.*member = read_sentence(node, problems);
}

// Whether YAML made one template of lines that their author may have meant for one each: nothing at their ends says that
// they go on.
bool joins_templates(const YamlNode& node) {
  const std::string_view text = node.text;
  return std::any_of(node.joins.begin(), node.joins.end(), [&](std::size_t join) {
    const char before = text[join - 1], behind = text[join + 1];
    return before != '|' && before != '(' && behind != '|' && behind != ')';
  });
}

template <std::vector<LocatedText> FactFragment::*member>
void read_template_list(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (joins_templates(node))
    add_error(problems, node.place, "YAML joins these lines into one template",
              "write one template a line under a |, or a bar between them");
  else
    fact.*member = read_templates(node, problems);
}

void read_phrases(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (!node.joins.empty())
    add_error(problems, node.place, "YAML joins these lines into one phrase",
              "write one phrase a line, however long, under a |: phrases: |");
  else
    fact.phrases = read_templates(node, problems);
}

void read_answer(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map) {
    fact.answer = read_scalar(node, problems);
    return;
  }
  for (const auto& [name, type] : node.members) {
    if (type.kind == YamlNode::Kind::map || type.kind == YamlNode::Kind::sequence)
      add_error(problems, type.place, "expected the type of an answer, found " + describe_kind(type),
                "an answer stands in its phrase; only a key has from");
    else if (auto text = read_scalar(type, problems))
      fact.answers.push_back({{name.text, name.place}, std::move(*text)});
  }
}

void read_key_type(const YamlNode& node, KeyFragment& key, Diagnostics& problems) {
  if (auto type = read_scalar(node, problems)) key.type = std::move(*type);
}

void read_key_sources(const YamlNode& node, KeyFragment& key, Diagnostics& problems) {
  key.from_place = node.place;
  key.from.emplace();
  if (node.kind == YamlNode::Kind::map || node.kind == YamlNode::Kind::null)
    add_error(problems, node.place, "expected a list of sources, found " + describe_kind(node),
              "for example [phrase, near]");
  else if (node.kind == YamlNode::Kind::scalar) {
    if (auto source = read_scalar(node, problems)) key.from->push_back(std::move(*source));
  } else if (node.items.empty()) {
    add_error(problems, node.place, "a key must be taken from somewhere, and this list is empty",
              "name one or more of phrase, clause, sentence, near, dateline, lead");
  }
  for (const YamlNode& item : node.items)
    if (auto source = read_scalar(item, problems)) key.from->push_back(std::move(*source));
}

void read_one_key(const LocatedText& name, const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  static const std::vector<KeyReader<KeyFragment>> readers = {{"type", read_key_type}, {"from", read_key_sources}};
  KeyFragment key;
  key.name = name;
  if (node.kind == YamlNode::Kind::map) {
    read_members(node, readers, "a key", key, problems);
    if (!node.find("type"))
      add_error(problems, name.place, "the key " + in_quotes(name.text) + " has no \"type\"",
                "for example {type: person, from: [phrase, near]}");
  } else {
    read_key_type(node, key, problems);
  }
  if (!key.type.text.empty()) fact.keys.push_back(std::move(key));
}

void read_key(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::map)
    add_error(problems, node.place, "expected a map of slots to types, found " + describe_kind(node),
              "for example {who: person}");
  for (const auto& [name, value] : node.members) read_one_key({name.text, name.place}, value, fact, problems);
}

void read_severity(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (node.kind == YamlNode::Kind::map)
    fact.severities = read_scalar_map(node, problems);
  else
    fact.severity = read_scalar(node, problems);
}

void read_policies(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  fact.policies = read_scalar_map(node, problems);
}

void read_formerly(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  fact.formerly = read_scalars(node, problems);
}

template <std::optional<LocatedText> ReferenceFragment::*member>
void read_reference_text(const YamlNode& node, ReferenceFragment& reference, Diagnostics& problems) {
  reference.*member = read_scalar(node, problems);
}

void read_reference_value(const YamlNode& node, ReferenceFragment& reference, Diagnostics& problems) {
  if (auto text = read_sentence(node, problems)) reference.value = std::move(*text);
}

void read_reference_key(const YamlNode& node, ReferenceFragment& reference, Diagnostics& problems) {
  reference.key = read_scalar_map(node, problems);
}

void read_one_reference(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  static const std::vector<KeyReader<ReferenceFragment>> readers = {
      {"value", read_reference_value},
      {"slot", read_reference_text<&ReferenceFragment::slot>},
      {"key", read_reference_key},
      {"source", read_reference_text<&ReferenceFragment::source>},
      {"checked", read_reference_text<&ReferenceFragment::checked>},
      {"from", read_reference_text<&ReferenceFragment::from>},
      {"until", read_reference_text<&ReferenceFragment::until>},
  };
  ReferenceFragment reference;
  reference.place = node.place;
  if (node.kind == YamlNode::Kind::map) {
    read_members(node, readers, "a reference", reference, problems);
    if (!node.find("value")) add_error(problems, node.place, "a reference needs a value");
  } else {
    read_reference_value(node, reference, problems);
  }
  if (!reference.value.text.empty()) fact.references.push_back(std::move(reference));
}

void read_reference(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::sequence) return read_one_reference(node, fact, problems);
  for (const YamlNode& item : node.items) read_one_reference(item, fact, problems);
}

void read_examples(const YamlNode& node, FactFragment& fact, Diagnostics& problems) {
  if (node.kind != YamlNode::Kind::sequence) {
    add_error(problems, node.place, "expected a list of examples, found " + describe_kind(node));
    return;
  }
  for (const YamlNode& item : node.items) {
    if (item.kind == YamlNode::Kind::map)
      fact.examples.push_back(read_example(item, problems));
    else
      add_error(problems, item.place, "expected an example, found " + describe_kind(item),
                "for example {text: …, answer: …}");
  }
}

const std::vector<KeyReader<FactFragment>>& fact_keys() {
  static const std::vector<KeyReader<FactFragment>> readers = {
      {"question", read_words<&FactFragment::question>},
      {"answer", read_answer},
      {"key", read_key},
      {"phrases", read_phrases},
      {"unless", read_template_list<&FactFragment::unless>},
      {"within", read_text<&FactFragment::within>},
      {"context", read_template_list<&FactFragment::context>},
      {"near", read_template_list<&FactFragment::near>},
      {"scope", read_text<&FactFragment::scope>},
      {"changes", read_text<&FactFragment::changes>},
      {"cardinality", read_text<&FactFragment::cardinality>},
      {"attributed", read_text<&FactFragment::attributed>},
      {"tolerance", read_text<&FactFragment::tolerance>},
      {"reference", read_reference},
      {"severity", read_severity},
      {"policies", read_policies},
      {"formerly", read_formerly},
      {"help", read_words<&FactFragment::help>},
      {"examples", read_examples},
  };
  return readers;
}

}  // namespace

FactFragment read_fact(const YamlNode& id, const YamlNode& node, Diagnostics& problems) {
  FactFragment fact;
  fact.id = {id.text, id.place};
  if (node.kind != YamlNode::Kind::map) {
    add_error(problems, node.place, "expected a fact, found " + describe_kind(node));
    return fact;
  }
  read_members(node, fact_keys(), "a fact", fact, problems);
  for (const std::string key : {"question", "answer", "phrases"})
    if (!node.find(key))
      add_error(problems, id.place, "the fact " + in_quotes(id.text) + " has no " + in_quotes(key));
  return fact;
}

}  // namespace gainsay
