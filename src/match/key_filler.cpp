#include "match/key_filler.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "match/background_date.hpp"
#include "match/clause.hpp"
#include "match/slot_values.hpp"
#include "match/subjects.hpp"
#include "values/date_cut.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kSentencesBefore = 2;  // `near` looks at the sentence and so many before it

std::string_view words_for(KeySource source) {
  switch (source) {
    case KeySource::phrase: return "the phrase";
    case KeySource::clause:
    case KeySource::sentence: return "the sentence";
    case KeySource::near: return "the text nearby";
    case KeySource::dateline: return "the dateline";
    case KeySource::lead: return "the lead";
  }
  return {};
}

}  // namespace

KeyFiller::KeyFiller(const ReadArticle& article, const KeyTools& tools)
    : article_(article), tools_(tools), places_said_(article, tools.lexicon), opening_(opening_of(article, tools.lexicon)) {}

Value slot_value(const SlotDefinition& slot, const Value& value, const Policies& policies) {
  const auto* date = std::get_if<DateValue>(&value);
  if (!date || !slot.granularity) return value;
  return cut_to(*date, *slot.granularity, policies.week_start);
}

// What the phrase found in the slot, or what the pronoun there stands for.
const Mention* KeyFiller::from_hit(const Wanted& wanted, const Marks& marks, FilledKey& key) const {
  const std::int32_t found = wanted.hit.slots[wanted.slot];
  if (found < 0) return nullptr;
  const auto index = static_cast<std::size_t>(found);
  if (index < article_.mentions.size()) {
    const Mention& mention = article_.mentions[index];
    // The dead of two towns together are those of neither.
    const bool of_several = std::holds_alternative<PlaceValue>(mention.value) && wanted.definition().optional &&
                            is_one_of_several(article_, mention, tools_.lexicon);
    return of_several ? nullptr : &mention;
  }
  const auto token = static_cast<std::uint32_t>(index - article_.mentions.size());
  const std::string_view apart = marks.quoted ? std::string_view(marks.speaker) : std::string_view();
  const auto referent = tools_.pronouns.referent(article_, wanted.sentence, token, wanted.definition(), apart);
  if (!referent) return nullptr;
  key.assumptions.push_back(fmt::format("{} is {}", article_.tokenised.tokens[token].folded,
                                        in_words(referent->mention->value)));
  key.guessed |= !referent->only_one;
  return referent->mention;
}

// Whether the phrase put it into a slot.
bool KeyFiller::is_used(const Wanted& wanted, const Mention& mention) const {
  return std::any_of(wanted.hit.slots.begin(), wanted.hit.slots.end(), [&](std::int32_t used) {
    if (used < 0 || static_cast<std::size_t>(used) >= article_.mentions.size()) return false;
    const Mention& other = article_.mentions[static_cast<std::size_t>(used)];
    return mention.first_token < other.end_token() && other.first_token < mention.end_token();
  });
}

bool KeyFiller::may_fill(const Wanted& wanted, const Mention& mention) const {
  return !mention.weak && takes(wanted.definition(), mention.value) && !is_used(wanted, mention);
}

bool KeyFiller::dates_a_saying(const Mention& mention, std::size_t sentence) const {
  if (!std::holds_alternative<DateValue>(mention.value)) return false;
  const Sentence& own = article_.tokenised.sentences[sentence];
  const auto tokens = std::span(article_.tokenised.tokens).subspan(own.first_token, own.token_count);
  return tools_.speakers.saying_of_date(tokens, mention.first_token - own.first_token).has_value();
}

// "The mill, built in 1978, burned": beside the act, whatever day that had.
bool KeyFiller::stands_in_background(const Mention& mention, std::size_t sentence, const Wanted& wanted) const {
  if (!std::holds_alternative<DateValue>(mention.value)) return false;
  const std::uint32_t begin = mention.first_token - article_.tokenised.sentences[sentence].first_token;
  const TokenRange date{begin, begin + mention.token_count};
  const auto tokens = tokens_of(article_, sentence);
  const auto aside = aside_of_date(tokens, date, tools_.lexicon);
  if (sentence != wanted.sentence) return aside || dates_a_beginning(tokens, date, tools_.lexicon);
  return aside && !tells_of_hit(*aside, {wanted.hit.begin, wanted.hit.end});
}

// "at an office Christmas party"
bool KeyFiller::modifies_a_noun(const Mention& mention, std::size_t sentence) const {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (!date) return false;
  const std::uint32_t begin = mention.first_token - article_.tokenised.sentences[sentence].first_token;
  return tools_.modifying_dates
      .noun_behind(tokens_of(article_, sentence), *date, begin, begin + mention.token_count)
      .has_value();
}

// In words between it and the hit.
std::uint32_t KeyFiller::distance(const Wanted& wanted, const Mention& mention) const {
  const Sentence& own = article_.tokenised.sentences[wanted.sentence];
  const std::uint32_t begin = own.first_token + wanted.hit.begin, end = own.first_token + wanted.hit.end;
  if (mention.end_token() <= begin) return begin - mention.end_token();
  return mention.first_token >= end ? mention.first_token - end : 0;
}

// Of two as near the earlier.
const Mention* KeyFiller::nearest_in_sentence(const Wanted& wanted) const {
  const Sentence& own = article_.tokenised.sentences[wanted.sentence];
  const Mention* best = nullptr;
  for (const Mention& mention : mentions_from(article_, own.first_token, own.first_token + own.token_count)) {
    if (!may_fill(wanted, mention) || opening_.in_dateline(mention.first_token)) continue;
    if (dates_a_saying(mention, wanted.sentence) || stands_in_background(mention, wanted.sentence, wanted)) continue;
    if (!best || distance(wanted, mention) < distance(wanted, *best)) best = &mention;
  }
  return best;
}

// The nearest that tells where or when the act was; none of places where several do together.
const Mention* KeyFiller::in_clause(const Wanted& wanted) const {
  const Sentence& own = article_.tokenised.sentences[wanted.sentence];
  const ClauseOf clause(article_, places_said_, wanted.sentence, wanted.hit, tools_.lexicon);
  const Mention* best = nullptr;
  for (const Mention& mention : mentions_from(article_, own.first_token, own.first_token + own.token_count)) {
    if (!takes(wanted.definition(), mention.value) || is_used(wanted, mention)) continue;
    // "in Halm on the island of Voss, killing": what is told first is the narrower.
    if (best && clause.lies_in(*best, mention)) continue;
    if (opening_.in_dateline(mention.first_token) || dates_a_saying(mention, wanted.sentence)) continue;
    if (!clause.locates(mention) && (!clause.dates(mention) || modifies_a_noun(mention, wanted.sentence))) continue;
    const auto order = [&](const Mention& one) {
      return std::pair(clause.is_told_before(one), distance(wanted, one));
    };
    if (!best || order(mention) < order(*best)) best = &mention;
  }
  return best && !is_one_of_several(article_, *best, tools_.lexicon) ? best : nullptr;
}

const Mention* KeyFiller::nearest(const Wanted& wanted) const {
  if (const Mention* own = nearest_in_sentence(wanted)) return own;
  for (std::size_t back = 1; back <= std::min(kSentencesBefore, wanted.sentence); ++back) {
    const Sentence& before = article_.tokenised.sentences[wanted.sentence - back];
    const auto mentions = mentions_from(article_, before.first_token, before.first_token + before.token_count);
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
      if (!may_fill(wanted, *mention) || opening_.in_dateline(mention->first_token)) continue;
      const std::size_t sentence = wanted.sentence - back;
      if (!dates_a_saying(*mention, sentence) && !stands_in_background(*mention, sentence, wanted)) return &*mention;
    }
  }
  return nullptr;
}

const Mention* KeyFiller::first_between(const Wanted& wanted, std::uint32_t begin, std::uint32_t end) const {
  for (const Mention& mention : mentions_from(article_, begin, end))
    if (may_fill(wanted, mention)) return &mention;
  return nullptr;
}

const Mention* KeyFiller::from_source(const Wanted& wanted, KeySource source) const {
  switch (source) {
    case KeySource::phrase: return nullptr;  // it was asked first
    case KeySource::clause: return in_clause(wanted);
    case KeySource::sentence: return nearest_in_sentence(wanted);
    case KeySource::near: return nearest(wanted);
    case KeySource::dateline: return first_between(wanted, opening_.begin, opening_.lead);
    case KeySource::lead: return first_between(wanted, opening_.lead, opening_.end);
  }
  return nullptr;
}

std::optional<FilledKey> KeyFiller::fill(const Fact& fact, std::size_t sentence, const Hit& hit,
                                         const Marks& marks) const {
  FilledKey key;
  const auto& slots = fact.definition.slots;
  for (std::uint32_t slot = 0; slot < slots.size(); ++slot) {
    if (slots[slot].role != SlotDefinition::Role::key) continue;
    const Wanted wanted{fact, slot, sentence, hit};
    const Mention* found = from_hit(wanted, marks, key);
    for (auto source = fact.sources[slot].begin(); !found && source != fact.sources[slot].end(); ++source) {
      found = from_source(wanted, *source);
      if (!found) continue;
      const Value value = slot_value(slots[slot], found->value, tools_.policies);
      key.assumptions.push_back(
          fmt::format("{}: {}, from {}", slots[slot].name, in_words(value), words_for(*source)));
    }
    if (!found && !slots[slot].optional) return std::nullopt;
    key.parts.push_back({slots[slot].name, std::nullopt});
    if (!found) continue;
    key.parts.back().value = slot_value(slots[slot], found->value, tools_.policies);
    key.mentions.push_back(found);
  }
  return key;
}

}  // namespace gainsay
