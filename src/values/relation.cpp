// Sends each pair of values to those who know its type, and names the relations.
#include "values/relation.hpp"

#include <fmt/format.h>

#include <type_traits>

#include "values/amount_value.hpp"
#include "values/clock_value.hpp"
#include "values/date_value.hpp"
#include "values/organisation_value.hpp"
#include "values/person_value.hpp"
#include "values/place_value.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

Relation relate_categories(const CategoryValue& a, const CategoryValue& b) {
  if (a.category != b.category) {
    return {RelationKind::incomparable, fmt::format("{} and {} are not of one kind", a.category, b.category)};
  }
  if (a.name == b.name) return {RelationKind::equal, "both say " + a.name};
  return {RelationKind::disjoint, fmt::format("{} is not {}", a.name, b.name)};
}

Relation relate_answers(YesNo a, YesNo b) {
  const auto word = [](YesNo answer) { return answer == YesNo::yes ? "yes" : "no"; };
  if (a == b) return {RelationKind::equal, fmt::format("both say {}", word(a))};
  return {RelationKind::disjoint, fmt::format("{} is not {}", word(a), word(b))};
}

struct Relate {
  const Tolerance& tolerance;

  Relation operator()(const DateValue& a, const DateValue& b) const { return relate_dates(a, b, tolerance); }
  Relation operator()(const ClockValue& a, const ClockValue& b) const { return relate_clocks(a, b); }
  Relation operator()(const AmountValue& a, const AmountValue& b) const { return relate_amounts(a, b, tolerance); }
  Relation operator()(const PersonValue& a, const PersonValue& b) const { return relate_persons(a, b); }
  Relation operator()(const OrganisationValue& a, const OrganisationValue& b) const {
    return relate_organisations(a, b);
  }
  Relation operator()(const PlaceValue& a, const PlaceValue& b) const { return relate_places(a, b); }
  Relation operator()(const CategoryValue& a, const CategoryValue& b) const { return relate_categories(a, b); }
  Relation operator()(YesNo a, YesNo b) const { return relate_answers(a, b); }

  // Of two types. Values of one type have a line above, or this does not compile.
  template <class A, class B>
    requires(!std::is_same_v<A, B>)
  Relation operator()(const A& a, const B& b) const {
    return {RelationKind::incomparable, fmt::format("{} and {} are not of one kind", in_words(a), in_words(b))};
  }
};

struct ExtentsOf {
  const Tolerance& tolerance;

  std::optional<Extents> operator()(const DateValue& date) const { return date_extents(date, tolerance); }
  std::optional<Extents> operator()(const AmountValue& amount) const { return amount_extents(amount, tolerance); }
  // The day is a circle, and a missing zone may be any.
  std::optional<Extents> operator()(const ClockValue&) const { return std::nullopt; }
  std::optional<Extents> operator()(const PersonValue&) const { return std::nullopt; }
  std::optional<Extents> operator()(const OrganisationValue&) const { return std::nullopt; }
  std::optional<Extents> operator()(const PlaceValue&) const { return std::nullopt; }
  std::optional<Extents> operator()(const CategoryValue&) const { return std::nullopt; }
  std::optional<Extents> operator()(YesNo) const { return std::nullopt; }
};

struct NearKeysOf {
  NearKeys operator()(const DateValue&) const { return {{}, {}, false, true}; }
  NearKeys operator()(const ClockValue&) const { return {{}, {}, false, true}; }
  NearKeys operator()(const AmountValue&) const { return {{}, {}, false, true}; }
  NearKeys operator()(const PersonValue& person) const { return person_near_keys(person); }
  NearKeys operator()(const OrganisationValue& organisation) const { return organisation_near_keys(organisation); }
  NearKeys operator()(const PlaceValue& place) const { return place_near_keys(place); }
  NearKeys operator()(const CategoryValue&) const { return {}; }
  NearKeys operator()(YesNo) const { return {}; }
};

struct LineOf {
  std::string operator()(const DateValue& date) const { return date.fiscal ? "fiscal" : "date"; }
  std::string operator()(const ClockValue&) const { return "clock"; }
  std::string operator()(const AmountValue& amount) const { return line_of_amount(amount); }
  std::string operator()(const PersonValue&) const { return "person"; }
  std::string operator()(const OrganisationValue&) const { return "organisation"; }
  std::string operator()(const PlaceValue&) const { return "place"; }
  std::string operator()(const CategoryValue& category) const { return category.category; }
  std::string operator()(YesNo) const { return "yesno"; }
};

}  // namespace

std::string_view name_of(RelationKind kind) {
  switch (kind) {
    case RelationKind::equal: return "equal";
    case RelationKind::refines: return "refines";
    case RelationKind::refined_by: return "refined by";
    case RelationKind::overlaps: return "overlaps";
    case RelationKind::compatible: return "compatible";
    case RelationKind::disjoint: return "disjoint";
    case RelationKind::incomparable: return "incomparable";
  }
  return "";
}

Relation relate(const Value& a, const Value& b, const Tolerance& tolerance) {
  return std::visit(Relate{tolerance}, a, b);
}

std::optional<Extents> extents(const Value& value, const Tolerance& tolerance) {
  return std::visit(ExtentsOf{tolerance}, value);
}

NearKeys near_keys(const Value& value) { return std::visit(NearKeysOf{}, value); }

std::string line_of(const Value& value) { return std::visit(LineOf{}, value); }

}  // namespace gainsay
