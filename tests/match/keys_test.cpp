// Where the key of a claim comes from, with both engines.
#include "keys.hpp"

namespace gainsay::testing {
namespace {

const std::string kAges = pack_with("{who: person}", "percent", "{who} (was|is) paid {answer}");
const std::string kTolls = "{answer} people (were|was) hurt";

}  // namespace

BOOST_AUTO_TEST_SUITE(keys_of_claims)

BOOST_AUTO_TEST_CASE(a_pronoun_stands_for_the_last_full_name) {
  check_rows(kAges, {
      {"Anna Berg was paid 5%.", {"Anna Berg -> 5 %"}},
      {"Anna Berg came. She was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"Anna Berg said she was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"Anna Berg's son came. She was paid 5%.", {}, 1},
      {"Anna Berg's two younger sisters met John Miller. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
      {"Anna Berg's car came. She was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"Bruno Stahl, a docker, came. He was paid 5%.", {"Bruno Stahl -> 5 % [he is Bruno Stahl]"}},
      {"Anna Berg came. The quay was wet. She was paid 5%.", {}, 1},
      {"She was paid 5%, said Anna Berg.", {}, 1},
      {"Anna Berg came. It was paid 5%.", {}},
  });
}

BOOST_AUTO_TEST_CASE(a_surname_alone_is_no_full_name) {
  check_rows(kAges, {
      {"Anna Berg came. The quay was wet. Mrs. Berg saw it. She was paid 5%.", {}, 1},
      {"Anna Berg came. Berg, she was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
  });
}

BOOST_AUTO_TEST_CASE(where_several_names_fit_a_pronoun_it_is_a_guess) {
  check_rows(kAges, {
      {"John Miller met Anna Berg. She was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
      {"John Miller came. Anna Berg said she was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
      {"John Miller slept. The quay was wet. Anna Berg came. She was paid 5%.",
       {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"Anna Berg came. Anna Maria Berg, she was paid 5%.", {"Anna Maria Berg -> 5 % [she is Anna Maria Berg]"}},
      {"John Miller slept. The quay was wet. Anna Berg met Miller. She was paid 5%.",
       {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
  });
}

BOOST_AUTO_TEST_CASE(a_pronoun_behind_a_name_that_nobody_knows_stands_for_nobody_farther_off) {
  check_rows(kAges, {
      {"Anna Berg met Xylo Brok. He was paid 5%.", {}, 1},
      {"Xylo Brok met Anna Berg. She was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
      {"Xylo Brok came. He was paid 5%.", {"Xylo Brok -> 5 % [he is Xylo Brok]"}},
  });
}

BOOST_AUTO_TEST_CASE(who_is_named_in_the_sentence_of_a_pronoun_takes_the_place_of_those_before) {
  check_rows(kAges, {
      {"John Miller slept. The quay was wet. Anna Berg came. Miller wept, and he was paid 5%.", {}, 1},
      {"Anna Berg came. Berg wept, and she was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
  });
}

BOOST_AUTO_TEST_CASE(who_is_named_in_passing_is_not_whom_the_next_sentence_tells_of) {
  check_rows(kAges, {
      {"Anna Berg, the singer who made Carl Reed jealous, came. She was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
      {"John Miller was rumored to be Carl Reed. He was paid 5%.", {"John Miller -> 5 % ? [he is John Miller]"}},
      {"Anna Berg, who slept, met John Miller. He was paid 5%.", {"John Miller -> 5 % ? [he is John Miller]"}},
      {"Anna Berg, an aide to John Miller and a singer, came. She was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
      {"John Miller saw Anna Berg's boat. He was paid 5%.", {"John Miller -> 5 % ? [he is John Miller]"}},
      {"They say that John Miller came. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
  });
}

BOOST_AUTO_TEST_CASE(whose_son_somebody_is_the_next_sentence_tells_of) {
  check_rows(kAges, {
      {"John Miller died, his son, Carl Reed, said. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
      {"John Miller died, his manager Carl Reed said. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
      {"It was told by his two old friends, Carl Reed said. He was paid 5%.", {"Carl Reed -> 5 % [he is Carl Reed]"}},
      {"His boat came. Carl Reed came. He was paid 5%.", {"Carl Reed -> 5 % [he is Carl Reed]"}},
      {"In her first speech, Anna Berg slept. She was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"When they stopped her, Anna Berg slept. She was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"John Miller and his wife, Anna Berg, came. She was paid 5%.", {"Anna Berg -> 5 % ? [she is Anna Berg]"}},
  });
}

BOOST_AUTO_TEST_CASE(who_is_named_in_a_clause_with_who_is_not_whom_the_rest_of_the_sentence_tells_of) {
  check_rows(kAges, {
      {"John Miller, who slept beside Anna Berg, came when he was paid 5%.", {"John Miller -> 5 % ? [he is John Miller]"}},
      {"John Miller, who slept, saw Carl Reed, when he was paid 5%.", {"Carl Reed -> 5 % ? [he is Carl Reed]"}},
  });
}

BOOST_AUTO_TEST_CASE(a_title_tells_who_a_pronoun_cannot_be) {
  check_rows(kAges, {
      {"Mrs. Anna Berg met Mr. John Miller. She was paid 5%.", {"Anna Berg -> 5 % [she is Anna Berg]"}},
      {"Mrs. Anna Berg met Mr. John Miller. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
      {"Mr. John Miller came. She was paid 5%.", {}, 1},
  });
}

BOOST_AUTO_TEST_CASE(nobody_speaks_of_themselves_as_he_or_she_in_a_quotation) {
  check_rows(kAges, {
      {"Anna Berg said: \"She was paid 5%.\"", {}, 1},
      {"John Miller came. Anna Berg said: \"He was paid 5%.\"", {"John Miller -> 5 % [he is John Miller]"}},
  });
}

BOOST_AUTO_TEST_CASE(it_stands_for_what_is_no_person) {
  check_rows(pack_with("{where: town}", "percent", "{where} grew by {answer}"), {
      {"Halm is a port. It grew by 5%.", {"Halm -> rise 5 % [it is Halm]"}},
      {"Halm is bigger than Voss. It grew by 5%.", {"Voss -> rise 5 % ? [it is Voss]"}},
      {"Halm is a port. He grew by 5%.", {}},
  });
}

BOOST_AUTO_TEST_CASE(a_pronoun_that_stands_for_nobody_takes_no_answer_from_a_name) {
  check_rows(pack_with("{who: person}", "percent", "{who} .. (was|is) paid {answer}"), {
      {"Anna Berg came. The quay was wet. Berg says he was paid 5%.", {"Anna Berg -> 5 %"}},
  });
}

BOOST_AUTO_TEST_CASE(organisations_and_places_fill_slots) {
  check_rows(pack_with("{firm: organisation}", "percent", "{firm} (grew|has grown) by {answer}"),
             {{"Halm Steel Inc grew by 5 percent.", {"Halm Steel Inc -> rise 5 %"}},
              {"The Tarn Water Authority (TWA) met. The TWA grew by 5 percent.", {"Tarn Water Authority (TWA) -> rise 5 %"}},
              {"Brokwell grew by 5 percent.", {"Brokwell -> rise 5 %"}},
              {"On Monday shares grew by 5 percent.", {}}});
  check_rows(pack_with("{where: place}", "number", "{answer} people .. in {where}"),
             {{"Officials say 12 people died in Tarn, Virginia, on Monday.", {"Tarn, Virginia -> 12"}},
              {"Officials say 12 people died in Orsk.", {"Orsk -> 12"}},
              {"Officials say 12 people died in May.", {}}});
  check_rows(pack_with("{where: {type: place, from: [phrase, dateline]}}", "number", "{answer} people .. hurt (in {where})?"),
             {{"HALM, Norland — 12 people were hurt.", {"Halm, Norland -> 12 [where: Halm, Norland, from the dateline]"}}});
}

BOOST_AUTO_TEST_CASE(other_types_do_not_hide_the_words_of_a_category) {
  check_rows(pack_with("{where: town}", "number", "{answer} people .. in {where}"),
             {{"Officials say 12 people died in Halm, Virginia.", {"Halm -> 12"}},
              {"Officials say 12 people died in Halm University.", {"Halm -> 12"}}});
}

BOOST_AUTO_TEST_CASE(the_nearest_value_fills_a_key) {
  const std::string near = pack_with("{where: {type: town, from: [phrase, near]}}", "number",
                                     "in {where} {answer} people (were|was) hurt\n      " + kTolls);
  check_rows(near, {
      {"In Halm 3 people were hurt.", {"Halm -> 3"}},
      {"Halm counted: 3 people were hurt, and none in Voss.", {"Halm -> 3 [where: Halm, from the text nearby]"}},
      {"Halm, the oldest port, knew that 3 people were hurt at Voss.",
       {"Voss -> 3 [where: Voss, from the text nearby]"}},
      {"Halm shook. Voss slept. 3 people were hurt.", {"Voss -> 3 [where: Voss, from the text nearby]"}},
      {"Halm shook. It rained. 3 people were hurt.", {"Halm -> 3 [where: Halm, from the text nearby]"}},
      {"Halm shook. It rained. It snowed. 3 people were hurt.", {}, 1},
      {"HALM (Harbour Wire) — On Monday 3 people were hurt.", {}, 1},
  });
}

BOOST_AUTO_TEST_CASE(a_phrase_that_fills_the_key_wins_over_a_shorter_one_that_does_not) {
  check_rows(pack_with("{where: {type: town, from: [phrase, dateline]}}", "number",
                       kTolls + "\n      " + kTolls + " (in|near) {where}"), {
      {"HALM (Harbour Wire) — On Monday 3 people were hurt in Voss.", {"Voss -> 3"}},
      {"HALM (Harbour Wire) — On Monday 3 people were hurt.", {"Halm -> 3 [where: Halm, from the dateline]"}},
  });
}

BOOST_AUTO_TEST_CASE(no_value_of_the_hit_itself_and_no_date_of_a_saying_is_the_nearest) {
  check_rows(pack_with("{when: {type: date, from: near}}", "date", "gate (was|is) shut on {answer}"), {
      {"The gate was shut on 4 March 2024.", {}, 1},
      {"On 2 March 2024 they heard that the gate was shut on 4 March 2024.",
       {"2024-03-02 -> 2024-03-04 [when: 2 March 2024, from the text nearby]"}},
      {"Officials said on 2 March 2024 that the gate was shut on 4 March 2024.", {}, 1},
  });
}

BOOST_AUTO_TEST_CASE(the_dateline_fills_a_key) {
  check_rows(pack_with("{where: {type: town, from: dateline}}", "number", kTolls), {
      {"HALM, March 5 (Harbour Wire) — In Voss 3 people were hurt.", {"Halm -> 3 [where: Halm, from the dateline]"}},
      {"A storm hits the coast\n\nHalm (Harbour Wire) - It rained.\n\n3 people were hurt.",
       {"Halm -> 3 [where: Halm, from the dateline]"}},
      {"Halm, Tuesday -- 3 people were hurt.", {"Halm -> 3 [where: Halm, from the dateline]"}},
      {"In Halm 3 people were hurt.", {}, 1},
      {"Halm — the old port — was quiet. 3 people were hurt.", {}, 1},
      {"It rained.\n\nHALM (Harbour Wire) — 3 people were hurt.", {}, 1},
  });
}

BOOST_AUTO_TEST_CASE(the_lead_fills_a_key) {
  check_rows(pack_with("{where: {type: town, from: lead}}", "number", kTolls), {
      {"Voss is shaken\n\nVOSS (Harbour Wire) — A storm struck. It hit Halm before Northgate.\n\n3 people were hurt.",
       {"Halm -> 3 [where: Halm, from the lead]"}},
      {"A storm struck.\n\nIn Halm it rained. 3 people were hurt.", {}, 1},
  });
}

BOOST_AUTO_TEST_CASE(sources_are_tried_in_their_order) {
  const std::string text = "VOSS (Harbour Wire) — Halm was hit.\n\nIt rained. In Northgate 3 people were hurt.";
  const auto pack = [](const std::string& from) {
    return pack_with("{where: {type: town, from: [" + from + "]}}", "number", kTolls);
  };
  check_rows(pack("near, dateline, lead"),
             {{text.c_str(), {"Northgate -> 3 [where: Northgate, from the text nearby]"}}});
  check_rows(pack("dateline, near"), {{text.c_str(), {"Voss -> 3 [where: Voss, from the dateline]"}}});
  check_rows(pack("lead, near"), {{text.c_str(), {"Halm -> 3 [where: Halm, from the lead]"}}});
}

BOOST_AUTO_TEST_CASE(an_unset_key_is_a_class_of_its_own_or_no_claim) {
  const std::string phrases = "at {where} " + kTolls + "\n      " + kTolls;
  check_rows(pack_with("{where: \"town?\"}", "number", phrases), {{"In Halm 3 people were hurt.", {"unset -> 3"}}});
  check_rows(pack_with("{where: town}", "number", phrases),
             {{"In Halm 3 people were hurt. In Voss 4 people were hurt.", {}, 2}});
  check_rows(pack_with("{where: town}", "number", phrases + "\n      nobody was hurt => 0"),
             {{"In Halm nobody was hurt.", {}, 1}});
}

BOOST_AUTO_TEST_CASE(dates_of_a_key_are_cut_to_its_unit) {
  const auto pack = [](const std::string& type) {
    return pack_with("{when: " + type + "}", "number", "(on|in|since) {when} ,, " + kTolls);
  };
  const std::vector<std::pair<const char*, const char*>> months = {
      {"On 23 April 2023, 3 people were hurt.", "2023-04 -> 3"},
      {"In April 2023, 3 people were hurt.", "2023-04 -> 3"},
      {"In 2023, 3 people were hurt.", "2023 -> 3"},
  };
  for (const auto& [text, claim] : months) check_rows(pack("date(month)"), {{text, {claim}}});
  check_rows(pack("date(day)"), {{"On 23 April 2023, 3 people were hurt.", {"2023-04-23 -> 3"}},
                                 {"In April 2023, 3 people were hurt.", {"2023-04 -> 3"}}});
  check_rows(pack("date(year)?"), {{"On 23 April 2023, 3 people were hurt.", {"2023 -> 3"}},
                                   {"Since 1990, 3 people were hurt.", {"1990/.. -> 3"}}});
  check_rows(pack("date(week)"), {{"On 23 April 2023, 3 people were hurt.", {"2023-04-17/2023-04-23 -> 3"}}});
}

BOOST_AUTO_TEST_CASE(a_date_of_a_key_brings_its_own_assumptions) {
  check_rows(pack_with("{when: date(month)}", "number", "on {when} ,, " + kTolls), {
      {"On February 20, 3 people were hurt.",
       {"2024-02 -> 3 [20 February is the one nearest to publication, 2024; "
        "test.txt was published on 2024-03-06, as given on the command line]"}},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
