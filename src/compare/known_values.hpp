// Values by their canonical text, so that what many claims say is read once. For compare/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compare/text_numbers.hpp"
#include "values/spelling.hpp"

namespace gainsay {

// No text may hold control characters.
class KnownValues {
 public:
  // As read_canonical(). Null where the text is that of no value; else good until the next call.
  const Value* of_key(const ValueType& type, std::string_view text);

  // As value_from_record(), of a type by its name.
  const Value* of_record(std::string_view type, std::string_view text, const std::vector<std::string>& alternatives,
                         std::optional<Granularity> granularity);

 private:
  // The memory that they take does not grow with the stream.
  static constexpr std::size_t kMost = 1u << 16;

  template <class Read>
  const Value* known_or(Read&& read);

  TextNumbers keys_;
  std::vector<std::optional<Value>> values_;  // by the number of their key
  std::string key_;
};

}  // namespace gainsay
