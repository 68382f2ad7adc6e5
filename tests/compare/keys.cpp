#include "compare/keys.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

#include "compare/claims_from_text.hpp"

namespace gainsay {
namespace {

struct Row {
  std::string because;
  std::vector<std::string> persons;
  std::vector<std::set<std::string>> joined;
};

const std::vector<Row> kRows = {
    {"a surname alone joins the one person who bears it", {"Smith", "John Smith"}, {{"Smith", "John Smith"}}},
    {"a surname that two bear stays alone", {"Smith", "John Smith", "Mary Smith"}, {{"Smith"}, {"John Smith"}, {"Mary Smith"}}},
    {"ever fuller names are one person", {"Smith", "John Smith", "John Peter Smith"},
     {{"Smith", "John Smith", "John Peter Smith"}}},
    {"an initial joins", {"J Smith", "John Smith"}, {{"J Smith", "John Smith"}}},
    {"other surnames stay apart", {"John Smith", "John Miller"}, {{"John Smith"}, {"John Miller"}}},
};

std::vector<KeyPart> key_of(const std::string& name) {
  return {{"who", test::value_from({Type::person, ""}, name)}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(joining_of_keys)

BOOST_AUTO_TEST_CASE(names_join_where_one_refines_the_other) {
  for (const Row& row : kRows) {
    std::vector<std::string> names = row.persons;
    std::sort(names.begin(), names.end());
    do {
      std::vector<std::vector<KeyPart>> keys;
      for (const std::string& name : names) keys.push_back(key_of(name));
      std::map<std::size_t, std::set<std::string>> joined;
      std::vector<std::size_t> representatives = join_keys(keys);
      for (std::size_t i = 0; i < names.size(); ++i) joined[representatives[i]].insert(names[i]);
      BOOST_TEST(joined.size() == row.joined.size(), row.because);
      for (const auto& [representative, members] : joined) {
        BOOST_TEST((std::find(row.joined.begin(), row.joined.end(), members) != row.joined.end()), row.because);
        for (const std::string& member : members)
          BOOST_TEST(names[representative].size() >= member.size(), "the fullest name stands for all");
      }
    } while (std::next_permutation(names.begin(), names.end()));
  }
}

BOOST_AUTO_TEST_CASE(an_unset_key_is_a_class_of_its_own) {
  std::vector<std::vector<KeyPart>> keys = {key_of("John Smith"), {{"who", std::nullopt}}};
  std::vector<std::size_t> representatives = join_keys(keys);
  BOOST_TEST(representatives[0] == 0u);
  BOOST_TEST(representatives[1] == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
