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
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, Type::organisation) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(organisations_are_recognised)

BOOST_AUTO_TEST_CASE(by_a_word_of_their_kind) {
  check({
      {"He works at Halm University on Monday.", "Halm University = Halm University"},
      {"The Ministry of Health and Labour said so.", "Ministry of Health and Labour = Ministry of Health and Labour"},
      {"The Tarn Energy and Commerce Committee met.",
       "Tarn Energy and Commerce Committee = Tarn Energy and Commerce Committee"},
      {"The Norland Patent Office President Jane Doe left.", "Norland Patent Office = Norland Patent Office"},
      {"The Bank of Halm closed.", "Bank of Halm = Bank of Halm"},
      {"The University and the Bank closed on Tuesday.", ""},
      {"Local bank officials met. The local council met.", ""},
      {"Halm Bread Council Members met.",
       "weak Halm Bread Council Members = Halm Bread Council Members"},
      {"He thanked Jane Press.", ""},
  });
}

BOOST_AUTO_TEST_CASE(by_their_legal_form) {
  check({
      {"Halm Steel Inc. rose.", "Halm Steel Inc. = Halm Steel Inc"},
      {"The shares of Halm Steel, Ltd., rose.", "Halm Steel, Ltd. = Halm Steel Ltd"},
      {"It sold Tarn Power and Light Co to Dell GmbH.",
       "Tarn Power and Light Co = Tarn Power and Light Co | Dell GmbH = Dell GmbH"},
  });
}

BOOST_AUTO_TEST_CASE(an_acronym_means_the_name_that_the_article_gives_it) {
  check({
      {"The Tarn Relief Mission (TRM) left. TRM returned.",
       "Tarn Relief Mission = Tarn Relief Mission (TRM) | TRM = Tarn Relief Mission (TRM) | "
       "TRM = Tarn Relief Mission (TRM)"},
      {"Gross Domestic Product (GDP) rose.", "weak Gross Domestic Product = Gross Domestic Product | weak GDP = GDP"},
      {"TRM returned.", "weak TRM = TRM"},
      {"They bought the Canadian maker of chips.", ""},
      {"They met in France.", ""},
      {"The Tarn-based maker of chips fell.", ""},
      {"NATO met.", "NATO = North Atlantic Treaty Organization (NATO)"},
  });
}

BOOST_AUTO_TEST_CASE(headlines_name_only_what_the_body_names) {
  check({{"Halm Bank Sues Tarn Harbour Over New Party Hall\nThe Halm Bank sued on Monday.",
          "Halm Bank = Halm Bank | Halm Bank = Halm Bank"}});
}

BOOST_AUTO_TEST_SUITE_END()
