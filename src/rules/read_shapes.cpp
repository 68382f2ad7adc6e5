// The shapes that values of keys have: one text, a map of texts, templates.
#include "rules/read_fragment.hpp"

namespace gainsay {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Where the comment of a line of templates begins: a `#` at its start or after a blank, not escaped.
std::size_t comment_start(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == '#' && (i == 0 || is_blank(line[i - 1])))
      return i;
  }
  return line.size();
}

// Without surrounding blanks; the place moves with the first character.
LocatedText trimmed(std::string_view text, Place place) {
  while (!text.empty() && is_blank(text.front())) {
    text.remove_prefix(1);
    ++place.column;
  }
  while (!text.empty() && (is_blank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return {std::string(text), std::move(place)};
}

void read_lines_of(const YamlNode& node, std::vector<LocatedText>& templates) {
  for (const auto& [line, place] : node.lines()) {
    std::string_view text = line;
    if (node.block) text = text.substr(0, comment_start(text));
    LocatedText found = trimmed(text, place);
    if (!found.text.empty() || !node.block) templates.push_back(std::move(found));
  }
}

}  // namespace

std::string describe_kind(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::null: return "nothing";
    case YamlNode::Kind::scalar: return "a text";
    case YamlNode::Kind::sequence: return "a list";
    case YamlNode::Kind::map: return "a map";
  }
  return {};
}

std::optional<LocatedText> read_scalar(const YamlNode& node, Diagnostics& problems) {
  if (node.kind == YamlNode::Kind::scalar && !node.text.empty()) return LocatedText{node.text, node.place};
  add_error(problems, node.place,
            node.kind == YamlNode::Kind::scalar ? "expected a text, found an empty one"
                                                : "expected a text, found " + describe_kind(node));
  return std::nullopt;
}

std::optional<LocatedText> read_sentence(const YamlNode& node, Diagnostics& problems) {
  if (node.cut)
    add_error(problems, node.place, "YAML cuts this text at \" #\"",
              "write the text in quotes, or the comment on a line of its own");
  return read_scalar(node, problems);
}

std::vector<LocatedText> read_scalars(const YamlNode& node, Diagnostics& problems) {
  std::vector<LocatedText> texts;
  if (node.kind != YamlNode::Kind::sequence) {
    if (auto text = read_scalar(node, problems)) texts.push_back(std::move(*text));
  }
  for (const YamlNode& item : node.items)
    if (auto text = read_scalar(item, problems)) texts.push_back(std::move(*text));
  return texts;
}

std::vector<LocatedPair> read_scalar_map(const YamlNode& node, Diagnostics& problems) {
  std::vector<LocatedPair> pairs;
  if (node.kind != YamlNode::Kind::map)
    add_error(problems, node.place, "expected a map of names to values, found " + describe_kind(node));
  for (const auto& [key, value] : node.members)
    if (auto text = read_scalar(value, problems)) pairs.push_back({{key.text, key.place}, std::move(*text)});
  return pairs;
}

std::vector<LocatedText> read_templates(const YamlNode& node, Diagnostics& problems) {
  std::vector<LocatedText> templates;
  switch (node.kind) {
    case YamlNode::Kind::scalar: read_lines_of(node, templates); break;
    case YamlNode::Kind::sequence:
      for (const YamlNode& item : node.items) {
        if (item.kind == YamlNode::Kind::scalar)
          read_lines_of(item, templates);
        else
          add_error(problems, item.place, "expected a template, found " + describe_kind(item),
                    item.kind == YamlNode::Kind::map
                        ? "YAML reads \": \" as a map; write the templates as lines under a |, or quote this one"
                        : "");
      }
      break;
    case YamlNode::Kind::null:
    case YamlNode::Kind::map:
      add_error(problems, node.place, "expected templates, found " + describe_kind(node),
                "write one template a line under a |");
      return templates;
  }
  if (templates.empty() && node.items.empty()) add_error(problems, node.place, "expected templates, found none");
  return templates;
}

}  // namespace gainsay
