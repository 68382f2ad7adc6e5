// The laws of relations, over thousands of generated values of each type that is no date.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

#include "values/amount_value.hpp"
#include "values/organisation_value.hpp"
#include "values/place_value.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

namespace {

constexpr int kValues = 120;

class Generator {
 public:
  int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }

  template <class Item, std::size_t count>
  Item any(const Item (&items)[count]) {
    return items[below(static_cast<int>(count))];
  }

  StatedNumber number() {
    static const StatedNumber numbers[] = {{7, 1, false},        {17, 1, false},      {18, 1, false},
                                           {40, 1, false},       {42, 1, false},      {100, 100, true},
                                           {131, 1, false},      {31000, 1000, true}, {31248, 1, false},
                                           {2.5, 0.1, true},     {1.2e6, 1e5, true},  {1230411, 1, false}};
    return any(numbers);
  }

  AmountKind kind(Type type) {
    static const char* const lengths[] = {"km", "m", "mi", "ft"};
    static const char* const temperatures[] = {"°C", "°F", "K", "deg"};
    static const char* const times[] = {"h", "d", "wk", "mo", "yr"};
    static const char* const currencies[] = {"USD", "EUR"};
    static const char* const percents[] = {"%", "pp"};
    static const AmountRole roles[] = {AmountRole::level, AmountRole::level, AmountRole::rise, AmountRole::fall};
    if (type == Type::quantity && below(3) == 0) return {type, any(temperatures), "temperature", any(roles)};
    if (type == Type::quantity) return {type, any(lengths), "length"};
    if (type == Type::duration) return {type, any(times), "time"};
    if (type == Type::money) return {type, any(currencies), {}, any(roles)};
    if (type == Type::percent) return {type, any(percents), {}, any(roles)};
    if (type == Type::number && below(4) == 0) return {type, {}, {}, AmountRole::fraction};
    return {type, {}, {}};
  }

  Value amount(Type type) {
    static const Hedge hedges[] = {Hedge::none,       Hedge::none,   Hedge::at_least, Hedge::more_than, Hedge::up_to,
                                   Hedge::fewer_than, Hedge::nearly, Hedge::about};
    AmountValue made;
    StatedNumber low = number(), high = number();
    if (low.value > high.value) std::swap(low, high);
    if (type == Type::age) low.value = low.value > 120 ? 41 : std::floor(low.value);
    if (type == Type::ordinal) return stated_amount({type, {}, {}}, Hedge::none, {std::floor(low.value), 1, false});
    const AmountKind of = kind(type);
    if (of.role == AmountRole::fraction) {
      static const double parts[] = {1.0 / 2, 1.0 / 3, 2.0 / 3, 1.0 / 4, 3.0 / 4, 7.0 / 25};
      low = {any(parts), 0.1, true};
      high = {low.value + 1.0 / 8, 0.1, true};
    } else if (of.role == AmountRole::level && type != Type::age && below(6) == 0) {
      low.value = 0 - low.value;
    }
    const int form = below(8);
    if (form == 0 && type != Type::age && low.value < high.value) {
      made = stated_range(of, below(2) == 0 ? Hedge::none : Hedge::about, low, high);
    } else if (form == 1 && (type == Type::number || type == Type::duration) && of.role == AmountRole::level) {
      made = vague_amount(of, {24, 99});
    } else {
      made = stated_amount(of, any(hedges), low);
    }
    if (type == Type::age && below(3) > 0) made.as_of = day_number({2023, 1 + below(12), 1 + below(28)}) - below(3) * 365;
    return made;
  }

  Value person() {
    static const char* const given[] = {"Jane", "J", "Ben", "Benjamin", "Antony", "Anthony", "Mark", "Bob", "Rob"};
    static const char* const surnames[] = {"Doe", "Roe", "Akins", "Atkins", "al-Fassi", "Fassi", "van Dyck"};
    static const char* const suffixes[] = {"", "", "", "Jr", "III"};
    PersonValue made;
    for (int count = below(3); count > 0; --count) made.given.push_back(any(given));
    made.surname = any(surnames);
    if (!made.given.empty()) made.suffix = any(suffixes);
    return made;
  }

  Value organisation() {
    static const char* const names[] = {"Halm Steel",  "Halm Stel", "Harbour Watch Bureau", "HWB",
                                        "Tarn & Dell", "Tarn Bank", "Harbor Watch Bureau",  "Tarn and Dell",
                                        "Iran Steel",  "Iraq Steel"};
    static const char* const forms[] = {"", "", "", " Inc", " Incorporated", " Ltd"};
    static const char* const acronyms[] = {"", "", "HWB", "TB"};
    return organisation_from_name(std::string(any(names)) + any(forms), any(acronyms));
  }

  Value place() {
    static const char* const names[] = {"Halm",  "Halmstead", "Halmsted", "Norland", "Paris",   "Arlington", "Virginia",
                                        "Texas", "France",    "Georgia",  "Tbilisi", "Britain", "London",    "Europe"};
    std::vector<std::string> parts = {any(names)};
    for (int count = below(3); count > 0; --count) parts.emplace_back(any(names));
    return place_from_parts(std::move(parts));
  }

  Value value(Type type) {
    static const char* const names[] = {"Halm", "Tarn", "Dell"};
    if (type == Type::person) return person();
    if (type == Type::organisation) return organisation();
    if (type == Type::place) return place();
    if (type == Type::category) return CategoryValue{"capital", any(names)};
    if (type == Type::yesno) return below(2) == 0 ? YesNo::no : YesNo::yes;
    return amount(type);
  }

  std::vector<Value> values(Type type) {
    std::vector<Value> made;
    for (int count = 0; count < kValues; ++count) made.push_back(value(type));
    return made;
  }

 private:
  std::mt19937 random_{20230502};
};

const Type kTypes[] = {Type::number, Type::ordinal,  Type::percent, Type::money,    Type::quantity,
                       Type::age,    Type::duration, Type::person,
                       Type::organisation, Type::place, Type::category, Type::yesno};

RelationKind mirrored(RelationKind kind) {
  if (kind == RelationKind::refines) return RelationKind::refined_by;
  return kind == RelationKind::refined_by ? RelationKind::refines : kind;
}

template <class Check>
void for_pairs(Check check) {
  Generator generator;
  for (const Type type : kTypes) {
    const std::vector<Value> values = generator.values(type);
    for (const Value& a : values) {
      for (const Value& b : values) {
        BOOST_TEST_CONTEXT(describe({type, "capital"}) << ": " << canonical(a) << " / " << canonical(b)) { check(a, b); }
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relations_keep_their_laws)

BOOST_AUTO_TEST_CASE(every_value_equals_itself) {
  for_pairs([](const Value& a, const Value&) {
    if (relate(a, a).kind != RelationKind::equal) BOOST_ERROR("differs from itself");
  });
}

BOOST_AUTO_TEST_CASE(relations_are_symmetric_and_give_reasons) {
  for_pairs([](const Value& a, const Value& b) {
    const Relation forth = relate(a, b), back = relate(b, a);
    if (forth.kind != mirrored(back.kind) || forth.spelling != back.spelling) {
      BOOST_ERROR(name_of(forth.kind) << " against " << name_of(back.kind));
    }
    if (forth.reason.empty() || forth.reason.ends_with('.')) BOOST_ERROR("reason: " << forth.reason);
  });
}

BOOST_AUTO_TEST_CASE(refining_is_transitive) {
  Generator generator;
  for (const Type type : kTypes) {
    if (type == Type::age) continue;  // an undated age lies one year to either side
    const std::vector<Value> values = generator.values(type);
    for (const Value& a : values) {
      for (const Value& b : values) {
        if (relate(a, b).kind != RelationKind::refines) continue;
        for (const Value& c : values) {
          if (relate(b, c).kind != RelationKind::refines || relate(a, c).kind == RelationKind::refines) continue;
          BOOST_ERROR(canonical(a) << " / " << canonical(b) << " / " << canonical(c));
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_wider_tolerance_never_parts_values) {
  for_pairs([](const Value& a, const Value& b) {
    if (relate(a, b).kind == RelationKind::disjoint) return;
    for (const Tolerance& tolerance : {Tolerance{Tolerance::Kind::absolute, 3}, Tolerance{Tolerance::Kind::percent, 5}}) {
      if (relate(a, b, tolerance).kind == RelationKind::disjoint) BOOST_ERROR("parted");
    }
  });
}

BOOST_AUTO_TEST_CASE(a_wider_value_is_never_parted) {
  for_pairs([](const Value& a, const Value& b) {
    const auto* amount = std::get_if<AmountValue>(&a);
    if (amount == nullptr || relate(a, b).kind == RelationKind::disjoint) return;
    AmountValue wider = *amount;
    wider.outer.hi += 5;
    if (relate(wider, b).kind == RelationKind::disjoint) BOOST_ERROR("parted");
  });
}

BOOST_AUTO_TEST_CASE(disjoint_values_are_those_whose_outer_intervals_do_not_meet) {
  for_pairs([](const Value& a, const Value& b) {
    const Relation relation = relate(a, b);
    const auto first = extents(a), second = extents(b);
    if (relation.kind == RelationKind::incomparable || !first || !second) return;
    const bool apart = !meet(first->outer, second->outer);
    if (apart != (relation.kind == RelationKind::disjoint)) BOOST_ERROR(name_of(relation.kind));
    if (!contains(first->outer, first->core)) BOOST_ERROR("core outside");
  });
}

BOOST_AUTO_TEST_CASE(names_that_may_be_one_share_a_key) {
  const auto meet_in = [](const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto is_in_b = [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); };
    return std::any_of(a.begin(), a.end(), is_in_b);
  };
  for_pairs([&](const Value& a, const Value& b) {
    const NearKeys first = near_keys(a), second = near_keys(b);
    const Relation relation = relate(a, b);
    const bool listed = !first.strict.empty() && !second.strict.empty();
    if (!listed || first.any || second.any || (relation.kind == RelationKind::disjoint && !relation.spelling)) return;
    const bool loosely = (first.vague || second.vague) && meet_in(first.loose, second.loose);
    if (loosely || meet_in(first.strict, second.strict)) return;
    BOOST_ERROR(name_of(relation.kind) << " without a common key");
  });
}

BOOST_AUTO_TEST_CASE(two_places_are_never_incomparable) {
  Generator generator;
  const std::vector<Value> places = generator.values(Type::place);
  for (const Value& a : places) {
    for (const Value& b : places) {
      if (relate(a, b).kind == RelationKind::incomparable) BOOST_ERROR(canonical(a) << " / " << canonical(b));
    }
  }
}

BOOST_AUTO_TEST_CASE(canonical_text_reads_back_as_the_same_value) {
  for_pairs([](const Value& a, const Value& b) {
    const auto first = read_canonical(type_of(a), canonical(a)), second = read_canonical(type_of(b), canonical(b));
    if (!first || !second) {
      BOOST_ERROR("cannot be read back");
      return;
    }
    if (canonical(*first) != canonical(a)) BOOST_ERROR("became " << canonical(*first));
    if (relate(*first, *second).kind != relate(a, b).kind) BOOST_ERROR("another relation");
    if (in_words(*first) != in_words(a)) BOOST_ERROR("other words: " << in_words(*first));
  });
}

BOOST_AUTO_TEST_SUITE_END()
