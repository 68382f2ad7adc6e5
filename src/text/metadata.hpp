// What is known about an article besides its text: the article record of the claim stream.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/calendar.hpp"
#include "support/diagnostic.hpp"

namespace gainsay {

// Something about one input that somebody must know: it could not be read, or not all of it.
struct Problem {
  Diagnostic diagnostic;
  bool named = false;   // the path itself was named on the command line and could not be used: exit code 2
  bool unread = false;  // input was lost: exit code 3
};

// Where a publication date came from; a wrong one is the commonest cause of a false date conflict. A printed one stands at the
// top of the text itself.
enum class PublishedOrigin { none, front_matter, header_line, json, configuration, printed, option };

// "none", "front-matter", "header-line", "json", "configuration", "printed", "option".
std::string_view name_of(PublishedOrigin origin);

// Empty strings stand for what is not known.
struct Metadata {
  std::string path;  // as the user sees it: the file, or `file.jsonl:LINE#id`; forward slashes
  std::string id;
  std::string source;
  std::string title;
  std::string url;
  std::optional<Timestamp> published;
  PublishedOrigin published_origin = PublishedOrigin::none;
  std::optional<Timestamp> updated;
  std::string status;
  std::optional<Timestamp> embargo;  // until then nothing of the text may be quoted
  std::string story;
  std::string content_hash;  // of the decoded text; empty where nothing could be read
  std::string signature;     // see text/signature.hpp; empty where the text is too short, or nobody asked
  std::size_t unset_keys = 0;  // answers that make no claim, because it is not stated which instance they are about
  std::vector<Problem> problems;
};

// The embargo of an article whose own cannot be read: it must not be quoted because of a slip of the pen.
Timestamp farthest_embargo();

// Whether nothing of the article could be read; it then has no text and makes no claim.
bool is_unread(const Metadata& article);

// The story of articles that were named as files on one command line and declare none.
inline constexpr std::string_view kNamedTogether = "named together";

}  // namespace gainsay
