#include "text/metadata.hpp"

#include <algorithm>

namespace gainsay {

std::string_view name_of(PublishedOrigin origin) {
  switch (origin) {
    case PublishedOrigin::none: return "none";
    case PublishedOrigin::front_matter: return "front-matter";
    case PublishedOrigin::header_line: return "header-line";
    case PublishedOrigin::json: return "json";
    case PublishedOrigin::configuration: return "configuration";
    case PublishedOrigin::printed: return "printed";
    case PublishedOrigin::option: return "option";
  }
  return "";
}

Timestamp farthest_embargo() { return *parse_timestamp("9999-12-31"); }

bool is_unread(const Metadata& article) {
  return article.content_hash.empty() && std::any_of(article.problems.begin(), article.problems.end(),
                                                     [](const Problem& problem) { return problem.unread; });
}

}  // namespace gainsay
