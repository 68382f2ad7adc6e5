#include "compare/recorded_values.hpp"

#include <optional>
#include <unordered_map>

#include "compare/read_records.hpp"
#include "compare/value_hash.hpp"
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

// Writes and reads each value once, however many claims have it.
class Recorder {
 public:
  using Read = std::optional<Value> (*)(const Value&);
  explicit Recorder(Read read) : read_(read) {}

  void put_through(Value& value) {
    auto [known, is_new] = known_.try_emplace(value);
    if (is_new) known->second = read_(value);
    if (known->second) value = *known->second;
  }

 private:
  Read read_;
  std::unordered_map<Value, std::optional<Value>, ValueHash> known_;
};

}  // namespace

Value recorded_value(Value value) {
  auto other = recorded(value);
  return other ? *std::move(other) : std::move(value);
}

Value recorded_key(Value value) {
  auto other = recorded_part(value);
  return other ? *std::move(other) : std::move(value);
}

void see_values_as_recorded(ClaimStream& stream) {
  Recorder values(recorded), keys(recorded_part);
  see_values_as_recorded(stream.facts);
  for (Claim& claim : stream.claims) {
    values.put_through(claim.value);
    for (KeyPart& part : claim.key)
      if (part.value) keys.put_through(*part.value);
  }
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
