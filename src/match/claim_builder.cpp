#include "match/claim_builder.hpp"

#include <algorithm>
#include <iterator>

#include "match/counted_scope.hpp"
#include "support/hash.hpp"
#include "values/word_table.hpp"

namespace gainsay {
namespace {

std::size_t count_answers(const Fact& fact, const PhraseHit& found) {
  std::size_t count = fact.phrases[found.phrase].constant ? 1 : 0;
  for (std::size_t slot = 0; slot < found.hit.slots.size(); ++slot)
    if (found.hit.slots[slot] >= 0 && fact.definition.slots[slot].role == SlotDefinition::Role::answer) ++count;
  return count;
}

void put_in_order(std::vector<std::string>& texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

// Dates that say their own year need no publication date.
bool rests_on_publication(const Mention& mention) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (date) return !mention.assumptions.empty() || !date->fields.year;
  const auto* amount = std::get_if<AmountValue>(&mention.value);
  return amount && amount->as_of.has_value();
}

}  // namespace

ClaimBuilder::ClaimBuilder(const ReadArticle& article, const KeyTools& tools)
    : article_(article), lexicon_(tools.lexicon), policies_(tools.policies), keys_(article, tools),
      dead_(article, tools.lexicon),       lines_(article.article.text) {}

void ClaimBuilder::place(Claim& claim, Span mention, const Sentence& sentence) {
  const std::string_view text = article_.article.text;
  const LineColumn begin = lines_.at(mention.begin);
  const LineColumn end = lines_.at(mention.end);
  claim.article = article_.article.metadata.path;
  claim.line = begin.line;
  claim.column = begin.column;
  claim.end_line = end.line;
  claim.end_column = end.column;
  claim.span = mention;
  claim.text = readable(slice(text, mention));
  claim.sentence = readable(slice(text, sentence.span));
  claim.sentence_begin = sentence.span.begin;
  const auto [line_hash, is_new] = line_hashes_.try_emplace(begin.line);
  if (is_new) line_hash->second = hash_hex(readable(lines_.line(begin.line)));
  claim.line_hash = line_hash->second;
  claim.zone = sentence.zone;
  // A letter in the mention's place keeps the blank before it from being trimmed.
  const std::string before(slice(text, {sentence.span.begin, mention.begin}));
  claim.quoted_span.begin = static_cast<std::uint32_t>(readable(before + "x").size() - 1);
  claim.quoted_span.end = static_cast<std::uint32_t>(readable(slice(text, {sentence.span.begin, mention.end})).size());
}

// Who died in 2011 at 34 is not 34 when the trial is told of.
void ClaimBuilder::date_age(Claim& claim) {
  auto* age = std::get_if<AmountValue>(&claim.value);
  if (!age || age->type != Type::age || !age->as_of) return;
  for (const KeyPart& part : claim.key) {
    const auto* person = part.value ? std::get_if<PersonValue>(&*part.value) : nullptr;
    if (const auto dead = person ? dead_.find(*person) : std::nullopt) age->as_of = dead->day;
  }
}

void ClaimBuilder::assume(Claim& claim, const Mention& mention) const {
  for (const Assumption& assumption : mention.assumptions) claim.assumptions.push_back(assumption.text);
  const Metadata& metadata = article_.article.metadata;
  const bool by_option = metadata.published_origin == PublishedOrigin::option;
  const bool printed = metadata.published_origin == PublishedOrigin::printed;
  if ((by_option || printed) && rests_on_publication(mention)) {
    claim.assumptions.push_back(metadata.path + " was published on " + metadata.published->text +
                                (by_option ? ", as given on the command line" : ", as it prints itself"));
  }
}

Claim ClaimBuilder::stated(const Mention& mention) {
  const auto& sentences = article_.tokenised.sentences;
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), mention.first_token,
                                      [](std::uint32_t token, const Sentence& one) { return token < one.first_token; });
  Claim claim;
  claim.value = mention.value;
  place(claim, mention.span, *std::prev(after));
  assume(claim, mention);
  put_in_order(claim.assumptions);
  return claim;
}

void ClaimBuilder::add(const Fact& fact, std::size_t sentence_index, const PhraseHit& found, const Marks& marks,
                       std::vector<Claim>& claims) {
  const auto key = keys_.fill(fact, sentence_index, found.hit, marks);
  if (!key) {
    unset_keys_ += count_answers(fact, found);
    return;
  }
  const Sentence& sentence = article_.tokenised.sentences[sentence_index];
  const Phrase& phrase = fact.phrases[found.phrase];
  const auto claim_of = [&](std::uint32_t slot, Span mention, const Value& value) {
    Claim claim;
    claim.fact = fact.definition.id;
    claim.slot = fact.definition.slots[slot].name;
    claim.key = key->parts;
    claim.guessed_key = key->guessed;
    claim.assumptions = key->assumptions;
    for (const Mention* source : key->mentions) assume(claim, *source);
    claim.phrase = phrase.text;
    claim.value = value;
    claim.speaker = marks.speaker;
    claim.quoted = marks.quoted;
    claim.polarity = marks.polarity;
    claim.certainty = marks.certainty;
    claim.correction = marks.correction;
    claim.as_of = marks.as_of;
    place(claim, mention, sentence);
    return claim;
  };
  if (phrase.constant) {
    const auto& tokens = article_.tokenised.tokens;
    const Span whole{tokens[sentence.first_token + found.hit.begin].span.begin,
                     tokens[sentence.first_token + found.hit.end - 1].span.end};
    claims.push_back(claim_of(phrase.constant->first, whole, phrase.constant->second));
    put_in_order(claims.back().assumptions);
  }
  for (std::uint32_t slot = 0; slot < found.hit.slots.size(); ++slot) {
    if (found.hit.slots[slot] < 0 || fact.definition.slots[slot].role != SlotDefinition::Role::answer) continue;
    const Mention& mention = article_.mentions[found.hit.slots[slot]];
    Claim claim = claim_of(slot, mention.span, slot_value(fact.definition.slots[slot], mention.value, policies_));
    date_age(claim);
    assume(claim, mention);
    put_in_order(claim.assumptions);
    const std::size_t first = mention.first_token - sentence.first_token;
    claim.scope_words = counted_scope(lexicon_, tokens_of(article_.tokenised, sentence), first,
                                      first + mention.token_count, mention.value);
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
