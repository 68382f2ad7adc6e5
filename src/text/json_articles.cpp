#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "support/printable.hpp"
#include "text/json_members.hpp"
#include "text/lines.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

Place place_of_member(std::string_view object, std::string_view member, const Place& place) {
  const std::size_t offset = object.find(fmt::format("\"{}\"", member));
  return offset == object.npos ? place : place_inside(object, offset, place);
}

// Reads the members of one object; the first that is wrong ends it.
class ObjectReader {
 public:
  ObjectReader(std::string_view object, Place place) : object_(object), place_(std::move(place)) {}

  Result<std::unique_ptr<Article>> read(std::string path, const std::string& story_field) {
    auto members = read_json_members(object_, place_);
    if (!members) return Failure(std::move(members).error());
    members_ = *std::move(members);
    std::string story = scalar_member(story_field);  // before its text is taken, should that be it
    JsonMember* const text = members_.find("text");
    const bool is_text = text && text->kind == Kind::text;
    auto article = article_of_text(is_text ? std::move(text->value) : std::string(), std::move(path));
    if (!text || text->kind == Kind::null) fail(place_, "an article needs the member \"text\"");
    else if (!is_text) fail_as_no_text("text");
    if (const std::size_t nul = article->text.find('\0'); nul != std::string::npos) {
      fail(place_of_member(object_, "text", place_), fmt::format("byte {} of \"text\" is NUL", nul));
    }
    read_metadata(article->metadata);
    if (!story.empty()) article->metadata.story = std::move(story);
    if (!problems_.empty()) return Failure(std::move(problems_));
    return article;
  }

 private:
  using Kind = JsonMember::Kind;

  void fail(Place place, std::string message) {
    problems_.push_back({Severity::error, std::move(place), std::move(message), {}});
  }

  void fail_as_no_text(std::string_view name) {
    fail(place_of_member(object_, name, place_), fmt::format("\"{}\" must be a string", name));
  }

  std::string text_member(const std::string& name) {
    const JsonMember* const found = members_.find(name);
    if (!found || found->kind == Kind::null) return {};
    if (found->kind == Kind::text) return found->value;
    fail_as_no_text(name);
    return {};
  }

  // A text, or a number, true or false as it is written; empty for anything else.
  std::string scalar_member(const std::string& name) const {
    const JsonMember* const found = name.empty() ? nullptr : members_.find(name);
    if (!found) return {};
    return found->kind == Kind::text ? readable(found->value) : found->value;
  }

  // The other name of a member, where that is a text and the member itself is missing.
  const char* known_elsewhere_as(const char* other, const char* name) const {
    const JsonMember* const found = members_.find(other);
    return !members_.find(name) && found && found->kind == Kind::text ? other : name;
  }

  // Many archives number their articles; annotated corpora call the id `doc`.
  std::string id_member() {
    const char* name = known_elsewhere_as("doc", "id");
    const JsonMember* const found = members_.find(name);
    return found && found->kind == Kind::whole_number ? found->value : text_member(name);
  }

  std::optional<Timestamp> time_member(const char* name, Metadata& metadata) {
    const std::string written = text_member(name);
    if (written.empty()) return std::nullopt;
    if (auto read = parse_timestamp(written)) return read;  // most are good, and then no place is looked for
    return timestamp_or_problem(written, place_of_member(object_, name, place_), metadata);
  }

  void read_metadata(Metadata& metadata) {
    metadata.id = id_member();
    metadata.source = readable(text_member("source"));
    metadata.title = readable(text_member("title"));
    metadata.url = text_member("url");
    metadata.story = text_member("story");
    metadata.status = text_member("status");
    if (const std::string embargo = text_member("embargo"); !embargo.empty()) {
      metadata.embargo = embargo_or_problem(embargo, place_of_member(object_, "embargo", place_), metadata);
    }
    // `dct` is what annotated corpora call the time of publication.
    metadata.published = time_member(known_elsewhere_as("dct", "published"), metadata);
    if (metadata.published) metadata.published_origin = PublishedOrigin::json;
    metadata.updated = time_member("updated", metadata);
  }

  std::string_view object_;
  Place place_;
  JsonMembers members_;
  Diagnostics problems_;
};

constexpr std::string_view kBlanks = " \t\r\n";

// The elements of the array that begins at `begin`, by their brackets and commas alone, so that one broken element
// leaves the others whole.
struct Elements {
  std::vector<std::string_view> elements;
  bool closed = false;
};

Elements elements_of(std::string_view text, std::size_t begin) {
  Elements found;
  std::size_t depth = 0, start = begin + 1;
  bool quoted = false;
  const auto finish = [&](std::size_t end) {
    const std::size_t first = std::min(text.find_first_not_of(kBlanks, start), end);
    if (first < end) found.elements.push_back(text.substr(first, end - first));
    start = end + 1;
  };
  for (std::size_t at = begin; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\') ++at;
      quoted = c != '"';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ',' && depth == 1) {
      finish(at);
    } else if ((c == ']' || c == '}') && --depth == 0) {
      finish(at);
      finish(text.size());  // what stands after the array is no article, and will say so
      found.closed = true;
      return found;
    }
  }
  finish(text.size());
  return found;
}

// Lines and columns of places that come in order, so that a file on one line is walked once.
class Cursor {
 public:
  Cursor(std::string_view text, std::string path) : text_(text), place_{std::move(path), 1, 1} {}

  const Place& place_of(std::string_view piece) {
    const auto offset = static_cast<std::size_t>(piece.data() - text_.data());
    const std::string_view passed = text_.substr(offset_, offset - offset_);
    const std::size_t line_end = passed.rfind('\n');
    if (line_end != passed.npos) place_.column = 1;
    place_.line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
    place_.column += count_code_points(line_end == passed.npos ? passed : passed.substr(line_end + 1));
    offset_ = offset;
    return place_;
  }

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Place place_;
};

// `path:LINE#id`; without an id, `path:LINE`.
void number_article(Article& article, const std::string& path, std::size_t line) {
  article.metadata.path = fmt::format("{}:{}", path, line);
  if (!article.metadata.id.empty()) article.metadata.path += '#' + printable(article.metadata.id);
}

}  // namespace

std::unique_ptr<Article> article_from_json(std::string_view object, std::string path, const Place& place,
                                           const std::string& story_field) {
  auto read = ObjectReader(object, place).read(path, story_field);
  if (read) {
    Article& article = **read;
    find_paragraphs(article, {0, static_cast<std::uint32_t>(article.text.size())});
    return std::move(*read);
  }
  auto article = unread_article(std::move(path), read.error().front());
  for (std::size_t i = 1; i < read.error().size(); ++i) {
    article->metadata.problems.push_back({read.error()[i], false, true});
  }
  return article;
}

std::unique_ptr<Article> numbered_article(std::string_view object, const std::string& path, const Place& place,
                                          const std::string& story_field) {
  auto article = article_from_json(object, path, place, story_field);
  number_article(*article, path, place.line);
  return article;
}

void articles_from_json_file(std::string_view text, const std::string& path, const std::string& story_field,
                             const DraftSink& sink) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == text.npos || text[begin] != '[') return sink(article_from_json(text, path, {path, 1, 1}, story_field));
  const Elements found = elements_of(text, begin);
  Cursor cursor(text, path);
  bool told = found.closed;  // a cut element tells by itself that the array is cut
  std::set<std::string> known;
  for (const std::string_view element : found.elements) {
    const Place place = cursor.place_of(element);
    auto article = numbered_article(element, path, place, story_field);
    // Of several elements on one line, as in an array without line ends, the column tells which is meant.
    if (!known.insert(article->metadata.path).second) article->metadata.path += fmt::format(":{}", place.column);
    told = found.closed || !article->metadata.problems.empty();
    sink(std::move(article));
  }
  if (told) return;
  const Place& place = cursor.place_of(text.substr(text.size()));
  sink(unread_article(path, {Severity::error, place, "the array of articles is cut short", "it ends in \"]\""}));
}

}  // namespace gainsay
