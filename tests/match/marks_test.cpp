// The marks of a claim: who speaks, asserted or denied, how sure.
#include <boost/test/unit_test.hpp>

#include "match/speakers.hpp"
#include "matching.hpp"

namespace gainsay::testing {
namespace {

const Rules& gate_rules() {
  static const Rules rules = rules_from(R"(gainsay: 1
facts:
  gate-set-up:
    question: When was the gate set up?
    answer: date
    scope: corpus
    phrases: |
      gate ,, (which|that)? (set~~ up | open~~) ... {answer}
      (set~~ up | open~~) (the|a) gate ... {answer}
)");
  return rules;
}

struct Row {
  const char* sentence;
  Polarity polarity;
  Certainty certainty;
  const char* speaker;
};

constexpr auto kYes = Polarity::asserted;
constexpr auto kNo = Polarity::denied;

}  // namespace

BOOST_AUTO_TEST_SUITE(marks)

BOOST_AUTO_TEST_CASE(a_verb_group_at_the_beginning_of_a_line_is_denied_by_what_stands_in_it) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  gate-closed:
    question: When was the gate closed?
    answer: date
    scope: corpus
    phrases: |
      close~~ on {answer}
)");
  for (const char* line : {"Had not been closed on April 23.", "has never been closed on April 23"}) {
    const auto claims = claims_in(rules, line, "2016-05-01");
    BOOST_TEST_CONTEXT(line) {
      BOOST_REQUIRE_EQUAL(claims.size(), 1u);
      BOOST_TEST((claims[0].polarity == Polarity::denied));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_passive_that_the_phrase_writes_denies_nothing) {
  const Rules rules = rules_from(R"(gainsay: 1
vocabulary:
  ruling: {approved: approve~~, rejected: reject~~}
facts:
  ruling:
    question: What was said of the vaccine?
    answer: ruling
    phrases: |
      vaccine ... {answer} ... ministry
      bid reject~~ by the ministry => rejected
)");
  for (const std::string text : {"The vaccine was rejected by the ministry.", "The vaccine has been rejected by the ministry.",
                                 "The bid was rejected by the ministry."}) {
    BOOST_TEST_CONTEXT(text) {
      const auto claims = claims_in(rules, text, "2023-05-02");
      BOOST_REQUIRE(claims.size() == 1u);
      BOOST_TEST((claims[0].polarity == Polarity::asserted));
    }
  }
}

// An office beside the name, or an age behind it, is taken for granted by whatever the sentence denies or plans.
BOOST_AUTO_TEST_CASE(no_denial_reaches_an_office_beside_its_holder) {
  const Rules rules = rules_from(R"(gainsay: 1
vocabulary:
  office: {mayor: mayor, governor: governor}
facts:
  office-held:
    question: Which office does this person hold?
    answer: office
    key: {who: person}
    phrases: |
      (with|ask|met) {answer} {who}
  age:
    question: How old is this person?
    answer: age
    key: {who: person}
    phrases: |
      (with|ask|met) {who} , {answer}
      {who} was {answer}
)");
  for (const std::string text : {"They did not agree with Mayor Anna Berg.", "Halm will not ask Mayor Anna Berg.",
                                 "Norland denied that it had met Anna Berg, 41, in Halm.",
                                 "Anna Berg came. She was 41."}) {
    BOOST_TEST_CONTEXT(text) {
      const auto claims = claims_in(rules, text, "2023-05-02");
      BOOST_REQUIRE(claims.size() == 1u);
      BOOST_TEST((claims[0].polarity == Polarity::asserted));
      BOOST_TEST((claims[0].certainty == Certainty::sure));
    }
  }
}

BOOST_AUTO_TEST_CASE(an_age_or_office_beside_a_name_is_taken_for_granted) {
  const Rules rules = rules_from(R"(gainsay: 1
vocabulary:
  office: {mayor: mayor, judge: judge}
facts:
  office-held:
    question: Which office?
    answer: office
    key: {who: person}
    scope: corpus
    phrases: |
      {answer} {who} (left|said|and)
      met {answer} {who}
  age:
    question: How old?
    answer: age
    key: {who: person}
    scope: corpus
    phrases: |
      {who} \, {answer} , (and|on)
)");
  const auto marks_of = [&](const char* text) {
    std::string found;
    for (const Claim& claim : claims_in(rules, text, "2023-05-02"))
      found += std::string(found.empty() ? "" : " | ") + std::string(name_of(claim.certainty)) + " " +
               std::string(name_of(claim.polarity)) + " " + claim.speaker;
    return found;
  };
  BOOST_TEST(marks_of("He is accused of robbing Anna Berg, 41, and others.") == "sure asserted ");
  BOOST_TEST(marks_of("The trial is set for the man who may have robbed Anna Berg, 41, on May 1.") == "sure asserted ");
  BOOST_TEST(marks_of("A trial is set for the man convicted of having robbed Anna Berg, 41, and others.") == "sure asserted ");
  BOOST_TEST(marks_of("Police said they had found Anna Berg, 41, and others.") == "sure asserted police");
  BOOST_TEST(marks_of("He denied that he had met Mayor Anna Berg.") == "sure asserted ");
  BOOST_TEST(marks_of("They believe the alleged judge Anna Berg left.") == "hedged asserted ");
  BOOST_TEST(marks_of("The quay was shut, Mayor Anna Berg said.") == "sure asserted ");
  BOOST_TEST(marks_of("\"We met Mayor Anna Berg,\" said John Miller.") == "sure asserted John Miller");
}

BOOST_AUTO_TEST_CASE(each_sentence_has_its_polarity_certainty_and_speaker) {
  const std::vector<Row> rows = {
      {"Norland set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"The gate was not set up on April 23.", kNo, Certainty::sure, ""},
      {"The gate wasn't set up on April 23.", kNo, Certainty::sure, ""},
      {"Norland never set up the gate on April 23.", kNo, Certainty::sure, ""},
      {"Norland not only set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Norland denies that it set up the gate on April 23.", kNo, Certainty::sure, "Norland"},
      {"Norland denied it, and Sudland set up the gate on April 23.", kYes, Certainty::sure, "Norland"},
      {"There is no evidence that they set up the gate on April 23.", kNo, Certainty::sure, ""},
      {"Norland plans to set up a gate on April 23.", kYes, Certainty::planned, ""},
      {"Norland will set up a gate on April 23.", kYes, Certainty::planned, ""},
      {"The gate is to be opened on April 23.", kYes, Certainty::planned, ""},
      {"The gate could be set up on April 23.", kYes, Certainty::conditional, ""},
      {"The gate was set up on May 1.", kYes, Certainty::sure, ""},
      {"In the view of the United States the gate was set up on May 1.", kYes, Certainty::sure, "United States"},
      {"On Sunday United States aide Anna Berg said the gate was set up on May 1.", kYes, Certainty::sure, "Anna Berg"},
      {"If Norland set up the gate on April 23 there will be a row.", kYes, Certainty::conditional, ""},
      {"The gate was reportedly set up on April 23.", kYes, Certainty::hedged, ""},
      {"The gate was set up on April 23, it is reported.", kYes, Certainty::sure, ""},
      {"Norland claims that Sudland set up the gate on April 23.", kYes, Certainty::hedged, "Norland"},
      {"Norland says the gate, set up on April 23, is a shame.", kYes, Certainty::sure, "Norland"},
      {"The gate was set up on April 23, police said.", kYes, Certainty::sure, "police"},
      {"The gate was set up on April 23, officials said.", kYes, Certainty::sure, ""},
      {"The gate was set up on April 23, the Interior Ministry said.", kYes, Certainty::sure, "Interior Ministry"},
      {"According to Norland, the gate was set up on April 23.", kYes, Certainty::sure, "Norland"},
      {"The gate was set up on April 23, according to the Halm Observer.", kYes, Certainty::sure, "Halm Observer"},
      {"\"The gate was set up on April 23,\" said Anna Berg.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg, the mayor, said the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Sources told Anna Berg the gate was set up on April 23.", kYes, Certainty::sure, ""},
      // Subjects of several words, asides, and titles before a name.
      {"The gate was set up on April 23, Halm fire chief Anna Berg said.", kYes, Certainty::sure, "Anna Berg"},
      {"The gate was set up on April 23, said Halm Police Sgt. Anna Berg.", kYes, Certainty::sure, "Anna Berg"},
      {"The mayor, Anna Berg, said the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg, 41, the mayor of Halm, said the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg of the Halm Observer said the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"The head of the regional road commission said the gate was set up on April 23.", kYes, Certainty::sure,
       "regional road commission"},
      {"A spokesman for the ministry said the gate was set up on April 23.", kYes, Certainty::sure, "ministry"},
      {"Norland's foreign ministry said the gate was set up on April 23.", kYes, Certainty::sure,
       "Norland's foreign ministry"},
      {"The Academy of Roads and Bridges, which has a bus, said the gate was set up on April 23.", kYes,
       Certainty::sure, "Academy of Roads and Bridges"},
      {"Police said the gate was set up on April 23.", kYes, Certainty::sure, "police"},
      {"Police in Halm said the gate was set up on April 23.", kYes, Certainty::sure, "police"},
      {"People in Halm said the gate was set up on April 23.", kYes, Certainty::sure, ""},
      {"A senior Liberal said the gate was set up on April 23.", kYes, Certainty::sure, ""},
      {"While Norland said so, the gate was set up on April 23.", kYes, Certainty::sure, "Norland"},
      {"Norland on Wednesday said the gate was set up on April 23.", kYes, Certainty::sure, "Norland"},
      // Where the attribution stands, and what it is made of.
      {"The gate, Anna Berg said, was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg told Norland that the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"\"The gate was set up on April 23,\" Anna Berg, the mayor, told the court.", kYes, Certainty::sure,
       "Anna Berg"},
      {"According to a statement by the Interior Ministry, the gate was set up on April 23.", kYes, Certainty::sure,
       "Interior Ministry"},
      {"The gate was set up on April 23, according to the US Gate Survey.", kYes, Certainty::sure, "US Gate Survey"},
      {"The gate was set up on April 23, reports from Halm said.", kYes, Certainty::sure, ""},
      {"\"A shame,\" Anna Berg said near the gate set up on April 23.", kYes, Certainty::sure, ""},
      {"Anna Berg was quoted as saying that the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg added a lamp to the gate set up on April 23.", kYes, Certainty::sure, ""},
      {"A man accused in the theft of a lamp had set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"A man accused of theft had set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"A man who was supposedly barred had set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"A man who allegedly robbed a bank and set up the gate on April 23 fled.", kYes, Certainty::hedged, ""},
      {"Norland denied in a letter that it had set up the gate on April 23.", kNo, Certainty::sure, "Norland"},
      {"Norland denied for years it had set up the gate on April 23.", kNo, Certainty::sure, "Norland"},
      {"Norland agreed to read a paper that guards had set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Two accused guards had set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Norland accused Sudland of having set up the gate on April 23.", kYes, Certainty::hedged, "Norland"},
      {"In Halm, state media said, the gate was set up on April 23.", kYes, Certainty::sure, ""},
      {"He said the gate was set up on April 23.", kYes, Certainty::sure, ""},
      // Plans, and what is told after them.
      {"Norland said it would set up the gate on April 23.", kYes, Certainty::planned, "Norland"},
      {"Norland said that if asked it would set up the gate on April 23.", kYes, Certainty::conditional, "Norland"},
      {"Norland is slated to set up the gate on April 23.", kYes, Certainty::planned, ""},
      {"Norland plans to march where Sudland set up the gate on April 23.", kYes, Certainty::sure, ""},
      // Across what is put between.
      {"Police allege Anna Berg, 61, set up the gate on April 23.", kYes, Certainty::hedged, "police"},
      {"Norland denied, in a letter, that it set up the gate on April 23.", kNo, Certainty::sure, "Norland"},
      {"Norland (NR) on Sunday announced that the gate was set up on April 23.", kYes, Certainty::sure, "Norland"},
      {"Anna Berg was pleased, saying the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"The lamps were lit, and police said they set up the gate on April 23.", kYes, Certainty::sure, "police"},
      {"\"The gate was set up on April 23,\" said baker and singer Anna Berg.", kYes, Certainty::sure,
       "Anna Berg"},
      {"The gate was set up on April 23, the Valley Mirror newspaper reported.", kYes, Certainty::sure,
       "Valley Mirror"},
      {"The Norland driver said the gate was set up on April 23.", kYes, Certainty::sure, ""},
      {"The miller said the gate was set up on April 23.", kYes, Certainty::sure, ""},
      // Infinitives that plan, and negators of a cue.
      {"Norland to set up the gate on April 23.", kYes, Certainty::planned, ""},
      {"Norland signed a deal to set up the gate on April 23.", kYes, Certainty::planned, ""},
      {"There is a gate, to be set up on April 23.", kYes, Certainty::planned, ""},
      {"Norland did not deny that it set up the gate on April 23.", kYes, Certainty::sure, "Norland"},
      {"Norland is not expected to set up the gate on April 23.", kNo, Certainty::planned, ""},
      {"Reports that the gate was set up on April 23 were denied by Norland.", kNo, Certainty::sure, "Norland"},
      {"Norland cannot rule out that Sudland set up the gate on April 23.", kYes, Certainty::conditional, "Norland"},
      // What looks like a cue and is none.
      {"The judge denied bail to those who set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Norland denied theft after Sudland set up the gate on April 23.", kYes, Certainty::sure, "Norland"},
      {"Two suspects saw that Norland set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Anna never sat and set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Norland set up the gate on April 23 for allegedly small fees.", kYes, Certainty::sure, ""},
  };
  for (const Row& row : rows) {
    BOOST_TEST_CONTEXT(row.sentence) {
      const auto claims = claims_in(gate_rules(), row.sentence, "2023-05-02");
      BOOST_TEST_REQUIRE(claims.size() == 1u);
      BOOST_TEST(name_of(claims[0].polarity) == name_of(row.polarity));
      BOOST_TEST(name_of(claims[0].certainty) == name_of(row.certainty));
      BOOST_TEST(claims[0].speaker == row.speaker);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_a_participle_tells_in_passing_is_not_denied) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  raided-on:
    question: When was it raided?
    answer: date
    scope: corpus
    phrases: |
      raided ... {answer}
)");
  const auto polarity = [&](std::string_view sentence) {
    const auto claims = claims_in(rules, sentence, "2023-05-02");
    return claims.size() == 1 ? name_of(claims[0].polarity) : "no claim";
  };
  BOOST_TEST(polarity("Norland denied that there were guards at a gate raided by Sudland on April 23.") == "asserted");
  BOOST_TEST(polarity("Norland denied that a gate was raided by Sudland on April 23.") == "denied");
  BOOST_TEST(polarity("Norland denied that guards were at the gate raided on April 23.") == "asserted");
  BOOST_TEST(polarity("Norland denied it was true that the guards raided on April 23.") == "denied");
  BOOST_TEST(polarity("Norland denied that there were guards and thugs raided it on April 23.") == "denied");
}

BOOST_AUTO_TEST_CASE(a_quotation_goes_on_under_its_speaker) {
  const auto claims = claims_in(gate_rules(),
                                "\"It is a shame,\" Anna Berg said. \"The gate was set up on April 23.\"", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST(claims[0].quoted);
  BOOST_TEST(claims[0].speaker == "Anna Berg");
}

BOOST_AUTO_TEST_CASE(quotations_and_pronouns_find_their_speaker_in_the_sentences_around) {
  struct Around {
    const char* text;
    const char* speaker;
    bool quoted;
  };
  const std::vector<Around> rows = {
      {"\"It is a shame. The gate was set up on April 23,\" Anna Berg said.", "Anna Berg", true},
      {"Anna Berg wept. \"The gate was set up on April 23,\" she said.", "Anna Berg", true},
      {"Anna Berg spoke first. She said the gate was set up on April 23.", "Anna Berg", false},
      {"\"A shame,\" Anna Berg told Omar Patel. The gate was set up on April 23, she said.", "Anna Berg", false},
      {"Anna Berg said it was \"a shame.\" The gate was set up on April 23.", "", false},
      {"\"A shame,\" Anna Berg said.\n\n\"It rains.\n\n\"The gate was set up on April 23,\" Omar Patel said.",
       "Omar Patel", true},
      {"\"It rains.\n\n\"The gate was set up on April 23.\n\n\"A shame,\" said Omar Patel.", "Omar Patel", true},
      {"\"Norland said the gate was set up on April 23,\" said Omar Patel.", "Omar Patel", true},
      {"\"A shame,\" he said, \"a shame,\" and went. The gate was set up on April 23. \"A shame.\"", "", false},
      {"\"A shame.\" \"A shame.\" \"The gate was set up on April 23.\" \"A shame.\"", "", true},
      {"It is 17\" wide.\n\nThe gate was set up on April 23.", "", false},
  };
  for (const Around& row : rows) {
    BOOST_TEST_CONTEXT(row.text) {
      const auto claims = claims_in(gate_rules(), row.text, "2023-05-02");
      BOOST_TEST_REQUIRE(claims.size() == 1u);
      BOOST_TEST(claims[0].speaker == row.speaker);
      BOOST_TEST(claims[0].quoted == row.quoted);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_pronoun_is_followed_back_only_so_far_however_often_it_comes) {
  const auto speaker_after = [](std::size_t sentences) {
    std::string text = "It went well, Anna Berg said. ";
    for (std::size_t i = 0; i < sentences; ++i) text += "It went well, she said. ";
    const auto claims = claims_in(gate_rules(), text + "The gate was set up on April 23, she said.", "2023-05-02");
    BOOST_TEST_REQUIRE(claims.size() == 1u);
    return claims[0].speaker;
  };
  BOOST_TEST(speaker_after(3) == "Anna Berg");
  BOOST_TEST(speaker_after(kMostSentencesAway + 1) == "");
  BOOST_TEST(speaker_after(20'000) == "");
}

BOOST_AUTO_TEST_CASE(a_correction_is_marked_as_what_was_corrected) {
  const auto claims = claims_in(gate_rules(), "An earlier version said the gate was set up on April 23.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST(claims[0].correction);
}

BOOST_AUTO_TEST_CASE(an_as_of_date_is_the_time_of_the_claim) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  boats:
    question: How many boats?
    answer: number
    scope: corpus
    phrases: "{answer} boats"
)");
  const auto claims = claims_in(rules, "As of April 23 there were 12 boats in the harbour.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST_REQUIRE(claims[0].as_of.has_value());
  BOOST_TEST(claims[0].as_of->text == "2023-04-23");
}

BOOST_AUTO_TEST_CASE(the_caret_points_into_the_readable_sentence) {
  const auto claims = claims_in(gate_rules(), "First line.\n\nThe  gate was\nset up on\nApril 23 at dawn.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  const Claim& claim = claims[0];
  BOOST_TEST(claim.line == 5u);
  BOOST_TEST(claim.column == 1u);
  BOOST_TEST(claim.sentence == "The gate was set up on April 23 at dawn.");
  BOOST_TEST(claim.sentence.substr(claim.quoted_span.begin, claim.quoted_span.size()) == "April 23");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
