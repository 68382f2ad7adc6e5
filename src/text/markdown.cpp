#include <algorithm>
#include <functional>

#include <md4c.h>

#include "text/entities.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

// Collects what md4c calls text, and the blocks that it forms. md4c hands out pieces of its input, so that their
// addresses say where they stand.
class Collector {
 public:
  explicit Collector(std::string_view input, std::uint32_t begin) : input_(input), begin_(begin) {}

  struct Found {
    enum class Kind { heading, paragraph, caption } kind;
    Span span;
  };
  std::vector<Found> blocks;
  std::vector<Span> visible;   // in order
  std::vector<Span> entities;  // those of them that are character references
  std::vector<Span> breaks;    // <br>
  std::vector<Span> html;      // tags and comments
  std::vector<Span> said;      // all else, code as well

  void parse() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).enter_block(type); };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void* self) { return of(self).leave_block(); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).enter_span(type); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).leave_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, {text, size});
    };
    md_parse(input_.data(), static_cast<MD_SIZE>(input_.size()), &parser, this);
  }

 private:
  static Collector& of(void* self) { return *static_cast<Collector*>(self); }

  int enter_block(MD_BLOCKTYPE type) {
    open_ = false;
    heading_ = type == MD_BLOCK_H;
    code_ = type == MD_BLOCK_CODE;
    return 0;
  }
  int leave_block() {
    open_ = heading_ = code_ = false;
    return 0;
  }
  int enter_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && images_++ == 0) open_ = false;
    return 0;
  }
  int leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && --images_ == 0) open_ = false;
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view piece) {
    const std::less<const char*> before;
    const bool of_input = !before(piece.data(), input_.data()) &&
                          !before(input_.data() + input_.size(), piece.data() + piece.size());
    if (!of_input || piece.empty()) return 0;
    const auto begin = begin_ + static_cast<std::uint32_t>(piece.data() - input_.data());
    const Span span{begin, begin + static_cast<std::uint32_t>(piece.size())};
    if (type == MD_TEXT_HTML && (piece.starts_with("<br") || piece.starts_with("<BR"))) breaks.push_back(span);
    (type == MD_TEXT_HTML ? html : said).push_back(span);
    if (type == MD_TEXT_ENTITY) entities.push_back(span);
    const bool prose = type == MD_TEXT_NORMAL || type == MD_TEXT_ENTITY || (type == MD_TEXT_CODE && !code_);
    if (prose) show(span);
    return 0;
  }

  void show(Span span) {
    visible.push_back(span);
    if (!open_) {
      blocks.push_back({images_ > 0 ? Found::Kind::caption : heading_ ? Found::Kind::heading : Found::Kind::paragraph,
                        span});
    }
    open_ = true;
    blocks.back().span.end = span.end;
  }

  std::string_view input_;
  std::uint32_t begin_;
  bool open_ = false;  // the last of `blocks` goes on
  bool heading_ = false;
  bool code_ = false;
  int images_ = 0;  // images may stand in the text of images
};

void hide_gaps(std::string& text, Span body, const std::vector<Span>& visible) {
  std::uint32_t end = body.begin;
  for (const Span span : visible) {
    if (span.begin > end) hide(text, {end, span.begin});
    end = std::max(end, span.end);
  }
  hide(text, {end, body.end});
}

}  // namespace

void find_markdown_blocks(Article& article, Span body) {
  Collector found(slice(article.text, body), body.begin);
  found.parse();
  find_suppressions(article, body, found.html, found.said);
  hide_gaps(article.text, body, found.visible);
  for (const Span entity : found.entities) {
    const std::string character = referenced_character(slice(article.text, entity));
    hide(article.text, entity);
    article.text.replace(entity.begin, character.size(), character);
  }
  for (const Span span : found.breaks) article.text[span.begin] = ' ';
  ZoneKeeper zones(article);
  for (const auto& [kind, span] : found.blocks) {
    switch (kind) {
      case Collector::Found::Kind::heading: zones.heading(span); break;
      case Collector::Found::Kind::paragraph: zones.paragraph(span); break;
      case Collector::Found::Kind::caption: zones.caption(span); break;
    }
  }
}

}  // namespace gainsay
