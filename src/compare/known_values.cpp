#include "compare/known_values.hpp"

#include "compare/read_records.hpp"

namespace gainsay {
namespace {

constexpr char kSeparator = '\x1f';

}  // namespace

template <class Read>
const Value* KnownValues::known_or(Read&& read) {
  if (values_.size() == kMost) {
    keys_ = TextNumbers();
    values_.clear();
  }
  const TextNumbers::Number number = keys_.number_of(key_);
  if (number == values_.size()) {
    auto value = read();
    values_.push_back(value ? std::optional(*std::move(value)) : std::nullopt);
  }
  const std::optional<Value>& known = values_[number];
  return known ? &*known : nullptr;
}

const Value* KnownValues::of_key(const ValueType& type, std::string_view text) {
  key_.assign(1, static_cast<char>('A' + static_cast<int>(type.type)));
  key_.append(type.detail).append(1, kSeparator).append(text);
  return known_or([&] { return read_canonical(type, text); });
}

const Value* KnownValues::of_record(std::string_view type, std::string_view text,
                                    const std::vector<std::string>& alternatives,
                                    std::optional<Granularity> granularity) {
  key_.assign(1, static_cast<char>('0' + (granularity ? 1 + static_cast<int>(*granularity) : 0)));
  key_.append(type);
  for (const std::string& alternative : alternatives) key_.append(1, kSeparator).append(alternative);
  key_.append(1, kSeparator).append(text);
  return known_or([&] { return value_from_record(type_from(type), text, alternatives, granularity); });
}

}  // namespace gainsay
