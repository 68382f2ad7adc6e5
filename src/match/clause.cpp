#include "match/clause.hpp"

#include <algorithm>

#include "match/place_mentions.hpp"
#include "match/slot_values.hpp"
#include "match/subjects.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestAside = 8;      // ", a small town on the island,"

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

}  // namespace

ClauseOf::ClauseOf(const ReadArticle& article, const PlacesSaid& places_said, std::size_t sentence, const Hit& hit,
                   const Lexicon& lexicon)
    : article_(article), places_said_(places_said), lexicon_(lexicon), tokens_(tokens_of(article, sentence)),
      first_token_(article.tokenised.sentences[sentence].first_token), hit_(hit) {
  begin_ = begin_from(hit.begin);
  outer_begin_ = begin_of_what_followed();
  end_ = end_from(hit.end);
}

bool ClauseOf::is(std::string_view section, std::uint32_t at) const {
  return tokens_[at].kind == TokenKind::word && lexicon_.set(section).contains(tokens_[at].folded);
}

bool ClauseOf::is_participle(std::uint32_t at) const {
  return tokens_[at].kind == TokenKind::word && tokens_[at].folded.ends_with("ing") && !is("no_participles", at);
}

// "to flee", but not "to the south", "to Halm", "to homes", "to death".
bool ClauseOf::begins_infinitive(std::uint32_t at) const {
  if (tokens_[at].folded != "to" || at + 1 == tokens_.size()) return tokens_[at].folded == "to";
  const Token& next = tokens_[at + 1];
  const bool noun = (next.folded.ends_with('s') && !next.folded.ends_with("ss")) ||
                    (next.folded.ends_with("al") && !next.folded.ends_with("eal")) || next.folded == "within" ||
                    next.folded == "death";
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
  // "killed | while visiting Halm", but not "killed 12 | while nine were hurt"
  if (word == "while") return at + 1 < tokens_.size() && is_participle(at + 1);
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

// ", causing a dam | to burst and killing 12": what stands before the comma belongs to both.
std::optional<std::uint32_t> ClauseOf::participle_before(std::uint32_t infinitive) const {
  if (!begins_infinitive(infinitive)) return std::nullopt;
  for (std::uint32_t at = infinitive; at > 1 && infinitive - at < kLongestAside; --at) {
    if (is_participle(at - 1) && tokens_[at - 2].kind == TokenKind::comma) return at - 1;
    if (tokens_[at - 1].kind == TokenKind::comma || begins_another(at - 1) || is_finite_verb(at - 1)) break;
  }
  return std::nullopt;
}

// "a quake on Friday, | the worst in Halm, killing 12": up to the next comma, with no verb of its own.
bool ClauseOf::begins_apposition(std::uint32_t at) const {
  if (!is("indefinite_articles", at) && tokens_[at].folded != "the") return false;
  for (std::uint32_t next = at; next < hit_.begin && next - at <= kLongestAside; ++next) {
    if (tokens_[next].kind == TokenKind::comma) return true;
    if (begins_another(next) || is_finite_verb(next)) return false;
  }
  return false;
}

// "In Halm on Friday, | police say | a man killed": the comma. What stands before it is no day and no place of the saying.
std::optional<std::uint32_t> ClauseOf::comma_before_saying(std::uint32_t behind) const {
  constexpr std::uint32_t kLongestSpeaker = 3;
  std::uint32_t saying = behind;
  if (saying > 0 && tokens_[saying - 1].folded == "that") --saying;
  if (saying == 0 || (tokens_[saying - 1].folded != "say" && tokens_[saying - 1].folded != "says")) return std::nullopt;
  for (std::uint32_t at = --saying; at > 0 && saying - at <= kLongestSpeaker; --at) {
    if (tokens_[at - 1].kind == TokenKind::comma) return begins_adverbial(0) ? std::optional(at - 1) : std::nullopt;
    if (begins_another(at - 1) || is_finite_verb(at - 1)) break;
  }
  return std::nullopt;
}

// "Crowds marched in Halm on Friday | after | a woman was killed": what followed was mostly there, but not on that day.
std::uint32_t ClauseOf::begin_of_what_followed() const {
  if (begin_ == 0 || tokens_[begin_ - 1].folded != "after") return begin_;
  std::uint32_t begin = begin_ - 1;
  while (begin > 0 && tokens_[begin - 1].kind != TokenKind::comma && !begins_another(begin - 1)) --begin;
  return begin;
}

// "near Halm, killing 12": what stands before the comma belongs to it.
bool ClauseOf::holds_participle_behind_comma() const {
  for (std::uint32_t at = hit_.begin; at + 1 < hit_.end; ++at)
    if (tokens_[at].kind == TokenKind::comma && is_participle(at + 1)) return true;
  return false;
}

std::uint32_t ClauseOf::begin_from(std::uint32_t hit) {
  std::uint32_t begin = hit;
  // "shelled the school, leaving | 12 dead"
  if (begin > 1 && is_participle(begin - 1) && tokens_[begin - 2].kind == TokenKind::comma) begin -= 1;
  bool goes_on = holds_participle_behind_comma();
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
      // But "kept from | bombing it and took 12" goes on with the verb before.
      const bool verb = is_past(hit) && hit > 0 && is("conjunctions", hit - 1);
      if (is("act_prepositions", before) && !verb) return begin;
      if (tokens_[begin - 1].kind == TokenKind::comma || tokens_[begin - 1].kind == TokenKind::dash) {
        goes_on = true;
        --begin;
        continue;
      }
      // "at a mill in Halm, killing two, and badly | injuring 12"
      if (is("conjunctions", before) && before > 0 && tokens_[before - 1].kind == TokenKind::comma) {
        goes_on = true;
        begin = before - 1;
        continue;
      }
    }
    if (const auto comma = comma_before_saying(begin)) {
      begin = *comma + 1;
      continue;
    }
    if (const Mention* value = tokens_[begin - 1].kind == TokenKind::word ? nullptr : value_around(begin - 1)) {
      begin = std::max(value->first_token, first_token_) - first_token_;
      continue;
    }
    if (const auto open = begin_of_brackets(begin - 1)) {  // "in Halm on Tuesday (at noon), killing | 12"
      begin = *open;
      continue;
    }
    if (begins_another(begin - 1)) {
      const auto participle = participle_before(begin - 1);
      if (!participle) break;
      begin = *participle;
      continue;
    }
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
      if (goes_on && begins_apposition(begin)) {
        --begin;
        continue;
      }
      if (counts_on_behind(begin)) own_begin_ = begin;
      // "Fire kills two in Halm, | injures 12"
      const bool verb = begin == hit && !begins_number(begin) && tokens_[begin].capitals == Capitals::none &&
                        (is_past(begin) || tokens_[begin].folded.ends_with('s'));
      const bool tail = verb || (goes_on && (begins_adverbial(begin) || begins_number(begin)));
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

// "Two hurt, | a child dead in Halm"
bool ClauseOf::tells_of_harm(std::uint32_t at) const {
  constexpr std::uint32_t kLongestCount = 4;  // "at least two people | dead"
  const std::uint32_t end = std::min(static_cast<std::uint32_t>(tokens_.size()), at + kLongestCount + 1);
  for (; at < end && tokens_[at].kind != TokenKind::comma && !begins_another(at); ++at)
    if (is("harm_words", at)) return true;
  return false;
}

const Mention* ClauseOf::date_beginning_at(std::uint32_t at) const {
  const auto mentions = mentions_from(article_, first_token_ + at, first_token_ + at + 1);
  const auto found = std::find_if(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return std::holds_alternative<DateValue>(mention.value);
  });
  return found == mentions.end() ? nullptr : &*found;
}

// "Shot three – killing two – | at the mill on Friday": the clause around goes on.
bool ClauseOf::closes_aside(std::uint32_t dash) const {
  const bool opens = hit_.begin > 0 && tokens_[hit_.begin - 1].kind == TokenKind::dash && is_participle(hit_.begin);
  return opens && tokens_[dash].kind == TokenKind::dash && dash + 1 < tokens_.size() && begins_adverbial(dash + 1);
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
    const Mention* wider = behind_comma ? place_beginning_at(article_, first_token_ + end + 1) : nullptr;
    if (wider && place_ending_at(article_, first_token_ + end)) {  // "in Halm, N.L., |"
      end = wider->end_token() - first_token_;
      continue;
    }
    if (const Mention* date = date_beginning_at(end)) {  // "just before noon on Friday"
      end = date->end_token() - first_token_;
      continue;
    }
    if (closes_aside(end)) {
      ++end;
      continue;
    }
    if (begins_another(end)) {
      if (how_ || !begins_what_happened(end)) break;
      how_ = end;
    }
    const bool counts = comma && end + 2 < tokens_.size() && is_past(end + 1) && begins_number(end + 2);
    if (comma && !counts && !begins_adverbial(end + 1) && !tells_of_harm(end + 1)) {
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

}  // namespace gainsay
