// From names to rules: files, folders, includes, settings, warnings.
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "packs.hpp"
#include "rules/verdict_names.hpp"

using namespace gainsay;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(loading)

namespace {

// A folder that goes away with its test.
struct Folder {
  fs::path path;
  Folder() {
    static int count = 0;
    path = fs::temp_directory_path() / ("gainsay-rules-" + std::to_string(::getpid()) + "-" +
                                        std::to_string(count++));
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  std::string write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
    return (path / name).string();
  }
};

std::string fact(const std::string& id, const std::string& phrase) {
  return "facts:\n  " + id + ":\n    question: When?\n    answer: date\n    scope: story\n    phrases: \"" + phrase +
         "\"\n    examples: [{text: a, answer: none}]\n";
}

Result<LoadedRules> load(const std::vector<std::string>& names) { return load_rules(names, Lexicon::english()); }

}  // namespace

BOOST_AUTO_TEST_CASE(a_pack_sees_the_vocabulary_that_it_includes) {
  const Folder folder;
  folder.write("shared/places.yaml", "gainsay: 1\ninclude: more/sides.yml\nvocabulary:\n  gate: <side> gate\n");
  folder.write("shared/more/sides.yml", "gainsay: 1\nvocabulary:\n  side: {North: north, South: south}\n");
  const std::string a = folder.write("a.yaml", "gainsay: 1\ninclude: [shared/places.yaml]\n" +
                                     fact("a", "<gate> <side> {answer}"));
  const std::string b = folder.write("b.yaml", "gainsay: 1\ninclude: [./shared/places.yaml]\n" +
                                     fact("b", "<gate> {answer}"));
  const auto loaded = load({b, a, a});
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  BOOST_REQUIRE_EQUAL(loaded->rules.facts.size(), 2u);
  BOOST_TEST(loaded->rules.facts[0].definition.id == "a");
  BOOST_REQUIRE_EQUAL(loaded->rules.categories.size(), 1u);
  BOOST_TEST(loaded->rules.categories[0].values[1].first == "South");
  const auto whole = load({folder.path.string()});
  BOOST_REQUIRE_MESSAGE(whole, errors_of(whole));
  BOOST_TEST(whole->rules.facts.size() == 2u);
}

BOOST_AUTO_TEST_CASE(vocabulary_of_a_pack_that_is_not_included_is_unknown) {
  const Folder folder;
  const std::string a = folder.write("a.yaml", "gainsay: 1\nvocabulary: {gate: gate}\n" +
                                     fact("a", "<gate> {answer}"));
  const std::string b = folder.write("b.yaml", "gainsay: 1\n" + fact("b", "<gate> {answer}"));
  const auto loaded = load({a, b});
  BOOST_REQUIRE(!loaded);
  BOOST_REQUIRE_EQUAL(loaded.error().size(), 1u);
  BOOST_TEST(loaded.error().front().place.path == b);
}

BOOST_AUTO_TEST_CASE(includes_that_are_missing_or_circular_are_errors_where_they_stand) {
  const Folder folder;
  const std::string missing = folder.write("m.yaml", "gainsay: 1\ninclude: [none.yaml]\n");
  const auto absent = load({missing});
  BOOST_REQUIRE(!absent);
  BOOST_TEST(absent.error().front().place.path == missing);
  BOOST_TEST(absent.error().front().place.line == 2u);
  BOOST_TEST(absent.error().front().place.column == 11u);
  const std::string a = folder.write("a.yaml", "gainsay: 1\ninclude: [b.yaml]\n");
  const std::string b = folder.write("b.yaml", "gainsay: 1\ninclude: [a.yaml]\n");
  const auto circular = load({a});
  BOOST_REQUIRE(!circular);
  BOOST_REQUIRE_EQUAL(circular.error().size(), 1u);
  BOOST_TEST(circular.error().front().message == "this pack includes itself: " + a + " → " + b + " → " + a);
  BOOST_TEST(circular.error().front().place.path == b);
  const std::string self = folder.write("s.yaml", "gainsay: 1\ninclude: s.yaml\n");
  BOOST_TEST(!load({self}));
}

BOOST_AUTO_TEST_CASE(names_that_are_double_over_all_packs_are_errors_naming_both) {
  const Folder folder;
  const std::string side = "gainsay: 1\nvocabulary:\n  side: {North: north}\n";
  const std::string a = folder.write("a.yaml", side + fact("same", "<side> {answer}"));
  const std::string b = folder.write("b.yaml", side + fact("same", "<side> {answer}"));
  const auto loaded = load({a, b});
  BOOST_REQUIRE(!loaded);
  BOOST_REQUIRE_EQUAL(loaded.error().size(), 2u);
  BOOST_TEST(loaded.error()[0].message == "the category \"side\" is defined twice");
  BOOST_TEST(loaded.error()[0].hint == "also at " + a + ":3:3");
  BOOST_TEST(loaded.error()[1].message == "a second fact is named \"same\"");
  BOOST_TEST(loaded.error()[1].hint == "the first is at " + a + ":5:3");
  BOOST_TEST(loaded.error()[1].place.path == b);
}

BOOST_AUTO_TEST_CASE(an_entry_may_not_hide_one_of_an_included_pack) {
  const Folder folder;
  folder.write("b.yaml", "gainsay: 1\nvocabulary: {gate: gate}\n");
  const std::string a = folder.write(
      "a.yaml", "gainsay: 1\ninclude: b.yaml\nvocabulary: {gate: door}\n" + fact("a", "<gate> {answer}"));
  const auto loaded = load({a});
  BOOST_REQUIRE(!loaded);
  BOOST_TEST(loaded.error().front().message == "the vocabulary entry \"gate\" is defined twice");
}

BOOST_AUTO_TEST_CASE(a_folder_holds_packs_only_but_for_its_lexicon) {
  const Folder folder;
  folder.write("lexicon/en.yaml", "words: [a]\n");
  folder.write("a.yaml", "gainsay: 1\n" + fact("a", "opened {answer}"));
  folder.write("readme.txt", "no pack");
  BOOST_TEST(load({folder.path.string()}).has_value());
  folder.write("b.yml", "words: [a]\n");
  const auto loaded = load({folder.path.string()});
  BOOST_REQUIRE(!loaded);
  BOOST_TEST(loaded.error().front().message == "this is no rule pack: the key \"gainsay\" is missing");
  const Folder empty;
  BOOST_TEST(!load({empty.path.string()}));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_nothing_is_an_error) {
  const auto loaded = load({"no-such-pack"});
  BOOST_REQUIRE(!loaded);
  BOOST_TEST(loaded.error().front().place.path == "no-such-pack");
}

BOOST_AUTO_TEST_CASE(errors_of_all_packs_come_at_once_sorted_by_place) {
  const Folder folder;
  const std::string a = folder.write("a.yaml", "gainsay: 1\nfact: x\n" + fact("a", "* {answer}"));
  const std::string b = folder.write("b.yaml", "gainsay: [\n");
  const std::string c = folder.write("c.yaml", "gainsay: 3\n");
  const auto loaded = load({c, b, a});
  BOOST_REQUIRE(!loaded);
  std::vector<std::string> paths;
  for (const Diagnostic& problem : loaded.error()) paths.push_back(problem.place.path);
  const std::vector<std::string> expected = {a, a, b, c};
  BOOST_TEST(paths == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_key_of_a_fact_arrives) {
  const auto loaded = load_text(R"(gainsay: 1
vocabulary:
  town: Halm | Voss
  mood:
    calm: calm | quiet
    rough: rough~
facts:
  crew:
    question: How many sailors does the ship carry?
    answer: number
    key: {ship: mood, when: "date?"}
    context: <town> | harbour
    near: sea
    unless: ["toy {answer}", "{ship} model"]
    phrases: |
      {ship} ship .. {answer} sailors (on {when})?
      no sailors on a {ship} ship => 0
    scope: story
    changes: grows
    cardinality: many
    attributed: together
    tolerance: 5%
    severity: {conflict: warning, precision: off}
    help: see the harbour master
    reference:
      - {value: 12, source: the log, checked: 2023-05-02, from: 2023-01-01, until: 2023-12-31}
      - 13
    examples:
      - {text: The calm ship had 12 sailors., before: A sea., published: 2023-05-02, answer: 12, ship: calm}
      - {text: The toy., answer: none, todo: later}
      - articles:
          - {published: 2023-05-02, source: Herald, text: a}
          - {text: b}
        verdict: conflict
)");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const Fact& fact = loaded->rules.facts.front();
  const FactDefinition& definition = fact.definition;
  BOOST_TEST(definition.id == "crew");
  BOOST_TEST(definition.question == "How many sailors does the ship carry?");
  BOOST_REQUIRE_EQUAL(definition.slots.size(), 3u);
  BOOST_TEST((definition.slots[0] == SlotDefinition{"answer", {Type::number, {}}, SlotDefinition::Role::answer,
                                                    false}));
  BOOST_TEST((definition.slots[1] == SlotDefinition{"ship", {Type::category, "mood"}, SlotDefinition::Role::key,
                                                    false}));
  BOOST_TEST((definition.slots[2] == SlotDefinition{"when", {Type::date, {}}, SlotDefinition::Role::key, true}));
  BOOST_TEST((definition.scope == Scope::story && definition.changes == Changes::grows));
  BOOST_TEST((definition.cardinality == Cardinality::many && definition.attributed == Attributed::together));
  BOOST_TEST((definition.tolerance == Tolerance{Tolerance::Kind::percent, 5}));
  BOOST_TEST((definition.severity.at("conflict") == Severity::warning));
  BOOST_TEST((definition.severity.at("precision") == Severity::off));
  BOOST_TEST(definition.help == "see the harbour master");
  BOOST_REQUIRE_EQUAL(definition.references.size(), 2u);
  BOOST_TEST(definition.references[0].slot == "answer");
  BOOST_TEST(definition.references[0].source == "the log");
  BOOST_TEST(definition.references[0].checked == "2023-05-02");
  BOOST_TEST(definition.references[0].from->text == "2023-01-01");
  BOOST_TEST((definition.references[1].from == std::nullopt));
  BOOST_TEST(describe(*fact.context.front()) == "((halm|voss)|harbour)");
  BOOST_TEST(fact.near.size() == 1u);
  BOOST_REQUIRE_EQUAL(fact.unless.size(), 2u);
  BOOST_TEST(describe(*fact.unless[1], definition.slots) == "{ship} model");
  BOOST_TEST((fact.phrases[1].constant != nullptr));
  BOOST_TEST(fact.phrases[1].text == "no sailors on a {ship} ship => 0");
  BOOST_REQUIRE_EQUAL(fact.examples.size(), 3u);
  BOOST_TEST(fact.examples[0].answers.at("ship") == "calm");
  BOOST_TEST(fact.examples[0].before == "A sea.");
  BOOST_TEST(fact.examples[1].answers.at("answer") == "none");
  BOOST_TEST(fact.examples[1].todo == "later");
  BOOST_TEST(fact.examples[2].articles[0].source == "Herald");
  BOOST_TEST(fact.examples[2].verdict == "conflict");
}

BOOST_AUTO_TEST_CASE(a_key_says_where_it_is_from_and_what_its_dates_are_cut_to) {
  const auto loaded = load_text(R"(gainsay: 1
facts:
  crew:
    question: How many sailors does the ship carry?
    answer: number
    key:
      who: person?
      when: {type: date(month)?, from: [phrase, near, dateline, lead]}
      since: {type: date, from: lead}
    phrases: |
      {who} has {answer} sailors (on {when})?
)");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const Fact& fact = loaded->rules.facts.front();
  BOOST_REQUIRE_EQUAL(fact.sources.size(), 4u);
  using Sources = std::vector<KeySource>;
  BOOST_TEST((fact.sources[0] == Sources{KeySource::phrase} && fact.sources[1] == Sources{KeySource::phrase}));
  BOOST_TEST((fact.sources[2] == Sources{KeySource::phrase, KeySource::near, KeySource::dateline, KeySource::lead}));
  BOOST_TEST((fact.sources[3] == Sources{KeySource::lead}));
  BOOST_TEST(type_text(fact.definition.slots[1]) == "person?");
  BOOST_TEST(type_text(fact.definition.slots[2]) == "date(month)?");
  BOOST_TEST(type_text(fact.definition.slots[3]) == "date");
}

BOOST_AUTO_TEST_CASE(one_severity_serves_all_verdicts_and_tolerances_have_four_forms) {
  const std::pair<std::string, Tolerance> table[] = {{"exact", {}},
                                                     {"0.3", {Tolerance::Kind::absolute, 0.3}},
                                                     {"5 %", {Tolerance::Kind::percent, 5}}};
  const std::string head =
      "gainsay: 1\nfacts:\n  a:\n    question: q\n    severity: note\n    phrases: \"{answer} a\"\n";
  for (const auto& [text, tolerance] : table) {
    const auto loaded = load_text(head + "    answer: number\n    tolerance: " + text + "\n");
    BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
    BOOST_TEST((loaded->rules.facts.front().definition.tolerance == tolerance));
    BOOST_TEST((loaded->rules.facts.front().definition.severity.at("*") == Severity::note));
  }
  const auto days = load_text(head + "    answer: date\n    tolerance: 2 weeks\n");
  BOOST_REQUIRE_MESSAGE(days, errors_of(days));
  BOOST_TEST((days->rules.facts.front().definition.tolerance == Tolerance{Tolerance::Kind::days, 14}));
}

BOOST_AUTO_TEST_CASE(none_as_the_answer_of_a_fact_with_several_means_none_of_them) {
  const auto loaded = load_text(
      "gainsay: 1\nfacts:\n  wars:\n    question: When?\n    answer: {first: date, second: date}\n"
      "    phrases: two wars {first} and {second}\n    examples: [{text: a, answer: none}]\n");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const std::map<std::string, std::string> expected = {{"first", "none"}, {"second", "none"}};
  BOOST_TEST((loaded->rules.facts.front().examples.front().answers == expected));
}

BOOST_AUTO_TEST_CASE(lint_warns_of_what_is_probably_not_meant) {
  const auto loaded = load_text(
      "gainsay: 1\nvocabulary:\n  gate: gate\n  door: door\nfacts:\n  opened:\n    question: When?\n    answer: date\n"
      "    reference: 1990\n    phrases: |\n      <gate> opened {answer}\n      gate opened {answer}\n      {answer} , it?\n");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  std::vector<std::string> warnings;
  for (const Diagnostic& warning : loaded->warnings) {
    BOOST_TEST((warning.severity == Severity::warning));
    warnings.push_back(std::to_string(warning.place.line) + " " + warning.message);
  }
  const std::vector<std::string> expected = {
      "4 nothing names the vocabulary entry \"door\"",
      "6 the fact \"opened\" has neither key nor context nor scope: every article that matches is held against every other",
      "6 the fact \"opened\" has no example that must not match",
      "9 a reference without a source",
      "12 this phrase matches the same as the one at pack.yaml:11:7",
      "13 no word is needed by every match, so that this phrase is tried on every sentence",
  };
  BOOST_TEST(warnings == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(phrases_that_differ_in_their_constant_only_are_equal_phrases) {
  const auto loaded = load_text(
      "gainsay: 1\nfacts:\n  open:\n    question: Is it?\n    answer: yesno\n    scope: story\n"
      "    phrases: |\n      it opened => yes\n      it opened => no\n    examples: [{text: a, answer: none}]\n");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  BOOST_TEST(loaded->warnings.size() == 1u);
}

BOOST_AUTO_TEST_CASE(names_of_verdicts_are_one_word_each_once) {
  std::set<std::string_view> names(verdict_names().begin(), verdict_names().end());
  BOOST_TEST(names.size() == verdict_names().size());
  BOOST_TEST(names.contains("conflict"));
}

BOOST_AUTO_TEST_CASE(a_folder_of_shipped_packs_has_a_name) {
  const auto folder = load({"news"}), one = load({"news/court"});
  BOOST_REQUIRE((folder && one));
  BOOST_TEST(folder->rules.facts.size() > one->rules.facts.size());
  BOOST_TEST(!load({"new"}).has_value());
}

BOOST_AUTO_TEST_CASE(all_shipped_packs_load) {
  const auto loaded = load_shipped_rules(Lexicon::english());
  BOOST_TEST(loaded.has_value(), errors_of(loaded));
  for (const std::string& name : shipped_pack_names()) BOOST_TEST(load({name}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
