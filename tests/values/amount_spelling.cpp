#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(amounts_are_spelled)

BOOST_AUTO_TEST_CASE(in_words_for_people) {
  const struct {
    Type type;
    const char* text;
    const char* words;
  } cases[] = {
      {Type::number, "17", "17"},
      {Type::number, "1990", "1990"},
      {Type::number, "31248", "31,248"},
      {Type::number, "123456", "123,456"},
      {Type::number, "1200000", "1.2 million"},
      {Type::number, "1230411", "1,230,411"},
      {Type::number, "2.75", "2.75"},
      {Type::number, "at least 12", "at least 12"},
      {Type::number, "[12, 15]", "12–15"},
      {Type::number, "vague [24, 99]", "24–99"},
      {Type::money, "about USD 1200000", "about USD 1.2 million"},
      {Type::percent, "5 %", "5 %"},
      {Type::quantity, "10 km", "10 km"},
      {Type::age, "42 as of 2023-05-02", "42 on 2 May 2023"},
      {Type::number, "-31248", "-31,248"},
      {Type::number, "more than 2/3", "more than 2/3"},
      {Type::number, "fall 300", "a fall of 300"},
      {Type::ordinal, "1012th", "1012th"},
      {Type::ordinal, "23rd", "23rd"},
      {Type::percent, "rise about 5 %", "a rise of about 5 %"},
      {Type::quantity, "6.1 magnitude", "magnitude 6.1"},
      {Type::quantity, "24 deg", "24 degrees"},
      {Type::duration, "1 h", "1 hour"},
      {Type::duration, "vague [3, 9] mo", "3–9 months"},
  };
  for (const auto& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(in_words(value_of({row.type, {}}, row.text)) == row.words); }
  }
}

BOOST_AUTO_TEST_CASE(what_is_not_canonical_is_not_read_back) {
  const struct {
    ValueType type;
    const char* text;
  } cases[] = {
      {{Type::number, {}}, ""},          {{Type::number, {}}, "017"},       {{Type::number, {}}, "31,000"},
      {{Type::number, {}}, "17 "},       {{Type::number, {}}, "[15, 12]"},  {{Type::number, {}}, "inf"},
      {{Type::number, {}}, "17 [18, 19]"}, {{Type::number, {}}, "1e5"},     {{Type::number, {}}, "vague 12"},
      {{Type::percent, {}}, "5"},        {{Type::percent, {}}, "5 km"},     {{Type::money, {}}, "usd 5"},
      {{Type::money, {}}, "5 USD"},      {{Type::quantity, {}}, "10 d"},    {{Type::quantity, "mass"}, "10 km"},
      {{Type::ordinal, {}}, "3th"},      {{Type::ordinal, {}}, "3"},      {{Type::duration, {}}, "3 km"},
      {{Type::number, {}}, "2/6"},       {{Type::percent, {}}, "fall -5 %"}, {{Type::duration, {}}, "1 day"},
      {{Type::age, {}}, "42 as of May"}, {{Type::yesno, {}}, "maybe"},      {{Type::person, {}}, "jane doe"},
      {{Type::person, {}}, ""},          {{Type::person, {}}, "Jane  Doe"}, {{Type::category, "capital"}, ""},
  };
  for (const auto& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(!read_canonical(row.type, row.text)); }
  }
}

BOOST_AUTO_TEST_CASE(bounds_below_zero_are_in_order_and_read_back) {
  for (const char* text : {"up to -5", "fewer than -5", "nearly -90", "at least -5", "about -20"}) {
    BOOST_TEST_CONTEXT(text) {
      const Value value = value_of({Type::number, {}}, text);
      const auto& amount = std::get<AmountValue>(value);
      BOOST_TEST(amount.stated.lo <= amount.stated.hi);
      BOOST_TEST(contains(amount.outer, amount.stated));
      BOOST_TEST(canonical(value) == text);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
