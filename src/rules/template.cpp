// The grammar: a template is alternatives of sequences of parts, each of which a `?` may follow.
#include "rules/template.hpp"

#include "rules/limits.hpp"
#include "rules/problems.hpp"
#include "rules/template_pieces.hpp"
#include "rules/template_words.hpp"

namespace gainsay {

namespace {

SlotName slot_name(const Piece& piece) {
  const std::size_t colon = piece.text.find(':');
  SlotName slot{piece.text.substr(0, colon), {}};
  if (colon != std::string::npos) slot.type = piece.text.substr(colon + 1);
  return slot;
}

class Parser {
 public:
  explicit Parser(const std::vector<Piece>& pieces) : pieces_(pieces) {}

  Result<Template> parse(TopLevelBar bar) {
    auto tree = alternatives(pieces_.empty() ? Place{} : pieces_.front().place);
    if (!tree) return tree;
    if (at_end()) {
      if (bar == TopLevelBar::forbidden && first_bar_)
        return failure(first_bar_->place, "\"|\" outside of parentheses", "write (a|b), or two phrases");
      return tree;
    }
    return failure(here().place, "\")\" without \"(\" before it", "write \\) for the mark itself");
  }

 private:
  bool at_end() const { return at_ == pieces_.size(); }
  const Piece& here() const { return pieces_[at_]; }
  bool at(PieceKind kind) const { return !at_end() && here().kind == kind; }

  // `place` is where an empty alternative is pointed out if nothing else is there.
  Result<Template> alternatives(Place place) {
    TemplateAlternatives options;
    const Place begin = place;
    while (true) {
      auto option = sequence(place);
      if (!option) return option;
      options.options.push_back(std::move(*option));
      if (!at(PieceKind::bar)) break;
      if (depth_ == 0 && !first_bar_) first_bar_ = &here();
      place = here().place;
      ++at_;
    }
    if (options.options.size() == 1) return std::move(options.options.front());
    return Template{begin, std::move(options)};
  }

  Result<Template> sequence(const Place& place) {
    TemplateSequence parts;
    while (!at_end() && !at(PieceKind::bar) && !at(PieceKind::close)) {
      auto part = optional_part();
      if (!part) return part;
      parts.parts.push_back(std::move(*part));
    }
    if (parts.parts.empty())
      return failure(at(PieceKind::bar) ? here().place : place, "an alternative is empty",
                     "write (a|b)? for one that may be missing");
    if (parts.parts.size() == 1) return std::move(parts.parts.front());
    const Place begin = parts.parts.front().place;
    return Template{begin, std::move(parts)};
  }

  Result<Template> optional_part() {
    if (at(PieceKind::question))
      return failure(here().place, "\"?\" has nothing to make optional", "it stands behind a word, (…), <…> or {…}");
    auto inner = part();
    if (!inner || !at(PieceKind::question)) return inner;
    const Piece& question = here();
    if (question.space_before)
      return failure(question.place, "\"?\" has nothing to make optional",
                     "it touches what it makes optional: word?");
    if (std::holds_alternative<GapPattern>(inner->node) || std::holds_alternative<CommaPattern>(inner->node) ||
        std::holds_alternative<AsidePattern>(inner->node))
      return failure(question.place, "\"?\" has nothing to make optional",
                     "gaps, commas and asides are optional already");
    ++at_;
    if (at(PieceKind::question) && !here().space_before)
      return failure(question.place, "unknown operator \"??\"", "one \"?\" makes it optional");
    const Place begin = inner->place;
    TemplateOptional optional;
    optional.inner.push_back(std::move(*inner));
    return Template{begin, std::move(optional)};
  }

  Result<Template> part() {
    const Piece& piece = here();
    ++at_;
    switch (piece.kind) {
      case PieceKind::word:
      case PieceKind::escaped: return words_of(piece);
      case PieceKind::list: return Template{piece.place, ListName{piece.text}};
      case PieceKind::slot: return slot(piece);
      case PieceKind::open: return group(piece);
      case PieceKind::gap: return Template{piece.place, GapPattern{piece.number, true}};
      case PieceKind::narrow_gap: return Template{piece.place, GapPattern{piece.number, false}};
      case PieceKind::comma: return Template{piece.place, CommaPattern{true}};
      case PieceKind::aside: return Template{piece.place, AsidePattern{}};
      case PieceKind::close:
      case PieceKind::bar:
      case PieceKind::question: break;  // never begin a part: see sequence()
    }
    return failure(piece.place, "a part of the template is missing");
  }

  Result<Template> slot(const Piece& piece) const {
    SlotName slot = slot_name(piece);
    if (slot.name.empty() || (slot.type.empty() && piece.text.ends_with(':')))
      return failure(piece.place, "a slot needs a name, and a type if a colon follows it",
                     "write {who} or {who:person}");
    return Template{piece.place, std::move(slot)};
  }

  Result<Template> group(const Piece& open) {
    if (++depth_ > kMostTemplateDepth)
      return failure(open.place, "more than " + std::to_string(kMostTemplateDepth) + " \"(\" in one another",
                     "give a part of it a name in the vocabulary");
    auto inner = alternatives(open.place);
    if (!inner) return inner;
    if (!at(PieceKind::close))
      return failure(open.place, "\"(\" is not closed", "close it with \")\", or write \\( for the mark itself");
    ++at_;
    --depth_;
    inner->place = open.place;
    return inner;
  }

  const std::vector<Piece>& pieces_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  const Piece* first_bar_ = nullptr;
};

}  // namespace

Result<Template> parse_template(const LocatedText& written, TopLevelBar bar) {
  CutTemplate cut = cut_template(written);
  if (!cut.problems.empty()) return Failure(std::move(cut.problems));
  if (cut.pieces.empty()) return failure(written.place, "the template is empty");
  return Parser(cut.pieces).parse(bar);
}

std::vector<Template> names_in(const LocatedText& written) {
  std::vector<Template> names;
  for (const Piece& piece : cut_template(written).pieces) {
    if (piece.kind == PieceKind::list) names.push_back({piece.place, ListName{piece.text}});
    if (piece.kind == PieceKind::slot) names.push_back({piece.place, slot_name(piece)});
  }
  return names;
}

}  // namespace gainsay
