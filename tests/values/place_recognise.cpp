#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* text;
  const char* found;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, Type::place) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(places_are_recognised)

BOOST_AUTO_TEST_CASE(known_names_stand_alone) {
  check({
      {"It happened in Lyon on Monday.", "Lyon = Lyon"},
      {"They left the U.S. for New Zealand.", "U.S. = U.S. | New Zealand = New Zealand"},
      {"They told us of it.", ""},
      {"A turkey ran over the china.", ""},
      {"French President Jane Doe left Paris.", "Paris = Paris"},
  });
}

BOOST_AUTO_TEST_CASE(a_name_that_goes_on_is_another_name) {
  check({
      {"It beat Virginia Tech.", "weak Virginia Tech = Virginia Tech"},
      {"A Paris-based firm closed.", ""},
      {"It hit the Norwegian coast.", ""},
      {"They met at the Norwegian Embassy.", ""},
      {"The London Stock Exchange closed.", ""},
  });
}

BOOST_AUTO_TEST_CASE(what_a_place_lies_in_belongs_to_it) {
  check({
      {"He lives in Tarn, Virginia, with her.", "Tarn, Virginia = Tarn, Virginia"},
      {"He lives in Tarn, Va., with her.", "Tarn, Va. = Tarn, Virginia"},
      {"Ohio, Texas and Utah agreed.", "Ohio = Ohio | Texas = Texas | Utah = Utah"},
      {"Senator Jane Doe, Texas Republicans said, left.", "weak Texas Republicans = Texas Republicans"},
  });
}

BOOST_AUTO_TEST_CASE(words_of_their_kind_make_unknown_names_places) {
  check({
      {"It fell into the Halm River.", "Halm River = Halm River"},
      {"They climbed Mount Dell.", "Mount Dell = Mount Dell"},
      {"It sank in the Gulf of Halm.", "Gulf of Halm = Gulf of Halm"},
      {"It sank in the Bay of Lyon.", "Bay of Lyon = Bay of Lyon"},
      {"It hit the town of Halm.", "Halm = Halm"},
      {"It happened on Victoria Street.", "Victoria Street = Victoria Street"},
  });
}

BOOST_AUTO_TEST_CASE(a_word_of_its_kind_may_stand_small_behind_a_name) {
  check({
      {"It hit Halm province.", "Halm province = Halm"},
      {"It hit Upper Halm village, Norway.", "Upper Halm village, Norway = Upper Halm, Norway"},
      {"It hit a Norwegian village.", ""},
      {"It hit the Halm refugee camp.", "Halm refugee camp = Halm"},
      {"It hit the Upper Gulf Island of Halm.", "Halm = Halm"},
      {"Ida Lund city hall.", ""},
  });
}

BOOST_AUTO_TEST_CASE(what_lies_beside_a_place_is_none_of_it) {
  check({
      {"It hit a suburban Lyon mill.", "weak Lyon = Lyon"},
      {"It hit a Lyon mill.", "Lyon = Lyon"},
  });
}

BOOST_AUTO_TEST_CASE(what_a_country_has_of_its_own_lies_in_it) {
  check({
      {"It hit Norway's Halm province.", "Norway's Halm province = Halm, Norway"},
      {"It hit Norway's northern Halm province.", "Norway's northern Halm province = Halm, Norway"},
      {"It hit Norway's port city of Halm.", "Norway's port city of Halm = Halm, Norway"},
      {"It hit the Oregon town of Halm.", "Oregon town of Halm = Halm, Oregon"},
      {"It hit the Tarn town of Halm.", "Tarn town of Halm = Halm, Tarn"},
      {"It hit Norway's Oslo.", "Norway's Oslo = Oslo, Norway"},
      {"It hit Norway's Lyon.", "Norway = Norway | Lyon = Lyon"},
      {"It hit Lyon's Halm province.", "Lyon's Halm province = Halm, Lyon"},
      {"It hit Norway's Lyon province.", "Norway's Lyon province = Lyon"},
      {"Norway's Ida Lund won.", "Norway = Norway"},
  });
}

BOOST_AUTO_TEST_CASE(a_name_that_is_called_a_place_is_one_everywhere) {
  check({
      {"It hit Halm, the capital of Tarn.", "Halm = Halm | Tarn = Tarn"},
      {"It shook Halm. Halm, a small port on the coast, slept.", "Halm = Halm | Halm = Halm"},
      {"It shook Halm. They live in the town of Halm.", "Halm = Halm | Halm = Halm"},
      {"It hit Norway's Halm. The Halm province slept.", "Norway's Halm = Halm, Norway | Halm province = Halm"},
      {"It shook Halm. Ida, a town clerk, slept.", "weak Halm = Halm | weak Ida = Ida"},
  });
}

BOOST_AUTO_TEST_CASE(a_dateline_names_a_place) {
  check({
      {"HALM, March 5 — The ferry sank.", "HALM = Halm"},
      {"HALM (Harbour Wire) — The ferry sank.", "HALM = Halm | weak Harbour Wire = Harbour Wire"},
      {"HALM, Norland — The ferry sank.", "HALM, Norland = Halm, Norland"},
  });
}

BOOST_AUTO_TEST_CASE(a_headline_tells_where_something_happened) {
  check({
      {"Three Killed in Lyon Bank Fire", "Lyon = Lyon"},
      {"Three Robbers Flee Lyon Bank", ""},
  });
}

BOOST_AUTO_TEST_CASE(any_other_capitals_are_a_place_where_a_phrase_wants_one) {
  check({
      {"They met near Halm.", "weak Halm = Halm"},
      {"They met near Halm's Club.", ""},
      {"They met at the Halmart store.", ""},
      {"They met at Halmart in Lyon.", "Lyon = Lyon"},
      {"They met near Halm's Upper Quay.", "weak Halm = Halm | weak Upper Quay = Upper Quay"},
      {"They met Jane Doe.", ""},
      {"They met on Monday.", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()
