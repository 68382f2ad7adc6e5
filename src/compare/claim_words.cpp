#include "compare/claim_words.hpp"

#include <algorithm>

#include "compare/read_records.hpp"
#include "compare/recorded_values.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr char kSeparator = '\x1f';

// Canonical lines have the parts in the order of the fact's slots.
std::optional<std::vector<KeyPart>> key_from(const Spelled& object, const FactDefinition& fact) {
  std::vector<const SlotDefinition*> slots;
  for (const SlotDefinition& slot : fact.slots)
    if (slot.role == SlotDefinition::Role::key) slots.push_back(&slot);
  std::vector<KeyPart> key;
  std::string held;
  bool fits = true;
  each_member(object, [&](const Spelled& name, const std::optional<Spelled>& text) {
    fits = fits && key.size() < slots.size() && !name.has_escapes && name.text == slots[key.size()]->name;
    if (!fits) return;
    const SlotDefinition& slot = *slots[key.size()];
    KeyPart& part = key.emplace_back(KeyPart{slot.name, std::nullopt});
    if (!text) return;
    auto value = read_canonical(slot.type, text->read(held));
    fits = value.has_value();
    if (fits) part.value = recorded_key(*std::move(value));
  });
  if (!fits || key.size() != slots.size()) return std::nullopt;
  return key;
}

std::optional<Value> value_from(const ScannedClaim& claim, const ValueType& type) {
  std::optional<Granularity> granularity;
  if (!claim.granularity.text.empty()) {
    granularity = enumerator_named(claim.granularity.text, Granularity::century);
    if (!granularity) return std::nullopt;
  }
  std::string held;
  const std::vector<std::string> alternatives = texts_of(claim.alternatives);
  const std::string_view text = claim.value.read(held);
  auto value = value_from_record(type, text, alternatives, granularity);
  if (!value) return std::nullopt;
  // Of what is spelled as its record would be, the record says nothing else.
  const bool is_record = type_of(*value) == type && canonical(*value) == text && canonical_alternatives(*value) == alternatives;
  return is_record ? *std::move(value) : recorded_value(*std::move(value));
}

}  // namespace

std::size_t TextsHash::operator()(const std::vector<std::string>& texts) const {
  std::size_t hash = texts.size();
  for (const std::string& text : texts) hash = 31 * hash + static_cast<std::size_t>(TextNumbers::hash_of(text));
  return hash;
}

ClaimWords::ClaimWords() {
  speakers.number_of("");
  times_.push_back(std::nullopt);
  spelled_times_.meaning_of("", [] { return Number{0}; });
  scopes_.number_of({});
  keys_.number_of({});
}

// A time is spelled in one way.
ClaimWords::Number ClaimWords::number_of_time(const std::optional<Timestamp>& time) {
  if (!time) return 0;
  return *spelled_times_.meaning_of(time->text, [&] {
    times_.push_back(time);
    return static_cast<Number>(times_.size() - 1);
  });
}

std::optional<ClaimWords::Number> ClaimWords::number_of_time(const Spelled& time) {
  if (time.text.empty()) return Number{0};
  const std::string_view written = time.read(spelled_);
  return spelled_times_.meaning_of(written, [&]() -> std::optional<Number> {
    auto read = parse_timestamp(written);
    if (!read) return std::nullopt;
    times_.push_back(std::move(read));
    return static_cast<Number>(times_.size() - 1);
  });
}

ClaimWords::Number ClaimWords::number_of_scope(const Spelled& words) {
  return words.text.empty() ? 0 : scopes_.number_of(texts_of(words));
}

std::optional<ClaimWords::Number> ClaimWords::number_of_key(const Spelled& key, const FactDefinition* fact) {
  if (!fact) return key.text.empty() ? std::optional(Number{0}) : std::nullopt;
  spelled_.assign(fact->id).append(1, kSeparator).append(key.text);
  return spelled_keys_.meaning_of(spelled_, [&]() -> std::optional<Number> {
    const auto read = key_from(key, *fact);
    return read ? std::optional(keys_.number_of(*read)) : std::nullopt;
  });
}

const std::string& ClaimWords::value_in_words(Number number) const {
  if (number >= words_.size()) words_.resize(values_.size());
  std::string& words = words_[number];
  if (words.empty()) words = in_words(values_[number]);
  return words;
}

void ClaimWords::spell_value(const ScannedClaim& claim, std::string& spelling) {
  spelling.append(claim.type.text).append(1, kSeparator).append(claim.granularity.text).append(1, kSeparator);
  spelling.append(claim.alternatives.text).append(1, kSeparator).append(claim.value.text);
}

std::optional<ClaimWords::Number> ClaimWords::number_of_value(const ScannedClaim& claim, std::string_view spelling,
                                                              std::uint64_t hash) {
  return spelled_values_.meaning_of(spelling, hash, [&]() -> std::optional<Number> {
    std::string held;
    const auto [type, is_new] = types_.try_emplace(std::string(claim.type.read(held)));
    if (is_new) type->second = type_from(type->first);
    const auto read = value_from(claim, type->second);
    return read ? std::optional(values_.number_of(*read)) : std::nullopt;
  });
}

}  // namespace gainsay
