// Places in running text: known names, names with a word of their kind, what stands before a known state or country,
// and the town of a dateline. Every other run of capitalised words is one where a phrase wants a place.
#include <algorithm>
#include <optional>

#include "values/capital_runs.hpp"
#include "values/organisation_words.hpp"
#include "values/place_called.hpp"
#include "values/place_value.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 3;       // words of a name that only its country makes a place
constexpr std::size_t kShortestLowerName = 4; // "US", "UK": in capitals only

std::string capitalised(std::string_view name) {
  std::string text = fold(name);
  bool begins = true;
  for (char& c : text) {
    if (begins && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    begins = c == ' ' || c == '-';
  }
  return text;
}

class PlaceRecogniser {
 public:
  PlaceRecogniser(std::string_view text, const MarkedArticle& article, const PersonWords& words,
                  const OrganisationWords& organisations, const PlaceWords& places)
      : text_(text), words_(words), organisations_(organisations), places_(places),
        sentences_(article.sentences), uses_(article.uses) {}

  // Names that the article calls places somewhere are places everywhere in it, so that it is read again for them.
  void append(std::vector<Mention>& mentions) {
    const std::size_t count = mentions.size();
    read_all(mentions);
    if (called_.empty()) return;
    own_ = std::move(called_);
    called_.clear();
    mentions.resize(count);
    read_all(mentions);
  }

 private:
  void read_all(std::vector<Mention>& mentions) {
    const MarkedSentence* opening = first_of_text();
    for (const MarkedSentence& sentence : sentences_) {
      const bool opens = &sentence == opening;
      std::size_t at = opens ? end_of_dateline(sentence, mentions) : 0;
      if (sentence.title_like) {
        add_known(sentence, at, mentions);
        continue;
      }
      while (at < sentence.tokens.size())  // what is written small begins no name
        at = token(sentence, at).capitals == Capitals::none ? at + 1 : read(sentence, at, mentions);
    }
  }

  const MarkedSentence* first_of_text() const {
    for (const MarkedSentence& sentence : sentences_) {
      if (!sentence.title_like && sentence.place->zone != Zone::headline && sentence.place->zone != Zone::caption)
        return &sentence;
    }
    return nullptr;
  }

  const Token& token(const MarkedSentence& sentence, std::size_t at) const { return sentence.tokens[at]; }

  bool is_kind_of(const MarkedSentence& sentence, std::size_t at, TokenKind kind) const {
    return at < sentence.tokens.size() && sentence.tokens[at].kind == kind;
  }

  bool is_name(const MarkedSentence& sentence, std::size_t at) const {
    return at < sentence.tokens.size() && is_capitalised_name(sentence, at, words_);
  }

  // --- known names ---------------------------------------------------------------------------------------------

  // One past a name that the article itself calls a place.
  std::optional<std::size_t> own_at(const MarkedSentence& sentence, std::size_t at) const {
    for (const std::vector<std::string>& name : own_) {
      const bool fits = at + name.size() <= sentence.tokens.size() &&
                        std::equal(name.begin(), name.end(), sentence.tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                   [](const std::string& word, const Token& one) {
                                     return one.folded == word && one.capitals != Capitals::none;
                                   });
      if (fits) return at + name.size();
    }
    return std::nullopt;
  }

  // A known name that stands here in capitals, and is no part of another name; "suburban Lyon" is not Lyon.
  std::optional<std::size_t> known_at(const MarkedSentence& sentence, std::size_t at) const {
    if (at >= sentence.tokens.size() || token(sentence, at).capitals == Capitals::none) return std::nullopt;
    if (at > 0 && places_.surroundings.contains(token(sentence, at - 1))) return std::nullopt;
    const auto hit = places_.names.at(sentence.tokens, at);
    if (!hit) return own_at(sentence, at);
    const std::size_t end = at + hit->token_count;
    const Token& first = token(sentence, at);
    if (token(sentence, end - 1).capitals == Capitals::none) return std::nullopt;
    const bool short_name = hit->token_count == 1 && first.folded.size() < kShortestLowerName;
    if (short_name && first.capitals != Capitals::all) return std::nullopt;
    return end;
  }

  bool is_direction(const MarkedSentence& sentence, std::size_t at) const {
    return places_.directions.contains(token(sentence, at));
  }

  // "Paris Hilton", "Virginia Tech", "Air France": the words beside it make it another name.
  bool is_part_of_a_name(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    if (is_name(sentence, end) && sentence.titles[end] == TitleMark::none && !known_at(sentence, end)) return true;
    if (end < sentence.tokens.size() && token(sentence, end).hyphen_before) return true;
    if (begin == 0) return false;
    if (token(sentence, begin).hyphen_before) return true;
    const std::size_t before = begin - 1;
    if (before == 0 && uses_.is_ever_small(token(sentence, before))) return false;
    return is_name(sentence, before) && sentence.titles[before] == TitleMark::none && !is_direction(sentence, before) &&
           !words_.not_in_names.contains(token(sentence, before));
  }

  // --- a place and what it lies in -----------------------------------------------------------------------------

  // One past ", Norland" or ", Va.", where the name behind the comma is an area.
  std::optional<std::size_t> area_behind_comma(const MarkedSentence& sentence, std::size_t at) const {
    if (!is_kind_of(sentence, at, TokenKind::comma) || at + 1 >= sentence.tokens.size()) return std::nullopt;
    const Token& next = token(sentence, at + 1);
    if (next.capitals != Capitals::none && next.dotted && places_.short_forms.contains(next)) return at + 2;
    const auto end = known_at(sentence, at + 1);
    if (!end || !places_.is_area(place_key(text_between(text_, sentence.tokens, at + 1, *end)))) return std::nullopt;
    if (*end < sentence.tokens.size() && token(sentence, *end).folded == "'s") return std::nullopt;
    if (is_name(sentence, *end)) return std::nullopt;
    return end;
  }

  void add(const MarkedSentence& sentence, std::size_t begin, std::size_t end, std::vector<Mention>& mentions) const {
    mentions.push_back(mention_at(sentence, begin, end, place_from_parts({name_of(sentence, begin, end)})));
  }

  std::string name_of(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    std::string name = text_between(text_, sentence.tokens, begin, end);
    const bool all = std::all_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                 sentence.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                 [](const Token& word) { return word.capitals == Capitals::all; });
    return all && token(sentence, begin).folded.size() >= kShortestLowerName ? capitalised(name) : name;
  }

  // The name and the areas behind it; one past them. Words of its kind may stand between.
  std::size_t add_with_areas(const MarkedSentence& sentence, std::size_t begin, std::size_t end,
                             std::vector<Mention>& mentions, std::size_t kinds = 0) const {
    std::vector<std::string> parts = {name_of(sentence, begin, end)};
    std::size_t last = end + kinds;
    while (const auto wider = area_behind_comma(sentence, last)) {
      std::string name = name_of(sentence, last + 1, *wider);
      if (place_key(name) == place_key(parts.back()) || !may_hold(parts.back(), name)) break;
      parts.push_back(std::move(name));
      last = *wider;
    }
    mentions.push_back(mention_at(sentence, begin, last, place_from_parts(std::move(parts))));
    return last;
  }

  // "Arlington, Virginia", but "Virginia, Ohio and Texas" are three.
  bool may_hold(const std::string& inner, const std::string& outer) const {
    const std::string key = place_key(inner);
    if (!places_.is_area(key)) return true;
    const auto wider = places_.containers_of(key);
    return std::find(wider.begin(), wider.end(), place_key(outer)) != wider.end();
  }

  // --- unknown names -------------------------------------------------------------------------------------------

  // A name with what makes it a place, and where the name proper begins: behind "Gulf of". `kinds` words of its kind
  // stand behind it that are no part of it.
  struct Cued {
    std::size_t begin = 0, end = 0, name = 0, kinds = 0;
    bool called = false;  // it is a place wherever the article names it
  };

  // "Norland's northern Halm province", "the Norland city of Halm", "Norland's Lyon": the name and one past it all.
  struct Owned {
    std::size_t begin = 0, end = 0, last = 0;
    bool of_its_kind = false;  // "city of"
  };

  std::optional<Owned> owned_at(const MarkedSentence& sentence, std::size_t owner_end) const {
    constexpr std::size_t kMostWords = 2;
    if (owner_end >= sentence.tokens.size()) return std::nullopt;
    const bool owns = token(sentence, owner_end).folded == "'s";
    if (!owns && !places_.kinds_of.at(sentence.tokens, owner_end)) return std::nullopt;  // "Norland | town of Halm"
    std::size_t begin = owner_end + (owns ? 1 : 0);
    const std::size_t farthest = begin + kMostWords;
    while (begin < sentence.tokens.size() && begin < farthest && token(sentence, begin).kind == TokenKind::word &&
           token(sentence, begin).capitals == Capitals::none && !places_.kinds_of.at(sentence.tokens, begin))
      ++begin;
    if (begin >= sentence.tokens.size()) return std::nullopt;
    const auto kind = places_.kinds_of.at(sentence.tokens, begin);
    if (kind) begin += kind->token_count;
    std::size_t end = begin;
    while (end - begin < kLongestName && is_name(sentence, end) && kinds_behind(sentence, end, places_) == 0) ++end;
    if (end == begin || speaks_against(sentence, begin, end)) return std::nullopt;
    if (const std::size_t kinds = kinds_behind(sentence, end, places_)) return Owned{begin, end, end + kinds};
    if (kind) return Owned{begin, end, end, true};
    const auto known = known_at(sentence, begin);
    if (known && !is_part_of_a_name(sentence, begin, *known)) return Owned{begin, *known, *known};
    return std::nullopt;
  }

  // What a country or a state has of its own is a place in it, and so is a province, whoever has it; one past it.
  std::optional<std::size_t> add_owned(const MarkedSentence& sentence, std::size_t begin, std::size_t owner_end,
                                       std::vector<Mention>& mentions) {
    const std::string owner = name_of(sentence, begin, owner_end);
    const auto owned = owned_at(sentence, owner_end);
    const bool of_a_kind = owned && (owned->of_its_kind || owned->last > owned->end);
    if (!owned || !(of_a_kind || places_.is_area(place_key(owner)))) return std::nullopt;
    const std::string name = name_of(sentence, owned->begin, owned->end);
    const auto wider = places_.containers_of(place_key(name));
    const bool elsewhere = !wider.empty() && std::find(wider.begin(), wider.end(), place_key(owner)) == wider.end();
    if ((elsewhere && owned->last == owned->end) || !may_hold(name, owner)) return std::nullopt;
    call(sentence, owned->begin, owned->end);
    const auto place = elsewhere ? place_from_parts({name}) : place_from_parts({name, owner});
    mentions.push_back(mention_at(sentence, begin, owned->last, place));
    return owned->last;
  }

  void call(const MarkedSentence& sentence, std::size_t begin, std::size_t end) {
    std::vector<std::string> name;
    for (std::size_t at = begin; at < end; ++at) name.push_back(token(sentence, at).folded);
    if (std::find(called_.begin(), called_.end(), name) == called_.end()) called_.push_back(std::move(name));
  }

  // "Halm River", "Lake Halm", "Gulf of Halm", [town of] "Halm", and "Halm" before ", Norland".
  std::optional<Cued> cued_at(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    if (const auto kind = places_.kinds_before.at(sentence.tokens, begin);
        kind && begin + kind->token_count < sentence.tokens.size() && is_name(sentence, begin + kind->token_count)) {
      const std::size_t name = begin + kind->token_count;
      return Cued{begin, name + 1, name};
    }
    if (end > begin + 1 && places_.kinds_after.contains(token(sentence, end - 1))) return Cued{begin, end, begin};
    const auto kind = places_.kinds_of.before(sentence.tokens, begin);
    if (kind && end - begin <= kLongestName) return Cued{begin, end, begin, 0, true};
    const std::size_t kinds = end - begin <= kLongestName ? kinds_behind(sentence, end, places_) : 0;
    if (kinds > 0 && !places_.nationalities.contains(token(sentence, end - 1))) {
      return Cued{begin, end, begin, kinds, true};
    }
    if (end - begin <= kLongestName && is_called_a_place(sentence, end, places_, words_)) {
      return Cued{begin, end, begin, 0, true};
    }
    if (end - begin <= kLongestName && area_behind_comma(sentence, end) && !looks_like_a_person(sentence, begin, end)) {
      return Cued{begin, end, begin};
    }
    return std::nullopt;
  }

  bool looks_like_a_person(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    const bool titled = begin > 0 && sentence.titles[begin - 1] != TitleMark::none;
    return titled || (end - begin > 1 && words_.given_names.contains(token(sentence, begin)));
  }

  bool speaks_against(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    for (std::size_t at = begin; at < end; ++at) {
      const Token& word = token(sentence, at);
      if (word.hyphen_before && word.capitals == Capitals::none) return true;  // "Paris-based"
      if (sentence.titles[at] != TitleMark::none || organisations_.kinds.contains(word)) return true;
      if (organisations_.legal_forms.contains(word) || words_.not_in_names.contains(word)) return true;
    }
    return looks_like_a_person(sentence, begin, end);
  }

  // Reads at a position; the position to go on from.
  std::size_t read(const MarkedSentence& sentence, std::size_t at, std::vector<Mention>& mentions) {
    if (const auto known = known_at(sentence, at); known && !is_part_of_a_name(sentence, at, *known)) {
      if (const auto owned = add_owned(sentence, at, *known, mentions)) return *owned;
      return add_with_areas(sentence, at, *known, mentions, kinds_behind(sentence, *known, places_));
    }
    std::size_t begin = at;
    const std::size_t end = end_of_run(sentence, at, words_);
    if (end == at) return at + 1;
    if (at == 0 && end > 1 && uses_.is_ever_small(token(sentence, 0))) ++begin;
    // "the Norland Gulf Island of | Halm" is Halm.
    if (is_name(sentence, end + 1) && places_.kinds_of.before(sentence.tokens, end + 1)) return end + 1;
    if (const auto cued = cued_at(sentence, begin, end)) {
      const bool by_kind = places_.kinds_after.contains(token(sentence, cued->end - 1));
      if (by_kind || !speaks_against(sentence, cued->name, cued->end)) {
        if (cued->called) call(sentence, cued->name, cued->end);
        return add_with_areas(sentence, cued->begin, cued->end, mentions, cued->kinds);
      }
    }
    return read_run(sentence, begin, end, mentions);
  }

  // "at | Halmart in Voss", "the | Halmart supermarket": whose it is, and no place.
  bool is_premises(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    if (end >= sentence.tokens.size()) return false;
    if (places_.premises.contains(token(sentence, end))) return true;
    const bool at = begin > 0 && token(sentence, begin - 1).folded == "at";
    return at && token(sentence, end).folded == "in" && is_name(sentence, end + 1);
  }

  // The known places of a run of names, else the whole as a place that only a phrase makes one.
  std::size_t read_run(const MarkedSentence& sentence, std::size_t begin, std::size_t end,
                       std::vector<Mention>& mentions) const {
    for (std::size_t at = begin + 1; at < end; ++at) {
      const auto known = known_at(sentence, at);
      if (known && !is_part_of_a_name(sentence, at, *known)) return add_with_areas(sentence, at, *known, mentions);
    }
    if (places_.nationalities.contains(token(sentence, begin))) return end;  // "the Norwegian Embassy"
    if (is_premises(sentence, begin, end) || places_.kinds_of.at(sentence.tokens, end)) return end;
    const bool owns = end + 1 < sentence.tokens.size() && token(sentence, end).folded == "'s";  // "Halm's Club"
    if (owns && is_name(sentence, end + 1) && organisations_.kinds.contains(token(sentence, end + 1))) return end;
    const bool ordinary = begin == 0 && end == 1 && uses_.is_ever_small(token(sentence, 0));
    if (ordinary || end - begin > kLongestName || speaks_against(sentence, begin, end)) return end;
    add(sentence, begin, end, mentions);
    mentions.back().weak = true;
    return end;
  }

  // --- headlines and datelines ---------------------------------------------------------------------------------

  void add_known(const MarkedSentence& sentence, std::size_t at, std::vector<Mention>& mentions) {
    while (at < sentence.tokens.size()) {
      const auto known = known_at(sentence, at);
      if (const auto owned = known ? add_owned(sentence, at, *known, mentions) : std::nullopt) {
        at = *owned;
        continue;
      }
      const bool kind = known && is_name(sentence, *known) && organisations_.kinds.contains(token(sentence, *known));
      if (known && (!kind || is_of_event(sentence, *known, places_))) add(sentence, at, *known, mentions);
      at = known ? *known : at + 1;
    }
  }

  // "HALM, Norland, March 5 —" and "HALM (Harbour Wire) —": the town in capitals. One past the place.
  std::size_t end_of_dateline(const MarkedSentence& sentence, std::vector<Mention>& mentions) const {
    std::size_t end = 0;
    while (is_name(sentence, end) && token(sentence, end).capitals == Capitals::all) ++end;
    if (end == 0 || end > kLongestName || token(sentence, 0).folded.size() < kShortestLowerName) return 0;
    std::size_t dash = end;
    while (dash < sentence.tokens.size() && may_stand_in_dateline(sentence, dash)) ++dash;
    if (!is_kind_of(sentence, dash, TokenKind::dash)) return 0;
    return add_dateline(sentence, end, mentions);
  }

  // Behind the town there may be an area that nobody knows: "HALM, Norland —".
  std::size_t add_dateline(const MarkedSentence& sentence, std::size_t end, std::vector<Mention>& mentions) const {
    std::size_t area = end + 1;
    if (area_behind_comma(sentence, end) || !is_kind_of(sentence, end, TokenKind::comma)) area = end;
    while (area > end && area < sentence.tokens.size() && is_name(sentence, area)) ++area;
    const bool is_area = area > end + 1 && area - end <= kLongestName + 1 &&
                         !is_kind_of(sentence, area, TokenKind::number) && !speaks_against(sentence, end + 1, area);
    if (!is_area) return add_with_areas(sentence, 0, end, mentions);
    std::vector<std::string> parts = {name_of(sentence, 0, end), name_of(sentence, end + 1, area)};
    mentions.push_back(mention_at(sentence, 0, area, place_from_parts(std::move(parts))));
    return area;
  }

  bool may_stand_in_dateline(const MarkedSentence& sentence, std::size_t at) const {
    switch (token(sentence, at).kind) {
      case TokenKind::word: return token(sentence, at).capitals != Capitals::none;
      case TokenKind::number:
      case TokenKind::comma:
      case TokenKind::stop:
      case TokenKind::open:
      case TokenKind::close: return true;
      case TokenKind::dash:
      case TokenKind::range_hyphen:
      case TokenKind::semicolon:
      case TokenKind::colon:
      case TokenKind::sign: return false;
    }
    return false;
  }

  std::string_view text_;
  const PersonWords& words_;
  const OrganisationWords& organisations_;
  const PlaceWords& places_;
  const std::vector<MarkedSentence>& sentences_;
  const WordUses& uses_;
  std::vector<std::vector<std::string>> called_;  // folded names that the reading so far found called places
  std::vector<std::vector<std::string>> own_;     // those of the reading before
};

}  // namespace

void recognise_places(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                      std::vector<Mention>& mentions) {
  PlaceRecogniser(text, article, person_words(context.lexicon), organisation_words(context.lexicon),
                  place_words(context.lexicon))
      .append(mentions);
}

void recognise_places(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                      std::vector<Mention>& mentions) {
  recognise_places(text, mark_article(text, article, person_words(context.lexicon)), context, mentions);
}

}  // namespace gainsay
