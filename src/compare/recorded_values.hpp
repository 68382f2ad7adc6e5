// Comparing sees a value as its record tells it, so that claims compared at once and claims that travelled through a
// stream give the same report. For compare/ only.
#pragma once

#include <optional>
#include <unordered_map>

#include "compare/claim_stream.hpp"
#include "compare/value_hash.hpp"

namespace gainsay {

// The value that is read back from the value's record; the value itself where none is.
Value recorded_value(Value value);
Value recorded_key(Value value);  // of a key, of which only the canonical text travels

// The same for a great many claims: each value is written and read once, however many of them have it.
class RecordedValues {
 public:
  void see(Claim& claim);

 private:
  using Known = std::unordered_map<Value, std::optional<Value>, ValueHash>;  // nothing: as it is

  Known values_, keys_;
};

void see_values_as_recorded(ClaimStream& stream);
void see_values_as_recorded(Claim& claim);
void see_values_as_recorded(std::vector<FactDefinition>& facts);  // of their references

}  // namespace gainsay
