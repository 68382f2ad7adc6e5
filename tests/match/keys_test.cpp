// Where the key of a claim comes from, with both engines.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

// "key -> answer", "?" after a guess, and the assumptions in brackets.
std::string shown(const Claim& claim) {
  std::string text;
  for (const KeyPart& part : claim.key) {
    text += (text.empty() ? "" : ", ") + (part.value ? canonical(*part.value) : std::string("unset"));
  }
  const std::string value = canonical(claim.value);
  text += " -> " + value.substr(0, value.find(" as of")) + (claim.guessed_key ? " ?" : "");
  return claim.assumptions.empty() ? text : fmt::format("{} [{}]", text, fmt::join(claim.assumptions, "; "));
}

struct Row {
  const char* text;
  std::vector<std::string> claims;
  std::size_t unset_keys = 0;
};

void check_rows(const std::string& pack, const std::vector<Row>& rows) {
  for (const Engine engine : {Engine::tokens, Engine::re2}) {
    const Rules rules = rules_from(pack);
    const Matcher matcher(rules, Lexicon::english(), Policies{}, engine);
    for (const Row& row : rows) {
      BOOST_TEST_CONTEXT((engine == Engine::re2 ? "re2: " : "tokens: ") << row.text) {
        ReadOptions options;
        options.published = parse_timestamp("2024-03-06");
        const auto article = article_from(row.text, "test.txt", options);
        const Matched matched = matcher.match(*article);
        std::vector<std::string> found;
        for (const Claim& claim : matched.claims) found.push_back(shown(claim));
        BOOST_TEST(found == row.claims, boost::test_tools::per_element());
        BOOST_TEST(matched.unset_keys == row.unset_keys);
      }
    }
  }
}

std::string pack_with(const std::string& key, const std::string& answer, const std::string& phrases) {
  return fmt::format(R"(gainsay: 1
vocabulary:
  town: {{Halm: Halm, Northgate: Northgate, Voss: Voss}}
facts:
  asked:
    question: What is asked?
    answer: {}
    key: {}
    scope: corpus
    phrases: |
      {}
)", answer, key, phrases);
}

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
      {"John Miller saw Anna Berg's boat. He was paid 5%.", {"John Miller -> 5 % ? [he is John Miller]"}},
      {"They say that John Miller came. He was paid 5%.", {"John Miller -> 5 % [he is John Miller]"}},
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
      {"The quakes in Lyon on Friday flattened the port, destroyed the quay, and killed 12.",
       {"Lyon -> 12 [where: Lyon, from the sentence]"}},
      {"Gunmen killed 12 at a Lyon court.", {"Lyon -> 12 [where: Lyon, from the sentence]"}},
      {"They went to Norland, where 12 people were hurt.", {"Norland -> 12 [where: Norland, from the sentence]"}},
  });
  check_rows(pack, {
      {"Police in Halm said the storm killed 12.", {"unset -> 12"}},
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
      {"They spoke of a raid in Halm that killed 12.", from_clause("Halm")},
      {"They spoke of a raid near Halm exactly two years ago that killed 12.", from_clause("Halm")},
      {"Thieves set fire to a bank in Halm, killing 12.", from_clause("Halm")},
      {"On Friday 12 people were hurt in Lyon, France, by a storm.", {"Lyon, France -> 12 [where: Lyon, France, from the sentence]"}},
      {"A bus overturned in Halm, crushing a gate while injuring 12.", from_clause("Halm")},
      {"On Friday two slept in Halm, and 12 people were hurt.", from_clause("Halm")},
      {"On Friday two slept in Lyon, and 12 people were hurt by a fire in Halm.", from_clause("Halm")},
      {"On Friday soldiers raided Lyon and killed 12.", from_clause("Lyon")},
      {"They spoke of a raid in Halm state that killed 12.", from_clause("Halm")},
      {"They fired at huts, two at homes in Halm, killing 12.", from_clause("Halm")},
      {"They spoke of a raid on a mill in Halm, which killed 12.", from_clause("Halm")},
      {"They spoke of a raid in Lyon, France, in which 12 people were hurt.",
       {"Lyon, France -> 12 [where: Lyon, France, from the sentence]"}},
      {"They spoke of a raid in Halm in which 12 people were hurt.", from_clause("Halm")},
      {"They spoke of a raid in Halm that police said killed 12.", from_clause("Halm")},
      {"A bus overturned in Halm on the island of Lyon, killing 12.", from_clause("Halm")},
      {"On Friday 12 people were hurt when a Lyon mill burned down.", from_clause("Lyon")},
  });
  check_rows(pack, {
      {"He was tried in Halm for raids and for killing 12.", {"unset -> 12"}},
      {"Guards killed 12 after they had fled from a camp in Halm.", {"unset -> 12"}},
      {"A court in Halm spoke of a raid that killed 12.", {"unset -> 12"}},
      {"On Friday 12 people were hurt when a Lyon man fired.", {"unset -> 12"}},
  });
}

BOOST_AUTO_TEST_CASE(the_day_that_the_clause_names_fills_a_key) {
  const std::string pack = pack_with("{when: {type: date(day)?, from: clause}}", "number",
                                     "(kill~|killing|injuring) {answer}\n      {answer} people (were|was) hurt\n      "
                                     "murder of {answer}\n      toll ... {answer}");
  for (const char* text : {
           "On 1 March 2024 a bus overturned, killing 12.",
           "A bus overturned in Voss on 1 March 2024, killing 12.",
           "A man came to the mill on 1 March 2024 and killed 12.",
           "The storm killed 12 and injured many on 1 March 2024.",
           "A bomb on 1 March 2024 killed 12.",
           "The storm killed 12 on a sparsely populated coast on 1 March 2024.",
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
       }) {
    check_rows(pack, {{text, {(std::string(text).starts_with("Some") ? "2024-03-01 -> about 12" : "2024-03-01 -> 12") +
                              std::string(" [when: 1 March 2024, from the sentence]")}}});
  }
  check_rows(pack, {
      {"The storm killed 12, police said on 1 March 2024.", {"unset -> 12"}},
      {"A man arrested on 1 March 2024 killed 12.", {"unset -> 12"}},
      {"The man who killed 12 was sentenced on 1 March 2024.", {"unset -> 12"}},
      {"The man who killed 12 went to prison on 1 March 2024.", {"unset -> 12"}},
      {"He was sentenced on 1 March 2024 for killing 12.", {"unset -> 12"}},
      {"He was tried on 1 March 2024 for cruelly killing 12.", {"unset -> 12"}},
      {"He was tried on 1 March 2024 for the murder of 12.", {"unset -> 12"}},
      {"The storm has killed 12 since 1 March 2024.", {"unset -> 12"}},
      {"The storm killed 12, and two were tried for a theft on 1 March 2024.", {"unset -> 12"}},
      {"The storm killed 12, the most since the 1 March 2024 raid.", {"unset -> 12"}},
      {"The storm has killed 12 over the past eight days.", {"unset -> 12"}},
      {"Twelve were hurt. The toll stood at 12 on 1 March 2024.", {"unset -> 12"}},
      {"At a village Christmas party a man killed 12.", {"unset -> 12"}},
      {"Some saw on 1 March 2024 how a man killed 12.", {"unset -> 12"}},
      {"A man who was freed on 1 March 2024 left and killed 12.", {"unset -> 12"}},
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
