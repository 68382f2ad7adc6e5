#include "compare/keys.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <random>
#include <set>

#include <fmt/format.h>

#include "compare/claims_from_text.hpp"
#include "text/tokens.hpp"
#include "values/relation.hpp"

namespace gainsay {
namespace {

struct Row {
  std::string because;
  std::vector<std::string> persons;
  std::vector<std::set<std::string>> joined;
};

const std::vector<Row> kRows = {
    {"a surname alone joins the one person who bears it", {"Smith", "John Smith"}, {{"Smith", "John Smith"}}},
    {"a surname that two bear stays alone", {"Smith", "John Smith", "Mary Smith"}, {{"Smith"}, {"John Smith"}, {"Mary Smith"}}},
    {"ever fuller names are one person", {"Smith", "John Smith", "John Peter Smith"},
     {{"Smith", "John Smith", "John Peter Smith"}}},
    {"an initial joins", {"J Smith", "John Smith"}, {{"J Smith", "John Smith"}}},
    {"an ambiguous name joins no other ambiguous one", {"Smith", "J Smith", "John Smith", "James Smith"},
     {{"Smith"}, {"J Smith"}, {"John Smith"}, {"James Smith"}}},
    {"a name that two others refine which may be one is ambiguous too", {"Smith", "John Smith", "Smith Jr"},
     {{"Smith"}, {"John Smith"}, {"Smith Jr"}}},
    {"a nickname joins, and an initial through it", {"B Smith", "Bill Smith", "William Smith"},
     {{"B Smith", "Bill Smith", "William Smith"}}},
    {"other surnames stay apart", {"John Smith", "John Miller"}, {{"John Smith"}, {"John Miller"}}},
};

std::vector<KeyPart> key_of(const std::string& name) {
  return {{"who", test::value_from({Type::person, ""}, name)}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(joining_of_keys)

BOOST_AUTO_TEST_CASE(names_join_where_one_refines_the_other) {
  for (const Row& row : kRows) {
    std::vector<std::string> names = row.persons;
    std::sort(names.begin(), names.end());
    do {
      std::vector<std::vector<KeyPart>> keys;
      for (const std::string& name : names) keys.push_back(key_of(name));
      std::map<std::size_t, std::set<std::string>> joined;
      std::vector<std::size_t> representatives = join_keys(keys);
      for (std::size_t i = 0; i < names.size(); ++i) joined[representatives[i]].insert(names[i]);
      BOOST_TEST(joined.size() == row.joined.size(), row.because);
      for (const auto& [representative, members] : joined) {
        BOOST_TEST((std::find(row.joined.begin(), row.joined.end(), members) != row.joined.end()), row.because);
        for (const std::string& member : members)
          BOOST_TEST(names[representative].size() >= member.size(), "the fullest name stands for all");
      }
    } while (std::next_permutation(names.begin(), names.end()));
  }
}

const std::vector<Row> kDates = {
    {"a month joins its day", {"2023-04", "2023-04-23"}, {{"2023-04", "2023-04-23"}}},
    {"a month with two days stays alone", {"2023-04", "2023-04-23", "2023-04-28"},
     {{"2023-04"}, {"2023-04-23"}, {"2023-04-28"}}},
    {"ever finer dates are one", {"2023", "2023-04", "2023-04-23"}, {{"2023", "2023-04", "2023-04-23"}}},
    {"what surely lies in a fuzzy span joins it", {"1992", "1990/1993~ [1990/1994]"},
     {{"1992", "1990/1993~ [1990/1994]"}}},
    {"what may lie in its edge does not", {"1994", "1990/1993~ [1990/1994]"}, {{"1994"}, {"1990/1993~ [1990/1994]"}}},
    {"a stated range is its days", {"2023-05-03/2023-05-06", "2023-05-03/2023-05-06 throughout"},
     {{"2023-05-03/2023-05-06", "2023-05-03/2023-05-06 throughout"}}},
    {"without a year a month joins its day", {"XXXX-04", "XXXX-04-23"}, {{"XXXX-04", "XXXX-04-23"}}},
    {"a day without a year says nothing of one with a year", {"XXXX-04-23", "2023-04-23"},
     {{"XXXX-04-23"}, {"2023-04-23"}}},
    {"what is open on one side joins nothing", {"1990/..", "1995"}, {{"1990/.."}, {"1995"}}},
};

BOOST_AUTO_TEST_CASE(dates_join_where_one_lies_inside_the_other) {
  for (const Row& row : kDates) {
    std::vector<std::string> names = row.persons;
    std::sort(names.begin(), names.end());
    do {
      std::vector<std::vector<KeyPart>> keys;
      for (const std::string& name : names) keys.push_back({{"when", test::value_from({Type::date, ""}, name)}});
      std::map<std::size_t, std::set<std::string>> joined;
      const std::vector<std::size_t> representatives = join_keys(keys);
      for (std::size_t i = 0; i < names.size(); ++i) joined[representatives[i]].insert(names[i]);
      BOOST_TEST(joined.size() == row.joined.size(), row.because);
      for (const auto& [representative, members] : joined)
        BOOST_TEST((std::find(row.joined.begin(), row.joined.end(), members) != row.joined.end()), row.because);
    } while (std::next_permutation(names.begin(), names.end()));
  }
}

BOOST_AUTO_TEST_CASE(places_told_in_more_words_and_organisations_with_their_form_join) {
  const auto joined = [](Type type, const char* first, const char* second) {
    const std::vector<std::size_t> stands_for =
        join_keys({{{"slot", test::value_from({type, ""}, first)}}, {{"slot", test::value_from({type, ""}, second)}}});
    return stands_for[0] == stands_for[1];
  };
  BOOST_TEST(!joined(Type::place, "Tarn, Virginia", "Virginia"));
  BOOST_TEST(joined(Type::place, "Tarn", "Tarn, Virginia"));
  BOOST_TEST(joined(Type::place, "Paris", "Paris, France"));
  BOOST_TEST(!joined(Type::place, "Lyon", "France"));
  BOOST_TEST(!joined(Type::place, "Tarn, Ohio", "Tarn, Virginia"));
  BOOST_TEST(!joined(Type::place, "Tarn", "Virginia"));
  BOOST_TEST(joined(Type::organisation, "Halm Steel", "Halm Steel Inc"));
  BOOST_TEST(joined(Type::organisation, "Tarn & Dell", "Tarn and Dell"));
  BOOST_TEST(!joined(Type::organisation, "Halm Steel Ltd", "Halm Steel Inc"));
}

// --- the definition, taken literally, as the oracle -----------------------------------------------------------

using Keys = std::vector<std::vector<KeyPart>>;
using Matrix = std::vector<std::vector<bool>>;

std::string last_word_of_surname(const Value& value) {
  const std::string& surname = std::get<PersonValue>(value).surname;
  return surname.substr(surname.find_last_of(' ') + 1);
}

bool equals_or_refines(const std::optional<Value>& a, const std::optional<Value>& b) {
  if (!a || !b) return !a && !b;
  if (std::holds_alternative<PersonValue>(*a) && last_word_of_surname(*a) != last_word_of_surname(*b)) return false;
  if (const auto* place = std::get_if<PlaceValue>(&*a))
    if (fold(place->parts.front()) != fold(std::get<PlaceValue>(*b).parts.front())) return false;
  const RelationKind kind = relate(*a, *b).kind;
  return kind == RelationKind::equal || kind == RelationKind::refines;
}

// By pairs of keys: whether the slot of the first equals or refines that of the second, through others as well.
Matrix closed_relation(const Keys& keys, std::size_t slot) {
  Matrix holds(keys.size(), std::vector<bool>(keys.size()));
  for (std::size_t i = 0; i < keys.size(); ++i)
    for (std::size_t j = 0; j < keys.size(); ++j)
      holds[i][j] = equals_or_refines(keys[i][slot].value, keys[j][slot].value);
  for (std::size_t k = 0; k < keys.size(); ++k)
    for (std::size_t i = 0; i < keys.size(); ++i)
      for (std::size_t j = 0; j < keys.size(); ++j)
        if (holds[i][k] && holds[k][j]) holds[i][j] = true;
  return holds;
}

// For each key the first key that is equal to the end it joins, or to itself.
std::vector<std::size_t> joined_by_definition(const Keys& keys) {
  Matrix at_least(keys.size(), std::vector<bool>(keys.size(), true));
  for (std::size_t slot = 0; slot < keys.front().size(); ++slot) {
    const Matrix holds = closed_relation(keys, slot);
    for (std::size_t i = 0; i < keys.size(); ++i)
      for (std::size_t j = 0; j < keys.size(); ++j) at_least[i][j] = at_least[i][j] && holds[i][j];
  }
  const auto first_equal = [&](std::size_t key) {
    std::size_t first = 0;
    while (!(at_least[first][key] && at_least[key][first])) ++first;
    return first;
  };
  const auto is_end = [&](std::size_t key) {
    for (std::size_t other = 0; other < keys.size(); ++other)
      if (at_least[other][key] && !at_least[key][other]) return false;
    return true;
  };
  std::vector<std::size_t> joined;
  for (std::size_t key = 0; key < keys.size(); ++key) {
    std::set<std::size_t> ends;
    for (std::size_t end = 0; end < keys.size(); ++end)
      if (at_least[end][key] && is_end(end)) ends.insert(first_equal(end));
    joined.push_back(ends.size() == 1 ? *ends.begin() : first_equal(key));
  }
  return joined;
}

std::optional<Value> random_part(std::mt19937& random, bool person) {
  const auto one_of = [&](const std::vector<std::string>& texts) {
    return texts[std::uniform_int_distribution<std::size_t>(0, texts.size() - 1)(random)];
  };
  if (person) {
    std::string name = one_of({"", "", "J", "John", "Johnny", "James", "W", "Bill", "William", "B"});
    if (!name.empty()) name += one_of({" ", " ", " Peter ", " P ", " Peter Q "});
    name += one_of({"Smith", "Smith", "Fassi", "al Fassi"}) + one_of({"", "", "", " Jr"});
    return name.starts_with("al ") ? std::nullopt : std::optional(test::value_from({Type::person, ""}, name));
  }
  const std::string text =
      one_of({"", "2023", "2023-04", "2023-04-23", "2023-04-28", "2023-05-02", "202X", "2023-04-20/2023-04-24",
              "2023-04-21/2023-05-02", "2023-01/2023-06", "2022/2024~ [2022/2025]", "2024", "2023~ [2022/2024]",
              "XXXX-04", "XXXX-04-23", "XXXX-04-28", "XXXX-05-02", "weekday 7", "2022-04-23"});
  return text.empty() ? std::nullopt : std::optional(test::value_from({Type::date, ""}, text));
}

BOOST_AUTO_TEST_CASE(joining_is_what_its_definition_says) {
  std::mt19937 random(20230423);
  // What each slot is: a person, or a date.
  const std::vector<std::vector<bool>> shapes = {{true},        {false},        {true, false},
                                                 {false, true}, {false, false}, {true, true}};
  std::size_t joined_sets = 0;
  for (int round = 0; round < 6000; ++round) {
    const auto& shape = shapes[static_cast<std::size_t>(round) % shapes.size()];
    std::map<std::string, std::vector<KeyPart>> by_text;
    const int size = std::uniform_int_distribution<int>(1, 9)(random);
    for (int i = 0; i < size; ++i) {
      std::vector<KeyPart> key;
      for (const bool person : shape) key.push_back({fmt::format("slot{}", key.size()), random_part(random, person)});
      by_text.emplace(key_text(key), key);
    }
    Keys keys;
    for (const auto& [text, key] : by_text) keys.push_back(key);
    const std::vector<std::size_t> found = join_keys(keys), wanted = joined_by_definition(keys);
    std::string shown;
    for (std::size_t i = 0; i < keys.size(); ++i) shown += fmt::format("{} → {}\n", key_text(keys[i]), found[i]);
    BOOST_TEST_CONTEXT(shown) BOOST_TEST(found == wanted, boost::test_tools::per_element());
    joined_sets += std::set<std::size_t>(found.begin(), found.end()).size() < keys.size();

    Keys shuffled = keys;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const std::vector<std::size_t> again = join_keys(shuffled);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto before = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), shuffled[i]) - keys.begin());
      BOOST_TEST((shuffled[again[i]] == keys[found[before]]));
    }
  }
  BOOST_TEST(joined_sets > 1500u);
}

double seconds_to_join(const Keys& keys, std::size_t wanted) {
  const auto begin = std::chrono::steady_clock::now();
  const std::vector<std::size_t> found = join_keys(keys);
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
  BOOST_TEST_MESSAGE(keys.size() << " keys in " << passed.count() << " s");
  BOOST_TEST(std::set<std::size_t>(found.begin(), found.end()).size() == wanted);
  return passed.count();
}

// Far above what it takes, far below what comparing each with each would take.
constexpr double kMostSeconds = 20;
constexpr int kMany = 100'000;

BOOST_AUTO_TEST_CASE(very_many_keys_join_in_a_moment) {
  Keys names, family, days, ranges, both;
  const Day first = day_number({1800, 1, 1});
  const auto person = [](std::string surname, std::string given) {
    PersonValue value;
    if (!given.empty()) value.given = {std::move(given)};
    value.surname = std::move(surname);
    return KeyPart{"who", Value(value)};
  };
  const auto date = [](const std::string& text) { return KeyPart{"when", test::value_from({Type::date, ""}, text)}; };
  const auto letters = [](int number) {
    std::string text;
    for (; number > 0; number /= 26) text += static_cast<char>('a' + number % 26);
    return text;
  };
  for (int i = 0; i < kMany; ++i) {
    names.push_back({person("S" + letters(i), "John")});
    family.push_back({person("Smith", i == 0 ? "" : "X" + letters(i))});
    days.push_back({date(iso_date(first + i))});
    ranges.push_back({date(iso_date(first) + "/" + iso_date(first + i + 1))});  // each inside the next
    both.push_back({person("S" + letters(i % 300), i % 2 ? "" : "John"), date(iso_date(first + i / 300))});
  }
  for (int year = 1800; year < 2073; ++year) days.push_back({date(std::to_string(year))});
  BOOST_TEST(seconds_to_join(names, kMany) < kMostSeconds);
  BOOST_TEST(seconds_to_join(family, kMany) < kMostSeconds);
  BOOST_TEST(seconds_to_join(days, kMany + 273) < kMostSeconds);
  BOOST_TEST(seconds_to_join(ranges, 1) < kMostSeconds);
  BOOST_TEST(seconds_to_join(both, kMany) < kMostSeconds);
}

BOOST_AUTO_TEST_CASE(a_slot_that_a_key_lacks_is_unset) {
  const std::vector<std::vector<KeyPart>> keys = {key_of("John Smith"), {}, {{"who", std::nullopt}}, key_of("Smith")};
  const std::vector<std::size_t> representatives = join_keys(keys);
  BOOST_TEST(representatives[0] == representatives[3]);
  BOOST_TEST(representatives[1] == representatives[2]);
  BOOST_TEST(representatives[0] != representatives[1]);
  BOOST_TEST(join_keys({}).empty());
  BOOST_TEST(join_keys({{}}).size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_unset_key_is_a_class_of_its_own) {
  std::vector<std::vector<KeyPart>> keys = {key_of("John Smith"), {{"who", std::nullopt}}};
  std::vector<std::size_t> representatives = join_keys(keys);
  BOOST_TEST(representatives[0] == 0u);
  BOOST_TEST(representatives[1] == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
