#include "check/selection.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "support/glob.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

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

std::string hint_for(const std::string& glob, const std::vector<std::string>& ids) {
  if (const std::string longer = glob + "*"; any_fits({longer}, ids)) return fmt::format("did you mean \"{}\"?", longer);
  if (std::string hint = suggestion(glob, globs_that_fit(ids)); hint.starts_with("did you mean")) return hint;
  if (ids.size() <= kMostNamed) return suggestion("", ids);
  const std::vector<std::string> some(ids.begin(), ids.begin() + kMostNamed);
  return fmt::format("{} and {} more", suggestion("", some), ids.size() - kMostNamed);
}

// The ids that take part.
Result<std::set<std::string>> chosen(const Selection& selection, const std::vector<std::string>& ids) {
  Diagnostics problems;
  for (const auto& [option, globs] : {std::pair("--select", &selection.select), {"--ignore", &selection.ignore}}) {
    for (const std::string& glob : *globs) {
      if (any_fits({glob}, ids)) continue;
      problems.push_back({Severity::error, {}, fmt::format("{} \"{}\" fits no fact", option, glob),
                          hint_for(glob, ids)});
    }
  }
  if (!problems.empty()) return Failure(std::move(problems));
  std::set<std::string> left;
  for (const std::string& id : ids) {
    const bool selected = selection.select.empty() || any_fits(selection.select, {id});
    if (selected && !any_fits(selection.ignore, {id})) left.insert(id);
  }
  if (left.empty()) return failure({}, "--ignore leaves no fact of those selected");
  return left;
}

}  // namespace

Result<void> apply(const Selection& selection, Rules& rules) {
  if (selection.select.empty() && selection.ignore.empty()) return {};
  std::vector<std::string> ids;
  for (const Fact& fact : rules.facts) ids.push_back(fact.definition.id);
  const auto left = chosen(selection, ids);
  if (!left) return Failure(left.error());
  std::erase_if(rules.facts, [&](const Fact& fact) { return !left->contains(fact.definition.id); });
  return {};
}

Result<void> apply(const Selection& selection, ClaimStream& stream) {
  if (selection.select.empty() && selection.ignore.empty()) return {};
  std::vector<std::string> ids;
  for (const FactDefinition& fact : stream.facts) ids.push_back(fact.id);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  const auto left = chosen(selection, ids);
  if (!left) return Failure(left.error());
  std::erase_if(stream.facts, [&](const FactDefinition& fact) { return !left->contains(fact.id); });
  std::erase_if(stream.claims, [&](const Claim& claim) { return !left->contains(claim.fact); });
  return {};
}

}  // namespace gainsay
