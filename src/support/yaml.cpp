#include "support/yaml.hpp"

#include <algorithm>
#include <istream>
#include <set>
#include <streambuf>
#include <unordered_map>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "support/utf8.hpp"
#include "support/yaml_source.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr const char* kBraces =
    "YAML takes a bracket at the start of a value for a map or list: write the value in quotes, templates as lines under a | "
    "(phrases: |)";
constexpr const char* kQuote = "write the word in quotes if its first character belongs to it";

// yaml-cpp 0.7 takes a `?` before `,` `}` or `]` for the start of a key, also at the end of a word (`{when: date?}`).
// It is shown another character instead, one that no text may contain.
constexpr char kQuestionMark = '\x7F';

std::string with_question_marks_hidden(std::string_view text) {
  std::string hidden(text);
  for (std::size_t at = 1; at < hidden.size(); ++at) {
    const bool after_word = std::string_view(" \t\r\n[{,").find(hidden[at - 1]) == std::string_view::npos;
    if (hidden[at] == '?' && after_word) hidden[at] = kQuestionMark;
  }
  return hidden;
}

std::string with_question_marks(std::string text) {
  std::replace(text.begin(), text.end(), kQuestionMark, '?');
  return text;
}

// Leaves yaml-cpp's parser from inside an event; never leaves this file.
struct Stop {};

// Lets yaml-cpp read text at hand without copying it.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

// Turns yaml-cpp's events into nodes. The events still know what a resolved document has forgotten: anchors,
// aliases, tags and double keys.
class Builder : public YAML::EventHandler {
 public:
  Builder(const YamlSource& source, const YamlLimits& limits) : source_(source), limits_(limits) {}

  YamlNode root;
  Diagnostics problems;
  bool told_whole = true;  // nothing is wrong that leaves in doubt what else the document says

  // Where the list or map in brackets begins that was read last and has not come to its end.
  std::optional<Place> open_bracket() const {
    for (auto each = open_.rbegin(); each != open_.rend(); ++each)
      if (each->bracket) return each->node.place;
    return std::nullopt;
  }

  void report(std::size_t offset, std::string message, std::string hint = {}) {
    problems.push_back({Severity::error, source_.place(offset), std::move(message), std::move(hint)});
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark&, const std::string&) override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    const std::size_t offset = check_start(mark);
    const std::string_view word = source_.null_word(offset);
    const bool here = !word.empty() && (expects_key() || !source_.colon_follows(offset + word.size()));
    if (here) return add(scalar(offset, std::string(word)));
    if (expects_key()) return add_missing_key(offset);
    if (in_sequence()) {
      report(source_.entry_before(offset), "this entry of the list is empty",
             "YAML takes what follows \"#\" for a comment: write the entry in quotes");
    }
    add(node(YamlNode::Kind::null, offset));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    check_start(mark);
    add(node(YamlNode::Kind::null, offset_of(mark)));
  }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& seen) override {
    const std::size_t offset = check_start(mark);
    const std::string value = with_question_marks(seen);
    YamlNode made = scalar(offset, value);
    const char first = source_.at(offset);
    made.block = first == '|' || first == '>';
    if (first == '|') made.literal_indent = source_.literal_indent(offset, value);
    made.quoted = first == '"' || first == '\'';
    const bool plain = !made.block && !made.quoted;
    if (plain && !made.text.empty()) {
      const std::size_t end = source_.end_of(offset, value);
      made.cut = source_.comment_follows(end);
      if (source_.line_of(end) > source_.line_of(offset)) made.joins = source_.joins_of(offset, value);
    }
    if (first == '>') made.joins = source_.joins_of(source_.behind_line(offset), value);
    if (made.cut && in_sequence()) {
      report(offset, "YAML cuts this entry of a list at \" #\"",
             "write the entry in quotes, or the comment on a line of its own");
    }
    add(std::move(made));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::sequence, mark);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::map, mark);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  // A collection whose end has not come yet; of a map also the key whose value has not come yet, and the lines of
  // all its keys.
  struct Open {
    YamlNode node;
    std::optional<YamlNode> key;
    bool repeated = false;  // that key stood before: its value is left out
    std::unordered_map<std::string, std::size_t> lines;
    bool bracket = false;  // written in brackets
  };

  enum class Forbidden { anchor, alias, tag };

  // The first of each kind says it all: a file built of thousands of them is still one error.
  void forbid(Forbidden kind, std::size_t offset, std::string message) {
    told_whole = false;
    if (forbidden_.insert(kind).second) report(offset, std::move(message), kQuote);
  }

  static std::size_t offset_of(const YAML::Mark& mark) { return static_cast<std::size_t>(std::max(mark.pos, 0)); }

  bool in_sequence() const { return !open_.empty() && open_.back().node.kind == YamlNode::Kind::sequence; }
  bool expects_key() const {
    return !open_.empty() && open_.back().node.kind == YamlNode::Kind::map && !open_.back().key;
  }

  YamlNode node(YamlNode::Kind kind, std::size_t offset) const {
    YamlNode made;
    made.kind = kind;
    made.place = source_.place(offset);
    return made;
  }

  YamlNode scalar(std::size_t offset, std::string text) const {
    YamlNode made = node(YamlNode::Kind::scalar, offset);
    made.text = std::move(text);
    return made;
  }

  // Where a node begins, with an error for what YAML would make of its first character.
  std::size_t check_start(const YAML::Mark& mark) {
    const std::size_t offset = offset_of(mark);
    const char first = source_.at(offset);
    if (first == '&') forbid(Forbidden::anchor, offset, "anchors (\"&\") are not allowed");
    if (first == '*') forbid(Forbidden::alias, offset, "aliases (\"*\") are not allowed");
    if (first == '!') forbid(Forbidden::tag, offset, "tags (\"!\") are not allowed");
    if (++nodes_ > limits_.nodes) {
      report(offset, fmt::format("the document has more than {} values", limits_.nodes));
      throw Stop{};
    }
    return offset;
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark) {
    const std::size_t offset = check_start(mark);
    if (open_.size() >= limits_.depth) {
      report(offset, fmt::format("the document is nested more than {} levels deep", limits_.depth));
      throw Stop{};
    }
    open_.push_back({node(kind, offset), std::nullopt, false, {}, source_.at(offset) == '[' || source_.at(offset) == '{'});
  }

  void close() {
    YamlNode done = std::move(open_.back().node);
    open_.pop_back();
    add(std::move(done));
  }

  void add(YamlNode made) {
    if (open_.empty()) {
      root = std::move(made);
    } else if (in_sequence()) {
      open_.back().node.items.push_back(std::move(made));
    } else if (expects_key()) {
      add_key(std::move(made));
    } else {
      YamlNode key = std::move(*open_.back().key);
      open_.back().key.reset();
      if (!open_.back().repeated) open_.back().node.members.emplace_back(std::move(key), std::move(made));
    }
  }

  void add_key(YamlNode key) {
    open_.back().repeated = false;
    if (key.kind != YamlNode::Kind::scalar) {
      problems.push_back({Severity::error, key.place, "a key must be a word", {}});
      key = scalar(0, {});
    } else if (const auto [before, fresh] = open_.back().lines.try_emplace(key.text, key.place.line); !fresh) {
      problems.push_back({Severity::error, key.place,
                          fmt::format("\"{}\" stands on line {} already", key.text, before->second),
                          "each key may occur once: join the two or rename one"});
      open_.back().repeated = true;
    }
    open_.back().key = std::move(key);
  }

  void add_missing_key(std::size_t offset) {
    report(offset, "a key is missing before \":\"");
    open_.back().key = scalar(offset, {});
  }

  const YamlSource& source_;
  const YamlLimits limits_;
  std::vector<Open> open_;
  std::set<Forbidden> forbidden_;
  std::size_t nodes_ = 0;
};

std::string hint_for(char first, std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
  if (first == '\t' || line.substr(0, indent).find('\t') != line.npos) return "indent with blanks, not with tabs";
  if (first == ':') return "write the whole value in quotes if the colon belongs to it";
  if (first != '\0' && std::string_view("@`%|>{}[],").find(first) != std::string_view::npos) return kQuote;
  return "look for a missing quotation mark, bracket or colon, or a wrong indentation, here or above";
}

void report_syntax(const YAML::Exception& error, const YamlSource& source, Builder& builder) {
  const std::size_t offset = error.mark.pos > 0 ? static_cast<std::size_t>(error.mark.pos) : 0;
  if (source.at(offset) == '*') {  // yaml-cpp looks up the anchor before it tells of the alias
    return builder.report(offset, "aliases (\"*\") are not allowed", kQuote);
  }
  // The end of a list is missed where something stands that cannot be in it, often on a later line.
  const auto bracket = builder.open_bracket();
  const std::size_t line = source.line_of(offset);
  if (bracket && bracket->line < line && error.msg.find("flow not found") != error.msg.npos) {
    builder.problems.push_back({Severity::error, *bracket,
                                fmt::format("what this bracket opens is not closed, or cannot be read on line {}", line),
                                "close it, and write in quotes what has a colon or bracket of its own"});
    return;
  }
  builder.report(offset, fmt::format("this is not YAML: {}", error.msg),
                 source.closes_before(offset) ? kBraces : hint_for(source.at(offset), source.line(line)));
}

// Where a second document stands, if there is one. It is not read further than the usual limits allow.
std::optional<Place> second_document(YAML::Parser& parser, const YamlSource& source) {
  Builder second(source, YamlLimits{});
  try {
    if (!parser.HandleNextDocument(second)) return std::nullopt;
  } catch (const Stop&) {
    return second.problems.back().place;
  }
  return second.root.place;
}

void parse_document(std::string_view text, const YamlSource& source, Builder& builder) {
  const std::string shown = with_question_marks_hidden(text);
  ViewBuffer buffer(shown);
  std::istream input(&buffer);
  try {
    YAML::Parser parser(input);
    if (!parser.HandleNextDocument(builder)) return;
    if (const auto place = second_document(parser, source)) {
      builder.problems.push_back({Severity::error, *place, "a second document begins here",
                                  "a file holds one document: remove the line \"---\""});
      builder.told_whole = false;
    }
  } catch (const YAML::Exception& error) {
    report_syntax(error, source, builder);
    builder.told_whole = false;
  } catch (const Stop&) {
    builder.told_whole = false;
  }
}

// What yaml-cpp would silently take for something else: broken UTF-8, and control characters (one of them is its
// mark for the end of the text).
std::optional<std::size_t> unusable_character(std::string_view text) {
  const auto broken = first_broken_byte(text);
  for (std::size_t at = 0; at < broken.value_or(text.size()); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) return at;
  }
  return broken;
}

}  // namespace

YamlDocument read_yaml(std::string_view text, const std::string& path, const YamlLimits& limits) {
  const auto unread = [](Diagnostic problem) { return YamlDocument{std::nullopt, {std::move(problem)}}; };
  if (text.size() > limits.bytes) {
    return unread({Severity::error, {path},
                   fmt::format("the file has {} bytes, more than the {} allowed", text.size(), limits.bytes), {}});
  }
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  const YamlSource source(text, path);
  if (const auto offset = unusable_character(text)) {
    return unread({Severity::error, source.place(*offset), "a control character or broken UTF-8 stands here",
                   "save the file as UTF-8 text"});
  }
  Builder builder(source, limits);
  builder.root.place = {path, 1, 1};
  parse_document(text, source, builder);
  YamlDocument document{std::nullopt, std::move(builder.problems)};
  if (builder.told_whole) document.root = std::move(builder.root);
  return document;
}

Result<YamlNode> parse_yaml(std::string_view text, const std::string& path, const YamlLimits& limits) {
  YamlDocument document = read_yaml(text, path, limits);
  if (!document.problems.empty()) return Failure(std::move(document.problems));
  return std::move(*document.root);
}

}  // namespace gainsay
