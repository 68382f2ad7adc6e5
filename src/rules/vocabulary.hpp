// Inside rules/: the vocabulary of all packs. Each entry is compiled once, when it is first asked for, and shared.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "rules/compile_template.hpp"
#include "rules/fact.hpp"
#include "rules/pack.hpp"

namespace gainsay {

class Vocabulary {
 public:
  // Notes names that are double or no names. `packs` and `inflection` must outlive this.
  Vocabulary(const Packs& packs, const Inflection& inflection, Diagnostics& problems);

  // What `<name>` in a template of that pack stands for. Notes an unknown name, a cycle, and whatever is wrong with
  // the entry (the latter once); null then.
  const Branches* list(std::size_t pack, const std::string& name, const Place& place);

  // The category or recogniser of that name as the pack sees it, or null.
  const VocabularyFragment* type(std::size_t pack, const std::string& name);
  std::vector<std::string> type_names(std::size_t pack) const;

  // Compiles what nobody asked for, too, so that all its errors are noted.
  void compile_all();

  // The categories, sorted by name. Those with errors are left out.
  std::vector<Category> categories() const;

  // The recognisers, likewise.
  std::vector<Recogniser> recognisers() const;

  // Entries that nothing names, in packs that have facts.
  void note_unused(Diagnostics& warnings) const;

 private:
  struct Entry {
    enum class State { fresh, busy, done };
    const VocabularyFragment* fragment = nullptr;
    std::size_t pack = 0;
    State state = State::fresh;
    bool used = false;
    Branches branches;  // empty where something was noted
    std::vector<std::pair<std::string, PatternPtr>> values;  // of a category
    std::shared_ptr<const re2::RE2> expression;              // of a recogniser; null where it is none
  };

  void add_entries(std::size_t pack);
  void check_name(const Entry& entry);
  void see_entries_of_includes(std::size_t pack);
  void see(std::size_t pack, const std::string& name, Entry& entry);
  Entry* find(std::size_t pack, const std::string& name) const;
  std::vector<std::string> names(std::size_t pack) const;
  const Branches* compile(Entry& entry, const Place& place);
  void compile_category(Entry& entry);
  std::optional<Branches> compile_templates(const Entry& entry, const std::vector<LocatedText>& templates);
  std::optional<Branches> compile_one(const Entry& entry, const LocatedText& written);
  std::string chain_to(const Entry& entry) const;

  const Packs& packs_;
  const Inflection& inflection_;
  Diagnostics& problems_;
  std::vector<std::unique_ptr<Entry>> entries_;
  std::vector<std::unordered_map<std::string, Entry*>> visible_;  // by pack
  std::unordered_map<std::string, const Entry*> types_;
  std::vector<const Entry*> busy_;  // being compiled, outermost first
};

}  // namespace gainsay
