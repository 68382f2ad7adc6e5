// From pack files to compiled rules. A wrong rule fails here, with file, line, column and a hint, never later.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/fact.hpp"
#include "support/result.hpp"
#include "text/lexicon.hpp"

namespace gainsay {

struct LoadedRules {
  Rules rules;
  Diagnostics warnings;  // what lint says besides errors
};

// Who only runs the rules passes over what lint would say, which takes as long as all the rest.
enum class PackWarnings { told, passed_over };

// Before the name of a shipped pack: no file or folder is meant, whatever the working folder holds.
inline constexpr std::string_view kShippedPack = "shipped:";

// Loads files, folders (all .yaml and .yml below it, lexicon/ left out) and names of shipped packs or of folders of them,
// in that order of trial. Fails with every error of every pack at once.
Result<LoadedRules> load_rules(const std::vector<std::string>& names, const Lexicon& lexicon,
                               PackWarnings warnings = PackWarnings::told);

// The same without warnings and examples, from what the user's cache keeps of large packs, or put there
// (rules/pack_cache.hpp).
Result<LoadedRules> load_rules_or_recall(const std::vector<std::string>& names, const Lexicon& lexicon);

// All shipped packs.
Result<LoadedRules> load_shipped_rules(const Lexicon& lexicon, PackWarnings warnings = PackWarnings::told);

// A pack from text at hand; `path` is for places only. It cannot include others.
Result<LoadedRules> parse_rules(std::string_view text, const std::string& path, const Lexicon& lexicon);

// The text of the pack that a place of a diagnostic names. Nothing where it can be read no more, or never was a file.
std::optional<std::string> text_of_pack(const std::string& path);

// The pack in the file at `path`, with what it includes, as if the file held `text`.
Result<LoadedRules> load_rules_with(const std::string& path, const std::string& text, const Lexicon& lexicon);

// Names of the shipped packs: "south-caucasus".
std::vector<std::string> shipped_pack_names();

}  // namespace gainsay
