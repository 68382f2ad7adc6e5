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

BOOST_AUTO_TEST_CASE(a_dateline_names_a_place) {
  check({
      {"HALM, March 5 — The ferry sank.", "HALM = Halm"},
      {"HALM (Harbour Wire) — The ferry sank.", "HALM = Halm | weak Harbour Wire = Harbour Wire"},
      {"HALM, Norland — The ferry sank.", "HALM, Norland = Halm, Norland"},
  });
}

BOOST_AUTO_TEST_CASE(any_other_capitals_are_a_place_where_a_phrase_wants_one) {
  check({
      {"They met near Halm.", "weak Halm = Halm"},
      {"They met Jane Doe.", ""},
      {"They met on Monday.", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()
