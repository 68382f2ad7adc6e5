#include "text/metadata.hpp"

namespace gainsay {

std::string_view name_of(PublishedOrigin origin) {
  switch (origin) {
    case PublishedOrigin::none: return "none";
    case PublishedOrigin::front_matter: return "front-matter";
    case PublishedOrigin::header_line: return "header-line";
    case PublishedOrigin::json: return "json";
    case PublishedOrigin::option: return "option";
  }
  return "";
}

}  // namespace gainsay
