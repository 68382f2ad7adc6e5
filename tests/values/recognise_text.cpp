#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "recognise_support.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(values_from_text)

BOOST_AUTO_TEST_CASE(canonical_text_or_words_are_read) {
  const struct {
    ValueType type;
    const char* text;
    const char* canonical_text;
  } cases[] = {
      {{Type::number, {}}, "42", "42"},
      {{Type::number, {}}, " 42 ", "42"},
      {{Type::number, {}}, "at least 12", "at least 12"},
      {{Type::number, {}}, "31,000", "31000"},
      {{Type::number, {}}, "two dozen", "24"},
      {{Type::money, {}}, "$1.2bn", "USD 1200000000"},
      {{Type::quantity, "length"}, "10 km", "10 km"},
      {{Type::quantity, "length"}, "six miles", "6 mi"},
      {{Type::percent, {}}, "five percent", "5 %"},
      {{Type::age, {}}, "42", "42"},
      {{Type::age, {}}, "42 years old", ""},
      {{Type::person, {}}, "Antony Doe", "Antony Doe"},
      {{Type::person, {}}, "Dr. Zorik Tumanov", "Zorik Tumanov"},
      {{Type::person, {}}, "zorik", ""},
      {{Type::date, {}}, "April 23", "XXXX-04-23"},
      {{Type::date, {}}, "17 boats", ""},
      {{Type::yesno, {}}, "Yes", "yes"},
      {{Type::yesno, {}}, "perhaps", ""},
      {{Type::category, "capital"}, "Halm", "Halm"},
      {{Type::number, {}}, "17 boats", ""},
  };
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, std::nullopt};
  for (const auto& row : cases) {
    BOOST_TEST_CONTEXT(row.text) {
      const auto value = value_from_text(row.type, row.text, context);
      BOOST_TEST((value ? canonical(*value) : "") == row.canonical_text);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_says_so) {
  const Policies policies;
  const auto value = value_from_text({Type::number, {}}, "many", {Lexicon::english(), policies, std::nullopt});
  BOOST_REQUIRE(!value);
  BOOST_TEST(value.error().front().message == "\"many\" is no number");
}

BOOST_AUTO_TEST_CASE(the_longest_span_wins) {
  BOOST_TEST(found_in("They met on April 23, 2023.", Type::number) == "");
  BOOST_TEST(found_in("They met on April 23, 2023.", Type::date) == "April 23, 2023 = 2023-04-23");
  BOOST_TEST(found_in("They paid 23 dollars.", Type::number) == "");
}

BOOST_AUTO_TEST_CASE(mentions_come_in_order_and_overlap_only_as_equals) {
  const std::string text =
      "On April 23, 2023, Jane Doe, 42, sold 17 boats for $1.2bn. About 300 sailors walked six miles in 1990.";
  const Policies policies;
  Article article;
  article.text = text;
  article.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, Zone::text}};
  const TokenisedArticle tokenised = tokenise(article);
  const auto mentions = recognise(text, tokenised, {Lexicon::english(), policies, std::nullopt});
  BOOST_REQUIRE(mentions.size() > 8);
  for (std::size_t at = 1; at < mentions.size(); ++at) {
    const Mention &before = mentions[at - 1], &mention = mentions[at];
    BOOST_TEST((mention.span == before.span || mention.first_token >= before.end_token()));
    BOOST_TEST(mention.span.begin == tokenised.tokens[mention.first_token].span.begin);
    BOOST_TEST(mention.span.end == tokenised.tokens[mention.end_token() - 1].span.end);
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(categories_and_answers)

BOOST_AUTO_TEST_CASE(are_equal_or_not) {
  const Value halm = CategoryValue{"capital", "Halm"}, tarn = CategoryValue{"capital", "Tarn"};
  const Value river = CategoryValue{"river", "Halm"};
  BOOST_TEST(name_of(relate(halm, halm).kind) == "equal");
  BOOST_TEST(name_of(relate(halm, tarn).kind) == "disjoint");
  BOOST_TEST(relate(halm, tarn).reason == "Halm is not Tarn");
  BOOST_TEST(name_of(relate(halm, river).kind) == "incomparable");
  BOOST_TEST(name_of(relate(YesNo::yes, YesNo::no).kind) == "disjoint");
  BOOST_TEST(name_of(relate(YesNo::yes, YesNo::yes).kind) == "equal");
  BOOST_TEST(name_of(relate(YesNo::yes, halm).kind) == "incomparable");
  BOOST_TEST(relate(YesNo::yes, halm).reason == "yes and Halm are not of one kind");
}

BOOST_AUTO_TEST_CASE(a_date_refers_to_others_only_so_deep) {
  const auto mentions = [](std::size_t references) {
    std::string text = "It came ";
    for (std::size_t i = 0; i < references; ++i) text += "two days after ";
    const std::string found = found_in(text + "the 1990 war.", Type::date);
    return std::count(found.begin(), found.end(), '|') + 1;
  };
  BOOST_TEST(mentions(1) == 1);
  BOOST_TEST(mentions(4) == 1);
  BOOST_TEST(mentions(20'000) > 2'000);
}

BOOST_AUTO_TEST_CASE(types_have_names) {
  for (const std::string& name : built_in_type_names()) {
    BOOST_TEST_CONTEXT(name) {
      const auto type = built_in_type(name);
      BOOST_REQUIRE(type);
      BOOST_TEST(describe(*type) == name);
    }
  }
  BOOST_TEST(!built_in_type("capital"));
  BOOST_TEST(describe({Type::category, "capital"}) == "capital");
  BOOST_TEST(is_ordered(Type::age));
  BOOST_TEST(!is_ordered(Type::person));
}

BOOST_AUTO_TEST_SUITE_END()
