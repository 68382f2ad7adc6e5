#include "values/date_coming.hpp"

#include <algorithm>

#include "values/date_cues.hpp"

namespace gainsay {

using Tokens = std::span<const Token>;

bool holds_any(std::span<const Token> tokens, const FoldedSet& words) {
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return words.contains(token); });
}

bool tells_of_past(std::span<const Token> tokens, const DateLexicon& lexicon) {
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return is_past(token, lexicon) || lexicon.past_auxiliaries.contains(token);
  });
}

namespace {

// What stands behind the last of these words; nothing where there is none.
Tokens behind_last(Tokens tokens, const FoldedSet& words) {
  const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [&](const Token& token) { return words.contains(token); });
  return tokens.last(static_cast<std::size_t>(last == tokens.rend() ? 0 : last - tokens.rbegin()));
}

// "The", "a", "his"
bool is_determiner(const Token& token, const DateLexicon& lexicon) {
  const DateWord* word = lexicon.find(token);
  return lexicon.owners.contains(token) || (word && (word->glue == DateGlue::the || word->glue == DateGlue::one));
}

// "The league plans to", "the mill is expected to": the verb of its clause, so that what follows hangs on it: "plans to show what
// it made". But plans may be things, too: "on Tuesday, plans to sell the mill drew protests".
bool is_verb_of_plan(Tokens clause, std::size_t cue, const DateLexicon& lexicon) {
  return cue > 0 && lexicon.plan_verbs.contains(clause[cue]) && !is_determiner(clause[cue - 1], lexicon) &&
         !holds_any(clause.subspan(cue + 1), lexicon.past_auxiliaries);
}

// "On Tuesday, the league plans to meet": nothing was done or said before what is to come, nor behind it but after "will": "on
// Tuesday, a bus going to Halm overturned".
bool opens_to_come(Tokens clause, const DateLexicon& lexicon) {
  if (!clause.empty() && lexicon.time_conjunctions.contains(clause.front())) return false;  // "on Friday, when she set aside …"
  const auto cue = first_of(clause, lexicon.future);
  if (!cue || tells_of_past(clause.first(*cue), lexicon) || holds_any(clause.first(*cue), lexicon.saying)) return false;
  const bool sure = lexicon.sure_future.contains(clause[*cue]) || is_verb_of_plan(clause, *cue, lexicon);
  return sure || !tells_of_past(clause.subspan(*cue + 1), lexicon);
}

// "When the case is heard in May", "before the talks resume on Friday"
bool is_in_time_clause(Tokens before, const DateLexicon& lexicon) {
  const Tokens clause = behind_last(before, lexicon.time_conjunctions);
  return holds_any(clause, lexicon.present_verbs) && std::none_of(clause.begin(), clause.end(), [&](const Token& token) {
    return lexicon.past_auxiliaries.contains(token) || lexicon.past_verbs.contains(token);
  });
}

// "She planned the visit", "they had planned it": what somebody did is no plan of the clause.
bool is_planned_by(Tokens before, std::size_t at, const DateLexicon& lexicon) {
  const bool subject = at > 0 && !is_determiner(before[at - 1], lexicon) &&
                       (lexicon.subjects.contains(before[at - 1]) || lexicon.perfect_auxiliaries.contains(before[at - 1]) ||
                        before[at - 1].folded == "had");
  return subject || (at + 1 < before.size() && is_determiner(before[at + 1], lexicon));
}

// "The slated visit of the minister in September", "a meeting scheduled in May"
bool is_of_plan(Tokens before, Tokens after, const DateLexicon& lexicon) {
  const auto of_plan = [&](const Token& token) { return lexicon.planned_things.contains(token); };
  const auto plan = std::find_if(before.begin(), before.end(), of_plan);
  if (plan == before.end()) return false;
  constexpr std::ptrdiff_t kAdverb = 2;  // "sank as previously planned"
  const bool so = std::any_of(plan - std::min(kAdverb, plan - before.begin()), plan, [&](const Token& token) {
    return lexicon.subordinate.contains(token);
  });
  if (so || is_planned_by(before, static_cast<std::size_t>(plan - before.begin()), lexicon)) return false;
  const bool told_next = !after.empty() && (is_past(after.front(), lexicon) || lexicon.past_auxiliaries.contains(after.front()));
  return !told_next && !tells_of_past(behind_last(before, lexicon.planned_things), lexicon);
}

// "The two meet separately on Friday"; not "did meet" and "failed to meet".
bool is_of_meeting(Tokens before, const DateLexicon& lexicon) {
  constexpr std::size_t kReach = 3;
  const Tokens near = before.last(std::min(before.size(), kReach));
  const bool meets = holds_any(near, lexicon.plural_verbs);
  if (!meets) return false;
  const Tokens verb = behind_last(before, lexicon.plural_verbs);
  const Tokens subject = before.first(before.size() - verb.size() - 1);
  return !subject.empty() && subject.back().folded != "to" && !tells_of_past(subject, lexicon) && !tells_of_past(verb, lexicon) &&
         !holds_any(subject, lexicon.no_plural_verb_after);
}

// "The House votes on Thursday", "who leaves for Rome on Friday": a verb in the present, and none in the past.
bool is_in_schedule(Tokens before, const DateLexicon& lexicon) {
  constexpr std::size_t kReach = 5;
  const Tokens near = before.last(std::min(before.size(), kReach));
  const bool opens = !before.empty() && lexicon.schedule_verbs.contains(before.front()) && before.front().capitals == Capitals::none;  // "who leaves"
  if (opens && !tells_of_past(before, lexicon)) return true;
  for (std::size_t at = 1; at < near.size(); ++at) {
    if (!lexicon.schedule_verbs.contains(near[at]) || near[at].capitals != Capitals::none) continue;
    const DateWord* leading = lexicon.find(near[at - 1]);
    const bool noun = (leading && leading->glue != DateGlue::none) || lexicon.owners.contains(near[at - 1]) ||  // "the votes"
                      lexicon.no_schedule_after.contains(near[at - 1]);
    if (!noun && near[at - 1].kind == TokenKind::word && !tells_of_past(before, lexicon)) return true;
  }
  return false;
}

// "A ruling is likely Tuesday", "the ban is effective at noon Friday", "he was to leave on Friday", "a vote could come Friday"; and where
// something is hoped to be done by then, "they were sure it could be mended by Friday".
bool is_foreseen(Tokens before, const DateLexicon& lexicon) {
  const bool linked = !before.empty() && (lexicon.event_places.contains(before.back()) || lexicon.clock_cues.contains(before.back()));
  const bool by = !before.empty() && before.back().folded == "by";
  if (linked || by) before = before.first(before.size() - 1);
  if (!before.empty() && lexicon.foreseen.contains(before.back()) && !tells_of_past(before, lexicon)) return true;
  for (std::size_t at = 0; at + 1 < before.size(); ++at) {
    const bool was = before[at].folded == "was" || before[at].folded == "were";
    const bool was_to = was && before[at + 1].folded == "to" && at + 2 < before.size() && !is_determiner(before[at + 2], lexicon) &&
                        before[at + 2].capitals == Capitals::none && !lexicon.no_chance.contains(before[at + 2]);  // "was to blame"
    const Tokens verb = before.subspan(at + 1, std::min<std::size_t>(2, before.size() - at - 1));  // "may also have been"
    const bool may = lexicon.chances.contains(before[at]) && before[at].capitals == Capitals::none &&
                     !holds_any(verb, lexicon.no_chance) && (by || !tells_of_past(before.first(at), lexicon));
    if ((was_to || may) && !tells_of_past(before.subspan(at + 1), lexicon)) return true;
  }
  return false;
}

// Behind "is returning": no "after a fall", no "to a town taken", no "the attack", no trend ("is going | down").
bool goes_on_alone(Tokens behind, const DateLexicon& lexicon) {
  constexpr std::size_t kNear = 2;  // "the attack on"
  const Tokens near = behind.last(std::min(behind.size(), kNear));
  const bool trend = behind.size() > 1 && lexicon.trends.contains(behind.front());  // alone it is the date's own: "on | Friday"
  return !trend && !holds_any(behind, lexicon.aftermath) && !holds_any(behind, lexicon.bare_participles) &&
         !holds_any(near, lexicon.sudden_events);
}

// "She is leaving the post in May", "they are also meeting on Friday"
bool is_under_way(Tokens before, const DateLexicon& lexicon) {
  for (std::size_t at = 0; at + 1 < before.size(); ++at) {
    if (!lexicon.scheduling.contains(before[at])) continue;
    const bool next = lexicon.under_way.contains(before[at + 1]);
    const bool over_adverb =
        at + 2 < before.size() && lexicon.under_way.contains(before[at + 2]) && !is_determiner(before[at + 1], lexicon);
    if ((next || over_adverb) && !tells_of_past(before, lexicon) && goes_on_alone(before.subspan(at + (next ? 2 : 3)), lexicon)) return true;
  }
  return false;
}

// "Has decided to open the lock in May": what has been done has no date of its own, so that it is the date of what is to be.
bool is_intended(Tokens before, const DateLexicon& lexicon) {
  for (std::size_t at = 2; at + 1 < before.size(); ++at) {
    const bool to_verb = before[at].folded == "to" && before[at + 1].capitals == Capitals::none;
    const Token& done = before[at - 1];
    if (!to_verb || !lexicon.intentions.contains(done)) continue;
    const bool adverb = at > 2 && before[at - 2].folded.ends_with("ly");  // "has formally agreed to"
    const bool perfect = lexicon.perfect_auxiliaries.contains(before[adverb ? at - 3 : at - 2]);
    if (perfect && !tells_of_past(before.subspan(at + 1), lexicon)) return true;
  }
  return false;
}

// "Gave the family until Tuesday", "has until Tuesday", "extended the loan through May", "put the vote off until Tuesday", "is shut until
// Tuesday": a term ends on the coming one.
bool is_deadline(Tokens before, const DateLexicon& lexicon) {
  if (before.empty()) return false;
  const Token& end = before.back();
  if (lexicon.extension_ends.contains(end) && holds_any(before, lexicon.extensions)) return true;
  if (!lexicon.deadline_ends.contains(end)) return false;
  if (holds_any(before, lexicon.deadline_verbs)) return true;
  return holds_any(before, lexicon.scheduling) && !holds_any(before, lexicon.past_auxiliaries);
}

// "Has scheduled a vote Thursday", "have called a strike Friday": the day of the vote, for beside what has been done stands no day of
// the past.
bool is_arranged(Tokens before, const DateLexicon& lexicon) {
  for (std::size_t at = 0; at + 2 < before.size(); ++at) {
    if (!lexicon.perfect_auxiliaries.contains(before[at])) continue;
    const std::size_t verb = before[at + 1].folded.ends_with("ly") || before[at + 1].folded == "also" ? at + 2 : at + 1;
    if (lexicon.arrangements.contains(before[verb]) && !tells_of_past(before.subspan(verb + 1), lexicon)) return true;
  }
  return false;
}

// "At its next monthly sale on Friday", "the next round Friday"
bool is_next_event(Tokens before, const DateLexicon& lexicon) {
  constexpr std::size_t kReach = 4;
  if (!before.empty() && before.back().folded == "on") before = before.first(before.size() - 1);
  const Tokens near = before.last(std::min(before.size(), kReach));
  for (std::size_t at = 1; at + 1 < near.size(); ++at) {
    const DateWord* word = lexicon.find(near[at]);
    const bool next = word && word->shift && *word->shift > 0 && is_determiner(near[at - 1], lexicon);
    const DateWord* named = lexicon.find(near[at + 1]);
    if (next && !(named && named->unit) && !tells_of_past(near.subspan(at + 1), lexicon)) return true;  // none of "the next day"
  }
  return false;
}

}  // namespace

bool is_awaited(std::span<const Token> before, const DateLexicon& lexicon) {
  return holds_any(before, lexicon.awaiting) && !holds_any(before, lexicon.past_auxiliaries) &&  // "did not expect"
         !tells_of_past(behind_last(before, lexicon.awaiting), lexicon);
}

// Neither "could be held" nor "not be held", and what is "to be" is known otherwise.
bool is_proposed(std::span<const Token> before, const DateLexicon& lexicon) {
  for (std::size_t at = 1; at + 1 < before.size(); ++at) {
    const Token& subject = before[at - 1];
    const bool known = subject.folded == "to" || lexicon.chances.contains(subject) || lexicon.no_chance.contains(subject);
    if (before[at].folded == "be" && !known && !tells_of_past(before.first(at), lexicon) && !tells_of_past(before.subspan(at + 2), lexicon))
      return true;
  }
  return false;
}

bool ends_in_infinitive(std::span<const Token> before, const DateLexicon& lexicon) {
  for (std::size_t at = before.size(); at > 1; --at) {
    if (is_past(before[at - 1], lexicon)) return false;
    const bool object = at < before.size() && is_determiner(before[at], lexicon);  // "to call a vote", but not "to war"
    const bool verb = before[at - 1].capitals == Capitals::none && (object || lexicon.is_verb(before[at - 1]));
    if (verb && before[at - 2].folded == "to") return true;
  }
  return false;
}

bool is_appointed(const DateClause& clause, const DateLexicon& lexicon) {
  // "For Friday's game" and "planned for Friday was put off" may be told of either.
  const Tokens after = clause.after;
  const bool goes_on = !after.empty() && (after.front().folded == "'s" || is_past(after.front(), lexicon) ||
                                          lexicon.past_auxiliaries.contains(after.front()));
  Tokens before = clause.before;
  if (before.empty() || goes_on) return false;
  if (is_arranged(before, lexicon) || is_next_event(before, lexicon)) return true;
  if (lexicon.lengths_after.contains(before.back())) return !holds_any(before, lexicon.past_auxiliaries);  // "were known for Sunday"
  if (before.back().folded == "on") before = before.first(before.size() - 1);
  if (before.size() < 2) return false;
  const std::size_t verb = before.size() - 1;
  return before[verb - 1].folded == "to" && lexicon.is_verb(before[verb]) && !tells_of_past(before.first(verb), lexicon);
}

bool is_traded_ahead(const DateClause& clause, const DateLexicon& lexicon) {
  constexpr std::size_t kReach = 3;
  const Tokens before = clause.before, after = clause.after;
  // "Oats for delivery in May"
  if (before.size() >= kReach && lexicon.lengths_after.contains(before[before.size() - kReach]) &&
      lexicon.deliveries.contains(before[before.size() - 2]))
    return true;
  // "Oats for May loading", but not "the May loadings"
  const bool dealt = !before.empty() && !after.empty() && lexicon.lengths_after.contains(before.back()) && lexicon.dealings.contains(after.front());
  if (dealt) return true;
  // "The June settlement with the miners" may be any.
  const bool named = !before.empty() && is_determiner(before.back(), lexicon);
  if (named && !after.empty() && lexicon.deliveries.contains(after.front())) return false;
  for (const Token& token : after.first(std::min(after.size(), kReach))) {
    if (lexicon.deliveries.contains(token)) return true;
    const DateWord* word = lexicon.find(token);
    const bool joins = !word || word->month != 0 || word->glue == DateGlue::and_ || word->glue == DateGlue::to;
    const bool links = lexicon.lengths_after.contains(token) || lexicon.time_conjunctions.contains(token);
    if (token.kind != TokenKind::word || !joins || links) return false;
  }
  return false;
}

bool looks_ahead(const DateClause& clause, const DateLexicon& lexicon) {
  return opens_to_come(clause.behind_comma, lexicon) || is_in_time_clause(clause.before, lexicon) ||
         is_of_plan(clause.before, clause.after, lexicon) || is_of_meeting(clause.before, lexicon) ||
         is_deadline(clause.before, lexicon) || is_intended(clause.before, lexicon) ||
         is_in_schedule(clause.before, lexicon) || is_foreseen(clause.before, lexicon) || is_under_way(clause.before, lexicon);
}

}  // namespace gainsay
