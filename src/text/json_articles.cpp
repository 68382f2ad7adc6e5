#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/printable.hpp"
#include "text/lines.hpp"
#include "text/plain_object.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::json;

// Which part of an object a problem is about, as a place in the file that holds it.
Place place_inside(std::string_view object, std::size_t offset, const Place& place) {
  const LineColumn inside = LineIndex(object).at(static_cast<std::uint32_t>(std::min(offset, object.size())));
  const std::size_t column = inside.line == 1 ? place.column + inside.column - 1 : inside.column;
  return {place.path, place.line + inside.line - 1, column};
}

Place place_of_member(std::string_view object, std::string_view member, const Place& place) {
  const std::size_t offset = object.find(fmt::format("\"{}\"", member));
  return offset == object.npos ? place : place_inside(object, offset, place);
}

// nlohmann's messages begin with its own name for the error ("[json.exception.…] ") and, of syntax errors, a place
// inside the line, which Place says better, and what its parser was doing; they quote all of the broken word, which
// may be a whole article.
std::string plain_message(const Json::exception& error) {
  constexpr std::string_view kDoing = "syntax error while parsing ", kQuoted = "; last read: '";
  constexpr std::string_view kExpected = "'; expected ";
  std::string_view message = error.what();
  const auto skip_past = [&](std::string_view mark, std::size_t from) {
    const std::size_t found = message.find(mark, from);
    if (found != message.npos) message.remove_prefix(found + mark.size());
  };
  const std::size_t column = message.find("column");
  if (column == message.npos) skip_past("] ", 0);
  else skip_past(": ", column);
  if (message.starts_with(kDoing)) skip_past(" - ", 0);
  const std::size_t quoted = message.find(kQuoted), expected = message.rfind(kExpected);
  std::string plain(message.substr(0, quoted));
  if (quoted != message.npos && expected != message.npos && expected > quoted) plain += message.substr(expected + 1);
  return "this is not JSON: " + plain;
}

// Finds how a decimal number among an object's members is written: parsed, 17.50 is 17.5.
class DecimalFinder : public Json::json_sax_t {
 public:
  explicit DecimalFinder(const std::string& member) : member_(member) {}
  const std::string& written() const { return written_; }

  bool number_float(double, const std::string& written) override {
    if (depth_ == 1 && is_member_) written_ = written;
    return true;
  }
  bool key(std::string& name) override {
    is_member_ = name == member_;
    return true;
  }
  bool start_object(std::size_t) override { return ++depth_ > 0; }
  bool end_object() override { return depth_-- > 0; }
  bool start_array(std::size_t) override { return ++depth_ > 0; }
  bool end_array() override { return depth_-- > 0; }
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(std::int64_t) override { return true; }
  bool number_unsigned(std::uint64_t) override { return true; }
  bool string(std::string&) override { return true; }
  bool binary(Json::binary_t&) override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  const std::string& member_;
  std::string written_;
  std::size_t depth_ = 0;
  bool is_member_ = false;
};

// Reads the members of one object; the first that is wrong ends it.
class ObjectReader {
 public:
  ObjectReader(std::string_view object, Place place) : object_(object), place_(std::move(place)) {}

  Result<std::unique_ptr<Article>> read(std::string path, const std::string& story_field) {
    Json json;
    try {
      auto plain = plain_object(object_);
      json = plain ? std::move(*plain) : Json::parse(object_);
    } catch (const Json::parse_error& error) {
      return failure(place_inside(object_, error.byte > 0 ? error.byte - 1 : 0, place_), plain_message(error));
    } catch (const Json::out_of_range& error) {  // 1e999 fits no number, and no place is told
      return failure(place_, plain_message(error));
    }
    if (!json.is_object()) return failure(place_, "an article must be a JSON object", "write {\"text\": \"…\"}");
    auto article = article_of_text(text_member(json, "text"), std::move(path));
    if (!json.contains("text") || json["text"].is_null()) fail(place_, "an article needs the member \"text\"");
    if (const std::size_t nul = article->text.find('\0'); nul != std::string::npos) {
      fail(place_of_member(object_, "text", place_), fmt::format("byte {} of \"text\" is NUL", nul));
    }
    read_metadata(json, article->metadata);
    if (std::string story = scalar_member(json, story_field); !story.empty()) article->metadata.story = std::move(story);
    if (!problems_.empty()) return Failure(std::move(problems_));
    return article;
  }

 private:
  void fail(Place place, std::string message) {
    problems_.push_back({Severity::error, std::move(place), std::move(message), {}});
  }

  std::string text_member(const Json& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || found->is_null()) return {};
    if (found->is_string()) return found->get<std::string>();
    fail(place_of_member(object_, name, place_), fmt::format("\"{}\" must be a string", name));
    return {};
  }

  // A text, or a number, true or false as it is written; empty for anything else.
  std::string scalar_member(const Json& json, const std::string& name) const {
    const auto found = name.empty() ? json.end() : json.find(name);
    if (found == json.end() || found->is_structured() || found->is_null()) return {};
    if (found->is_string()) return readable(found->get<std::string>());
    if (!found->is_number_float()) return found->dump();
    DecimalFinder finder(name);
    Json::sax_parse(object_, &finder);
    return finder.written();
  }

  // The other name of a member, where that is a text and the member itself is missing.
  static const char* known_elsewhere_as(const Json& json, const char* other, const char* name) {
    const auto found = json.find(other);
    return !json.contains(name) && found != json.end() && found->is_string() ? other : name;
  }

  // Many archives number their articles; annotated corpora call the id `doc`.
  std::string id_member(const Json& json) {
    const char* name = known_elsewhere_as(json, "doc", "id");
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->dump() : text_member(json, name);
  }

  std::optional<Timestamp> time_member(const Json& json, const char* name, Metadata& metadata) {
    const std::string written = text_member(json, name);
    if (written.empty()) return std::nullopt;
    return timestamp_or_problem(written, place_of_member(object_, name, place_), metadata);
  }

  void read_metadata(const Json& json, Metadata& metadata) {
    metadata.id = id_member(json);
    metadata.source = readable(text_member(json, "source"));
    metadata.title = readable(text_member(json, "title"));
    metadata.url = text_member(json, "url");
    metadata.story = text_member(json, "story");
    metadata.status = text_member(json, "status");
    if (const std::string embargo = text_member(json, "embargo"); !embargo.empty()) {
      metadata.embargo = embargo_or_problem(embargo, place_of_member(object_, "embargo", place_), metadata);
    }
    // `dct` is what annotated corpora call the time of publication.
    metadata.published = time_member(json, known_elsewhere_as(json, "dct", "published"), metadata);
    if (metadata.published) metadata.published_origin = PublishedOrigin::json;
    metadata.updated = time_member(json, "updated", metadata);
  }

  std::string_view object_;
  Place place_;
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
