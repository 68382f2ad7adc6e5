#include "rules/insert_example.hpp"

#include <algorithm>
#include <cctype>

#include "rules/limits.hpp"
#include "rules/problems.hpp"
#include "support/yaml.hpp"

namespace gainsay {

namespace {

// A file as lines, each with its line end.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::size_t indent_of(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r\n") == std::string::npos; }

// One past the last line that belongs to what begins at line `first` (from 0) with that indent.
std::size_t end_of_block(const std::vector<std::string>& lines, std::size_t first, std::size_t indent) {
  std::size_t end = first + 1;
  for (std::size_t line = first + 1; line < lines.size(); ++line) {
    if (is_blank(lines[line])) continue;
    if (indent_of(lines[line]) <= indent) break;
    end = line + 1;
  }
  return end;
}

bool is_plain(const std::string& text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (!std::isalnum(first) && first < 0x80) return false;
  return text.find(": ") == std::string::npos && text.find(" #") == std::string::npos && !text.ends_with(':') &&
         !text.ends_with(' ') && text.find('\t') == std::string::npos;
}

std::string scalar(const std::string& text) {
  if (!text.empty() && is_plain(text)) return text;
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'";
}

class Inserter {
 public:
  Inserter(std::string_view text, const std::string& path)
      : lines_(lines_of(text)), path_(path), line_end_(text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n") {}

  Result<WithExample> insert(const YamlNode& root, const std::string& fact, const ExampleLines& example) {
    const YamlNode* facts = root.find("facts");
    const YamlNode* found = facts ? facts->find(fact) : nullptr;
    if (!found || found->members.empty()) return failure({path_, 0, 0}, "the file holds no fact " + in_quotes(fact));
    const YamlNode& first_key = found->members.front().first;
    if (!begins_its_line(first_key.place))
      return failure(first_key.place, "the fact " + in_quotes(fact) + " is written in braces",
                     "write its keys on lines of their own, and examples can be added");
    const YamlNode* examples = found->find("examples");
    if (!examples) return at_end_of_fact(*found, example);
    return examples->items.empty() ? below_key(*found, example) : behind_last(examples->items.back(), example);
  }

 private:
  bool begins_its_line(const Place& place) const { return indent_of(lines_[place.line - 1]) + 1 == place.column; }

  Result<WithExample> behind_last(const YamlNode& last, const ExampleLines& example) {
    const std::size_t line = last.place.line - 1;
    const std::size_t indent = indent_of(lines_[line]);
    if (lines_[line][indent] != '-' || lines_[line].find_first_not_of(' ', indent + 1) + 1 != last.place.column)
      return in_brackets(last.place);
    return put(end_of_block(lines_, line, indent), indent, example);
  }

  Result<WithExample> below_key(const YamlNode& fact, const ExampleLines& example) {
    for (const auto& [key, value] : fact.members) {
      if (key.text != "examples") continue;
      const std::string& line = lines_[key.place.line - 1];
      if (value.kind != YamlNode::Kind::null || line.find('[') != std::string::npos) return in_brackets(key.place);
      return put(key.place.line, key.place.column + 1, example);
    }
    return failure({path_, 0, 0}, "the fact has no examples");
  }

  Result<WithExample> at_end_of_fact(const YamlNode& fact, const ExampleLines& example) {
    const Place& last = fact.members.back().first.place;
    const std::size_t indent = last.column - 1;
    const std::size_t end = end_of_block(lines_, last.line - 1, indent);
    end_last_line();
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(end), std::string(indent, ' ') + "examples:" + line_end_);
    return put(end + 1, indent + 2, example);
  }

  Failure in_brackets(const Place& place) const {
    return failure(place, "the examples are written in brackets",
                   "write each on lines of its own, behind a dash, and more can be added");
  }

  WithExample put(std::size_t at, std::size_t indent, const ExampleLines& example) {
    end_last_line();
    std::vector<std::string> added;
    for (const auto& [key, value] : example) {
      const std::string begin = std::string(indent, ' ') + (added.empty() ? "- " : "  ");
      added.push_back(begin + key + ": " + scalar(value) + line_end_);
    }
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(at), added.begin(), added.end());
    WithExample result{"", at + 1};
    for (const std::string& line : lines_) result.text += line;
    return result;
  }

  void end_last_line() {
    if (!lines_.back().ends_with('\n')) lines_.back() += line_end_;
  }

  std::vector<std::string> lines_;
  const std::string& path_;
  std::string line_end_;
};

}  // namespace

Result<WithExample> insert_example(std::string_view text, const std::string& path, const std::string& fact,
                                   const ExampleLines& example) {
  const auto root = parse_yaml(text, path, {kMostPackBytes, kMostPackDepth, kMostPackNodes});
  if (!root) return Failure(root.error());
  return Inserter(text, path).insert(*root, fact, example);
}

}  // namespace gainsay
