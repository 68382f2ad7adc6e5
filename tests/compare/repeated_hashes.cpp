#include "compare/repeated_hashes.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace gainsay {

BOOST_AUTO_TEST_SUITE(repeated_hashes)

BOOST_AUTO_TEST_CASE(are_those_of_several_signatures_in_ascending_order) {
  std::mt19937 random(9);
  std::size_t repeated = 0, single = 0;
  for (const std::uint32_t below : {1u << 8, 1u << 16, 1u << 30}) {
    for (std::size_t count : {0, 1, 2, 50, 400}) {
      std::vector<Signature> signatures;
      for (std::size_t i = 0; i < count; ++i) {
        std::set<std::uint32_t> hashes;
        if (i % 3 == 2) hashes.insert(signatures.back().begin(), signatures.back().end());
        while (hashes.size() < 40) hashes.insert(static_cast<std::uint32_t>(random()) % below);
        signatures.emplace_back(hashes.begin(), hashes.end());
      }
      std::map<std::uint32_t, std::size_t> times;
      for (const Signature& signature : signatures)
        for (const std::uint32_t hash : signature) ++times[hash];
      const RepeatedHashes found({signatures.begin(), signatures.end()});
      std::size_t number = 0;
      for (const auto& [hash, often] : times) {
        const auto expected = often > 1 ? std::optional(number++) : std::nullopt;
        BOOST_TEST((found.number_of(hash) == expected), hash << " stands in " << often);
        ++(often > 1 ? repeated : single);
      }
      BOOST_TEST(found.count() == number);
      BOOST_TEST(!found.number_of(below));
    }
  }
  BOOST_TEST(repeated > 1000u);
  BOOST_TEST(single > 1000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
