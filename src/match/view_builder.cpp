#include "match/view_builder.hpp"

#include <algorithm>

#include "match/gerund_date.hpp"
#include "match/slot_values.hpp"
#include "match/undated.hpp"

namespace gainsay {
namespace {

bool is_own(const FactDefinition& fact, const Value& value) {
  return std::any_of(fact.slots.begin(), fact.slots.end(), [&](const auto& slot) { return takes(slot, value); });
}

bool is_own_key(const FactDefinition& fact, const Value& value) {
  return std::any_of(fact.slots.begin(), fact.slots.end(), [&](const auto& slot) {
    return slot.role == SlotDefinition::Role::key && takes(slot, value);
  });
}

// The article's mentions that lie in the sentence, as [first, last) indices.
std::pair<std::size_t, std::size_t> mentions_of(const ReadArticle& article, const Sentence& sentence) {
  const auto own = mentions_from(article, sentence.first_token, sentence.first_token + sentence.token_count);
  const auto first = static_cast<std::size_t>(own.data() - article.mentions.data());
  return {first, first + own.size()};
}

// The mentions of a sentence that a fact sees: those of categories and recognisers only if it asks for their type, so that no
// fact depends on the words of another; and of a recogniser's nothing inside them.
class Sight {
 public:
  Sight(const ReadArticle& article, const FactDefinition& fact, std::size_t first, std::size_t last)
      : article_(article), fact_(fact) {
    for (std::size_t index = first; index < last; ++index) {
      const Mention& mention = article.mentions[index];
      if (is_recognised(mention) && is_own(fact, mention.value)) whole_.push_back(&mention);
    }
  }

  bool sees(const Mention& mention) const {
    if (std::holds_alternative<CategoryValue>(mention.value) && !is_own(fact_, mention.value)) return false;
    if (is_recognised(mention)) return true;
    return std::none_of(whole_.begin(), whole_.end(), [&](const Mention* whole) {
      return whole->first_token <= mention.first_token && mention.end_token() <= whole->end_token();
    });
  }

 private:
  bool is_recognised(const Mention& mention) const {
    const auto* value = std::get_if<CategoryValue>(&mention.value);
    return value && article_.recognised.contains(value->category);
  }

  const ReadArticle& article_;
  const FactDefinition& fact_;
  std::vector<const Mention*> whole_;
};

// A date that says when something was said, by a verb that the phrase does not write.
bool is_date_of_another_saying(const Mention& mention, const SentenceView& view, std::uint32_t begin,
                               const Phrase& phrase, const Speakers& speakers) {
  if (!std::holds_alternative<DateValue>(mention.value)) return false;
  const auto verb = speakers.saying_of_date(view.tokens, begin);
  return verb && !phrase.written.contains(*verb);
}

ViewValue place_of(const Mention& mention, std::size_t index, const Sentence& sentence) {
  return {mention.first_token - sentence.first_token, mention.end_token() - sentence.first_token,
          static_cast<std::uint32_t>(index)};
}

// A date that only says which of its kind a noun means, one that the phrase does not write.
bool is_date_of_a_noun(const Mention& mention, const SentenceView& view, const ViewValue& value, const Phrase& phrase,
                       const ModifyingDates& modifying_dates) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  const auto noun = date ? modifying_dates.noun_behind(view.tokens, *date, value.begin, value.end) : std::nullopt;
  return noun && !phrase.written.contains(*noun);
}

// "In Friday's vote": of the vote, unless the phrase writes whose it is.
bool is_date_of_what_it_owns(const Mention& mention, const SentenceView& view, std::uint32_t end, const Phrase& phrase) {
  if (!std::holds_alternative<DateValue>(mention.value) || end >= view.tokens.size()) return false;
  return view.tokens[end].folded == "'s" && !phrase.written.contains("'s");
}

// A date of a verbal noun that the phrase does not write.
bool is_date_of_a_gerund(const Mention& mention, const SentenceView& view, std::uint32_t begin, const Phrase& phrase,
                         const Lexicon& lexicon) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  const auto gerund = date ? gerund_of_date(view.tokens, *date, begin, lexicon) : std::nullopt;
  return gerund && !phrase.written.contains(*gerund);
}

enum class Fills { any_slot, keys };

// Into every slot that takes such a value, with and without the words that a phrase may write itself.
void fill_slots(SentenceView& view, const FactDefinition& fact, const Mention& mention, const ViewValue& value,
                Fills fills) {
  for (std::size_t slot = 0; slot < fact.slots.size(); ++slot) {
    if (!takes(fact.slots[slot], mention.value)) continue;
    if (fills == Fills::keys && fact.slots[slot].role != SlotDefinition::Role::key) continue;
    for (std::uint32_t written = 0; written <= mention.lead; ++written) {
      view.slots[slot].push_back({value.begin + written, value.end, value.mention});
    }
  }
}

// A pronoun fills a slot of the key; it blocks no gap, being no name.
void fill_with_pronouns(SentenceView& view, const FactDefinition& fact, const ReadArticle& article,
                        std::size_t sentence, const Pronouns& pronouns) {
  const std::uint32_t first = article.tokenised.sentences[sentence].first_token;
  for (std::size_t slot = 0; slot < fact.slots.size(); ++slot) {
    if (!pronouns.may_fill(fact.slots[slot])) continue;
    for (std::uint32_t at = 0; at < view.tokens.size(); ++at) {
      if (!pronouns.stands_at(article, first + at, fact.slots[slot])) continue;
      view.slots[slot].push_back({at, at + 1, static_cast<std::uint32_t>(article.mentions.size() + first + at)});
    }
  }
}

bool touches(const SentenceView& view, const ViewValue& value) {
  return std::any_of(view.uncrossable.begin() + value.begin, view.uncrossable.begin() + value.end,
                     [](bool blocked) { return blocked; });
}

}  // namespace

SentenceView word_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence) {
  const Sentence& own = article.tokenised.sentences[sentence];
  SentenceView view;
  view.text = article.article.text;
  view.tokens = std::span(article.tokenised.tokens).subspan(own.first_token, own.token_count);
  view.roles = roles.subspan(own.first_token, own.token_count);
  view.uncrossable.reserve(own.token_count);
  for (const WordRole& role : view.roles) view.uncrossable.push_back(role.breaker);
  return view;
}

SentenceView slot_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence,
                       const FactDefinition& fact, const Pronouns& pronouns) {
  SentenceView view = word_view(article, roles, sentence);
  view.slots.resize(fact.slots.size());
  const Sentence& own = article.tokenised.sentences[sentence];
  const auto [first, last] = mentions_of(article, own);
  const Sight sight(article, fact, first, last);
  for (std::size_t index = first; index < last; ++index) {
    const Mention& mention = article.mentions[index];
    if (sight.sees(mention)) fill_slots(view, fact, mention, place_of(mention, index, own), Fills::any_slot);
  }
  fill_with_pronouns(view, fact, article, sentence, pronouns);
  return view;
}

SentenceView phrase_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence,
                         const FactDefinition& fact, const Phrase& phrase, const ViewTools& tools) {
  SentenceView view = word_view(article, roles, sentence);
  view.slots.resize(fact.slots.size());
  const Sentence& own = article.tokenised.sentences[sentence];
  const auto [first, last] = mentions_of(article, own);
  const Sight sight(article, fact, first, last);
  std::vector<ViewValue> others;
  for (std::size_t index = first; index < last; ++index) {
    const Mention& mention = article.mentions[index];
    if (!sight.sees(mention)) continue;
    const ViewValue value = place_of(mention, index, own);
    if (!is_own(fact, mention.value)) {
      if (!mention.weak) others.push_back(value);
      continue;
    }
    if (is_date_of_another_saying(mention, view, value.begin, phrase, tools.speakers)) continue;
    const bool of_a_noun = is_date_of_a_noun(mention, view, value, phrase, tools.modifying_dates);
    const bool answers = !of_a_noun && !is_date_of_what_it_owns(mention, view, value.end, phrase) &&
                         !hangs_on_undated(article, mention, tools.lexicon) &&
                         !is_date_of_a_gerund(mention, view, value.begin, phrase, tools.lexicon);
    // "The 2004 flood" tells which it was, "an office Christmas party" nothing of the day.
    const bool feast = of_a_noun && std::get<DateValue>(mention.value).granularity == Granularity::day;
    if (!feast) fill_slots(view, fact, mention, value, answers ? Fills::any_slot : Fills::keys);
    if (feast || (of_a_noun && !is_own_key(fact, mention.value))) {
      others.push_back(value);
      continue;
    }
    if (!mention.weak) std::fill(view.uncrossable.begin() + value.begin, view.uncrossable.begin() + value.end, true);
  }
  fill_with_pronouns(view, fact, article, sentence, tools.pronouns);
  for (const ViewValue& value : others) {
    const bool overlaps = !view.one_word.empty() && view.one_word.back().end > value.begin;
    if (!overlaps && !touches(view, value)) view.one_word.push_back(value);
  }
  return view;
}

}  // namespace gainsay
