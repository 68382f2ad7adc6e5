#include "values/date_cues.hpp"

#include <algorithm>
#include <optional>

#include "values/date_coming.hpp"

namespace gainsay {

namespace {

using Tokens = std::span<const Token>;

// The comma of "Halm, Norland and Burr": names of a list go on.
bool lists_names(std::span<const Token> tokens, std::size_t at, const DateLexicon& lexicon) {
  constexpr std::size_t kReach = 6;
  const auto is_name = [&](std::size_t token) {
    return token < tokens.size() && tokens[token].kind == TokenKind::word && tokens[token].capitals != Capitals::none &&
           !lexicon.find(tokens[token]);
  };
  if (at == 0 || tokens[at].kind != TokenKind::comma || !is_name(at - 1) || !is_name(at + 1)) return false;
  for (std::size_t next = at + 1; next < std::min(tokens.size(), at + kReach); ++next) {
    if (lexicon.list_words.contains(tokens[next])) return is_name(next + 1) || is_name(next + 2);
    if (!is_name(next) && tokens[next].kind != TokenKind::comma) return false;
  }
  return false;
}

// The comma of "April, May and June" and "Monday, Tuesday and Friday"
bool lists_dates(std::span<const Token> tokens, std::size_t at, const DateLexicon& lexicon) {
  const auto is_named = [&](std::size_t token) {
    const DateWord* word = token < tokens.size() ? lexicon.find(tokens[token]) : nullptr;
    return word && (word->month != 0 || word->weekday != 0);
  };
  const bool linked = at + 1 < tokens.size() && lexicon.list_words.contains(tokens[at + 1]);
  return at > 0 && is_named(at - 1) && is_named(linked ? at + 2 : at + 1);
}

bool ends_clause(std::span<const Token> tokens, std::size_t at, const DateLexicon& lexicon) {
  const Token& token = tokens[at];
  switch (token.kind) {
    case TokenKind::word:
      if (lexicon.subordinate.contains(token))
        return at + 1 < tokens.size() && lexicon.subjects.contains(tokens[at + 1]);
      return lexicon.clause_breakers.contains(token) || lexicon.date_breakers.contains(token);
    case TokenKind::number:
    case TokenKind::range_hyphen:
    case TokenKind::sign: return false;
    // "They will leave, perhaps on Friday"
    case TokenKind::comma:
      return !lists_names(tokens, at, lexicon) && !lists_dates(tokens, at, lexicon) &&
             !(at + 1 < tokens.size() && lexicon.clause_hedges.contains(tokens[at + 1]));
    case TokenKind::dash:
    case TokenKind::stop:
    case TokenKind::semicolon:
    case TokenKind::colon:
    case TokenKind::open:
    case TokenKind::close: return true;
  }
  return false;
}

bool begins_with(std::span<const Token> clause, const CuePhrases& cues) {
  const std::span<const Token> after = clause.subspan(1);
  const auto& rests = cues.rests(clause.front());
  return std::any_of(rests.begin(), rests.end(), [&](const auto& rest) {
    const auto same = [](const std::string& word, const Token& token) { return word == token.folded; };
    return rest.size() <= after.size() && std::equal(rest.begin(), rest.end(), after.begin(), same);
  });
}

}  // namespace

std::optional<std::size_t> first_of(std::span<const Token> clause, const CuePhrases& cues) {
  for (std::size_t at = 0; at < clause.size(); ++at)
    if (begins_with(clause.subspan(at), cues)) return at;
  return std::nullopt;
}

bool is_past(const Token& token, const DateLexicon& lexicon) {
  constexpr std::size_t kShortest = 5;  // "owed" may be anything
  if (token.kind != TokenKind::word || token.capitals != Capitals::none) return false;
  const bool regular = token.folded.size() >= kShortest && token.folded.ends_with("ed");
  return (regular && !lexicon.planned.contains(token)) || lexicon.past_verbs.contains(token);
}

namespace {

std::optional<std::size_t> last_of(std::span<const Token> clause, const CuePhrases& cues) {
  for (std::size_t at = clause.size(); at > 0; --at)
    if (begins_with(clause.subspan(at - 1), cues)) return at - 1;
  return std::nullopt;
}

bool holds(std::span<const Token> clause, const CuePhrases& cues) { return first_of(clause, cues).has_value(); }

// Whether the last verb of a clause tells of the past and is none of saying: what follows "said" has its own.
bool tells(std::span<const Token> clause, const DateLexicon& lexicon) {
  for (std::size_t at = clause.size(); at > 0; --at) {
    const Token& token = clause[at - 1];
    if (lexicon.saying.contains(token)) return false;
    if (is_past(token, lexicon)) return true;
  }
  return false;
}

// "said Thursday", "said on Thursday", "Thursday told"
bool belongs_to_saying(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  const auto says = [&](std::size_t at) { return lexicon.saying.contains(tokens[at]); };
  const bool before = begin > 0 && says(begin - 1);
  const bool before_that = begin > 1 && says(begin - 2) && tokens[begin - 1].kind == TokenKind::word;
  return before || before_that || (end < tokens.size() && says(end));
}

// Whether a past verb governs what stands behind the clause: "was arrested", but not "agreed to meet".
bool ends_in_past(std::span<const Token> clause, const DateLexicon& lexicon) {
  for (std::size_t at = clause.size(); at > 0; --at) {
    const Token& token = clause[at - 1];
    if (is_past(token, lexicon) || lexicon.past_auxiliaries.contains(token)) return true;
    if (token.folded == "to" && at < clause.size() && clause[at].capitals == Capitals::none) return false;
  }
  return false;
}

// "Opened on", "opened", but not "is opened on"
bool ends_in_deed(std::span<const Token> before, const DateLexicon& lexicon) {
  if (!before.empty() && before.back().folded == "on") before = before.first(before.size() - 1);
  const bool now = before.size() > 1 && lexicon.scheduling.contains(before[before.size() - 2]);
  return !before.empty() && !now && is_past(before.back(), lexicon);
}

// "The loan, | due in | May, | was not repaid": nothing to come is told of in the past.
bool is_closed_aside(Tokens tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  constexpr std::size_t kLongest = 4, kVerb = 3;
  if (end >= tokens.size() || tokens[end].kind != TokenKind::comma) return false;
  const Tokens aside = tokens.subspan(begin - std::min(begin, kLongest), std::min(begin, kLongest));
  const bool opens = std::any_of(aside.begin(), aside.end(), [](const Token& token) { return token.kind == TokenKind::comma; });
  const Tokens behind = tokens.subspan(end + 1, std::min(kVerb, tokens.size() - end - 1));
  return opens && tells_of_past(behind, lexicon) && !holds_any(behind, lexicon.saying);
}

// "Took effect on", "went into effect"
bool ends_in_effect(std::span<const Token> before, const DateLexicon& lexicon) {
  constexpr std::size_t kLongest = 3;
  if (!before.empty() && before.back().folded == "on") before = before.first(before.size() - 1);
  for (std::size_t words = 2; words <= std::min(kLongest, before.size()); ++words)
    if (begins_with(before.last(words), lexicon.effects)) return true;
  return false;
}

// "The deadline is Tuesday", "is on Tuesday"
bool is_scheduled(std::span<const Token> before, const DateLexicon& lexicon) {
  if (!before.empty() && before.back().folded == "on") before = before.first(before.size() - 1);
  return !before.empty() && lexicon.scheduling.contains(before.back());
}

// Whether what the clause says of the date is to come. Of two verbs the one on its side of the other governs it: "was arrested
// on Friday and will appear in court", "who is to retire was honoured on Friday".
bool is_to_come(std::span<const Token> before, std::span<const Token> after, const DateLexicon& lexicon) {
  const bool told_next = !after.empty() && is_past(after.front(), lexicon);  // "on Monday approved a plan to close"
  if (const auto cue = last_of(before, lexicon.future)) {
    const auto between = before.subspan(*cue + 1);
    const auto past = std::find_if(between.begin(), between.end(), [&](const Token& token) {
      return lexicon.past_auxiliaries.contains(token);
    });
    if (past == between.end()) return true;
  }
  if (is_scheduled(before, lexicon)) return true;
  const auto cue = first_of(after, lexicon.future);
  return cue && !told_next && (*cue == 0 || !ends_in_past(before, lexicon));
}

// "Monday's ruling" has been made; but who will play "in Monday's final" has yet to.
bool is_of_past_event(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  if (end >= tokens.size() || tokens[end].folded != "'s") return false;
  return begin == 0 || !lexicon.event_links.contains(tokens[begin - 1]);
}

// "As early as Friday", "no sooner than the weekend"
bool is_earliest(std::span<const Token> tokens, std::size_t begin, const DateLexicon& lexicon) {
  constexpr std::size_t kWords = 2;
  const std::size_t named = begin > 0 && tokens[begin - 1].folded == "the" ? begin - 1 : begin;
  return named >= kWords && begins_with(tokens.subspan(named - kWords, kWords), lexicon.earliest);
}

// What of the calendar a date is named after, as far as its cues depend on it; a season counts as a month.
enum class Named { neither, weekday, month };

Named named_after(std::span<const Token> date, const DateLexicon& lexicon) {
  Named named = Named::neither;
  for (const Token& token : date) {
    const DateWord* word = lexicon.find(token);
    if (word && word->weekday != 0) return Named::weekday;
    if (word && (word->month != 0 || word->season != 0)) named = Named::month;
  }
  return named;
}

// "Elected in May, she": only where it opens its clause may a participle have a capital.
bool opens_with_participle(std::span<const Token> before) {
  constexpr std::size_t kShortest = 5;
  return !before.empty() && before.front().capitals == Capitals::first && before.front().folded.size() > kShortest &&
         before.front().folded.ends_with("ed");
}

// "It fell in May", "the fire in May is unexplained", "the trial in May drew crowds", "it was shut until May", "In May it fell", "In May, it fell"
bool is_over(const DateClause& clause, const DateLexicon& lexicon) {
  constexpr std::size_t kOpening = 2;  // "but in"
  constexpr std::size_t kNear = 5;     // "the fire at the mill in"
  constexpr std::size_t kVerb = 2;     // "the May vote | was challenged"
  const Tokens before = clause.before, after = clause.after;
  if (holds_any(before, lexicon.unchanged_past) || tells(before, lexicon)) return true;
  if (holds_any(before, lexicon.past_auxiliaries) && ends_in_past(before, lexicon)) return true;
  if (holds_any(before.last(std::min(before.size(), kNear)), lexicon.sudden_events)) return true;
  if (before.size() <= kOpening && opens_with_participle(before)) return true;
  const Tokens next = after.first(std::min(after.size(), kVerb));
  if (tells_of_past(next, lexicon) || (after.size() >= kVerb && lexicon.perfect_auxiliaries.contains(after[0]) && is_past(after[1], lexicon)))
    return true;
  return before.size() <= kOpening && (tells_of_past(after, lexicon) || tells_of_past(clause.behind_comma, lexicon));
}

// Where what only names again what stands before it begins, if a comma closes it and its clause goes on at a place: "will show its
// last loom, the Halm Weaver, | at a fair Friday". The comma itself where there is no such thing.
std::size_t apposition_before(Tokens tokens, std::size_t comma, const DateLexicon& lexicon) {
  constexpr std::size_t kLongest = 6;
  if (tokens[comma].kind != TokenKind::comma || !lexicon.event_places.contains(tokens[comma + 1])) return comma;
  for (std::size_t at = comma; at > comma - std::min(comma, kLongest); --at) {
    if (tokens[at - 1].kind == TokenKind::comma) {
      const DateWord* word = lexicon.find(tokens[at]);
      const bool again = (word && (word->glue == DateGlue::the || word->glue == DateGlue::one)) || lexicon.owners.contains(tokens[at]);
      const bool place = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.begin() + static_cast<std::ptrdiff_t>(comma),
                                     [](const Token& token) { return token.capitals != Capitals::none; });  // "in Halm, Norland, from May"
      return again || place ? at - 1 : comma;
    }
    if (tokens[at - 1].kind != TokenKind::word || is_past(tokens[at - 1], lexicon)) return comma;
  }
  return comma;
}

// Past the brackets that open there: "the Herons (25-7) will play". Where they hold more than a few words, they are not passed.
std::size_t past_brackets(Tokens tokens, std::size_t at, std::size_t latest) {
  constexpr std::size_t kLongest = 8;
  if (tokens[at].kind != TokenKind::open) return at;
  for (std::size_t close = at + 1; close < std::min(latest, at + kLongest); ++close)
    if (tokens[close].kind == TokenKind::close) return close + 1;
  return at;
}

// The comma of "in Friday's final, …", and what a date ends at without one.
std::size_t comma_behind(Tokens tokens, std::size_t end, std::size_t latest) {
  constexpr std::size_t kEvent = 3;  // "'s title fight"
  if (end >= latest || tokens[end].folded != "'s") return end;
  const std::size_t last = std::min(latest, end + 1 + kEvent + 1);
  for (std::size_t at = end + 1; at < last; ++at)
    if (tokens[at].kind != TokenKind::word) return at;
  return end;
}

// What stands behind the comma of "On Tuesday, …" and "In Friday's final, …"; nothing for others.
std::span<const Token> opening_clause(std::span<const Token> tokens, std::size_t begin, std::size_t end, std::size_t latest,
                                      const DateLexicon& lexicon) {
  constexpr std::size_t kBefore = 2;  // "and on"
  end = comma_behind(tokens, end, latest);
  if (begin > kBefore || end >= latest || tokens[end].kind != TokenKind::comma) return {};
  std::size_t last = end + 1;
  while (last < latest) {
    const std::size_t next = past_brackets(tokens, last, latest);
    if (next == last && ends_clause(tokens, last, lexicon)) break;
    last = std::max(next, last + 1);
  }
  return tokens.subspan(end + 1, last - end - 1);
}

}  // namespace

ClauseCues cues_around(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  constexpr std::size_t kOpening = 3;
  const bool opens = begin <= kOpening;
  const bool passing = begin > 0 && (tokens[begin - 1].kind == TokenKind::open ||
                                     lexicon.passing.contains(tokens[begin - 1]));
  const bool names = begin > 0 && end < tokens.size() && tokens[end].kind == TokenKind::word &&
                     (tokens[begin - 1].folded == "the" || lexicon.owners.contains(tokens[begin - 1]));
  const bool sudden = end < tokens.size() && lexicon.sudden_events.contains(tokens[end]);
  if (belongs_to_saying(tokens, begin, end, lexicon)) {
    ClauseCues said{false, true, opens, false, names, sudden, passing};
    said.over = true;
    return said;
  }
  const std::size_t earliest = begin - std::min(begin, kLongestClause);
  std::size_t first = begin;
  // What stands in brackets belongs to what they stand behind.
  const auto ends_before = [&](std::size_t at) {
    return tokens[at].kind != TokenKind::open && ends_clause(tokens, at, lexicon);
  };
  while (first > earliest) {
    const std::size_t next = ends_before(first - 1) ? apposition_before(tokens, first - 1, lexicon) : first - 1;
    if (ends_before(first - 1) && next == first - 1) break;
    first = std::max(next, earliest);
  }
  const std::size_t latest = std::min(tokens.size(), end + kLongestClause);
  std::size_t last = end;
  while (last < latest && !ends_clause(tokens, last, lexicon)) ++last;
  const auto before = tokens.subspan(first, begin - first);
  const auto after = tokens.subspan(end, last - end);
  const auto found = [&](const CuePhrases& cues) { return holds(before, cues) || holds(after, cues); };
  const DateClause clause{before, after, opening_clause(tokens, begin, end, latest, lexicon)};
  const bool to_come = is_to_come(before, after, lexicon) || looks_ahead(clause, lexicon);
  const bool past = found(lexicon.past), told = tells(before, lexicon);
  const bool first_day = is_earliest(tokens, begin, lexicon);
  const bool perhaps = first_day && ((!past && !told) || ends_in_infinitive(before, lexicon));  // ", perhaps as early as Friday"
  const bool told_behind = tells_of_past(clause.behind_comma, lexicon) && !holds_any(clause.behind_comma, lexicon.scheduling);  // "is shut"
  const Named named = named_after(tokens.subspan(begin, end - begin), lexicon);
  const bool month = named == Named::month;
  const bool awaited = named != Named::neither && is_awaited(before, lexicon);
  const bool in_effect = ends_in_effect(before, lexicon);
  const bool proposed = named != Named::neither && is_proposed(before, lexicon);
  const bool appointed = month ? is_traded_ahead(clause, lexicon) : awaited || (named == Named::weekday && is_appointed(clause, lexicon));
  const bool ahead = proposed || appointed;
  const bool closed = month && is_closed_aside(tokens, begin, end, lexicon);
  const bool future = (to_come || perhaps || ahead) && !closed && !is_of_past_event(tokens, begin, end, lexicon);
  return {future, past, opens, holds(before, lexicon.comparisons), names, sudden, passing, told, in_effect || ends_in_deed(before, lexicon),
          month && is_over(clause, lexicon), month && holds_any(before, lexicon.perfect_auxiliaries),
          awaited, first_day, told_behind};
}

bool is_ahead(EdgeWord bound, const ClauseCues& cues) {
  if (bound == EdgeWord::until) return !cues.past && !cues.told && !cues.told_behind;
  return bound == EdgeWord::by && !cues.past;
}

}  // namespace gainsay
