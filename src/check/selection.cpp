#include "check/selection.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "support/glob.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

// What a fact is called, and was.
using Names = std::map<std::string, std::vector<std::string>>;  // id → all its names, the id first

std::vector<std::string> names_of(const FactDefinition& fact) {
  std::vector<std::string> names = {fact.id};
  names.insert(names.end(), fact.formerly.begin(), fact.formerly.end());
  return names;
}

bool any_fits(const std::vector<std::string>& globs, const std::vector<std::string>& ids) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) {
    return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return fits_glob(glob, id); });
  });
}

// A pack may know hundreds of facts; a few show how they are called.
constexpr std::size_t kMostNamed = 12;

// "fire-deaths", "fire-*" and "*-deaths": what could be meant by a glob that fits nothing.
std::vector<std::string> globs_that_fit(const std::vector<std::string>& ids) {
  std::vector<std::string> globs = ids;
  for (const std::string& id : ids) {
    for (std::size_t hyphen = id.find('-'); hyphen != id.npos; hyphen = id.find('-', hyphen + 1)) {
      globs.push_back(id.substr(0, hyphen + 1) + "*");
      globs.push_back("*" + id.substr(hyphen));
    }
  }
  return globs;
}

// The ids that take part.
Result<std::set<std::string>> chosen(const Selection& selection, const Names& facts) {
  Diagnostics problems;
  std::vector<std::string> ids, all_names;
  for (const auto& [id, names] : facts) {
    ids.push_back(id);
    all_names.insert(all_names.end(), names.begin(), names.end());
  }
  for (const auto& [option, globs] : {std::pair("--select", &selection.select), {"--ignore", &selection.ignore}}) {
    for (const std::string& glob : *globs) {
      if (any_fits({glob}, all_names)) continue;
      problems.push_back({Severity::error, {}, fmt::format("{} \"{}\" fits no fact", option, glob),
                          hint_for_glob(glob, ids)});
    }
  }
  if (!problems.empty()) return Failure(std::move(problems));
  std::set<std::string> left;
  for (const auto& [id, names] : facts) {
    const bool selected = selection.select.empty() || any_fits(selection.select, names);
    if (selected && !any_fits(selection.ignore, names)) left.insert(id);
  }
  if (left.empty()) return failure({}, "--ignore leaves no fact of those selected");
  return left;
}

}  // namespace

std::string hint_for_glob(const std::string& glob, const std::vector<std::string>& ids) {
  if (const std::string longer = glob + "*"; any_fits({longer}, ids)) return fmt::format("did you mean \"{}\"?", longer);
  if (std::string hint = suggestion(glob, globs_that_fit(ids)); hint.starts_with("did you mean")) return hint;
  if (ids.size() <= kMostNamed) return suggestion("", ids);
  const std::vector<std::string> some(ids.begin(), ids.begin() + kMostNamed);
  return fmt::format("{} and {} more", suggestion("", some), ids.size() - kMostNamed);
}

Result<void> apply(const Selection& selection, Rules& rules) {
  if (selection.select.empty() && selection.ignore.empty()) return {};
  Names names;
  for (const Fact& fact : rules.facts) names[fact.definition.id] = names_of(fact.definition);
  const auto left = chosen(selection, names);
  if (!left) return Failure(left.error());
  for (const auto& [id, all_names] : names)
    if (!left->contains(id)) rules.left_out.insert(all_names.begin(), all_names.end());
  std::erase_if(rules.facts, [&](const Fact& fact) { return !left->contains(fact.definition.id); });
  return {};
}

Result<void> apply(const Selection& selection, StreamRows& stream) {
  if (selection.select.empty() && selection.ignore.empty()) return {};
  Names names;
  for (const FactDefinition& fact : stream.facts) names[fact.id] = names_of(fact);
  const auto left = chosen(selection, names);
  if (!left) return Failure(left.error());
  std::erase_if(stream.facts, [&](const FactDefinition& fact) { return !left->contains(fact.id); });
  stream.claims.keep_facts(*left);
  return {};
}

}  // namespace gainsay
