#include "compare/key_parts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "compare/name_tree.hpp"
#include "values/name_forms.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

const DateExtent* bounded_extent(const KeyPart& part) {
  const auto* date = part.value ? std::get_if<DateValue>(&*part.value) : nullptr;
  if (!date || !date->extent || date->reading == Reading::since || date->reading == Reading::until) return nullptr;
  return std::isfinite(date->extent->outer.lo) && std::isfinite(date->extent->outer.hi) ? &*date->extent : nullptr;
}

// The month that a day or a part of it says more than: "XXXX-04-23", "early XXXX-04".
std::optional<DateValue> month_of(const DateValue& date) {
  const bool plain = date.reading == Reading::within && !date.extent && !date.last_fields && date.fields.month;
  const bool part = date.modifier == Modifier::early || date.modifier == Modifier::mid ||
                    date.modifier == Modifier::late;
  if (!plain || !(date.fields.day ? date.modifier == Modifier::none : part)) return std::nullopt;
  DateValue month = date;
  month.granularity = Granularity::month;
  month.modifier = Modifier::none;
  month.fields.day.reset();
  month.fields.weekday.reset();
  return month;
}

auto ends_of(const DateExtent& extent) {
  return std::tuple(extent.core.lo, extent.core.hi, extent.outer.lo, extent.outer.hi);
}

// Reports which of many intervals hold another one, in time for each that it reports.
class Holders {
 public:
  explicit Holders(std::vector<std::pair<Interval, ClassId>> intervals) : intervals_(std::move(intervals)) {
    std::sort(intervals_.begin(), intervals_.end(), [](const auto& a, const auto& b) {
      return std::pair(a.first.lo, a.second) < std::pair(b.first.lo, b.second);
    });
    highest_.resize(4 * intervals_.size() + 4);
    if (!intervals_.empty()) build(1, 0, intervals_.size());
  }

  void add_holders(const Interval& inner, std::vector<ClassId>& found) const {
    const auto begins_later = [](double lo, const auto& interval) { return lo < interval.first.lo; };
    const auto last = std::upper_bound(intervals_.begin(), intervals_.end(), inner.lo, begins_later);
    report(1, 0, intervals_.size(), static_cast<std::size_t>(last - intervals_.begin()), inner.hi, found);
  }

 private:
  void build(std::size_t node, std::size_t begin, std::size_t end) {
    if (end - begin == 1) {
      highest_[node] = intervals_[begin].first.hi;
      return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    build(2 * node, begin, middle);
    build(2 * node + 1, middle, end);
    highest_[node] = std::max(highest_[2 * node], highest_[2 * node + 1]);
  }

  // Of the first `limit` by their lower ends, those that reach to `hi`.
  void report(std::size_t node, std::size_t begin, std::size_t end, std::size_t limit, double hi,
              std::vector<ClassId>& found) const {
    if (begin >= limit || begin == end || highest_[node] < hi) return;
    if (end - begin == 1) {
      found.push_back(intervals_[begin].second);
      return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    report(2 * node, begin, middle, limit, hi, found);
    report(2 * node + 1, middle, end, limit, hi, found);
  }

  std::vector<std::pair<Interval, ClassId>> intervals_;
  std::vector<double> highest_;
};

// Whether all of the fewer names come among the others, in their order.
bool goes_through(const std::vector<std::string>& names, const std::vector<std::string>& fewer) {
  auto next = fewer.begin();
  for (const std::string& name : names)
    if (next != fewer.end() && *next == name) ++next;
  return next == fewer.end();
}

class Classifier {
 public:
  explicit Classifier(DatesAs dates) : dates_(dates) {}

  KeyClasses classify(const std::vector<const KeyPart*>& parts) {
    for (const KeyPart* part : parts) add(*part);
    for (const auto& [day, month] : months_)
      if (const auto found = by_text_.find(month); found != by_text_.end())
        classes_.refined[day].push_back(found->second);
    if (dates_ == DatesAs::lists) list_dates();
    list_names();
    list_places();
    list_organisations();
    return std::move(classes_);
  }

 private:
  ClassId new_class() {
    const auto id = static_cast<ClassId>(classes_.refined.size());
    classes_.refined.push_back({id});
    return id;
  }

  template <class Map, class Key>
  ClassId class_in(Map& map, const Key& key) {
    const auto [found, is_new] = map.try_emplace(key, kNoClass);
    if (is_new) found->second = new_class();
    return found->second;
  }

  void add(const KeyPart& part) {
    classes_.extents.emplace_back();
    classes_.of_key.push_back(class_of(part));
  }

  ClassId class_of(const KeyPart& part) {
    if (!part.value) return class_in(unset_, 0);
    if (const auto* person = std::get_if<PersonValue>(&*part.value)) {
      const ClassId found = names_.add(*person, static_cast<ClassId>(classes_.refined.size()));
      if (found == classes_.refined.size()) new_class();
      return found;
    }
    if (const auto* place = std::get_if<PlaceValue>(&*part.value)) return class_in(by_place_, names_outwards(*place));
    if (const auto* named = std::get_if<OrganisationValue>(&*part.value)) {
      const OrganisationForms forms = organisation_forms(*named);
      return class_in(by_organisation_, std::pair(forms.name, forms.legal_form));
    }
    if (const DateExtent* extent = bounded_extent(part)) {
      if (dates_ == DatesAs::lists) return class_in(by_extent_, ends_of(*extent));
      classes_.extents.back() = *extent;
      return class_in(on_line_, 0);
    }
    const ClassId found = class_in(by_text_, canonical(*part.value));
    const auto* date = std::get_if<DateValue>(&*part.value);
    if (const auto month = date ? month_of(*date) : std::nullopt)
      if (classes_.refined[found].size() == 1) months_.emplace(found, canonical(*month));
    return found;
  }

  void list_dates() {
    std::vector<std::pair<Interval, ClassId>> cores;
    for (const auto& [ends, id] : by_extent_) cores.push_back({{std::get<0>(ends), std::get<1>(ends)}, id});
    const Holders holders(std::move(cores));
    for (const auto& [ends, id] : by_extent_) {
      std::vector<ClassId> found;
      holders.add_holders({std::get<2>(ends), std::get<3>(ends)}, found);
      for (const ClassId other : found)
        if (other != id) classes_.refined[id].push_back(other);
    }
  }

  using Place = std::pair<const std::vector<std::string>, ClassId>;

  // A place that another lies in is named among its names.
  // The same place told in more words: "Halm, Norland" says more than "Halm". What lies in another place is a part of it, and
  // no other word for it.
  void list_places() {
    std::map<std::string, std::vector<const Place*>> by_own_name;
    for (const Place& place : by_place_) by_own_name[place.first.front()].push_back(&place);
    for (const auto& [name, places] : by_own_name) {
      for (const Place* place : places)
        for (const Place* shorter : places)
          if (shorter != place && goes_through(place->first, shorter->first))
            classes_.refined[place->second].push_back(shorter->second);
    }
  }

  void list_organisations() {
    for (const auto& [forms, id] : by_organisation_) {
      if (forms.second.empty()) continue;
      const auto plain = by_organisation_.find({forms.first, ""});
      if (plain != by_organisation_.end()) classes_.refined[id].push_back(plain->second);
    }
  }

  void list_names() {
    for (const auto& [id, others] : names_.refined())
      classes_.refined[id].insert(classes_.refined[id].end(), others.begin(), others.end());
  }

  DatesAs dates_;
  KeyClasses classes_;
  std::map<int, ClassId> unset_, on_line_;
  std::unordered_map<std::string, ClassId> by_text_;
  std::map<std::tuple<double, double, double, double>, ClassId> by_extent_;
  std::map<ClassId, std::string> months_;  // of days and parts of months without a year
  NameTree names_;
  std::map<std::vector<std::string>, ClassId> by_place_;
  std::map<std::pair<std::string, std::string>, ClassId> by_organisation_;
};

}  // namespace

KeyClasses classify(const std::vector<const KeyPart*>& parts, DatesAs dates) {
  return Classifier(dates).classify(parts);
}

bool has_bounded_date(const std::vector<const KeyPart*>& parts) {
  return std::any_of(parts.begin(), parts.end(), [](const KeyPart* part) { return bounded_extent(*part) != nullptr; });
}

}  // namespace gainsay
