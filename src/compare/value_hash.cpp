// What tells values apart goes into the hash, what seldom does is left to ==.
#include "compare/value_hash.hpp"

#include <functional>
#include <string_view>

namespace gainsay {
namespace {

class Mixer {
 public:
  void add(std::size_t number) {
    constexpr std::size_t kOdd = 0x9e3779b97f4a7c15u;  // of the golden ratio: spreads what differs in a few bits
    hash_ = (hash_ ^ number) * kOdd;
    hash_ ^= hash_ >> 32;
  }
  void add(double number) { add(std::hash<double>{}(number)); }
  void add(std::string_view text) { add(std::hash<std::string_view>{}(text)); }
  void add(const std::optional<int>& number) { add(number ? static_cast<std::size_t>(*number) + 1 : std::size_t{0}); }
  void add(const Interval& interval) {
    add(interval.lo);
    add(interval.hi);
  }
  void add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) add(std::string_view(text));
  }

  void operator()(const DateValue& date) {
    add(static_cast<std::size_t>(date.granularity) << 8 | static_cast<std::size_t>(date.modifier) << 4 |
        static_cast<std::size_t>(date.reading));
    if (date.extent) add(date.extent->core);
    for (const auto& field : {date.fields.year, date.fields.month, date.fields.day, date.fields.weekday}) add(field);
    for (const DateExtent& other : date.alternatives) add(other.core);
  }
  void operator()(const ClockValue& clock) { add(clock.stated); }
  void operator()(const AmountValue& amount) {
    add(static_cast<std::size_t>(amount.type) << 4 | static_cast<std::size_t>(amount.hedge));
    add(amount.stated);
    add(std::string_view(amount.unit));
  }
  void operator()(const PersonValue& person) {
    add(person.given);
    add(std::string_view(person.surname));
  }
  void operator()(const OrganisationValue& organisation) { add(std::string_view(organisation.name)); }
  void operator()(const PlaceValue& place) { add(place.parts); }
  void operator()(const CategoryValue& category) { add(std::string_view(category.name)); }
  void operator()(YesNo answer) { add(static_cast<std::size_t>(answer)); }

  std::size_t hash() const { return hash_; }

 private:
  std::size_t hash_ = 0;
};

}  // namespace

std::size_t ValueHash::operator()(const Value& value) const {
  Mixer mixer;
  mixer.add(value.index());
  std::visit(mixer, value);
  return mixer.hash();
}

std::size_t KeyHash::operator()(const std::vector<KeyPart>& key) const {
  Mixer mixer;
  for (const KeyPart& part : key) mixer.add(part.value ? ValueHash{}(*part.value) : std::size_t{0});
  return mixer.hash();
}

}  // namespace gainsay
