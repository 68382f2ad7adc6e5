// Text inside Markdown as GitHub and GitLab read it. For report/ only.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

// A line of text in which nothing is markup, also in a cell of a table and at the beginning of a line: no emphasis,
// link, HTML, mention or reference. It needs to be printable.
std::string markdown_text(std::string_view text);

// `text` as code; in a cell of a table its bars are escaped, elsewhere they must not be.
enum class MarkdownPlace { line, cell };
std::string markdown_code(std::string_view text, MarkdownPlace place);

}  // namespace gainsay
