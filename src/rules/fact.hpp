// A compiled rule: a fact with its phrases, ready to run, and the part of it that comparing needs.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/pattern.hpp"
#include "rules/written_words.hpp"
#include "support/diagnostic.hpp"
#include "values/policies.hpp"
#include "values/relation.hpp"
#include "values/value.hpp"

namespace re2 {
class RE2;
}

namespace gainsay {

struct SlotDefinition {
  enum class Role { answer, key };
  std::string name;
  ValueType type;
  Role role = Role::answer;
  bool optional = false;                       // of a key: may be unset
  std::optional<Granularity> granularity = {};  // of a date: its values are cut to that

  bool operator==(const SlotDefinition&) const = default;
};

// A slot's type as a pack writes it: "person", "date(day)?".
std::string type_text(const SlotDefinition& slot);

// What dates of a key can be cut to, finest first, and the one that "date(day)" asks for; nothing for another text.
const std::vector<Granularity>& key_granularities();
std::optional<Granularity> granularity_asked(std::string_view type);

// Where the value of a key is taken from: the phrase, with a pronoun in its slot; the place that the clause names; the
// nearest value of its type in the sentence; that, else the last in the two sentences before; the dateline; the lead.
enum class KeySource { phrase, clause, sentence, near, dateline, lead };

enum class Scope { corpus, story, article };
enum class Changes { never, grows, shrinks, any };
// How many answers may hold of one instance. usually_one: one, but answers whose key says
// nothing may be about two.
enum class Cardinality { one, usually_one, many };
enum class Attributed { separate, together };

std::string_view name_of(Scope scope);
std::string_view name_of(Changes changes);
std::string_view name_of(Cardinality cardinality);
std::string_view name_of(Attributed attributed);
std::string_view name_of(KeySource source);

// What is known to be right for one answer slot, within its time if it has one.
struct Reference {
  std::string slot;
  Value value;
  std::vector<std::pair<std::string, Value>> key;  // of which instance, by key slot; empty: of every one
  std::string source;   // printed with the finding; may be empty
  std::string checked;  // when somebody last looked; may be empty
  std::optional<Timestamp> from, until;
};

// A fact as the comparator needs it: the fact record of the claim stream.
struct FactDefinition {
  std::string id;
  std::string question;
  std::string help;
  std::vector<std::string> formerly;  // its earlier ids, by which baselines and selections may still know it
  std::vector<SlotDefinition> slots;  // answers first, then keys, each in the order of the pack
  Scope scope = Scope::corpus;
  Changes changes = Changes::never;
  Cardinality cardinality = Cardinality::one;
  Attributed attributed = Attributed::separate;
  Tolerance tolerance;
  std::vector<Reference> references;
  std::map<std::string, Severity> severity;  // verdict name → level, as overridden; "*" for all
};

struct Phrase {
  PatternPtr pattern;
  std::string text;  // as written in the pack, for people
  Place place;
  // `=> value`: the answer it gives, for the slot of that index.
  std::shared_ptr<const std::pair<std::uint32_t, Value>> constant;  // null for most
  // A sentence without any word of `required` cannot match: the rarest group of words that every match needs. Empty
  // where none is; never null.
  WordGroup required = std::make_shared<const WordSet>();
  // All such groups of which any word will do, that one among them: every match holds a word of each.
  std::vector<WordGroup> needed;
  WrittenWords written;  // a cue made of them sets no mark
};

struct Example {
  struct Article {
    std::string published, source, text;
  };
  Place place;
  std::string text, published, before;
  std::map<std::string, std::string> answers;  // slot → expected text; "none" for no claim
  std::vector<Article> articles;               // a comparison, instead of text
  std::string verdict;
  std::string todo;  // why it does not work yet
};

// Conditions as the pack writes them, one for each compiled pattern.
struct WrittenConditions {
  std::vector<std::string> unless, context, near;
};

struct Fact {
  FactDefinition definition;
  Place place;
  std::vector<std::vector<KeySource>> sources;  // by slot, in the order in which they are tried; a phrase comes first
  std::vector<Phrase> phrases;
  std::vector<PatternPtr> unless, context, near;  // empty: not asked
  WrittenConditions written;
  // In days. A hit governed by a date farther than this from publication tells of another event and makes no claim.
  std::optional<double> within;
  // Overrides of the run's policies, name → value: those of the pack, then its own. They have been checked.
  std::vector<std::pair<std::string, std::string>> policies;
  std::vector<Example> examples;
};

// The policies of a run as the fact overrides them.
Policies policies_of(const Fact& fact, Policies of_the_run);

// A mapping of the vocabulary: a type of its own.
struct Category {
  std::string name;
  std::vector<std::pair<std::string, PatternPtr>> values;  // canonical value → how it is said
  std::vector<Place> places;                               // one a value
};

// A pack's own type of value: what an expression finds. The value is what its group caught, or all where it has none.
struct Recogniser {
  std::string name;
  std::shared_ptr<const re2::RE2> expression;  // at most one group; never matches nothing
};

// All the packs of a run. Fact ids are unique over them; a category is known in its own pack and those that
// include it, and so is a recogniser.
struct Rules {
  std::vector<Fact> facts;            // sorted by id
  std::vector<Category> categories;   // sorted by name; a name may occur once only over all packs
  std::vector<Recogniser> recognisers;  // likewise, and no name of a category
  std::set<std::string> left_out{};     // ids, earlier ones as well, of facts that take no part in this run
};

}  // namespace gainsay
