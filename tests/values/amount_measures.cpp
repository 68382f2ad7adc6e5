// What numbers are of: changes, money, measures, durations, ages.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/type.hpp"

using namespace gainsay;

namespace {

struct Case {
  const char* text;
  const char* found;
};

void check(Type type, std::initializer_list<Case> cases, std::string_view published = {}) {
  for (const Case& row : cases) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found_in(row.text, type, published) == row.found); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(measures_are_recognised)

BOOST_AUTO_TEST_CASE(changes_and_levels) {
  check(Type::percent, {
      {"Prices rose to 5 percent.", "5 percent = 5 %"},
      {"Prices rose by 5 percent.", "5 percent = rise 5 %"},
      {"Prices fell 5 percent.", "5 percent = fall 5 %"},
      {"Prices fell at least 5 percent.", "at least 5 percent = fall at least 5 %"},
      {"Prices rose sharply in May, by 5 percent.", "5 percent = rise 5 %"},
      {"They cut prices by 5 percent.", "5 percent = fall 5 %"},
      {"They cut 5 percent of their staff.", "5 percent = 5 %"},
      {"A rise of 5 percent followed.", "5 percent = rise 5 %"},
      {"A 5 percent drop followed.", "5 percent = fall 5 %"},
      {"Prices were 5 percent higher.", "5 percent = rise 5 %"},
      {"Prices were down 2 percentage points.", "2 percentage points = fall 2 pp"},
      {"Turnout was 5 percent.", "5 percent = 5 %"},
      {"Prices rose 5 percent to 12 percent.", "5 percent = rise 5 % | 12 percent = 12 %"},
      {"A group made up of 5 percent of them.", "5 percent = 5 %"},
  });
  check(Type::money, {
      {"The fare rose by $5.", "$5 = rise USD 5"},
      {"The fare fell $2 to $77.", "$2 = fall USD 2 | $77 = USD 77"},
      {"They cut $5 million.", "$5 million = USD 5000000"},
      {"It reported a gain of $5 million.", "$5 million = USD 5000000"},
  });
  check(Type::number, {
      {"The fleet fell by 300.", "300 = fall 300"},
      {"They dropped 300 leaflets.", "300 = 300"},
      {"They met in the fall of 2005.", ""},
  });
}

BOOST_AUTO_TEST_CASE(money_of_many_countries) {
  check(Type::money, {
      {"It cost A$5 million.", "A$5 million = AUD 5000000"},
      {"It cost C$5.", "C$5 = CAD 5"},
      {"It cost HK$5.", "HK$5 = HKD 5"},
      {"It cost NT$5.", "NT$5 = TWD 5"},
      {"It cost R$5.", "R$5 = BRL 5"},
      {"It cost Rs 5 lakh.", "Rs 5 lakh = INR 500000"},
      {"It cost Rs20.50.", "Rs20.50 = INR 20.5 [20.495, 20.505]"},
      {"It cost USD115.", "USD115 = USD 115"},
      {"It cost 75 USD million.", "75 USD million = USD 75000000"},
      {"A $5 bill lay there.", "$5 = USD 5"},
      {"It lost -$5 million.", "-$5 million = USD -5000000"},
      {"It cost 50 cents.", "50 cents = USD 0.5 [0.495, 0.505]"},
      {"It cost 3 dollars 50 cents.", "3 dollars 50 cents = USD 3.5 [3.495, 3.505]"},
      {"It cost 70 pence.", "70 pence = GBP 0.7 [0.695, 0.705]"},
      {"It cost $5m-$10m.", "$5m-$10m = USD [5000000, 10000000] [4500000, 10500000]"},
      {"It cost millions of dollars.", "millions of dollars = vague USD [2000000, 9999999]"},
      {"The side won 5 won.", ""},
      {"At 1B Mark Roe stood.", ""},
  });
}

BOOST_AUTO_TEST_CASE(pounds_are_money_or_a_mass) {
  check(Type::money, {{"It weighed 25 pounds.", "25 pounds = GBP 25"}});
  check(Type::quantity, {{"It weighed 25 pounds.", "25 pounds = 25 lb"}, {"It cost 25 pounds sterling.", ""}});
}

BOOST_AUTO_TEST_CASE(measures_of_each_dimension) {
  check(Type::quantity, {
      {"It covers 190 km².", "190 km² = 190 km²"},
      {"It covers 190 sq km.", "190 sq km = 190 km²"},
      {"It covers 190 square miles.", "190 square miles = 190 mi²"},
      {"It is a 45-acre farm.", "45-acre = 45 acre"},
      {"It holds 2.4 million gallons.", "2.4 million gallons = 2400000 gal"},
      {"It pumps 500,000 barrels a day.", "500,000 barrels a day = 500000 bbl/d"},
      {"It weighs 16,000 metric tons.", "16,000 metric tons = 16000 t"},
      {"It weighs 5kg.", "5kg = 5 kg"},
      {"The wind blew at 90 mph.", "90 mph = 90 mph"},
      {"The wind blew at 90 miles an hour.", "90 miles an hour = 90 mph"},
      {"The wind blew at 40 knots.", "40 knots = 40 kn"},
      {"It used 300 kilowatt hours.", "300 kilowatt hours = 300 kWh"},
      {"It makes 600 megawatts.", "600 megawatts = 600 MW"},
      {"The pressure was 980 hPa.", "980 hPa = 980 hPa"},
      {"It stores 16GB.", "16GB = 16 GB"},
      {"It loads at 100 Mbps.", "100 Mbps = 100 Mbit/s"},
      {"It runs at 2.4 GHz.", "2.4 GHz = 2.4 GHz"},
      {"The line carries 400 volts.", "400 volts = 400 V"},
      {"They drove 300 miles a day.", ""},
      {"It lies half a mile away.", "half a mile = 0.5 mi"},
      {"It lies three quarters of a mile away.", "three quarters of a mile = 0.75 mi"},
      {"It lies more than a mile away.", "more than a mile = more than 1 mi"},
      {"It costs $5 a gallon.", ""},
      {"Fifty were here, 50,000 in 2020.", ""},
      {"The chip is a GT 650M.", ""},
      {"Hundreds of miles lie between them.", "Hundreds of miles = vague [200, 999] mi"},
  });
}

BOOST_AUTO_TEST_CASE(feet_and_inches) {
  check(Type::quantity, {
      {"She is 5 feet 3 inches tall.", "5 feet 3 inches = 63 in"},
      {"She is 5 feet, 3 inches tall.", "5 feet, 3 inches = 63 in"},
      {"She is 6'2\" tall.", "6'2 = 74 in"},
      {"She is a 6-foot-2 sailor.", "6-foot-2 = 74 in"},
      {"It weighs 7 pounds 4 ounces.", "7 pounds 4 ounces = 116 oz"},
      {"It lies 2 km and 300 m away.", "2 km and 300 m = 2300 m"},
  });
}

BOOST_AUTO_TEST_CASE(temperatures) {
  check(Type::quantity, {
      {"It was 37°C.", "37°C = 37 °C"},
      {"It was 98.6 degrees Fahrenheit.", "98.6 degrees Fahrenheit = 98.6 °F"},
      {"It was -5 degrees Celsius.", "-5 degrees Celsius = -5 °C"},
      {"The temperature was 24 degrees.", "24 degrees = 24 deg"},
      {"Frost came at 5 degrees below zero.", "5 degrees below zero = -5 deg"},
      {"The temperature rose by 5 degrees Celsius.", "5 degrees Celsius = rise 5 °C"},
      {"Rotate it 90 degrees.", "90 degrees = 90 °"},
      {"She holds two degrees.", ""},
  });
}

BOOST_AUTO_TEST_CASE(earthquakes) {
  check(Type::quantity, {
      {"A 6.1-magnitude quake hit.", "6.1-magnitude = 6.1 magnitude"},
      {"A quake of magnitude 6.1 hit.", "magnitude 6.1 = 6.1 magnitude"},
      {"A magnitude-6.1 quake hit.", "magnitude-6.1 = 6.1 magnitude"},
      {"It measured 6.1 on the Richter scale.", "6.1 on the Richter scale = 6.1 magnitude"},
      {"The magnitude 600 was wrong.", ""},
      {"A 6.1 earthquake hit.", "6.1 = 6.1 magnitude"},
      {"The quake, far out at sea, measured 6.1.", "6.1 = 6.1 magnitude"},
      {"They put the magnitude of the quake at 7.2 then.", "7.2 = 7.2 magnitude"},
      {"Its magnitude was 7.2.", "7.2 = 7.2 magnitude"},
      {"The quake was felt for 7.2 minutes, at 7 in the morning.", ""},
      {"The quake lasted 6 seconds; the house measured 6.1 acres.", "6.1 acres = 6.1 acre"},
  });
  check(Type::number, {{"A 6.1-magnitude quake hit.", ""}});
}

BOOST_AUTO_TEST_CASE(durations) {
  check(Type::duration, {
                            {"It rained all day.", "all day = 1 d"},
                            {"It rained on all days.", ""},
                            {"They spoke of the full year.", ""},
      {"Talks lasted three days.", "three days = 3 d"},
      {"It was a 16-hour trip.", "16-hour = 16 h"},
      {"It took two and a half years.", "two and a half years = 2.5 yr"},
      {"It took a year and a half.", "a year and a half = 1.5 yr"},
      {"It took half an hour.", "half an hour = 0.5 h"},
      {"It took about a year.", "about a year = about 1 yr"},
      {"It took 1 hour 30 minutes.", "1 hour 30 minutes = 90 min"},
      {"It took three to five days.", "three to five days = [3, 5] d"},
      {"It took at least two more weeks.", "at least two more weeks = at least 2 wk"},
      {"It took several months.", "several months = vague [3, 9] mo"},
      {"It took a couple of weeks.", "a couple of weeks = vague [2, 3] wk"},
      {"It took two decades.", "two decades = 20 yr [15, 25]"},
      {"It took two years and six months.", "two years and six months = 30 mo"},
      {"They met three days ago.", ""},
      {"They meet twice a year.", ""},
      {"They meet every two weeks.", ""},
      {"A 42-year-old sailor came.", ""},
      {"In 2012 years of talks began.", ""},
  });
}

BOOST_AUTO_TEST_CASE(ages_in_units_and_decades) {
  check(Type::age, {
      {"An 18-month-old boat sank.", "18-month = 1"},
      {"A three-week-old calf came.", "three-week = 0"},
      {"Calves under 56 days old came.", "under 56 days = fewer than 1"},
      {"She was in her 40s.", "40s = [40, 49]"},
      {"She was in her late forties.", "late forties = [47, 49]"},
      {"Boys aged 3 to 5 came.", "3 to 5 = [3, 5]"},
      {"Two 18-year-olds came.", "18 = 18"},
      {"It was cheap in the 40s.", ""},
  });
}

BOOST_AUTO_TEST_CASE(rules_may_name_each_dimension) {
  for (const char* name : {"length", "area", "volume", "mass", "temperature", "speed", "flow", "energy", "power",
                           "pressure", "magnitude", "data", "data-rate", "angle", "frequency", "current", "voltage"}) {
    const auto type = built_in_type("quantity(" + std::string(name) + ")");
    BOOST_REQUIRE_MESSAGE(type, name);
    BOOST_TEST(type->detail == name);
    BOOST_TEST(describe(*type) == "quantity(" + std::string(name) + ")");
  }
  BOOST_TEST(!built_in_type("quantity(time)"));
  BOOST_TEST(!built_in_type("quantity(weight)"));
}

BOOST_AUTO_TEST_CASE(a_change_below_zero_is_a_fall) {
  check(Type::quantity, {
      {"Temperatures sank -4 degrees overnight.", "-4 degrees = fall 4 deg"},
  });
  check(Type::percent, {
      {"Sales fell by -4 percent.", "-4 percent = fall 4 %"},
      {"Sales rose by -4 percent.", "-4 percent = fall 4 %"},
      {"Sales rose by 4 percent.", "4 percent = rise 4 %"},
  });
}

BOOST_AUTO_TEST_SUITE_END()
