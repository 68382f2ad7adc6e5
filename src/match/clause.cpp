#include "match/clause.hpp"

#include <algorithm>

#include "match/nouns.hpp"
#include "match/slot_values.hpp"
#include "match/subjects.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestAside = 8;      // ", a small town on the island,"
constexpr std::uint32_t kMostNouns = 3;        // "a Halm | textile mill fire"
constexpr std::uint32_t kMostBeforePlace = 5;  // "near the small northern town of | Halm"

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
  std::string name = name_of(place);
  for (const auto& [other, usual] : lexicon.table("other_names_of_places"))
    if (other == name) name = usual;
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
      first_token_(article.tokenised.sentences[sentence].first_token), hit_(hit) {
  begin_ = begin_from(hit.begin);
  end_ = end_from(hit.end);
}

bool ClauseOf::is(std::string_view section, std::uint32_t at) const {
  return tokens_[at].kind == TokenKind::word && lexicon_.set(section).contains(tokens_[at].folded);
}

bool ClauseOf::is_participle(std::uint32_t at) const {
  return tokens_[at].kind == TokenKind::word && tokens_[at].folded.ends_with("ing") && !is("no_participles", at);
}

// "to flee", but not "to the south", "to Halm", "to homes".
bool ClauseOf::begins_infinitive(std::uint32_t at) const {
  if (tokens_[at].folded != "to" || at + 1 == tokens_.size()) return tokens_[at].folded == "to";
  const Token& next = tokens_[at + 1];
  const bool noun = (next.folded.ends_with('s') && !next.folded.ends_with("ss")) ||
                    (next.folded.ends_with("al") && !next.folded.ends_with("eal")) || next.folded == "within";
  return next.kind == TokenKind::word && next.capitals == Capitals::none && !is("determiners", at + 1) && !noun;
}

bool ClauseOf::begins_another(std::uint32_t at) const {
  if (is_divider(tokens_[at].kind)) return true;
  const bool of_a_name = at > 0 && (tokens_[at - 1].capitals != Capitals::none || is("determiners", at - 1));
  if (of_a_name && tokens_[at].folded == "state") return false;  // "Halm state"
  const auto is_not_only = [&](std::uint32_t word) {
    return tokens_[word].folded == "only" && word > 0 && tokens_[word - 1].folded == "not";
  };
  for (std::uint32_t word = at; tokens_[at].folded == "but" && word > 0; --word)
    if (is_not_only(word - 1)) return false;
  return is("clause_breakers", at) || is("scope_enders", at) || is("relative_words", at) ||
         is("reporting_verbs", at) || tokens_[at].folded == "as" || begins_infinitive(at);
}

// "12 were killed | when a shell hit a school", "| as gunmen fired", "| after a bus overturned": that is how it
// happened; but "12 were killed after they had fled" is of before.
bool ClauseOf::begins_what_happened(std::uint32_t at) const {
  const std::string& word = tokens_[at].folded;
  if (word == "when" || word == "as") return true;
  if (word != "after" || at + 1 >= tokens_.size() || is_participle(at + 1)) return false;
  return !is("date_subjects", at + 1) || is("determiners", at + 1);
}

// "killed by the quake, | which struck Halm", "died in a blaze | that broke out in Halm"
bool ClauseOf::tells_of_event_before(std::uint32_t relative) const {
  const std::string& word = tokens_[relative].folded;
  if (word != "which" && word != "that") return false;
  const bool comma = relative > 0 && tokens_[relative - 1].kind == TokenKind::comma;
  const std::uint32_t noun = relative - (comma ? 2 : 1);
  return noun < relative && noun >= hit_.begin && is("date_sudden_events", noun);
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

// "hit a school |, the largest one in Halm": up to the end, with no verb of its own.
bool ClauseOf::says_what_it_is(std::uint32_t comma) const {
  if (comma + 1 >= tokens_.size()) return false;
  if (!is("indefinite_articles", comma + 1) && tokens_[comma + 1].folded != "the") return false;
  for (std::uint32_t at = comma + 1; at < tokens_.size(); ++at) {
    if (tokens_[at].kind == TokenKind::stop) return true;
    if (tokens_[at].kind == TokenKind::comma || begins_another(at) || is_finite_verb(at)) return false;
  }
  return true;
}

// "at 09:10 (0440 GMT) | on Monday"
std::optional<std::uint32_t> ClauseOf::end_of_brackets(std::uint32_t open) const {
  for (std::uint32_t at = open + 1; at < tokens_.size() && at - open <= kLongestAside; ++at)
    if (tokens_[at].kind == TokenKind::close) return at + 1;
  return std::nullopt;
}

// Behind a comma: ", Ben Ostrow, |", ", a small town on the island, |": where it ends.
std::optional<std::uint32_t> ClauseOf::end_of_aside(std::uint32_t comma) const {
  const std::uint32_t first = comma + 1;
  const auto mentions = mentions_from(article_, first_token_ + first, first_token_ + first + 1);
  const bool person = std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return std::holds_alternative<PersonValue>(mention.value);
  });
  for (std::uint32_t at = first; at < tokens_.size() && at - first <= kLongestAside; ++at) {
    if (tokens_[at].kind == TokenKind::comma) return person || is_aside(first, at) ? std::optional(at) : std::nullopt;
    if (begins_another(at)) break;
  }
  return std::nullopt;
}

// What a mark stands in: "in Halm, Norland", "at 9:30".
const Mention* ClauseOf::value_around(std::uint32_t mark) const {
  constexpr std::uint32_t kLongest = 8;
  const std::uint32_t token = first_token_ + mark;
  for (const Mention& mention : mentions_from(article_, token - std::min(token, kLongest), token)) {
    const bool adverbial = is_place(mention) || std::holds_alternative<DateValue>(mention.value) ||
                           std::holds_alternative<ClockValue>(mention.value);
    if (adverbial && mention.end_token() > token) return &mention;
  }
  return nullptr;
}

// "in Halm, Norland, | 12 died": the comma belongs to the name.
const Mention* ClauseOf::name_closed_by(std::uint32_t comma) const {
  const Mention* place = place_ending_at(article_, first_token_ + comma);
  return place && std::get<PlaceValue>(place->value).parts.size() > 1 ? place : nullptr;
}

// "12 died in Halm, | and 30 were hurt": told of the same place and day.
bool ClauseOf::counts_on_behind(std::uint32_t conjunction) const {
  if (conjunction == hit_.begin) return begins_number(conjunction);  // "A bus overturns in Halm, | 12 hurt"
  return is("conjunctions", conjunction) && conjunction < hit_.begin && begins_number(conjunction + 1);
}

std::uint32_t ClauseOf::begin_from(std::uint32_t hit) {
  std::uint32_t begin = hit;
  // "shelled the school, leaving | 12 dead"
  if (begin > 1 && is_participle(begin - 1) && tokens_[begin - 2].kind == TokenKind::comma) begin -= 1;
  // It is told with participles ("near Halm, killing 12"), so that what stands before the comma belongs to it.
  bool goes_on = false;
  for (std::uint32_t at = hit; at + 1 < hit_.end; ++at)
    goes_on |= tokens_[at].kind == TokenKind::comma && is_participle(at + 1);
  while (begin > 0) {
    if (is_participle(begin) && tokens_[begin - 1].folded == "while") {  // "killing 12 while | injuring 30"
      goes_on = true;
      --begin;
      continue;
    }
    if (is_participle(begin)) {
      // "convicted of | killing": of what the verb before it says, neither the day nor the place is that of the act.
      std::uint32_t before = begin - 1;
      while (before > 0 && tokens_[before].folded.ends_with("ly")) --before;
      if (is("act_prepositions", before)) return begin;
      if (tokens_[begin - 1].kind == TokenKind::comma) {
        goes_on = true;
        --begin;
        continue;
      }
    }
    if (const Mention* value = tokens_[begin - 1].kind == TokenKind::word ? nullptr : value_around(begin - 1)) {
      begin = std::max(value->first_token, first_token_) - first_token_;
      continue;
    }
    if (begins_another(begin - 1)) break;
    if (tokens_[begin - 1].kind == TokenKind::comma) {
      if (const Mention* name = name_closed_by(begin - 1)) {
        begin = std::max(name->first_token, first_token_) - first_token_;
        continue;
      }
      std::uint32_t segment = begin - 1;
      while (segment > 0 && tokens_[segment - 1].kind != TokenKind::comma && !begins_another(segment - 1)) --segment;
      const bool of_a_list = segment > 0 && tokens_[segment].folded.ends_with("ed");  // "flattened 40 homes, | killed 12"
      if (of_a_list || is_aside(segment, begin - 1)) {
        begin = segment - 1;
        continue;
      }
      if (counts_on_behind(begin)) own_begin_ = begin;
      const bool tail = goes_on && (begins_adverbial(begin) || begins_number(begin));
      const bool belongs = tail || counts_on_behind(begin) || tokens_[begin].folded == "but";  // "not only …, but"
      if (!begins_adverbial(segment) && !belongs) break;
    }
    --begin;
  }
  return begin;
}

// "and wounded 30 in Halm", "and seven were hurt in Halm": told of the same place.
bool ClauseOf::goes_on_behind(std::uint32_t conjunction) const {
  std::uint32_t next = conjunction + 1;
  while (next < tokens_.size() && tokens_[next].folded.ends_with("ly")) ++next;
  if (next >= tokens_.size()) return false;
  if (is_past(next) || is_participle(next) || tokens_[next].folded == "another") return true;
  if (is("date_sudden_events", next)) return true;  // "the quake and tsunami"
  for (std::uint32_t at = conjunction; at > 0 && conjunction - at < kLongestAside; --at)
    if (tokens_[at - 1].folded == "between") return true;
  const bool places = place_ending_at(article_, first_token_ + conjunction) &&
                      place_beginning_at(article_, first_token_ + next);
  return places || begins_number(next);
}

bool ClauseOf::begins_number(std::uint32_t at) const {
  if (at >= tokens_.size()) return false;
  const auto mentions = mentions_from(article_, first_token_ + at, first_token_ + at + 1);
  return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    const auto* amount = std::get_if<AmountValue>(&mention.value);
    return amount && amount->type == Type::number;
  });
}

std::uint32_t ClauseOf::end_from(std::uint32_t hit) {
  std::uint32_t end = hit;
  while (end < tokens_.size()) {
    const bool comma = tokens_[end].kind == TokenKind::comma;
    if (const Mention* value = tokens_[end].kind == TokenKind::word ? nullptr : value_around(end)) {
      end = value->end_token() - first_token_;
      continue;
    }
    const auto close = tokens_[end].kind == TokenKind::open ? end_of_brackets(end) : std::nullopt;
    if (close) {
      end = *close;
      continue;
    }
    const bool behind_comma = comma && end + 1 < tokens_.size();
    if (!how_ && tells_of_event_before(behind_comma ? end + 1 : end)) {
      how_ = end;
      end += behind_comma ? 2 : 1;
      continue;
    }
    if (how_ && begins_infinitive(end)) {  // "as they tried | to board a boat in Halm"
      ++end;
      continue;
    }
    if (begins_another(end)) {
      if (how_ || !begins_what_happened(end)) break;
      how_ = end;
    }
    const bool counts = comma && end + 2 < tokens_.size() && is_past(end + 1) && begins_number(end + 2);
    if (comma && !counts && !begins_adverbial(end + 1)) {
      const auto behind = end_of_aside(end);
      if (behind && begins_adverbial(*behind + 1)) {
        end = *behind;
      } else if (!says_what_it_is(end)) {
        break;
      }
    }
    if (is("conjunctions", end) && !tokens_[end].hyphen_before && !goes_on_behind(end)) break;
    ++end;
  }
  return end;
}

// With nothing between that says whose, from where or whereto. Of a name that only its capitals make one, directly.
bool ClauseOf::stands_behind_preposition(std::uint32_t first, bool weak) const {
  for (std::uint32_t at = first; at > 0 && first - at <= kMostBeforePlace; --at) {
    const std::string& before = tokens_[at - 1].folded;
    if (at > 1 && tokens_[at - 2].folded == "felt") return false;  // "was felt in Halm": it struck elsewhere
    if (weak) return before == "in" || before == "near";
    if (is("place_prepositions", at - 1) || is("striking_verbs", at - 1)) return true;
    const Token& token = tokens_[at - 1];
    const bool of = token.folded == "of";
    if (token.kind != TokenKind::word) return false;
    if (!of && !is("determiners", at - 1) && token.capitals == Capitals::none && !may_be_noun(token, lexicon_)) return false;
  }
  return false;
}

// "a Halm bank went up in flames", "the Halm mill fire": where the thing is; but a Halm man may be anywhere, and what a
// Halm court does it does elsewhere.
bool ClauseOf::names_site(std::uint32_t first, std::uint32_t behind) const {
  if (first == 0 || !(is("determiners", first - 1) || is("directions", first - 1))) return false;
  std::uint32_t last = behind;
  const auto is_noun = [&](std::uint32_t at) { return may_be_noun(tokens_[at], lexicon_) && !is("past_verbs", at); };
  while (last < tokens_.size() && last - behind < kMostNouns && is_noun(last)) ++last;
  if (last == behind || (last < tokens_.size() && tokens_[last].folded == "'s")) return false;
  const std::string& noun = tokens_[last - 1].folded;
  const auto& endings = lexicon_.list("person_endings");
  return !is("unnamed_people", last - 1) && !is("judges", last - 1) &&
         std::none_of(endings.begin(), endings.end(), [&](const auto& end) { return noun.ends_with(end); });
}

bool ClauseOf::locates(const Mention& mention) const {
  if (!is_place(mention) || is_country(mention, lexicon_)) return false;
  if (mention.first_token < first_token_) return false;
  const std::uint32_t first = mention.first_token - first_token_, behind = first + mention.token_count;
  const bool before_relative = is_told_before_relative(mention);
  if (before_relative && tokens_[*relative_before()].folded == "where") return true;
  if (!before_relative && (first < begin_ || behind > end_)) return false;
  const bool opens = first == 1;  // "In Halm gunmen killed": its subject comes next
  const bool of_a_noun = behind < tokens_.size() && may_be_noun(tokens_[behind], lexicon_);
  if (!opens && of_a_noun && (mention.weak || is_area(mention, lexicon_))) return false;
  if (of_a_noun && !mention.weak && names_site(first, behind)) return true;
  return stands_behind_preposition(first, mention.weak);
}

bool ClauseOf::lies_in(const Mention& place, const Mention& wider) const {
  if (!is_place(place) || !is_place(wider) || wider.first_token <= place.end_token()) return false;
  const std::uint32_t from = place.end_token() - first_token_, to = wider.first_token - first_token_;
  if (to - from > kMostBeforePlace || !is("place_prepositions", from)) return false;
  return stands_behind_preposition(to, wider.weak);
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
  for (const Mention* one = &mention; one && one->end_token() + 2 < tokens.size() && joins(one->end_token());) {
    std::uint32_t next = one->end_token();
    for (; next < one->end_token() + 2 && joins(next); ++next) by_word |= tokens[next].kind == TokenKind::word;
    one = place_beginning_at(article, next);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  by_word = false;
  for (const Mention* one = &mention; one && one->first_token > 2 && joins(one->first_token - 1);) {
    std::uint32_t next = one->first_token;
    for (; next + 2 > one->first_token && joins(next - 1); --next) by_word |= tokens[next - 1].kind == TokenKind::word;
    one = place_ending_at(article, next);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  return false;
}

}  // namespace gainsay
