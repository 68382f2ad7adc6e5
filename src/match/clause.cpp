#include "match/clause.hpp"

#include <algorithm>

#include "match/nouns.hpp"
#include "match/slot_values.hpp"
#include "match/subjects.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestAside = 8;      // ", a small town on the island,"
constexpr std::uint32_t kMostBeforePlace = 5;  // "near the small northern town of | Halm"

bool is_participle(const Token& token) { return token.kind == TokenKind::word && token.folded.ends_with("ing"); }

bool is_divider(TokenKind kind) {
  switch (kind) {
    case TokenKind::semicolon:
    case TokenKind::colon:
    case TokenKind::dash:
    case TokenKind::open:
    case TokenKind::close:
    case TokenKind::stop: return true;
    case TokenKind::word:
    case TokenKind::number:
    case TokenKind::comma:
    case TokenKind::range_hyphen:
    case TokenKind::sign: return false;
  }
  return false;
}

bool is_place(const Mention& mention) { return std::holds_alternative<PlaceValue>(mention.value); }

const Mention* place_beginning_at(const ReadArticle& article, std::uint32_t token) {
  const auto mentions = mentions_from(article, token, token + 1);
  const auto found = std::find_if(mentions.begin(), mentions.end(), is_place);
  return found == mentions.end() ? nullptr : &*found;
}

const Mention* place_ending_at(const ReadArticle& article, std::uint32_t token) {
  constexpr std::uint32_t kLongest = 8;
  for (const Mention& mention : mentions_from(article, token - std::min(token, kLongest), token))
    if (is_place(mention) && mention.end_token() == token) return &mention;
  return nullptr;
}

std::string name_of(const Mention& place) {
  std::string name = fold(std::get<PlaceValue>(place.value).parts.front());
  std::erase(name, '.');
  return name;
}

bool has_entry(const std::vector<std::pair<std::string, std::string>>& table, const std::string& name) {
  return std::any_of(table.begin(), table.end(), [&](const auto& entry) { return entry.first == name; });
}

// In a country much happens, so that it tells not which it was.
bool is_country(const Mention& place, const Lexicon& lexicon) {
  const std::string name = name_of(place);
  return lexicon.set("countries").contains(name) || lexicon.set("continents").contains(name);
}

// A country, a state, a continent: before a noun they tell whose it is ("the Norland embassy"), a town where ("a Halm court").
bool is_area(const Mention& place, const Lexicon& lexicon) {
  const std::string name = name_of(place);
  return is_country(place, lexicon) || has_entry(lexicon.table("places_within"), name) ||
         has_entry(lexicon.table("other_names_of_places"), name);
}

}  // namespace

ClauseOf::ClauseOf(const ReadArticle& article, std::size_t sentence, const Hit& hit, const Lexicon& lexicon)
    : article_(article), lexicon_(lexicon), tokens_(tokens_of(article, sentence)),
      first_token_(article.tokenised.sentences[sentence].first_token), begin_(begin_from(hit.begin)),
      end_(end_from(hit.end)) {}

bool ClauseOf::is(std::string_view section, std::uint32_t at) const {
  return tokens_[at].kind == TokenKind::word && lexicon_.set(section).contains(tokens_[at].folded);
}

bool ClauseOf::begins_another(std::uint32_t at) const {
  if (is_divider(tokens_[at].kind)) return true;
  const std::string& word = tokens_[at].folded;
  return is("clause_breakers", at) || is("scope_enders", at) || is("relative_words", at) ||
         is("reporting_verbs", at) || word == "as" || word == "to";
}

// "in Halm", "on Friday", "Friday".
bool ClauseOf::begins_adverbial(std::uint32_t at) const {
  if (at >= tokens_.size()) return false;
  if (is("place_prepositions", at) || is("date_prepositions", at)) return true;
  const auto mentions = mentions_from(article_, first_token_ + at, first_token_ + at + 1);
  return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return std::holds_alternative<DateValue>(mention.value);
  });
}

// ", a small town on the island, |": what a name is.
bool ClauseOf::is_aside(std::uint32_t segment, std::uint32_t comma) const {
  return segment > 0 && tokens_[segment - 1].kind == TokenKind::comma && comma - segment <= kLongestAside &&
         (is("indefinite_articles", segment) || tokens_[segment].folded == "the");
}

std::uint32_t ClauseOf::begin_from(std::uint32_t hit) const {
  std::uint32_t begin = hit;
  const bool participle = is_participle(tokens_[hit]);
  // "convicted of | killing": of what the verb before it says, neither the day nor the place is that of the act.
  if (participle && begin > 0 && is("act_prepositions", begin - 1)) return begin;
  if (participle && begin > 0 && tokens_[begin - 1].kind == TokenKind::comma) --begin;
  // "shelled the school, leaving | 12 dead"
  if (begin > 1 && is_participle(tokens_[begin - 1]) && tokens_[begin - 2].kind == TokenKind::comma) begin -= 2;
  while (begin > 0 && !begins_another(begin - 1)) {
    if (tokens_[begin - 1].kind == TokenKind::comma) {
      std::uint32_t segment = begin - 1;
      while (segment > 0 && tokens_[segment - 1].kind != TokenKind::comma && !begins_another(segment - 1)) --segment;
      const bool of_a_list = segment > 0 && tokens_[segment].folded.ends_with("ed");  // "flattened 40 homes, | killed 12"
      if (of_a_list || is_aside(segment, begin - 1)) {
        begin = segment - 1;
        continue;
      }
      if (!begins_adverbial(segment)) break;
    }
    --begin;
  }
  return begin;
}

// "and wounded 30 in Halm", "and seven were hurt in Halm": told of the same place.
bool ClauseOf::goes_on_behind(std::uint32_t conjunction) const {
  if (conjunction + 1 >= tokens_.size()) return false;
  const Token& next = tokens_[conjunction + 1];
  if (next.folded.ends_with("ed") || is_participle(next)) return true;
  const std::uint32_t token = first_token_ + conjunction + 1;
  const auto mentions = mentions_from(article_, token, token + 1);
  return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    const auto* amount = std::get_if<AmountValue>(&mention.value);
    return amount && amount->type == Type::number;
  });
}

std::uint32_t ClauseOf::end_from(std::uint32_t hit) const {
  std::uint32_t end = hit;
  // "12 were killed | when a shell hit a school in Halm": that is how it happened.
  if (end < tokens_.size() && (tokens_[end].folded == "when" || tokens_[end].folded == "as")) ++end;
  while (end < tokens_.size() && !begins_another(end)) {
    if (tokens_[end].kind == TokenKind::comma && !begins_adverbial(end + 1)) break;
    if (is("conjunctions", end) && !tokens_[end].hyphen_before && !goes_on_behind(end)) break;
    ++end;
  }
  return end;
}

// With nothing between that says whose, from where or whereto. Of a name that only its capitals make one, directly.
bool ClauseOf::stands_behind_preposition(std::uint32_t first, bool weak) const {
  for (std::uint32_t at = first; at > 0 && first - at <= kMostBeforePlace; --at) {
    const std::string& before = tokens_[at - 1].folded;
    if (weak) return before == "in" || before == "near";
    if (is("place_prepositions", at - 1) || is("striking_verbs", at - 1)) return true;
    const Token& token = tokens_[at - 1];
    const bool of = token.folded == "of";
    if (token.kind != TokenKind::word) return false;
    if (!of && !is("determiners", at - 1) && token.capitals == Capitals::none && !may_be_noun(token, lexicon_)) return false;
  }
  return false;
}

// "in Halm, where | 12 died"
bool ClauseOf::is_told_with_where(const Mention& mention) const {
  if (begin_ == 0 || tokens_[begin_ - 1].folded != "where") return false;
  const bool comma = begin_ > 1 && tokens_[begin_ - 2].kind == TokenKind::comma;
  return mention.end_token() == first_token_ + begin_ - (comma ? 2 : 1);
}

bool ClauseOf::locates(const Mention& mention) const {
  if (is_country(mention, lexicon_)) return false;
  if (is_told_with_where(mention)) return true;
  if (mention.first_token < first_token_ + begin_ || mention.end_token() > first_token_ + end_) return false;
  const std::uint32_t first = mention.first_token - first_token_, behind = first + mention.token_count;
  const bool opens = first == 1;  // "In Halm gunmen killed": its subject comes next
  const bool of_a_noun = behind < tokens_.size() && may_be_noun(tokens_[behind], lexicon_);
  if (!opens && of_a_noun && (mention.weak || is_area(mention, lexicon_))) return false;
  return stands_behind_preposition(first, mention.weak);
}

bool is_one_of_several(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon) {
  const std::vector<Token>& tokens = article.tokenised.tokens;
  const auto joins = [&](std::uint32_t at) {
    return tokens[at].kind == TokenKind::comma || lexicon.set("conjunctions").contains(tokens[at].folded) ||
           tokens[at].folded == "or" || tokens[at].folded == "&";
  };
  // What only its capitals make a name may be anything, but beside another such.
  const auto may_stand_beside = [&](const Mention& other) { return mention.weak || !other.weak; };
  bool by_word = false;
  for (const Mention* one = &mention; one && one->end_token() + 1 < tokens.size() && joins(one->end_token());) {
    by_word |= tokens[one->end_token()].kind == TokenKind::word;
    one = place_beginning_at(article, one->end_token() + 1);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  by_word = false;
  for (const Mention* one = &mention; one && one->first_token > 1 && joins(one->first_token - 1);) {
    by_word |= tokens[one->first_token - 1].kind == TokenKind::word;
    one = place_ending_at(article, one->first_token - 1);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  return false;
}

}  // namespace gainsay
