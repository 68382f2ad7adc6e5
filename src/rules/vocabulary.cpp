#include "rules/vocabulary.hpp"

#include <algorithm>

#include "rules/limits.hpp"
#include "rules/problems.hpp"
#include "rules/recogniser.hpp"
#include "support/suggest.hpp"
#include "values/type.hpp"

namespace gainsay {

namespace {

// The packs that a pack sees: itself and what it includes, directly or through others.
std::vector<std::size_t> closure(const Packs& packs, std::size_t pack) {
  std::vector<std::size_t> seen = {pack};
  for (std::size_t i = 0; i < seen.size(); ++i)
    for (std::size_t include : packs[seen[i]].includes)
      if (std::find(seen.begin(), seen.end(), include) == seen.end()) seen.push_back(include);
  return seen;
}

}  // namespace

Vocabulary::Vocabulary(const Packs& packs, const Inflection& inflection, Diagnostics& problems)
    : packs_(packs), inflection_(inflection), problems_(problems), visible_(packs.size()) {
  for (std::size_t pack = 0; pack < packs.size(); ++pack) add_entries(pack);
  for (std::size_t pack = 0; pack < packs.size(); ++pack) see_entries_of_includes(pack);
}

void Vocabulary::add_entries(std::size_t pack) {
  for (const VocabularyFragment& fragment : packs_[pack].fragment.vocabulary) {
    entries_.push_back(std::make_unique<Entry>());
    Entry& entry = *entries_.back();
    entry.fragment = &fragment;
    entry.pack = pack;
    check_name(entry);
    see(pack, fragment.name.text, entry);
  }
}

void Vocabulary::check_name(const Entry& entry) {
  const auto& [name, place] = entry.fragment->name;
  if (name.find_first_of("()|?<>{}~^\\:") != std::string::npos)
    add_error(problems_, place, in_quotes(name) + " cannot be a name: it holds an operator of templates",
              "use letters, digits and hyphens");
  if (!entry.fragment->is_type()) return;
  const std::string kind = entry.fragment->is_category() ? "category" : "recogniser";
  if (built_in_type(name)) add_error(problems_, place, in_quotes(name) + " is a built-in type", "rename the " + kind);
  const auto [other, fresh] = types_.emplace(name, &entry);
  if (!fresh)
    add_error(problems_, place, "the " + kind + " " + in_quotes(name) + " is defined twice",
              "also at " + describe(other->second->fragment->name.place));
}

void Vocabulary::see_entries_of_includes(std::size_t pack) {
  for (const std::size_t other : closure(packs_, pack))
    for (const auto& entry : entries_)
      if (other != pack && entry->pack == other) see(pack, entry->fragment->name.text, *entry);
}

void Vocabulary::see(std::size_t pack, const std::string& name, Entry& entry) {
  const auto [other, fresh] = visible_[pack].emplace(name, &entry);
  if (fresh) return;
  const Entry& own = *other->second;
  if (own.fragment->is_type() && entry.fragment->is_type()) return;  // noted by check_name
  add_error(problems_, own.fragment->name.place, "the vocabulary entry " + in_quotes(name) + " is defined twice",
            "also at " + describe(entry.fragment->name.place));
}

Vocabulary::Entry* Vocabulary::find(std::size_t pack, const std::string& name) const {
  const auto found = visible_[pack].find(name);
  return found == visible_[pack].end() ? nullptr : found->second;
}

std::vector<std::string> Vocabulary::names(std::size_t pack) const {
  std::vector<std::string> all;
  for (const auto& [name, entry] : visible_[pack]) all.push_back(name);
  std::sort(all.begin(), all.end());
  return all;
}

const Branches* Vocabulary::list(std::size_t pack, const std::string& name, const Place& place) {
  Entry* entry = find(pack, name);
  if (!entry) {
    const auto known = names(pack);
    add_error(problems_, place, "no vocabulary entry is named " + in_quotes(name),
              known.empty() ? "this pack has no vocabulary" : suggestion(name, known));
    return nullptr;
  }
  entry->used = true;
  if (entry->fragment->expression) {
    add_error(problems_, place, in_quotes(name) + " is a recogniser: a type of slots, and no vocabulary",
              "write {slot:" + name + "}, with the slot declared under answer or key");
    return nullptr;
  }
  return compile(*entry, place);
}

const VocabularyFragment* Vocabulary::type(std::size_t pack, const std::string& name) {
  Entry* entry = find(pack, name);
  if (!entry || !entry->fragment->is_type()) return nullptr;
  entry->used = true;
  return entry->fragment;
}

std::vector<std::string> Vocabulary::type_names(std::size_t pack) const {
  std::vector<std::string> all;
  for (const std::string& name : names(pack))
    if (find(pack, name)->fragment->is_type()) all.push_back(name);
  return all;
}

void Vocabulary::compile_all() {
  for (const auto& entry : entries_)
    if (entry->state == Entry::State::fresh) compile(*entry, entry->fragment->name.place);
}

const Branches* Vocabulary::compile(Entry& entry, const Place& place) {
  if (entry.state == Entry::State::busy) {
    add_error(problems_, place, "this vocabulary entry holds itself: " + chain_to(entry),
              "an entry may only name others that do not name it");
    return nullptr;
  }
  if (entry.state == Entry::State::fresh) {
    if (busy_.size() >= kMostVocabularyDepth) {
      add_error(problems_, place,
                "more than " + std::to_string(kMostVocabularyDepth) + " vocabulary entries in one another");
      return nullptr;
    }
    entry.state = Entry::State::busy;
    busy_.push_back(&entry);
    if (entry.fragment->expression)
      entry.expression = compile_expression(*entry.fragment->expression, problems_);
    else if (entry.fragment->is_category())
      compile_category(entry);
    else if (auto branches = compile_templates(entry, entry.fragment->templates))
      entry.branches = make_units(std::move(*branches));
    busy_.pop_back();
    entry.state = Entry::State::done;
  }
  return entry.branches.empty() ? nullptr : &entry.branches;
}

void Vocabulary::compile_category(Entry& entry) {
  std::vector<Branches> all;
  for (const auto& [name, templates] : entry.fragment->values) {
    auto branches = compile_templates(entry, templates);
    if (!branches) continue;
    all.push_back(make_units(std::move(*branches)));
    entry.values.emplace_back(name.text, pattern_of(all.back()));
  }
  if (all.size() == entry.fragment->values.size()) entry.branches = make_units(join_alternatives(all));
}

std::optional<Branches> Vocabulary::compile_templates(const Entry& entry, const std::vector<LocatedText>& templates) {
  std::vector<Branches> options;
  for (const LocatedText& written : templates)
    if (auto branches = compile_one(entry, written)) options.push_back(std::move(*branches));
  if (options.empty() || options.size() != templates.size()) return std::nullopt;
  return join_alternatives(options);
}

std::optional<Branches> Vocabulary::compile_one(const Entry& entry, const LocatedText& written) {
  const TemplateNames names = {
      [&](const ListName& list, const Place& place) { return this->list(entry.pack, list.name, place); },
      [&](const SlotName& slot, const Place& place) -> std::optional<std::uint32_t> {
        add_error(problems_, place, "a vocabulary entry has no slots, so {" + slot.name + "} cannot stand here",
                  "write the slot in the phrase");
        return std::nullopt;
      },
  };
  const auto tree = parse_template(written, TopLevelBar::allowed);
  if (!tree) {
    problems_.insert(problems_.end(), tree.error().begin(), tree.error().end());
    ask_for_names(written, names);
    return std::nullopt;
  }
  const std::size_t noted = problems_.size();
  check_gaps(*tree, problems_);
  auto branches = compile_template(*tree, names, inflection_, problems_);
  if (branches && may_match_nothing(*branches))
    add_error(problems_, written.place, "this may match nothing at all", "something in it must not be optional");
  if (problems_.size() > noted) return std::nullopt;
  return branches;
}

std::string Vocabulary::chain_to(const Entry& entry) const {
  std::string chain;
  for (auto step = std::find(busy_.begin(), busy_.end(), &entry); step != busy_.end(); ++step)
    chain += (*step)->fragment->name.text + " → ";
  return chain + entry.fragment->name.text;
}

std::vector<Category> Vocabulary::categories() const {
  std::vector<Category> all;
  for (const auto& entry : entries_) {
    if (!entry->fragment->is_category() || entry->branches.empty()) continue;
    all.push_back({entry->fragment->name.text, entry->values, {}});
    for (const auto& [name, templates] : entry->fragment->values) all.back().places.push_back(name.place);
  }
  std::sort(all.begin(), all.end(), [](const Category& a, const Category& b) { return a.name < b.name; });
  return all;
}

std::vector<Recogniser> Vocabulary::recognisers() const {
  std::vector<Recogniser> all;
  for (const auto& entry : entries_)
    if (entry->expression) all.push_back({entry->fragment->name.text, entry->expression});
  std::sort(all.begin(), all.end(), [](const Recogniser& a, const Recogniser& b) { return a.name < b.name; });
  return all;
}

void Vocabulary::note_unused(Diagnostics& warnings) const {
  for (const auto& entry : entries_) {
    if (entry->used || packs_[entry->pack].fragment.facts.empty()) continue;
    add_warning(warnings, entry->fragment->name.place,
                "nothing names the vocabulary entry " + in_quotes(entry->fragment->name.text),
                "remove it, or use it");
  }
}

}  // namespace gainsay
