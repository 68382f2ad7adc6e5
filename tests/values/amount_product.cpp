// Spelling a product and reading it again is the slow twin of rounding it to a decimal number.
#include <cmath>
#include <cstdlib>
#include <random>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "values/amount_number.hpp"

namespace gainsay {
namespace {

double slow_product(double value, double scale) {
  return std::strtod(fmt::format("{:.15g}", value * scale).c_str(), nullptr);
}

double read(const std::string& digits) { return std::strtod(digits.c_str(), nullptr); }

const double kScales[] = {1, 12, 100, 1e3, 1e6, 1e9, 1e12, 1.0 / 3};

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_product)

BOOST_AUTO_TEST_CASE(a_decimal_with_its_scale_is_the_decimal_that_is_meant) {
  BOOST_TEST(product(4.1, 1e6) == 4'100'000.0);
  BOOST_TEST(product(1.005, 1e3) == 1'005.0);
  BOOST_TEST(product(0.07, 100) == 7.0);
  BOOST_TEST(product(5.93, 1) == 5.93);
  BOOST_TEST(product(0, 1e6) == 0.0);
  BOOST_TEST(product(1'234'567'890'123'456'789.0, 1) == 1.23456789012346e18);
}

BOOST_AUTO_TEST_CASE(products_are_as_when_spelled_and_read_again) {
  std::mt19937_64 random(5);
  for (int round = 0; round < 60000; ++round) {
    const auto whole = random() >> (random() % 60 + 2);
    const auto decimals = random() % 7;
    const double value = read(fmt::format("{}e-{}", whole, decimals));
    for (const double scale : kScales) {
      BOOST_TEST_CONTEXT(fmt::format("{} x {}", value, scale)) {
        BOOST_REQUIRE_EQUAL(product(value, scale), slow_product(value, scale));
      }
    }
  }
}

// Numbers that miss a decimal one by a bit or a few: as far as rounding takes them.
BOOST_AUTO_TEST_CASE(products_beside_a_decimal_number_are_as_when_spelled_and_read_again) {
  std::mt19937_64 random(6);
  for (int round = 0; round < 60000; ++round) {
    double value = static_cast<double>(random() >> (random() % 60 + 4)) / 1000;
    const double towards = random() % 2 == 0 ? 0 : 1e300;
    for (int bits = 0; bits < 12; ++bits, value = std::nextafter(value, towards)) {
      BOOST_TEST_CONTEXT(fmt::format("{:.20g}", value)) {
        BOOST_REQUIRE_EQUAL(product(value, 1), slow_product(value, 1));
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
