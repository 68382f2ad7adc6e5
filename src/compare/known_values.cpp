#include "compare/known_values.hpp"

#include "compare/read_records.hpp"

namespace gainsay {
namespace {

constexpr char kSeparator = '\x1f';

}  // namespace

template <class Read>
const Value* KnownValues::known_or(Read&& read) {
  auto known = values_.find(std::string_view(key_));
  if (known == values_.end()) {
    if (values_.size() == kMost) values_.clear();
    auto value = read();
    known = values_.emplace(key_, value ? std::optional(*std::move(value)) : std::nullopt).first;
  }
  return known->second ? &*known->second : nullptr;
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
