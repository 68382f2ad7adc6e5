// Keys become items: one for all keys that are equal. An item has a class for each slot and, where one slot holds
// bounded dates, an interval for that slot. An item refines another if its classes are among those that refine the
// other's and its interval lies inside the other's, so one sweep over the intervals finds for each item the ends
// below it, of which two are enough to know.
#include "compare/keys.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "compare/key_parts.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Key = std::vector<KeyPart>;
using Keys = std::vector<Key>;
using Classes = std::vector<ClassId>;  // one a slot

constexpr char kSeparator = '\x1f';
constexpr char kUnset = '\x1e';
constexpr std::size_t kNoItem = std::numeric_limits<std::size_t>::max();

using Ends = std::tuple<double, double, double, double>;

Ends ends_of(const DateExtent& extent) {
  return {extent.core.lo, extent.core.hi, extent.outer.lo, extent.outer.hi};
}

struct Item {
  std::size_t classes = 0;   // which combination of classes
  DateExtent extent;         // of the slot of intervals; one point where there is none
  std::size_t shown = 0;     // the key that stands for it: the first by text
};

// What all keys are, slot by slot, and which combinations of classes there are.
class Items {
 public:
  explicit Items(const Keys& keys) : of_key(keys.size()), keys_(keys) {
    std::size_t slots = 0;
    for (const Key& key : keys) slots = std::max(slots, key.size());
    for (std::size_t slot = 0; slot < slots; ++slot) add_slot(slot);
    for (std::size_t key = 0; key < keys.size(); ++key) add_key(key);
    find_refined();
  }

  std::vector<Item> all;
  std::vector<std::size_t> of_key;
  std::vector<std::vector<std::size_t>> refined;  // by combination: itself and those that it refines

 private:
  void add_slot(std::size_t slot) {
    std::vector<const KeyPart*> parts;
    static const KeyPart unset;  // also what a key lacks
    for (const Key& key : keys_) parts.push_back(slot < key.size() ? &key[slot] : &unset);
    const bool on_line = on_line_ == kNoItem && has_bounded_date(parts);
    if (on_line) on_line_ = slot;
    slots_.push_back(classify(parts, on_line ? DatesAs::intervals : DatesAs::lists));
  }

  void add_key(std::size_t key) {
    Classes classes;
    for (const KeyClasses& slot : slots_) classes.push_back(slot.of_key[key]);
    const auto combination = combinations_.try_emplace(std::move(classes), combinations_.size()).first->second;
    Item item{combination, {{0, 0}, {0, 0}}, key};
    if (on_line_ != kNoItem && slots_[on_line_].extents[key]) item.extent = *slots_[on_line_].extents[key];
    const auto [known, is_new] = by_place_.try_emplace({combination, ends_of(item.extent)}, all.size());
    of_key[key] = known->second;
    if (is_new) all.push_back(item);
    else if (std::size_t& shown = all[known->second].shown; key_text(keys_[key]) < key_text(keys_[shown])) shown = key;
  }

  void find_refined() {
    refined.resize(combinations_.size());
    for (const auto& [classes, id] : combinations_) {
      Classes other(classes.size());
      add_refined(classes, 0, other, refined[id]);
    }
  }

  // Each choice of a class that is refined in each slot, where some key has just that combination.
  void add_refined(const Classes& classes, std::size_t slot, Classes& other, std::vector<std::size_t>& found) const {
    if (slot == classes.size()) {
      if (const auto known = combinations_.find(other); known != combinations_.end()) found.push_back(known->second);
      return;
    }
    for (const ClassId less : slots_[slot].refined[classes[slot]]) {
      other[slot] = less;
      add_refined(classes, slot + 1, other, found);
    }
  }

  const Keys& keys_;
  std::size_t on_line_ = kNoItem;  // the slot whose dates lie on a line
  std::vector<KeyClasses> slots_;
  std::map<Classes, std::size_t> combinations_;
  std::map<std::pair<std::size_t, Ends>, std::size_t> by_place_;
};

// The two items that end first, of those that were added.
struct FirstTwo {
  std::size_t first = kNoItem, second = kNoItem;

  void add(std::size_t item, const std::vector<Item>& items) {
    const auto ends_before = [&](std::size_t other) {
      return other == kNoItem || items[item].extent.outer.hi < items[other].extent.outer.hi;
    };
    if (ends_before(first)) second = std::exchange(first, item);
    else if (ends_before(second)) second = item;
  }
};

// Dates with fuzzy edges do not lie inside themselves; these are found by being the same.
class SameFuzzyDates {
 public:
  SameFuzzyDates(const Items& items, const std::vector<std::size_t>& added) {
    for (const std::size_t item : added) {
      if (!is_fuzzy(items.all[item])) continue;
      for (const std::size_t combination : items.refined[items.all[item].classes])
        first_two_[{ends_of(items.all[item].extent), combination}].add(item, items.all);
    }
  }

  FirstTwo find(const Item& item) const {
    if (!is_fuzzy(item)) return {};
    const auto found = first_two_.find({ends_of(item.extent), item.classes});
    return found == first_two_.end() ? FirstTwo{} : found->second;
  }

 private:
  static bool is_fuzzy(const Item& item) { return item.extent.core != item.extent.outer; }

  std::map<std::pair<Ends, std::size_t>, FirstTwo> first_two_;
};

// For each item up to two of the `added` items that refine it or are the item itself, more where its date is fuzzy.
std::vector<std::vector<std::size_t>> sweep(const Items& items, const std::vector<std::size_t>& added) {
  const auto& all = items.all;
  std::vector<std::size_t> asking(all.size()), waiting = added;
  std::iota(asking.begin(), asking.end(), std::size_t{0});
  std::sort(asking.begin(), asking.end(),
            [&](std::size_t a, std::size_t b) { return all[a].extent.core.lo > all[b].extent.core.lo; });
  std::sort(waiting.begin(), waiting.end(),
            [&](std::size_t a, std::size_t b) { return all[a].extent.outer.lo > all[b].extent.outer.lo; });
  const SameFuzzyDates same(items, added);
  std::vector<FirstTwo> first_two(items.refined.size());
  std::vector<std::vector<std::size_t>> below(all.size());
  auto next = waiting.begin();
  for (const std::size_t item : asking) {
    for (; next != waiting.end() && all[*next].extent.outer.lo >= all[item].extent.core.lo; ++next)
      for (const std::size_t combination : items.refined[all[*next].classes]) first_two[combination].add(*next, all);
    const FirstTwo inside = first_two[all[item].classes], equal = same.find(all[item]);
    for (const std::size_t other : {inside.first, inside.second})
      if (other != kNoItem && all[other].extent.outer.hi <= all[item].extent.core.hi) below[item].push_back(other);
    for (const std::size_t other : {equal.first, equal.second})
      if (other != kNoItem) below[item].push_back(other);
  }
  return below;
}

}  // namespace

std::string key_text(const Key& key) {
  std::string text;
  for (const KeyPart& part : key) {
    text += part.value ? canonical(*part.value) : std::string(1, kUnset);
    text += kSeparator;
  }
  return text;
}

std::vector<std::size_t> join_keys(const Keys& keys) {
  const Items items(keys);
  std::vector<std::size_t> every(items.all.size()), ends, stands_for(items.all.size());
  std::iota(every.begin(), every.end(), std::size_t{0});
  stands_for = every;
  const auto refining = sweep(items, every);
  for (const std::size_t item : every) {
    const auto is_other = [&](std::size_t other) { return other != item; };
    if (std::none_of(refining[item].begin(), refining[item].end(), is_other)) ends.push_back(item);
  }
  const auto ends_below = sweep(items, ends);
  for (const std::size_t item : every)
    if (ends_below[item].size() == 1) stands_for[item] = ends_below[item].front();
  std::vector<std::size_t> representatives;
  for (const std::size_t item : items.of_key) representatives.push_back(items.all[stands_for[item]].shown);
  return representatives;
}

}  // namespace gainsay
