#include "rules/load_rules.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "rules/compile_fact.hpp"
#include "rules/lint.hpp"
#include "rules/pack_cache.hpp"
#include "rules/pack_reader.hpp"
#include "rules/problems.hpp"
#include "rules/shared_parts.hpp"

namespace gainsay {

namespace {

// An earlier name may be that of no fact that there is, and of one that was only.
void check_former_ids(const Packs& packs, std::unordered_map<std::string_view, Place> taken, Diagnostics& errors) {
  for (const Pack& pack : packs) {
    for (const FactFragment& fact : pack.fragment.facts) {
      std::set<std::string_view> own = {fact.id.text};  // what stands there twice is noted where it is compiled
      for (const LocatedText& former : fact.formerly) {
        if (!own.insert(former.text).second) continue;
        const auto [other, fresh] = taken.emplace(former.text, former.place);
        if (!fresh)
          add_error(errors, former.place, "another fact is or was named " + in_quotes(former.text),
                    "it is at " + describe(other->second));
      }
    }
  }
}

void check_ids(const Packs& packs, Diagnostics& errors) {
  std::unordered_map<std::string_view, Place> seen;
  for (const Pack& pack : packs) {
    for (const FactFragment& fact : pack.fragment.facts) {
      const auto [first, fresh] = seen.emplace(fact.id.text, fact.id.place);
      if (!fresh)
        add_error(errors, fact.id.place, "a second fact is named " + in_quotes(fact.id.text),
                  "the first is at " + describe(first->second));
    }
  }
  check_former_ids(packs, seen, errors);
}

Result<LoadedRules> compile(PackReader reader, const Lexicon& lexicon, PackWarnings warnings = PackWarnings::told) {
  const bool lints = warnings == PackWarnings::told;
  Diagnostics errors = std::move(reader.problems);
  LoadedRules loaded;
  const Inflection inflection(lexicon);
  Vocabulary vocabulary(reader.packs, inflection, errors);
  RequiredWords words;
  PatternsWritten written_words;
  Fillings fillings;
  check_ids(reader.packs, errors);
  for (std::size_t pack = 0; pack < reader.packs.size(); ++pack) {
    check_policies(reader.packs[pack].fragment, errors);
    CompileContext context{pack, reader.packs[pack].fragment, vocabulary, inflection,
                           lexicon, words, written_words, fillings, errors, loaded.warnings};
    for (const FactFragment& written : reader.packs[pack].fragment.facts) {
      loaded.rules.facts.push_back(compile_fact(written, context));
      if (lints) lint_fact(written, loaded.rules.facts.back(), loaded.warnings);
    }
  }
  vocabulary.compile_all();
  vocabulary.note_unused(loaded.warnings);
  if (!errors.empty()) {
    sort_problems(errors);
    return Failure(std::move(errors));
  }
  loaded.rules.categories = vocabulary.categories();
  loaded.rules.recognisers = vocabulary.recognisers();
  if (lints)
    for (const Category& category : loaded.rules.categories) lint_category(category, loaded.warnings);
  std::sort(loaded.rules.facts.begin(), loaded.rules.facts.end(),
            [](const Fact& a, const Fact& b) { return a.definition.id < b.definition.id; });
  share_equal_parts(loaded.rules);
  sort_problems(loaded.warnings);
  return loaded;
}

}  // namespace

Result<LoadedRules> load_rules(const std::vector<std::string>& names, const Lexicon& lexicon, PackWarnings warnings) {
  PackReader reader;
  for (const std::string& name : names) reader.add(name);
  return compile(std::move(reader), lexicon, warnings);
}

Result<LoadedRules> load_rules_or_recall(const std::vector<std::string>& names, const Lexicon& lexicon) {
  const auto cache = PackCache::of_user();
  if (cache) {
    if (auto known = cache->find(names)) return *std::move(known);
  }
  PackReader reader;
  for (const std::string& name : names) reader.add(name);
  const std::vector<ReadPackFile> files = reader.files;
  Result<LoadedRules> loaded = compile(std::move(reader), lexicon, PackWarnings::passed_over);
  if (cache && loaded) cache->keep(names, files, *loaded);
  return loaded;
}

Result<LoadedRules> load_shipped_rules(const Lexicon& lexicon, PackWarnings warnings) {
  PackReader reader;
  reader.add_shipped();
  return compile(std::move(reader), lexicon, warnings);
}

Result<LoadedRules> parse_rules(std::string_view text, const std::string& path, const Lexicon& lexicon) {
  PackReader reader;
  reader.add_text(text, path);
  return compile(std::move(reader), lexicon);
}

std::optional<std::string> text_of_pack(const std::string& path) { return PackReader::text_at(path); }

Result<LoadedRules> load_rules_with(const std::string& path, const std::string& text, const Lexicon& lexicon) {
  PackReader reader;
  reader.add_file_with(path, text);
  return compile(std::move(reader), lexicon);
}

std::vector<std::string> shipped_pack_names() { return names_of_shipped_packs(); }

}  // namespace gainsay
