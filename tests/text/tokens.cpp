// The tokeniser, row by row: a text and its tokens in short.
#include <boost/test/unit_test.hpp>

#include "shown_tokens.hpp"

namespace gainsay {
namespace {

struct Row {
  const char* text;
  const char* tokens;
};

// `|` stands for a token's begin where no blank stands before it, `-` for one that a hyphen joins, `.` after a word
// for dotted, quotation marks for the flags; marks that are tokens stand in angle brackets.
const Row kRows[] = {
    {"The envoy arrived.", "the envoy arrived |<.>"},
    {"U.S.-hosted talks", "us. -hosted talks"},
    {"the U.S. and the U.K", "the us. and the uk"},
    {"at 10 a.m. sharp", "at 10 am. sharp"},
    {"D.C., Va.", "dc. |<,> va."},
    {"Mr. J. Holt", "mr. j. holt"},
    {"No. 5, and no. Then", "no. 5 |<,> and no |<.> then"},
    {"Halm's charter", "halm |'s charter"},
    {"Halm 's charter", "halm 's charter"},
    {"Halm\u2019s charter", "halm |'s charter"},
    {"the officials' claim", "the officials claim"},
    {"the 1990's", "the 1990 |'s"},
    {"the U.S.'s share", "the us. |'s share"},
    {"O'Brien won't, can't, didn't", "o'brien will |n't |<,> can |n't |<,> did |n't"},
    {"did n't", "did n't"},
    {"31,000 or 1.5 or 1,5,", "31,000 or 1.5 or 1,5 |<,>"},
    {"6:41pm", "6 |<:> |41 |pm"},
    {"the 19th, the 1990s", "the 19 |th |<,> the 1990 |s"},
    {"G7 and COVID-19", "g7 and covid -19"},
    {"F-16s", "f -16 |s"},
    {"a five-minute walk", "a five -minute walk"},
    {"a 42-year-old", "a 42 -year -old"},
    {"short- and long-term", "short and long -term"},
    {"3-6 and 3\u20136", "3 |<~> |6 and 3 |<~> |6"},
    {"1990\u20131993", "1990 |<~> |1993"},
    {"2009-10", "2009 |<~> |10"},
    {"30%-40%", "30 |<%> |<~> |40 |<%>"},
    {"$3-$6", "<$> |3 |<~> |<$> |6"},
    {"a - b", "a <-> b"},
    {"a -- b--c", "a <--> b |<--> |c"},
    {"a\u2014b \u2013 c", "a |<\u2014> |b <\u2013> c"},
    {"May 3\u2014June 4", "may 3 |<\u2014> |june 4"},
    {"at -5 degrees", "at <-> |5 degrees"},
    {"$1.2bn", "<$> |1.2 |bn"},
    {"\u20ac5m, 7 %", "<\u20ac> |5 |m |<,> 7 <%>"},
    {"AT&T", "at |<&> |t"},
    {"5\u00bd miles", "5 |1/2 miles"},
    {"a .5 share", "a .5 share"},
    {"see example.org now", "see example |org now"},
    {"the capital.Baku", "the capital |<.> |baku"},
    {"Well... no?!", "well |<...> no |<?> |<!>"},
    {"(he) [she]", "<(> |he |<)> <[> |she |<]>"},
    {"a; b: c", "a |<;> b |<:> c"},
    {"\"We agree,\" he said", "\"we agree\" |<,>\" he said"},
    {"\u201cWe agree.\u201d Then", "\"we agree\" |<.>\" then"},
    {"said \"peace\".", "said \"peace\" |<.>"},
    {"(\"peace\")", "<(> |\"peace\" |<)>"},
    {"``We agree,'' he said", "\"we agree\" |<,>\" he said"},
    {"'We agree,' he said", "we agree |<,> he said"},
    {"the \"pro\"-war camp", "the \"pro\" -war camp"},
    {"Caf\u00e9 \u0130zmir", "cafe izmir"},
    {"\x01\x01Nagorno\x01\x01-Karabakh", "nagorno -karabakh"},
    {"co\u00adoperate", "cooperate"},
    {"\u2022 item * two _", "item two"},
    {"", ""},
    {"'", ""},
    {"-", "<->"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(tokens)

BOOST_AUTO_TEST_CASE(words_and_marks_are_taken_apart_as_the_header_says) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(shown(tokenise(row.text)) == row.tokens); }
  }
}

BOOST_AUTO_TEST_CASE(capitals_are_kept_beside_the_folded_text) {
  const auto capitals = [](const char* word) { return tokenise(word).front().capitals; };
  BOOST_TEST((capitals("us") == Capitals::none));
  BOOST_TEST((capitals("Baku") == Capitals::first));
  BOOST_TEST((capitals("McDonald") == Capitals::first));
  BOOST_TEST((capitals("US") == Capitals::all));
  BOOST_TEST((capitals("U.S.") == Capitals::all));
  BOOST_TEST((capitals("J.") == Capitals::first));
  BOOST_TEST((capitals("G7") == Capitals::first));
  BOOST_TEST((capitals("\u00c9lan") == Capitals::first));
  BOOST_TEST((capitals("1990") == Capitals::none));
}

BOOST_AUTO_TEST_CASE(spans_cover_what_is_seen_of_a_token) {
  const std::string text = "\x01Mr.\x01 \x01" "N\x01o.";
  const std::vector<Token> found = tokenise(text);
  BOOST_REQUIRE(found.size() == 3u);
  BOOST_TEST(slice(text, found[0].span) == "Mr.");
  BOOST_TEST(slice(text, found[1].span) == "N\x01o");
  BOOST_TEST(slice(text, found[2].span) == ".");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
