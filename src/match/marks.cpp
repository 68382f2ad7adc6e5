#include "match/marks.hpp"

#include <algorithm>

#include "match/cue_words.hpp"
#include "match/quotations.hpp"
#include "match/slot_values.hpp"
#include "match/verb_group.hpp"

namespace gainsay {
namespace {

using Tokens = std::span<const Token>;

bool is_clause_mark(TokenKind kind) {
  return kind == TokenKind::comma || kind == TokenKind::dash || kind == TokenKind::open || kind == TokenKind::close;
}

bool opens_aside(TokenKind kind) {
  return kind == TokenKind::comma || kind == TokenKind::dash || kind == TokenKind::open;
}

// Whether a cue of the hit stands in an aside that the hit encloses: what is said there is said of something else, if
// there is more in it than the cue.
bool in_enclosed_aside(const SentenceView& view, const Hit& hit, const StandingCue& standing) {
  const auto marks = [&](std::size_t from, std::size_t to) {
    return std::any_of(view.tokens.begin() + from, view.tokens.begin() + to,
                       [](const Token& token) { return is_clause_mark(token.kind); });
  };
  const auto opening = std::find_if(view.tokens.begin() + hit.begin, view.tokens.begin() + standing.begin,
                                    [](const Token& token) { return opens_aside(token.kind); });
  if (opening == view.tokens.begin() + standing.begin || !marks(standing.begin + 1, hit.end)) return false;
  const bool alone =
      opens_aside(view.tokens[standing.begin - 1].kind) && is_clause_mark(view.tokens[standing.end].kind);
  return !alone;
}

bool all_written(const std::vector<std::string>& words, const Phrase& phrase) {
  return std::all_of(words.begin(), words.end(), [&](const auto& word) { return phrase.written.contains(word); });
}

// Whether a negator stands in the verb group that ends before a token.
bool is_negated(const SentenceView& view, std::uint32_t at) {
  const auto begin = view.roles.begin() + group_begin(view, at);
  return std::any_of(begin, view.roles.begin() + at,
                     [](const WordRole& role) { return role.helper == Helper::negator; });
}

// The last token of what `comma` begins and a scope reaches over, or the comma itself: "denied, in a letter, | that",
// "alleged that Brok, 61, | fled", "alleged that he fled, | killing two" (a hit that begins at `end`).
std::optional<std::size_t> past_aside(Tokens tokens, std::size_t comma, std::size_t end) {
  constexpr std::size_t kLongestAge = 4;  // "61, of Halm,"
  if (comma + 1 == end) return tokens[end].folded.ends_with("ing") ? std::optional(comma) : std::nullopt;
  for (std::size_t at = comma + 1; at < end; ++at) {
    if (tokens[at].kind != TokenKind::comma) continue;
    const bool age = tokens[comma + 1].kind == TokenKind::number && at - comma <= kLongestAge + 1;
    return age || tokens[at + 1].folded == "that" ? std::optional(at) : std::nullopt;
  }
  return std::nullopt;
}

// One a token: whether it is part of a date, so that the month of May is no *may*.
std::vector<bool> tokens_of_dates(const ReadArticle& article, const Sentence& sentence) {
  std::vector<bool> result(sentence.token_count);
  for (const Mention& mention :
       mentions_from(article, sentence.first_token, sentence.first_token + sentence.token_count)) {
    if (!std::holds_alternative<DateValue>(mention.value)) continue;
    for (std::uint32_t token = mention.first_token; token < mention.end_token(); ++token) {
      if (token - sentence.first_token < sentence.token_count) result[token - sentence.first_token] = true;
    }
  }
  return result;
}

const Mention* answer_of(const ReadArticle& article, const Fact& fact, const Hit& hit) {
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    if (fact.definition.slots[slot].role != SlotDefinition::Role::answer || hit.slots[slot] < 0) continue;
    return &article.mentions[static_cast<std::size_t>(hit.slots[slot])];
  }
  return nullptr;
}

}  // namespace

Marker::Marker(const Lexicon& lexicon)
    : lexicon_(lexicon),
      cues_(lexicon),
      if_words_(cue_words(lexicon.list("if_words"))),
      as_of_(lexicon),
      speakers_(lexicon) {
  for (const auto& [verb, forms] : lexicon.table("irregular_verbs")) {
    for (const Token& form : tokenise(std::string_view(forms))) {
      if (form.folded != verb) past_forms_.insert(form.folded);
    }
  }
  for (const std::string& present : lexicon.list("present_forms")) past_forms_.erase(present);
}

// A denial, a plan or a doubt speaks of one event, not of what it followed: "plans to march where two were killed"; nor
// of what is said next: "denied the charge and said …".
bool Marker::ends_scope(const Cue& cue, Tokens tokens, std::size_t at) const {
  const Token& token = tokens[at];
  if (token.kind == TokenKind::semicolon) return true;
  if (token.kind == TokenKind::word && lexicon_.set("clause_breakers").contains(token.folded)) return true;
  if (cue.reach != Cue::Reach::clause) return false;
  if (is_clause_mark(token.kind)) return true;
  if (token.kind != TokenKind::word || cue.effect == Cue::Effect::condition) return false;
  const bool of_people = cue.effect == Cue::Effect::hedge && lexicon_.set("people_relatives").contains(token.folded);
  if (lexicon_.set("scope_enders").contains(token.folded) && !of_people) return true;
  if (cue.effect == Cue::Effect::plan && lexicon_.set("plan_enders").contains(token.folded)) return true;
  return at > 0 && lexicon_.set("conjunctions").contains(tokens[at - 1].folded) &&
         lexicon_.set("reporting_verbs").contains(token.folded);
}

// "the strike that will go on for weeks began": the helper's verb is none of the phrase's, and that comes behind it.
bool Marker::is_of_other_verb(const StandingCue& standing, const Asked& asked) const {
  const auto& roles = asked.view.roles;
  const Tokens tokens = asked.view.tokens;
  const std::uint32_t begin = group_begin(asked.view, standing.begin);
  if (begin == 0 || !lexicon_.set("relative_words").contains(tokens[begin - 1].folded)) return false;
  std::uint32_t verb = standing.end;
  while (verb < asked.hit.end && roles[verb].helper != Helper::none) ++verb;
  const auto is_written = [&](const Token& token) { return asked.phrase.written.contains(token.folded); };
  if (verb == asked.hit.end || is_written(tokens[verb])) return false;
  return std::any_of(tokens.begin() + verb, tokens.begin() + asked.hit.end, is_written);
}

// "Declined on Friday": where the word is what the phrase found, as an answer or a key, that was declined, and not denied.
bool Marker::begins_in_category(const StandingCue& standing, const Asked& asked) const {
  std::uint32_t verb = standing.begin;  // "was | rejected"
  while (verb + 1 < standing.end && asked.view.roles[verb].helper != Helper::none) ++verb;
  const std::uint32_t first = asked.article.tokenised.sentences[asked.sentence].first_token + verb;
  return std::any_of(asked.hit.slots.begin(), asked.hit.slots.end(), [&](std::int32_t slot) {
    if (slot < 0 || static_cast<std::size_t>(slot) >= asked.article.mentions.size()) return false;
    const Mention& mention = asked.article.mentions[static_cast<std::size_t>(slot)];
    return std::holds_alternative<CategoryValue>(mention.value) && mention.first_token <= first &&
           first < mention.end_token();
  });
}

// Whether the phrase writes the cue itself, or the pack as the word of a category. `reject~~` writes "was rejected", too.
bool Marker::is_written(const StandingCue& standing, const Asked& asked) const {
  if (all_written(standing.cue->words, asked.phrase)) return true;
  if (begins_in_category(standing, asked)) return true;
  bool any = false;
  for (std::uint32_t at = standing.begin; at < standing.end; ++at) {
    const Helper helper = asked.view.roles[at].helper;
    if (helper == Helper::be || helper == Helper::have) continue;
    if (!asked.phrase.written.contains(asked.view.tokens[at].folded)) return false;
    any = true;
  }
  return any;
}

bool Marker::governs_from_inside(const StandingCue& standing, const Asked& asked) const {
  if (is_written(standing, asked)) return false;
  if (in_enclosed_aside(asked.view, asked.hit, standing)) return false;
  return !is_of_other_verb(standing, asked);
}

bool Marker::governs_ahead(const StandingCue& standing, const Asked& asked) const {
  if (standing.cue->direction == Cue::Direction::backward || is_of_another_verb(standing, asked)) return false;
  if (standing.cue->reach == Cue::Reach::group) return standing.begin >= group_begin(asked.view, asked.hit.begin);
  const Tokens tokens = asked.view.tokens;
  for (std::size_t at = standing.end; at < asked.hit.begin; ++at) {
    if (!ends_scope(*standing.cue, tokens, at)) continue;
    const auto past = tokens[at].kind == TokenKind::comma ? past_aside(tokens, at, asked.hit.begin) : std::nullopt;
    if (!past) return false;
    at = *past;
  }
  return true;
}

bool Marker::governs_behind(const StandingCue& standing, const Asked& asked) const {
  const Tokens tokens = asked.view.tokens;
  const auto between_ends = [&] {
    const bool after_comma = tokens[standing.begin - 1].kind == TokenKind::comma;  // "…, reportedly."
    for (std::size_t at = asked.hit.end; at + (after_comma ? 1 : 0) < standing.begin; ++at) {
      if (ends_scope(*standing.cue, tokens, at)) return true;
    }
    return false;
  };
  switch (standing.cue->direction) {
    case Cue::Direction::forward: return false;
    case Cue::Direction::either: {
      // "… on Monday, it is said, reportedly" but not "for allegedly paying": behind a hit it ends the clause.
      const bool ends_clause = standing.end == tokens.size() || is_clause_mark(tokens[standing.end].kind) ||
                               tokens[standing.end].kind == TokenKind::semicolon ||
                               tokens[standing.end].kind == TokenKind::stop;
      return ends_clause && !between_ends();
    }
    case Cue::Direction::backward: break;
  }
  if (between_ends()) return false;
  // "five died, not 12 as reported earlier": what is set right is denied.
  if (standing.cue->effect == Cue::Effect::correct) {
    return asked.answer.begin > 0 && lexicon_.set("negators").contains(tokens[asked.answer.begin - 1].folded);
  }
  // "Reports that 12 people died were denied": the reports are.
  return std::any_of(tokens.begin(), tokens.begin() + asked.hit.begin,
                     [&](const Token& token) { return lexicon_.set("claim_nouns").contains(token.folded); });
}

bool Marker::governs(const StandingCue& standing, const Asked& asked) const {
  if (standing.begin >= asked.hit.begin && standing.end <= asked.hit.end) return governs_from_inside(standing, asked);
  if (standing.end <= asked.hit.begin) return governs_ahead(standing, asked);
  return standing.begin >= asked.hit.end && governs_behind(standing, asked);
}

// "did not open until May 3", "not until May 3": open it did.
bool Marker::is_up_to_answer(const Asked& asked) const {
  const Tokens tokens = asked.view.tokens;
  const auto is_until = [&](std::size_t at) { return lexicon_.set("until_words").contains(tokens[at].folded); };
  return is_until(asked.answer.begin) || (asked.answer.begin > 0 && is_until(asked.answer.begin - 1));
}

void Marker::take(const StandingCue& standing, const Asked& asked, Findings& findings) const {
  const Cue& cue = *standing.cue;
  const bool group = cue.reach == Cue::Reach::group;
  const bool negated = !group && is_negated(asked.view, standing.begin);
  switch (cue.effect) {
    case Cue::Effect::nothing: return;
    case Cue::Effect::deny:
      if (group && (asked.view.roles[standing.begin].helper != Helper::negator || is_up_to_answer(asked))) return;
      if (!negated) findings.denied = true;
      return;
    case Cue::Effect::hedge:
      findings.hedged = true;
      if (negated) findings.denied = true;
      return;
    case Cue::Effect::plan:
      findings.planned = true;
      if (negated) findings.denied = true;
      return;
    case Cue::Effect::condition:
      (is_reported_future(asked, standing.begin) ? findings.planned : findings.conditional) = true;
      return;
    case Cue::Effect::correct: findings.corrected = true; return;
  }
}

// Whether the sentence sets a condition for what is to come: "unless they agree, …", "… if they agree".
bool Marker::is_under_condition(const Asked& asked) const {
  const Tokens tokens = asked.view.tokens;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool stands = std::any_of(if_words_.begin(), if_words_.end(),
                                    [&](const auto& words) { return cue_stands_at(words, tokens, at); });
    if (!stands) continue;
    // "asked if", "even if"
    const bool other = at > 0 && lexicon_.set("before_other_if").contains(tokens[at - 1].folded);
    if (!other) return true;
  }
  return false;
}

// "said it would open": a plan, told in the past. With a condition in the sentence it stays one.
bool Marker::is_reported_future(const Asked& asked, std::size_t at) const {
  if (!lexicon_.set("reported_future").contains(asked.view.tokens[at].folded)) return false;
  return !is_under_condition(asked) &&
         speakers_.is_reported(asked.article, asked.sentence, static_cast<std::uint32_t>(at));
}

bool Marker::is_past(const Token& token) const {
  return token.kind == TokenKind::word && (token.folded.ends_with("ed") || past_forms_.contains(token.folded));
}

// "School begins on June 3": what is dated after the article is to come, unless it is told of as past.
bool Marker::is_dated_ahead(const Asked& asked) const {
  const auto& published = asked.article.article.metadata.published;
  const auto* date = asked.mention ? std::get_if<DateValue>(&asked.mention->value) : nullptr;
  if (!published || !date || !date->extent || date->reading == Reading::until) return false;
  if (date->extent->outer.lo <= static_cast<double>(published->last)) return false;
  const Tokens tokens = asked.view.tokens;
  const auto own_future = [&](const Token& token) {  // a plan that the phrase itself writes sets no mark
    return asked.phrase.written.contains(token.folded) && lexicon_.set("future_words").contains(token.folded);
  };
  return std::none_of(tokens.begin() + group_begin(asked.view, asked.hit.begin), tokens.begin() + asked.hit.end,
                      [&](const Token& token) { return is_past(token) || own_future(token); });
}

// "Mill to close on June 3", in a headline or where nothing but names stands before; "the system, to be released".
bool Marker::is_infinitive_of_plan(const Asked& asked) const {
  const Tokens tokens = asked.view.tokens;
  const bool headline = asked.article.tokenised.sentences[asked.sentence].zone == Zone::headline;
  const auto is_small = [](const Token& token) {
    return token.kind == TokenKind::word && token.capitals == Capitals::none;
  };
  for (std::uint32_t at = group_begin(asked.view, asked.hit.begin); at < asked.hit.end; ++at) {
    if (tokens[at].folded != "to" || at == 0 || at + 1 == tokens.size()) continue;
    const bool own_verb = asked.phrase.written.contains(tokens[at + 1].folded) || at + 1 == asked.hit.begin;
    const Token& before = tokens[at - 1];
    const bool noun = before.kind == TokenKind::word && !before.folded.ends_with("ed") &&
                      asked.view.roles[at - 1].helper == Helper::none &&
                      !lexicon_.set("done_before_to").contains(before.folded);
    const bool only_names = std::none_of(tokens.begin(), tokens.begin() + at, is_small);
    if (own_verb && noun && (headline || only_names)) return true;
    if (before.kind == TokenKind::comma && tokens[at + 1].folded == "be") return true;
  }
  return false;
}

// Whether it asks for a yes or no; "why did it …?" takes for granted what it asks about.
bool Marker::is_question(Tokens tokens) const {
  if (tokens.empty() || tokens.back().folded != "?") return false;
  return lexicon_.set("question_openers").contains(tokens.front().folded);
}

// "Had the storm killed six people, …"
bool Marker::is_inverted_condition(Tokens tokens) const {
  return tokens.size() > 1 && lexicon_.set("inverted_conditions").contains(tokens.front().folded) &&
         tokens[1].kind == TokenKind::word && tokens.back().folded != "?";
}

// "Mayor Ada Berg", "Ada Berg, 41,": where an office or an age begins that stands beside the name of its person, or that name
// before it. Whatever the sentence denies, plans, supposes or doubts, it takes this for granted.
std::optional<std::uint32_t> taken_for_granted_at(const ReadArticle& article, const Fact& fact, const Hit& hit,
                                                  const Mention* answer) {
  if (!answer) return std::nullopt;
  const Type type = type_of(answer->value).type;
  if (type != Type::category && type != Type::age) return std::nullopt;
  const std::vector<Token>& tokens = article.tokenised.tokens;
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    if (fact.definition.slots[slot].type.type != Type::person || hit.slots[slot] < 0) continue;
    const auto at = static_cast<std::size_t>(hit.slots[slot]);
    if (at >= article.mentions.size()) continue;  // a pronoun
    const Mention& person = article.mentions[at];
    if (answer->end_token() == person.first_token) return answer->first_token;
    const std::uint32_t behind = person.end_token();
    if (behind == answer->first_token) return person.first_token;
    if (behind + 1 == answer->first_token && tokens[behind].kind == TokenKind::comma) return person.first_token;
  }
  return std::nullopt;
}

Marks Marker::marks(const ReadArticle& article, std::size_t sentence, const SentenceView& view, const Fact& fact,
                    const PhraseHit& found) const {
  const Sentence& own = article.tokenised.sentences[sentence];
  const Mention* mention = answer_of(article, fact, found.hit);
  const Span answer = mention ? Span{mention->first_token - own.first_token, mention->end_token() - own.first_token}
                              : Span{found.hit.begin, found.hit.end};
  const Asked asked{article, sentence, view, fact.phrases[found.phrase], found.hit, mention, answer};
  Findings findings;
  const auto granted = taken_for_granted_at(article, fact, found.hit, mention);
  for (const StandingCue& standing : cues_.in(view.tokens, tokens_of_dates(article, own))) {
    // "The alleged mayor Ada Berg": of doubts only what stands directly before it is said of it.
    const bool doubt = standing.cue->effect == Cue::Effect::hedge;
    const bool adjective = view.tokens[standing.end - 1].folded.ends_with("ed");
    if (doubt && granted && (!adjective || standing.end + own.first_token != *granted)) continue;
    if (governs(standing, asked)) take(standing, asked, findings);
  }
  if (is_dated_ahead(asked) || is_infinitive_of_plan(asked)) findings.planned = true;
  if (is_question(view.tokens) || is_inverted_condition(view.tokens)) findings.conditional = true;
  if (findings.planned && is_under_condition(asked)) findings.conditional = true;
  if (granted) findings.denied = findings.planned = findings.conditional = false;
  Marks marks;
  marks.polarity = findings.denied ? Polarity::denied : Polarity::asserted;
  marks.certainty = findings.conditional ? Certainty::conditional
                    : findings.planned   ? Certainty::planned
                    : findings.hedged    ? Certainty::hedged
                                         : Certainty::sure;
  marks.correction = findings.corrected;
  marks.quoted = quotation_at(article.quotations, own.first_token + answer.begin).has_value();
  // By which office the article names somebody is its own choice, whoever is credited with the rest.
  const bool own_words = granted && !marks.quoted && std::holds_alternative<CategoryValue>(mention->value);
  if (!own_words) marks.speaker = speakers_.speaker(article, sentence, found.hit, answer);
  marks.as_of = as_of_.time(article, sentence, answer, marks.certainty);
  return marks;
}

}  // namespace gainsay
