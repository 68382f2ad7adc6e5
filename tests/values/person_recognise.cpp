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
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, Type::person) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(persons_are_recognised)

BOOST_AUTO_TEST_CASE(honorifics_belong_to_the_mention_and_offices_do_not) {
  check({
      {"The visit of US Secretary of State Jane Doe ended.", "Jane Doe = Jane Doe"},
      {"Then President Omar al-Fassi left.", "Omar al-Fassi = Omar al-Fassi"},
      {"Then President Daniel arap Koro left.", "Daniel arap Koro = Daniel arap Koro"},
      {"They asked Dr. Mary O'Neil Jr. about it.", "Dr. Mary O'Neil Jr. = Mary O'Neil Jr"},
      {"They asked Mary O'Neil, Jr., about it.", "Mary O'Neil, Jr. = Mary O'Neil Jr"},
      {"Armenian Foreign Minister Zorik Tumanov left.", "Zorik Tumanov = Zorik Tumanov"},
      {"It is Ludwig van Dyck's boat.", "Ludwig van Dyck = Ludwig van Dyck"},
      {"A Kremlin spokesman, Zorik Tumanov, left.", "Zorik Tumanov = Zorik Tumanov"},
      {"The boat of J.K. Tumanov left.", "J.K. Tumanov = JK Tumanov"},
      {"The boat of Zorik B. Tumanov left.", "Zorik B. Tumanov = Zorik B Tumanov"},
  });
}

BOOST_AUTO_TEST_CASE(a_relative_named_in_passing_does_not_take_the_surname_over) {
  const std::string text = "Zorik Tumanov was tried, lawyers said. His wife, Mary Tumanov, who came late, wept.";
  BOOST_TEST(found_in(text + " Then Tumanov spoke.", Type::person).ends_with("Tumanov = Mary Tumanov"));
  BOOST_TEST(found_in(text + " It rained. Then Tumanov spoke.", Type::person).ends_with("Tumanov = Zorik Tumanov"));
  const std::string tried = "Zorik Tumanov was tried for the murder of his wife, Mary Tumanov. Tumanov spoke.";
  BOOST_TEST(found_in(tried, Type::person).ends_with("Tumanov = Zorik Tumanov"));
  const std::string kin = "They named Mary Tumanov, mother of the miner. Zorik Tumanov was tried. It rained. It snowed. Then Tumanov spoke.";
  BOOST_TEST(found_in(kin, Type::person).ends_with("Tumanov = Zorik Tumanov"));
}

BOOST_AUTO_TEST_CASE(a_surname_before_the_full_name_of_one_sentence_is_another_s) {
  check({
      {"Tumanov left the boat of Mary Tumanov.", "Tumanov = Tumanov | Mary Tumanov = Mary Tumanov"},
      {"Mary Tumanov left. Tumanov came back.", "Mary Tumanov = Mary Tumanov | Tumanov = Mary Tumanov"},
  });
}

BOOST_AUTO_TEST_CASE(what_stands_before_the_given_name_is_left_off) {
  check({
      {"On Sunday the Norlandman Thomas Tumanov fell.", "Thomas Tumanov = Thomas Tumanov"},
      {"Unemployed Thomas Tumanov left.", "Thomas Tumanov = Thomas Tumanov"},
      {"They met Xylka Mary Thomas Tumanov.", "Xylka Mary Thomas Tumanov = Xylka Mary Thomas Tumanov"},
      {"They met Bluejays Mary Thomas Tumanov.", "Mary Thomas Tumanov = Mary Thomas Tumanov"},
      {"86ers Hire Thomas Tumanov", "Thomas Tumanov = Thomas Tumanov"},
      {"The 60-year-old Xylka Mary Thomas Tumanov left.", "Xylka Mary Thomas Tumanov = Xylka Mary Thomas Tumanov"},
      {"The 60-year-old Grand Bellman Thomas Tumanov left.", "Thomas Tumanov = Thomas Tumanov"},
      {"From ship to shore: Harpist Mary Tumanov left the quay.", "Mary Tumanov = Mary Tumanov"},
      {"They hired Mary Thomas Tumanov.", "Mary Thomas Tumanov = Mary Thomas Tumanov"},
  });
}

BOOST_AUTO_TEST_CASE(what_quotation_marks_enclose_is_no_name) {
  check({
      {"They sang \"Mary Gold\" and left.", ""},
      {"They sang for Mary Gold and left.", "Mary Gold = Mary Gold"},
      {"\"Mary Gold is late,\" they said.", "Mary Gold = Mary Gold"},
  });
}

BOOST_AUTO_TEST_CASE(a_moniker_between_the_names_of_somebody_is_left_out) {
  check({
      {"The boat was late, Mary \"The Gull\" Tumanov said.", "Mary \"The Gull\" Tumanov = Mary Tumanov"},
      {"The boat was late, Mary 'The Gull' Tumanov said.", "Mary 'The Gull' Tumanov = Mary Tumanov"},
      {"The boat was late, Mary `The Gull' Tumanov said.", "Mary `The Gull' Tumanov = Mary Tumanov"},
      {"The boat was late, Mary ` The Gull ' Tumanov said.", "Mary ` The Gull ' Tumanov = Mary Tumanov"},
      {"They sang for Mary \"The Gull\" and left.", ""},
      {"The boat of the Titans' Mary Tumanov sank.", "Mary Tumanov = Mary Tumanov"},
  });
}

BOOST_AUTO_TEST_CASE(a_gap_that_no_mark_makes_encloses_no_moniker) {
  check({
      {"Then Mary  Tumanov\u00A0 met  Jane  Doe.", "Mary  Tumanov = Mary Tumanov | Jane  Doe = Jane Doe"},
      {"The Giants' Mary Doe beat the Rams' Jane Doe.", "Mary Doe = Mary Doe | Jane Doe = Jane Doe"},
  });
}

BOOST_AUTO_TEST_CASE(a_cue_makes_a_run_a_name) {
  check({
      {"The boat was late, Zorik Tumanov said.", "Zorik Tumanov = Zorik Tumanov"},
      {"The boat was late, said Zorik Tumanov.", "Zorik Tumanov = Zorik Tumanov"},
      {"They buried Zorik Tumanov, 42, at sea.", "Zorik Tumanov = Zorik Tumanov"},
      {"They buried Zorik Tumanov, who drowned.", "Zorik Tumanov = Zorik Tumanov"},
      {"They buried Zorik Tumanov, the mayor.", "Zorik Tumanov = Zorik Tumanov"},
      {"They buried Zorik Tumanov at sea.", "weak Zorik Tumanov = Zorik Tumanov"},
      {"They buried Zorik at sea.", ""},
  });
}

BOOST_AUTO_TEST_CASE(organisations_places_and_days_are_no_persons) {
  check({
      {"The boat reached Victoria Street on Monday.", ""},
      {"The University of Halm said so.", ""},
      {"The Halm Party said so.", ""},
      {"The boat left the Black Sea and North Korea said so.", ""},
      {"Russian Foreign Ministry officials said so.", ""},
      {"On Tuesday Jane Doe left.", "Jane Doe = Jane Doe"},
      {"However Jane Doe left.", "Jane Doe = Jane Doe"},
      {"The boat left Halm, Jane Doe said.", "Jane Doe = Jane Doe"},
      {"A Moscow-brokered deal failed.", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_surname_stands_for_the_last_full_name_before_it) {
  check({
      {"Jane Doe left. Doe returned.", "Jane Doe = Jane Doe | Doe = Jane Doe"},
      {"Jane Doe left. Mary Doe came. Ms. Doe returned.",
       "Jane Doe = Jane Doe | Mary Doe = Mary Doe | Ms. Doe = Mary Doe"},
      {"Doe left early.\nJane Doe returned.", "Doe = Jane Doe | Jane Doe = Jane Doe"},
      {"President Omar al-Fassi left. Al-Fassi returned, and Fassi's boat sank.",
       "Omar al-Fassi = Omar al-Fassi | Al-Fassi = Omar al-Fassi | Fassi = Omar al-Fassi"},
      {"Mr. Akins returned. Akins said nothing.", "Mr. Akins = Akins | Akins = Akins"},
      {"Akins returned.", ""},
      {"They buried Zorik Tumanov at sea. Zorik Tumanov said nothing.",
       "Zorik Tumanov = Zorik Tumanov | Zorik Tumanov = Zorik Tumanov"},
  });
}

BOOST_AUTO_TEST_CASE(an_article_that_goes_on_with_a_surname_tells_of_a_person) {
  check({
      {"They buried Xyl Brokman at sea. Brokman said nothing.", "Xyl Brokman = Xyl Brokman | Brokman = Xyl Brokman"},
      {"They met Jane Doe and Xyl Brokman.", "Jane Doe = Jane Doe | Xyl Brokman = Xyl Brokman"},
      {"They met John and Mary Doe.", "John = John Doe | Mary Doe = Mary Doe"},
      {"The firm Xyl Brokman closed. Xyl Brokman said so.", ""},
      {"Xyl Brokman Inc rose. Xyl Brokman said so.", ""},
      {"They beat the Dow Jones.", "weak Dow Jones = Dow Jones"},
      {"President Tumanov left. Tumanov returned.", "Tumanov = Tumanov | Tumanov = Tumanov"},
      {"They met the Tarns' Jane Doe.", "Jane Doe = Jane Doe"},
      {"Ludwig van Dyck left. Van Dyck and Mrs. van Dyck returned.",
       "Ludwig van Dyck = Ludwig van Dyck | Van Dyck = Ludwig van Dyck | Mrs. van Dyck = Ludwig van Dyck"},
  });
}

BOOST_AUTO_TEST_CASE(an_address_of_the_net_hides_nobody) {
  check({{"See www.halm.example/news/finch-dies.html now. Jane Finch left. Finch returned.",
          "Jane Finch = Jane Finch | Finch = Jane Finch"}});
}

BOOST_AUTO_TEST_CASE(a_verb_of_a_headline_is_no_name) {
  check({{"Jane Finch Dies", "Jane Finch = Jane Finch"}, {"Fred Doe Wins\nFrederick Peter Doe won.",
         "Fred Doe = Fred Doe | Frederick Peter Doe = Frederick Peter Doe"}});
}

BOOST_AUTO_TEST_CASE(headlines_name_only_whom_the_body_names) {
  check({
      {"Jane Doe Leaves Harbour With Mary Roe Aboard\nThe boat left with Jane Doe aboard.",
       "Jane Doe = Jane Doe | Jane Doe = Jane Doe"},
      {"HARBOUR LOSES DOE\nThe boat left with Jane Doe aboard.", "DOE = Jane Doe | Jane Doe = Jane Doe"},
  });
}

BOOST_AUTO_TEST_CASE(a_word_with_digits_is_no_name_of_a_person) {
  BOOST_TEST(found_in("Officials met S R7 in the harbour.", Type::person).find("R7") == std::string::npos);
  BOOST_TEST(found_in("Anna R7-Moreau spoke.", Type::person).find("R7") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_name_that_could_not_be_read_back_is_none) {
  BOOST_TEST(found_in("M.a Calder spoke.", Type::person).find("M.a") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
