// Inside text/: the steps from bytes to an article, each in a file of its own name.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "support/result.hpp"
#include "support/yaml.hpp"
#include "text/article.hpp"
#include "text/read_articles.hpp"

namespace gainsay {

// encoding.cpp: bytes as valid UTF-8 without NUL: UTF-8 as it is, UTF-16 decoded if a byte-order mark says so.
// Fails naming the offset of the first bad byte.
Result<std::string> decode_text(std::string_view bytes, const std::string& path);

// plain_text.cpp: appends the blocks of `body`, a span of the article's text; sets the title if there is none.
void find_paragraphs(Article& article, Span body);

// markdown.cpp: the same for Markdown; hides what is no prose.
void find_markdown_blocks(Article& article, Span body);

// front_matter.cpp, header_line.cpp: read what stands at `begin` into the metadata; return where the text goes on,
// which is `begin` if nothing was found.
// A `story_field` that the front matter has is the article's story; empty for none.
std::uint32_t read_front_matter(Article& article, std::uint32_t begin, const std::string& story_field);
std::uint32_t read_header_line(Article& article, std::uint32_t begin);

// suppressions.cpp: what comments ask to leave alone (gainsay-disable-line and its like), found in pieces of HTML and in
// lines "[//]: # (…)" that are no piece of what is said; and the same in the front matter's `gainsay-disable`. What cannot be
// understood becomes a warning. Before anything is hidden.
void find_suppressions(Article& article, Span body, const std::vector<Span>& html, const std::vector<Span>& said);
void suppress_in_front_matter(Article& article, const YamlNode& value);

// json_articles.cpp: one article from one JSON object; `place` is where the object begins, for problems. A numbered
// article gets the path `path:LINE#id`, without an id `path:LINE`. A `story_field` is as in front matter.
std::unique_ptr<Article> article_from_json(std::string_view object, std::string path, const Place& place,
                                           const std::string& story_field);
std::unique_ptr<Article> numbered_article(std::string_view object, const std::string& path, const Place& place,
                                          const std::string& story_field);

// The articles of a .json file: the object itself, or those of an array, which are numbered. `sink` gets each when
// it is read.
using DraftSink = std::function<void(std::unique_ptr<Article>)>;
void articles_from_json_file(std::string_view text, const std::string& path, const std::string& story_field,
                             const DraftSink& sink);

// article_draft.cpp ---------------------------------------------------------------------------------------------

// An article without text, for what could not be read.
std::unique_ptr<Article> unread_article(std::string path, Diagnostic why);

// An article of the file's whole text; nothing is found in it yet.
std::unique_ptr<Article> article_of_text(std::string text, std::string path);

// Reads a point in time; what is none becomes a warning, and the article stays without it.
std::optional<Timestamp> timestamp_or_problem(std::string_view written, const Place& place, Metadata& metadata);

// The same of an embargo, but what cannot be read counts as one that never ends.
Timestamp embargo_or_problem(std::string_view written, const Place& place, Metadata& metadata);

// Headings and paragraphs get their zones: the first block, if a heading, is the headline, and the title of an
// article that has none; the first paragraph is the lead. Other headings are text.
class ZoneKeeper {
 public:
  explicit ZoneKeeper(Article& article) : article_(article) {}

  void heading(Span span);
  void paragraph(Span span);
  void caption(Span span);

 private:
  Article& article_;
  bool paragraph_seen_ = false;
  bool heading_seen_ = false;
};

}  // namespace gainsay
