#include "compare/recorded_values.hpp"

#include "compare/read_records.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Nothing where the record cannot be read back, or gives the same value.
std::optional<Value> other_value(Result<Value> read, const Value& value) {
  if (!read || *read == value) return std::nullopt;
  return *std::move(read);
}

std::optional<Value> recorded(const Value& value) {
  const auto* date = std::get_if<DateValue>(&value);
  const auto granularity = date ? std::optional(date->granularity) : std::nullopt;
  return other_value(value_from_record(type_of(value), canonical(value), canonical_alternatives(value), granularity),
                     value);
}

// Of a key only the canonical text travels.
std::optional<Value> recorded_part(const Value& value) {
  return other_value(read_canonical(type_of(value), canonical(value)), value);
}

}  // namespace

Value recorded_value(Value value) {
  auto other = recorded(value);
  return other ? *std::move(other) : std::move(value);
}

Value recorded_key(Value value) {
  auto other = recorded_part(value);
  return other ? *std::move(other) : std::move(value);
}

void RecordedValues::see(Claim& claim) {
  const auto see_value = [](Known& known, std::optional<Value> (*read_back)(const Value&), Value& value) {
    auto [seen, is_new] = known.try_emplace(value);
    if (is_new) seen->second = read_back(value);
    if (seen->second) value = *seen->second;
  };
  see_value(values_, recorded, claim.value);
  for (KeyPart& part : claim.key)
    if (part.value) see_value(keys_, recorded_part, *part.value);
}

void see_values_as_recorded(ClaimStream& stream) {
  RecordedValues values;
  see_values_as_recorded(stream.facts);
  for (Claim& claim : stream.claims) values.see(claim);
}

void see_values_as_recorded(Claim& claim) {
  claim.value = recorded_value(std::move(claim.value));
  for (KeyPart& part : claim.key)
    if (part.value) part.value = recorded_key(*std::move(part.value));
}

void see_values_as_recorded(std::vector<FactDefinition>& facts) {
  for (FactDefinition& fact : facts)
    for (Reference& reference : fact.references) reference.value = recorded_value(std::move(reference.value));
}

}  // namespace gainsay
