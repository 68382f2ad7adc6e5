// What is kept of large packs is what they are, or nothing.
#include "rules/pack_cache.hpp"

#include <filesystem>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "../support/folder.hpp"
#include "rules/compiled_form.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// Facts about so many gates, which asks more than a cache asks for.
std::string large_pack(std::string_view word, std::string_view include = {}) {
  std::string pack = "gainsay: 1\n";
  if (!include.empty()) pack += fmt::format("include: [{}]\n", include);
  pack += "facts:\n";
  for (int i = 0; i < 500; ++i)
    pack += fmt::format(
        "  gate-{0}:\n    question: When was the {1} of gate {0} opened to traffic again?\n    answer: date\n"
        "    scope: corpus\n    phrases: |\n      {1} gate{0} ... opened ... {{answer}}\n", i, word);
  return pack;
}

struct Kept {
  Folder folder;
  PackCache cache{folder.path("cache/gainsay")};

  Kept() { fs::create_directories(folder.path("packs")); }

  LoadedRules load(const std::string& name) const {
    return load_rules({name}, Lexicon::english(), PackWarnings::passed_over).value();
  }
  std::size_t entries() const {
    std::error_code ignored;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path("cache/gainsay"), ignored), {}));
  }
};

BOOST_AUTO_TEST_SUITE(pack_cache)

BOOST_AUTO_TEST_CASE(a_large_pack_comes_back_as_it_was) {
  const Kept kept;
  const std::string pack = kept.folder.write("packs/gates.yaml", large_pack("bridge"));
  BOOST_TEST(!kept.cache.find({pack}));
  kept.cache.keep({pack}, {}, kept.load(pack));
  const auto found = kept.cache.find({pack});
  BOOST_REQUIRE(found);
  BOOST_TEST((compiled_form(*found) == compiled_form(kept.load(pack))));
}

BOOST_AUTO_TEST_CASE(a_small_pack_is_not_kept) {
  const Kept kept;
  const std::string pack = kept.folder.write("packs/small.yaml", large_pack("bridge").substr(0, 2000) + "\n");
  kept.cache.keep({pack}, {}, LoadedRules{});
  BOOST_TEST(kept.entries() == 0);
}

BOOST_AUTO_TEST_CASE(a_pack_that_changed_is_another) {
  const Kept kept;
  const std::string pack = kept.folder.write("packs/gates.yaml", large_pack("bridge"));
  kept.cache.keep({pack}, {}, kept.load(pack));
  kept.folder.write("packs/gates.yaml", large_pack("tunnel"));
  BOOST_TEST(!kept.cache.find({pack}));
}

BOOST_AUTO_TEST_CASE(so_is_one_whose_include_changed) {
  const Kept kept;
  kept.folder.write("packs/words.yaml", "gainsay: 1\nvocabulary: {bridge: bridge | crossing}\n");
  const std::string pack = kept.folder.write("packs/gates.yaml", large_pack("<bridge>", "words.yaml"));
  BOOST_REQUIRE(setenv("XDG_CACHE_HOME", kept.folder.path("cache").c_str(), 1) == 0);
  const auto form = [&] { return compiled_form(*load_rules_or_recall({pack}, Lexicon::english())); };
  const std::string first = form();
  BOOST_TEST(kept.entries() == 1);
  BOOST_TEST((form() == first));
  BOOST_TEST(kept.cache.find({pack}).has_value());
  kept.folder.write("packs/words.yaml", "gainsay: 1\nvocabulary: {bridge: bridge | viaduct}\n");
  BOOST_TEST(!kept.cache.find({pack}));
  BOOST_TEST((form() != first));
}

BOOST_AUTO_TEST_CASE(what_is_damaged_is_passed_over) {
  const Kept kept;
  const std::string pack = kept.folder.write("packs/gates.yaml", large_pack("bridge"));
  kept.cache.keep({pack}, {}, kept.load(pack));
  const fs::path entry = fs::directory_iterator(kept.folder.path("cache/gainsay"))->path();
  const auto size = fs::file_size(entry);
  for (const auto left : {std::uintmax_t{0}, std::uintmax_t{10}, size / 2, size - 1}) {
    fs::resize_file(entry, left);
    BOOST_TEST(!kept.cache.find({pack}));
  }
}

BOOST_AUTO_TEST_CASE(only_so_many_are_kept) {
  const Kept kept;
  for (std::size_t i = 0; i < PackCache::kMostEntries + 3; ++i) {
    const std::string name = fmt::format("packs/gates{}.yaml", i);
    kept.cache.keep({kept.folder.write(name, large_pack(fmt::format("bridge{}", i)))}, {}, LoadedRules{});
  }
  BOOST_TEST(kept.entries() == PackCache::kMostEntries);
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_written_nothing_is) {
  const Kept kept;
  const std::string pack = kept.folder.write("packs/gates.yaml", large_pack("bridge"));
  const PackCache nowhere("/dev/null/gainsay");
  nowhere.keep({pack}, {}, kept.load(pack));
  BOOST_TEST(!nowhere.find({pack}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace gainsay
