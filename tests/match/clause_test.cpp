// What of its clause goes into the key of a claim: where and when it happened.
#include "keys.hpp"

namespace gainsay::testing {

BOOST_AUTO_TEST_SUITE(clauses)

BOOST_AUTO_TEST_CASE(the_place_that_the_clause_names_fills_a_key) {
  const std::string pack = pack_with("{where: {type: place?, from: [phrase, clause]}}", "number",
                                     "(kill~|killing) {answer} (in {where})?\n      {answer} people (were|was) hurt");
  const auto halm = [](const char* answer) {
    return std::vector<std::string>{std::string("Halm -> ") + answer + " [where: Halm, from the sentence]"};
  };
  check_rows(pack, {
      {"A bus overturned in Halm on Friday, killing 12.", halm("12")},
      {"In Halm, a bus overturned and killed 12.", halm("12")},
      {"On Friday, in Halm, the storm killed 12.", halm("12")},
      {"The storm killed 12 in Halm.", {"Halm -> 12"}},
      {"The storm killed 12 on the shore near Halm.", halm("12")},
      {"The storm killed 12 near the small northern town of Halm.", halm("12")},
      {"On Friday 12 people were hurt in Halm.", halm("12")},
      {"A hit-and-run driver killed 12 in Halm.", {"Halm -> 12"}},
      {"On Friday 12 people were hurt by a hit-and-run driver in Halm.", halm("12")},
      {"On Friday 12 people were hurt and seven left homeless in Halm.", halm("12")},
      {"The storm in Halm, a small port on the coast, killed 12.", halm("12")},
      {"The storm hit Lyon, killing 12.", {"Lyon -> 12 [where: Lyon, from the sentence]"}},
      {"On Friday 12 people were hurt when a shell hit a school in the town of Halm.", halm("12")},
      {"On Friday 12 people were hurt while visiting a mill in Halm.", halm("12")},
      {"The quakes in Lyon on Friday flattened the port, destroyed the quay, and killed 12.",
       {"Lyon -> 12 [where: Lyon, from the sentence]"}},
      {"Gunmen killed 12 at a Lyon court.", {"Lyon -> 12 [where: Lyon, from the sentence]"}},
      {"They went to Norland, where 12 people were hurt.", {"Norland -> 12 [where: Norland, from the sentence]"}},
  });
  check_rows(pack, {
      {"Police in Halm said the storm killed 12.", {"unset -> 12"}},
      {"On Friday 12 people were hurt while at least nine guards fled in Halm.", {"unset -> 12"}},
      {"A court in Halm convicted him of killing 12.", {"unset -> 12"}},
      {"A court in Halm tried the man who killed 12.", {"unset -> 12"}},
      {"The storm killed 12 after it had flooded cellars in Halm.", {"unset -> 12"}},
      {"The storm killed 12, police in Halm reported.", {"unset -> 12"}},
      {"A ferry from Halm sank, killing 12.", {"unset -> 12"}},
      {"The storm killed 12 on Monday, during a raid on Hezbo.", {"unset -> 12"}},
      {"A quake shook Kenya and killed 12.", {"unset -> 12"}},
      {"Blasts at Norway embassies killed 12.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(part_of_a_country_is_a_place_of_its_clause) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}}", "number", "(kill~|killing) {answer}");
  check_rows(pack, {
      {"A quake in southern Kenya killed 12.", {"Kenya -> 12 [where: Kenya, from the sentence]"}},
      {"A quake shook south Kenya, killing 12.", {"Kenya -> 12 [where: Kenya, from the sentence]"}},
      {"A quake in Kenya killed 12.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(the_clause_around_what_stands_between_dashes_goes_on) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}, when: {type: date(day)?, from: clause}}", "number",
                                     "(kill~|killing) {answer}");
  check_rows(pack, {
      {"A man shot five people – killing 12 – at a mill in Halm on 3 May 2024.",
       {"Halm, 2024-05-03 -> 12 [when: 3 May 2024, from the sentence; where: Halm, from the sentence]"}},
      {"A bus overturned in Halm – killing 12 – and its driver fled.", {"Halm, unset -> 12 [where: Halm, from the sentence]"}},
      {"A bus overturned – killing 12 – and its driver fled in Halm.", {"unset, unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(what_a_headline_is_about_is_where_it_happened) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}}", "number", "{answer} (dead|killed)");
  const std::string lyon = "Lyon -> 12 [where: Lyon, from the sentence]";
  check_rows(pack, {
      {"Lyon fire: 12 dead", {lyon}},
      {"War-zone Lyon: 12 dead", {lyon}},
      {"Lyon: 12 killed as bus crashes", {lyon}},
      {"Lyon mayor: 12 dead", {"unset -> 12"}},
      {"Police in Lyon: 12 dead", {"unset -> 12"}},
      {"Norland blast: 12 dead", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(brackets_end_no_clause_and_what_stands_in_them_is_told_of_something_else) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}, when: {type: date(day)?, from: clause}}", "number",
                                     "(kill~|killing) {answer}");
  check_rows(pack, {
      {"A bomb went off in Halm on 3 May 2024 (at 7 am), killing 12.",
       {"Halm, 2024-05-03 -> 12 [when: 3 May 2024, from the sentence; where: Halm, from the sentence]"}},
      {"A quake struck in Halm (near Corrow) on 3 May 2024 (4 May 2024 local time), killing 12.",
       {"Halm, 2024-05-03 -> 12 [when: 3 May 2024, from the sentence; where: Halm, from the sentence]"}},
      {"A bomb killed 12 in Halm (four of them in Corrow).", {"Halm, unset -> 12 [where: Halm, from the sentence]"}},
  });
}

BOOST_AUTO_TEST_CASE(what_followed_was_where_it_happened) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}, when: {type: date(day)?, from: clause}}", "number",
                                     "(kill~|killing) {answer}\n      {answer} people (were|was) hurt");
  const std::string halm = "Halm, unset -> 12 [where: Halm, from the sentence]";
  check_rows(pack, {
      {"Crowds marched in Halm on Friday after 12 people were hurt.", {halm}},
      {"Crowds marched in Halm on Friday after a quake in Kenya killed 12.", {"unset, unset -> 12"}},
      {"Crowds marched in Voss on Friday after a storm killed 12 in Halm.", {halm}},
      {"Police in Halm said after the storm killed 12, all was quiet.", {"unset, unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(what_police_say_in_passing_was_where_and_when_the_sentence_begins) {
  check_rows(pack_with("{where: {type: place?, from: clause}}", "number", "(kill~|killing) {answer}"), {
      {"In Halm on Friday, police say a man killed 12.", {"Halm -> 12 [where: Halm, from the sentence]"}},
      {"In Halm on Friday, police say that a storm killed 12.", {"Halm -> 12 [where: Halm, from the sentence]"}},
      {"In Halm, police said a man killed 12.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(a_name_before_a_noun_is_a_place_where_the_article_says_so_elsewhere) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}}", "number", "(kill~|killing) {answer}");
  const std::vector<std::string> halm = {"Halm -> 12 [where: Halm, from the sentence]"};
  check_rows(pack, {
      {"It rained in Halm. A blast at a Halm bank killed 12.", halm},
      {"It rained in Halm. Bomb explodes at Halm bank, killing 12.", halm},
      {"It rained. A blast at a Halm bank killed 12.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(what_happened_at_once_belongs_to_the_clause) {
  const std::string pack = pack_with("{where: {type: place?, from: clause}}", "number",
                                     "(kill~|killing|injuring) {answer}\n      {answer} people (were|was) hurt");
  const auto from_clause = [](const std::string& place) {
    return std::vector<std::string>{place + " -> 12 [where: " + place + ", from the sentence]"};
  };
  check_rows(pack, {
      {"On Friday 12 people were hurt and 30 left homeless when a dam burst near Halm.", from_clause("Halm")},
      {"On Friday 12 people were hurt after a bus overturned in Halm.", from_clause("Halm")},
      {"On Friday 12 people were hurt by the quake, which shook a school in Halm.", from_clause("Halm")},
      {"On Friday 12 people were hurt in a blaze that broke out in Halm.", from_clause("Halm")},
      {"On Friday 12 people were hurt and another fell at a mill in Halm.", from_clause("Halm")},
      {"A bus overturned in Halm, crushing a gate and injuring 12.", from_clause("Halm")},
      {"A bus overturned in Halm, on Friday, injuring 12.", from_clause("Halm")},
      {"A bus overturned in Halm, crushing a guard and a gate, and badly injuring 12.", from_clause("Halm")},
      {"They spoke of a raid in Halm that killed 12.", from_clause("Halm")},
      {"They spoke of a raid near Halm exactly two years ago that killed 12.", from_clause("Halm")},
      {"Thieves set fire to a bank in Halm, killing 12.", from_clause("Halm")},
      {"On Friday 12 people were hurt in Lyon, France, by a storm.", {"Lyon, France -> 12 [where: Lyon, France, from the sentence]"}},
      {"A bus overturned in Halm, crushing a gate while injuring 12.", from_clause("Halm")},
      {"On Friday two slept in Halm, and 12 people were hurt.", from_clause("Halm")},
      {"On Friday two slept in Lyon, and 12 people were hurt by a fire in Halm.", from_clause("Halm")},
      {"On Friday soldiers raided Lyon and killed 12.", from_clause("Lyon")},
      {"They spoke of a raid in Halm state that killed 12.", from_clause("Halm")},
      {"Ohio mill fire kills 12.", from_clause("Ohio")},
      {"Ohio mill fire burns two, kills 12.", from_clause("Ohio")},
      {"They fired at huts, two at homes in Halm, killing 12.", from_clause("Halm")},
      {"A bus overturns in Halm, 12 people were hurt.", from_clause("Halm")},
      {"On Friday 12 people were hurt when a shell hit a school, the largest one in Halm.", from_clause("Halm")},
      {"On Friday 12 people were hurt as they tried to board a boat in Halm.", from_clause("Halm")},
      {"The storm not only sank a boat in Halm, but killed 12.", from_clause("Halm")},
      {"They spoke of a raid on a mill in Halm, which killed 12.", from_clause("Halm")},
      {"They spoke of a raid in Lyon, France, in which 12 people were hurt.",
       {"Lyon, France -> 12 [where: Lyon, France, from the sentence]"}},
      {"They spoke of a raid in Halm in which 12 people were hurt.", from_clause("Halm")},
      {"They spoke of a raid in Halm that police said killed 12.", from_clause("Halm")},
      {"A bus overturned in Halm on the island of Lyon, killing 12.", from_clause("Halm")},
      {"A bus overturned at a mill in Halm late Friday killing 12.", from_clause("Halm")},
      {"On Friday 12 people were hurt and choked to death in a fire in Halm.", from_clause("Halm")},
      {"A quake shook Lyon on Friday, and they fled the region where 12 people were hurt.", from_clause("Lyon")},
      {"On Friday 12 people were hurt when a Lyon mill burned down.", from_clause("Lyon")},
      {"A storm hit Lyon on Friday, causing a dam to burst and injuring 12.", from_clause("Lyon")},
      {"A quake came in Halm on Friday, the worst recorded there, killing 12.", from_clause("Halm")},
      {"On Friday 12 people were hurt, a child dead as a storm hit Lyon.", from_clause("Lyon")},
      {"On Friday 12 people were hurt as many took to the streets of Lyon.", from_clause("Lyon")},
  });
  check_rows(pack, {
      {"He was tried in Halm for raids and for killing 12.", {"unset -> 12"}},
      {"Guards killed 12 after they had fled from a camp in Halm.", {"unset -> 12"}},
      {"A court in Halm spoke of a raid that killed 12.", {"unset -> 12"}},
      {"On Friday 12 people were hurt, a guard in Halm said.", {"unset -> 12"}},
      {"On Friday 12 people were hurt by a quake that was felt in Halm.", {"unset -> 12"}},
      {"On Friday 12 people were hurt when a Lyon man fired.", {"unset -> 12"}},
      {"On Friday 12 people were hurt in a raid 80 miles off Halm.", {"unset -> 12"}},
      {"A storm raged in Halm, a bus was overturned, killing 12.", {"unset -> 12"}},
      {"On Friday 12 people were hurt in the port and seven more in huts near Halm.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(the_day_that_the_clause_names_fills_a_key) {
  const std::string pack = pack_with("{when: {type: date(day)?, from: clause}}", "number",
                                     "(kill~|killing|injuring) {answer}\n      {answer} people (were|was) hurt\n      "
                                     "murder of {answer}\n      toll ... {answer}\n      {answer} , who drowned");
  for (const char* text : {
           "On 1 March 2024 a bus overturned, killing 12.",
           "A bus overturned in Voss on 1 March 2024, killing 12.",
           "A man came to the mill on 1 March 2024 and killed 12.",
           "The storm killed 12 and injured many on 1 March 2024.",
           "A bomb on 1 March 2024 killed 12.",
           "The storm killed 12 on a sparsely populated coast on 1 March 2024.",
           "The storm killed 12, injured 30 and sank two boats on 1 March 2024.",
           "Some 12 people were hurt and 20 were killed in a storm on 1 March 2024.",
           "The storm killed 12 and caused harm to homes on 1 March 2024.",
           "Some 12 people were hurt when a bus overturned on 1 March 2024.",
           "They spoke of a raid in Voss on 1 March 2024 that killed 12.",
           "They spoke of the 1 March 2024 raid that killed 12.",
           "They spoke of the 1 March 2024 missile raid on the port of Halm which killed 12.",
           "They spoke of 1 March 2024, when a storm killed 12.",
           "They were shaken by the 1 March 2024 raid which killed 12.",
           "Blasts on 1 March 2024 at mills in Lyon, France, and Northgate, France, killed 12.",
           "The storm killed 12 at mills in Halm and Lyon on 1 March 2024.",
           "Some 12 people were hurt by the quake, which came on 1 March 2024.",
           "Some 12 people were hurt after a bus overturned on 1 March 2024.",
           "The guards on 1 March 2024 kept a gang from raiding a mill and killed 12.",
           "Some 12 people were hurt after a bus overturned at a mill in Halm, N.L., on 1 March 2024.",
       }) {
    check_rows(pack, {{text, {(std::string(text).starts_with("Some") ? "2024-03-01 -> about 12" : "2024-03-01 -> 12") +
                              std::string(" [when: 1 March 2024, from the sentence]")}}});
  }
  check_rows(pack, {{"The storm killed 12, an officer of Halm, shortly before noon on 1 March 2024.",
                     {"2024-03-01 -> 12 [test.txt was published on 2024-03-06, as given on the command line; when: 1 "
                      "March 2024, from the sentence]"}}});
  check_rows(pack, {
      {"The storm killed 12, police said on 1 March 2024.", {"unset -> 12"}},
      {"A man arrested on 1 March 2024 killed 12.", {"unset -> 12"}},
      {"The man who killed 12 was sentenced on 1 March 2024.", {"unset -> 12"}},
      {"The man who killed 12 went to prison on 1 March 2024.", {"unset -> 12"}},
      {"He was sentenced on 1 March 2024 for killing 12.", {"unset -> 12"}},
      {"He was tried on 1 March 2024 for cruelly killing 12.", {"unset -> 12"}},
      {"He was tried on 1 March 2024 for the murder of 12.", {"unset -> 12"}},
      {"The storm has killed 12 since 1 March 2024.", {"unset -> 12"}},
      {"Guards were tried for killing 12 after a raid on 1 March 2024.", {"unset -> 12"}},
      {"The storm killed 12, and two were tried for a theft on 1 March 2024.", {"unset -> 12"}},
      {"The storm killed 12, the most since the 1 March 2024 raid.", {"unset -> 12"}},
      {"The storm has killed 12 over the past eight days.", {"unset -> 12"}},
      {"Twelve were hurt. The toll stood at 12 on 1 March 2024.", {"unset -> 12"}},
      {"At a village Christmas party a man killed 12.", {"unset -> 12"}},
      {"Guards wept on 1 March 2024 at the fate of 12, who drowned.", {"unset -> 12"}},
      {"Some saw on 1 March 2024 how a man killed 12.", {"unset -> 12"}},
      {"A man who was freed on 1 March 2024 left and killed 12.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(a_feast_before_a_noun_is_no_day) {
  check_rows(pack_with("{when: date(day)?}", "number", "{answer} killed at ... {when}\n      {answer} killed"), {
      {"Some told of 12 killed at a village Christmas party.", {"unset -> 12"}},
      {"Some told of 12 killed at a mill on 1 March 2024.", {"2024-03-01 -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(what_is_counted_in_two_places_together_is_counted_in_neither) {
  const std::string phrases = "(kill~|killing) {answer}\n      {answer} people .. in {where}";
  check_rows(pack_with("{where: {type: place?, from: [phrase, clause]}}", "number", phrases), {
      {"Blasts in Kenya and Tanzania killed 12.", {"unset -> 12"}},
      {"Officials say 12 people died in Kenya and Tanzania.", {"unset -> 12"}},
      {"Officials say 12 people died in Kenya, Uganda or Tanzania.", {"unset -> 12"}},
      {"Blasts in Lyon, France, and Northgate, France, killed 12.", {"unset -> 12"}},
      {"Blasts at U.S. embassies killed 12.", {"unset -> 12"}},
      {"Officials say 12 people died in Kenya and 3 in Tanzania.", {"Kenya -> 12"}},
  });
  check_rows(pack_with("{where: place}", "number", phrases),
             {{"Officials say 12 people died in Kenya and Tanzania.", {"Kenya -> 12"}}});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
