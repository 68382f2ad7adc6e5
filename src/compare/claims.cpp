#include "compare/claims.hpp"

#include <algorithm>
#include <stdexcept>

#include "compare/claim_store.hpp"

namespace gainsay {

static_assert(sizeof(ClaimRow) == 64);

Claims::Claims() : store_(std::make_shared<ClaimStore>()) {}
Claims::Claims(std::shared_ptr<ClaimStore> store) : store_(std::move(store)) {}
Claims::~Claims() = default;
Claims::Claims(Claims&& other) noexcept = default;
Claims& Claims::operator=(Claims&& other) noexcept = default;

Claims::Claims(std::vector<Claim> claims) : Claims() {
  rows_.reserve(claims.size());
  for (Claim& claim : claims) {
    ClaimRow& row = rows_.emplace_back(store_->row_of(claim));
    row.input = ClaimStore::kOwned;
    row.place = store_->owned.size();
    store_->owned.push_back(std::move(claim));
  }
}

Claims::Claims(const Claims& other)
    : store_(other.store_), rows_(other.rows_), withheld_(other.withheld_), withholds_all_(other.withholds_all_) {}

Claims& Claims::operator=(const Claims& other) {
  Claims copy(other);
  return *this = std::move(copy);
}

const Claim& Claims::operator[](std::size_t index) const {
  const ClaimRow& row = rows_[index];
  if (row.input == ClaimStore::kOwned && !is_withheld(row)) {
    const Claim& owned = store_->owned[row.place];
    if (owned.article == article(index)) return owned;
  }
  if (made_.size() < rows_.size()) made_.resize(rows_.size());
  auto& made = made_[index];
  if (!made) made = std::make_unique<const Claim>(whole(index));
  return *made;
}

const Claim& Claims::at(std::size_t index) const {
  if (index >= size()) throw std::out_of_range("there is no such claim");
  return (*this)[index];
}

namespace {

// What the row tells of a claim whose line is gone.
Claim claim_of_row(const ClaimStore& store, const ClaimRow& row) {
  Claim claim;
  claim.fact = store.words.facts.texts()[row.fact];
  claim.slot = store.words.slots.texts()[row.slot];
  claim.key = store.words.key(row.key);
  claim.value = store.words.value(row.value);
  return claim;
}

Claim claim_of_line(const ClaimStore& store, const ClaimRow& row) {
  const auto line = store.lines.read({row.place, row.line_hash, row.line_size, row.input});
  if (!line) return claim_of_row(store, row);
  ScannedClaim scanned;
  if (Claim read = claim_of_row(store, row); scan(*line, scanned) && read_rest(scanned, store.times, read)) return read;
  auto claim = store.reader.claim(*line, [&](const std::string&) { return store.fact(row.fact); });
  if (!claim) return claim_of_row(store, row);
  claim->value = store.words.value(row.value);
  claim->key = store.words.key(row.key);
  return *std::move(claim);
}

}  // namespace

Claim Claims::whole(std::size_t index) const {
  const ClaimRow& row = rows_[index];
  Claim claim = row.input == ClaimStore::kOwned ? store_->owned[row.place] : claim_of_line(*store_, row);
  claim.article = article(index);
  if (is_withheld(row)) {
    claim.text.clear();
    claim.sentence.clear();
  }
  return claim;
}

std::string Claims::line(std::size_t index) const {
  const ClaimRow& row = rows_[index];
  if (row.input == ClaimStore::kOwned || is_withheld(row)) return claim_line(whole(index));
  auto kept = store_->lines.read({row.place, row.line_hash, row.line_size, row.input});
  return kept ? *std::move(kept) : claim_line(whole(index));
}

std::size_t Claims::article_numbers() const { return store_->words.articles.size(); }
std::string_view Claims::fact(std::size_t index) const { return store_->words.facts.texts()[rows_[index].fact]; }
std::string_view Claims::slot(std::size_t index) const { return store_->words.slots.texts()[rows_[index].slot]; }
std::string_view Claims::article(std::size_t index) const { return store_->words.articles.texts()[rows_[index].article]; }
std::string_view Claims::speaker(std::size_t index) const { return store_->words.speakers.texts()[rows_[index].speaker]; }
const std::vector<KeyPart>& Claims::key(std::size_t index) const { return store_->words.key(rows_[index].key); }
const Value& Claims::value(std::size_t index) const { return store_->words.value(rows_[index].value); }
const std::string& Claims::value_in_words(std::size_t index) const { return store_->words.value_in_words(rows_[index].value); }
const std::vector<std::string>& Claims::scope_words(std::size_t index) const {
  return store_->words.scope(rows_[index].scope);
}
const std::optional<Timestamp>& Claims::as_of(std::size_t index) const { return store_->words.time(rows_[index].as_of); }

Claims Claims::chosen(const std::vector<std::size_t>& indices) const {
  Claims some(store_);
  some.rows_.reserve(indices.size());
  for (const std::size_t index : indices) some.rows_.push_back(rows_[index]);
  some.withheld_ = withheld_;
  some.withholds_all_ = withholds_all_;
  return some;
}

void Claims::keep_facts(const std::set<std::string>& ids) {
  std::vector<bool> kept;  // by number
  for (const std::string_view id : store_->words.facts.texts()) kept.push_back(ids.contains(std::string(id)));
  std::erase_if(rows(), [&](const ClaimRow& row) { return !kept[row.fact]; });
}

bool Claims::is_withheld(const ClaimRow& row) const {
  return withholds_all_ || (row.article < withheld_.size() && withheld_[row.article]);
}

void Claims::withhold_words_of(const std::set<std::string_view>& articles) {
  for (const std::string_view path : articles) {
    const auto number = store_->words.articles.known_number(path);
    if (!number) continue;
    if (withheld_.size() <= *number) withheld_.resize(*number + 1);
    withheld_[*number] = true;
  }
  made_.clear();
}

void Claims::withhold_all_words() {
  withholds_all_ = true;
  made_.clear();
}

const Diagnostics& Claims::problems() const { return store_->lines.problems(); }

// --- rows ------------------------------------------------------------------------------------------------------

ClaimRow ClaimStore::row_of(const Claim& claim) {
  ClaimRow row;
  row.article = words.articles.number_of(claim.article);
  row.fact = words.facts.number_of(claim.fact);
  row.slot = words.slots.number_of(claim.slot);
  row.key = words.number_of_key(claim.key);
  row.value = words.number_of_value(claim.value);
  row.scope = words.number_of_scope(claim.scope_words);
  row.speaker = words.speakers.number_of(claim.speaker);
  row.as_of = words.number_of_time(claim.as_of);
  row.begin = claim.span.begin;
  row.polarity = claim.polarity;
  row.certainty = claim.certainty;
  row.is_correction = claim.correction;
  row.is_guessed = claim.guessed_key;
  row.is_suppressed = !claim.suppressed.empty();
  return row;
}

void ClaimStore::know(const FactDefinition& fact) {
  const ClaimWords::Number number = words.facts.number_of(fact.id);
  if (number >= facts.size()) facts.resize(number + 1);
  if (facts[number]) return;
  facts[number] = fact;
  facts_in_short.resize(facts.size());
  FactInShort& known = facts_in_short[number];
  known.is_known = true;
  std::size_t answers = 0;
  for (const SlotDefinition& slot : fact.slots) {
    if (slot.role == SlotDefinition::Role::key) known.has_key = true;
    else if (answers++ == 0) known.answer = words.slots.number_of(slot.name);
  }
  known.has_one_answer = answers == 1;
}

bool ClaimStore::is_answer(ClaimWords::Number slot, ClaimWords::Number number) const {
  const FactInShort& known = facts_in_short[number];
  if (known.has_one_answer) return known.answer == slot;
  const std::string_view name = words.slots.texts()[slot];
  const std::vector<SlotDefinition>& slots = fact(number)->slots;
  return std::any_of(slots.begin(), slots.end(), [&](const SlotDefinition& each) {
    return each.role == SlotDefinition::Role::answer && each.name == name;
  });
}

std::optional<ClaimRow> ClaimStore::row_of(const ScannedClaim& claim, const LookedUp& known) {
  std::string held;
  ClaimRow row;
  const auto slot = words.number_of_slot(claim.slot.read(held));
  if (!is_answer(slot, known.fact)) return std::nullopt;
  const auto key = words.number_of_key(claim.key, facts_in_short[known.fact].has_key ? fact(known.fact) : nullptr);
  const auto value = words.number_of_value(claim, known.value, known.value_hash);
  const auto as_of = words.number_of_time(claim.as_of);
  if (!key || !value || !as_of) return std::nullopt;
  row.article = known.article ? *known.article : words.articles.number_of(claim.article.read(held));
  row.fact = known.fact;
  row.slot = slot;
  row.key = *key;
  row.value = *value;
  row.scope = words.number_of_scope(claim.scope_words);
  if (!claim.speaker.text.empty()) row.speaker = words.speakers.number_of(claim.speaker.read(held));
  row.as_of = *as_of;
  row.begin = claim.span.begin;
  row.polarity = claim.polarity;
  row.certainty = claim.certainty;
  row.is_correction = claim.correction;
  row.is_guessed = claim.guessed;
  row.is_suppressed = !claim.suppressed.text.empty();
  return row;
}

}  // namespace gainsay
