// Comments and front matter that ask gainsay to leave a fact alone on a line, in a range or in the whole article.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "support/suggest.hpp"
#include "text/lines.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kPrefix = "gainsay-";
constexpr const char* kHowTo = "write it as <!-- gainsay-disable-line FACT: why that is right -->";

struct Comment {
  Span span;         // with its marks
  std::string text;  // without
};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

std::vector<std::string> words_of(std::string_view list) {
  constexpr std::string_view kBetween = " \t\r\n,";
  std::vector<std::string> words;
  for (std::size_t at = list.find_first_not_of(kBetween); at != list.npos; at = list.find_first_not_of(kBetween, at)) {
    const std::size_t end = std::min(list.find_first_of(kBetween, at), list.size());
    words.emplace_back(list.substr(at, end - at));
    at = end;
  }
  return words;
}

std::uint32_t line_begin(std::string_view text, std::uint32_t at) {
  const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return before == text.npos ? 0 : static_cast<std::uint32_t>(before + 1);
}

std::uint32_t line_end(std::string_view text, std::size_t at) {
  return static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
}

// The next line that is not blank.
Span next_line(std::string_view text, std::uint32_t at) {
  for (std::size_t begin = line_end(text, at) + 1u; begin < text.size(); begin = line_end(text, begin) + 1u) {
    const std::uint32_t end = line_end(text, begin);
    if (!trimmed(text.substr(begin, end - begin)).empty()) return {static_cast<std::uint32_t>(begin), end};
  }
  const auto end = static_cast<std::uint32_t>(text.size());
  return {end, end};
}

class CommentReader {
 public:
  explicit CommentReader(Article& article) : article_(article), lines_(article.text) {}

  // `comment` is what stands between the marks of a comment, `whole` the comment with its marks.
  void read(std::string_view comment, Span whole) {
    comment = trimmed(comment);
    if (!comment.starts_with(kPrefix)) return;
    const std::size_t end = std::min(comment.find_first_of(kBlanks), comment.size());
    const std::string_view word = comment.substr(0, end), rest = trimmed(comment.substr(end));
    const std::string_view text = article_.text;
    if (word == "gainsay-disable-line")
      disable(word, rest, whole, {line_begin(text, whole.begin), line_end(text, whole.end)});
    else if (word == "gainsay-disable-next-line") disable(word, rest, whole, next_line(text, whole.end));
    else if (word == "gainsay-disable-file") disable(word, rest, whole, {0, size()});
    else if (word == "gainsay-disable") open(word, rest, whole);
    else if (word == "gainsay-enable") close(rest, whole);
    else complain(whole, fmt::format("there is no comment \"{}\"", readable(word)), suggestion(word, kComments));
  }

 private:
  static const std::vector<std::string> kComments;

  std::uint32_t size() const { return static_cast<std::uint32_t>(article_.text.size()); }

  Place place_of(Span span) const {
    const LineColumn at = lines_.at(span.begin);
    return {article_.metadata.path, at.line, at.column};
  }

  void complain(Span where, std::string message, std::string hint) {
    article_.metadata.problems.push_back(
        {{Severity::warning, place_of(where), std::move(message), std::move(hint)}, false, false});
  }

  void disable(std::string_view word, std::string_view rest, Span whole, Span where) {
    const std::size_t colon = rest.find(':');
    const std::vector<std::string> facts = words_of(rest.substr(0, colon));
    const std::string reason = colon == rest.npos ? "" : readable(rest.substr(colon + 1));
    if (facts.empty()) return complain(whole, fmt::format("{} names no fact", word), kHowTo);
    if (reason.empty()) return complain(whole, fmt::format("{} gives no reason", word), kHowTo);
    for (const std::string& fact : facts) article_.suppressions.push_back({fact, reason, where, place_of(whole)});
  }

  void open(std::string_view word, std::string_view rest, Span whole) {
    const std::size_t before = article_.suppressions.size();
    disable(word, rest, whole, {whole.end, size()});
    for (std::size_t i = before; i < article_.suppressions.size(); ++i)
      open_[article_.suppressions[i].fact].push_back(i);
  }

  // Of the facts it names, or of all.
  void close(std::string_view rest, Span whole) {
    std::vector<std::string> facts = words_of(rest);
    if (facts.empty())
      for (const auto& [fact, indices] : open_) facts.push_back(fact);
    if (facts.empty()) complain(whole, "gainsay-enable ends nothing", "no gainsay-disable stands before it");
    for (const std::string& fact : facts) {
      const auto found = open_.find(fact);
      if (found == open_.end()) {
        complain(whole, fmt::format("gainsay-enable ends nothing of {}", readable(fact)),
                 "no gainsay-disable of it stands before it");
        continue;
      }
      for (std::size_t index : found->second) article_.suppressions[index].span.end = whole.begin;
      open_.erase(found);
    }
  }

  Article& article_;
  LineIndex lines_;
  std::map<std::string, std::vector<std::size_t>> open_;  // ranges that nothing has ended yet, by fact
};

const std::vector<std::string> CommentReader::kComments = {"gainsay-disable-line", "gainsay-disable-next-line",
                                                           "gainsay-disable-file", "gainsay-disable", "gainsay-enable"};

// "[//]: # (…)" on a line of its own: a link that nothing uses, which many write as a comment.
void add_link_comments(std::string_view text, Span body, const std::vector<Span>& said, std::vector<Comment>& comments) {
  constexpr std::string_view kLink = "[//]: # ";
  for (std::size_t at = text.find(kLink, body.begin); at < body.end; at = text.find(kLink, at + 1)) {
    const auto begin = static_cast<std::uint32_t>(at), end = line_end(text, at);
    const bool is_said = std::any_of(said.begin(), said.end(),
                                     [&](Span span) { return span.begin <= begin && begin < span.end; });
    const std::string_view content = trimmed(text.substr(at + kLink.size(), end - at - kLink.size()));
    const bool is_closed = content.size() >= 2 && ((content.front() == '(' && content.back() == ')') ||
                                                   (content.front() == '"' && content.back() == '"'));
    if (is_said || line_begin(text, begin) != begin || !is_closed) continue;
    comments.push_back({{begin, end}, std::string(content.substr(1, content.size() - 2))});
  }
}

void add_html_comments(std::string_view text, Span html, std::vector<Comment>& comments) {
  constexpr std::string_view kOpen = "<!--", kClose = "-->";
  for (std::size_t at = text.find(kOpen, html.begin); at < html.end;) {
    const std::size_t close = text.find(kClose, at + kOpen.size());
    if (close == text.npos || close >= html.end) return;
    const auto end = static_cast<std::uint32_t>(close + kClose.size());
    comments.push_back({{static_cast<std::uint32_t>(at), end},
                        std::string(text.substr(at + kOpen.size(), close - at - kOpen.size()))});
    at = text.find(kOpen, end);
  }
}

// Pieces of HTML that only line ends part are one: a comment may have several lines.
std::vector<Span> joined(std::string_view text, const std::vector<Span>& pieces) {
  std::vector<Span> spans;
  for (const Span piece : pieces) {
    const bool goes_on = !spans.empty() && piece.begin >= spans.back().end &&
                         trimmed(text.substr(spans.back().end, piece.begin - spans.back().end)).empty();
    if (goes_on) spans.back().end = piece.end;
    else spans.push_back(piece);
  }
  return spans;
}

}  // namespace

void find_suppressions(Article& article, Span body, const std::vector<Span>& html, const std::vector<Span>& said) {
  std::vector<Comment> comments;
  for (const Span span : joined(article.text, html)) add_html_comments(article.text, span, comments);
  add_link_comments(article.text, body, said, comments);
  if (comments.empty()) return;
  std::sort(comments.begin(), comments.end(),
            [](const Comment& a, const Comment& b) { return a.span.begin < b.span.begin; });
  CommentReader reader(article);
  for (const Comment& comment : comments) reader.read(comment.text, comment.span);
}

void suppress_in_front_matter(Article& article, const YamlNode& value) {
  const auto complain = [&](const Place& place, std::string message) {
    article.metadata.problems.push_back(
        {{Severity::warning, place, std::move(message), "write under gainsay-disable: a line FACT: why that is right"},
         false, false});
  };
  if (value.kind != YamlNode::Kind::map) return complain(value.place, "gainsay-disable names no fact");
  for (const auto& [fact, reason] : value.members) {
    if (reason.kind != YamlNode::Kind::scalar || readable(reason.text).empty())
      complain(fact.place, fmt::format("gainsay-disable gives no reason for {}", readable(fact.text)));
    else
      article.suppressions.push_back(
          {fact.text, readable(reason.text), {0, static_cast<std::uint32_t>(article.text.size())}, fact.place});
  }
}

}  // namespace gainsay
