#include "compare/findings.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "compare/bounds.hpp"
#include "compare/camps.hpp"
#include "compare/copies.hpp"
#include "compare/differing_copies.hpp"
#include "compare/finding_words.hpp"
#include "compare/keys.hpp"
#include "compare/references.hpp"
#include "rules/built_in_facts.hpp"
#include "support/hash.hpp"
#include "values/difference.hpp"
#include "values/spelling.hpp"

namespace gainsay {

namespace {

std::string fingerprint_of(const Group& group, std::string_view fact, std::string_view key, std::string_view kind) {
  return "g1:" + hash_hex(fmt::format("{1}{0}{2}{0}{3}{0}{4}{0}{5}", '\x1f', group.identity, fact, key, group.slot, kind));
}

// What the same question was called before its fact was renamed, or before an article named its instance more fully.
std::vector<std::string> other_fingerprints(const Group& group, std::string_view kind) {
  std::vector<std::string> facts = {group.fact->id}, keys = {key_text(group.key)};
  facts.insert(facts.end(), group.fact->formerly.begin(), group.fact->formerly.end());
  keys.insert(keys.end(), group.joined_keys.begin(), group.joined_keys.end());
  std::set<std::string> others;
  for (const std::string& fact : facts)
    for (const std::string& key : keys) others.insert(fingerprint_of(group, fact, key, kind));
  others.erase(fingerprint_of(group, kind));
  return {others.begin(), others.end()};
}

}  // namespace

std::string fingerprint_of(const Group& group, std::string_view kind) {
  return fingerprint_of(group, group.fact->id, key_text(group.key), kind);
}

namespace {

Finding blank_finding(const Group& group, Verdict verdict, std::string_view kind) {
  Finding finding;
  finding.story = group.story;
  finding.fact = group.fact->id;
  finding.question = group.fact->question;
  finding.key = group.key;
  finding.slot = group.slot;
  finding.verdict = verdict;
  finding.severity = severity_of(*group.fact, verdict);
  finding.fingerprint = fingerprint_of(group, kind);
  finding.other_fingerprints = other_fingerprints(group, kind);
  return finding;
}

// --- camps ---------------------------------------------------------------------------------------------------

Camp camp_of(const Corpus& corpus, const std::vector<Side>& sides, const SideCamp& gathered) {
  const Side& precise = sides[gathered.sides.front()];
  Camp camp;
  camp.value = corpus.claims.value_in_words(precise.claims.front());
  if (auto bounds = bounds_of(precise.value)) {
    camp.lo = bounds->stated.lo;
    camp.hi = bounds->stated.hi;
  }
  camp.several = gathered.several;
  for (std::size_t side : gathered.sides)
    camp.claims.insert(camp.claims.end(), sides[side].claims.begin(), sides[side].claims.end());
  if (gathered.sides.size() > 1) std::sort(camp.claims.begin(), camp.claims.end());
  std::vector<std::uint32_t> sources;
  for (const std::size_t index : camp.claims) sources.push_back(corpus.source_number_of(index));
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  for (const std::uint32_t source : sources) camp.sources.push_back(corpus.sources[source]);
  return camp;
}

std::vector<Camp> camps_of(const Corpus& corpus, const std::vector<Side>& sides, const Tolerance& tolerance) {
  std::vector<Camp> camps;
  for (const SideCamp& gathered : gather_camps(sides, tolerance)) camps.push_back(camp_of(corpus, sides, gathered));
  return camps;
}

Camp reference_camp(const Reference& reference) {
  Camp camp;
  camp.value = in_words(reference.value);
  if (auto bounds = bounds_of(reference.value)) {
    camp.lo = bounds->stated.lo;
    camp.hi = bounds->stated.hi;
  }
  if (!reference.source.empty()) camp.sources = {reference.source};
  camp.reference = true;
  return camp;
}

// --- claims against each other -------------------------------------------------------------------------------

void add_all(std::set<std::string>& texts, const Claim& claim) {
  texts.insert(claim.assumptions.begin(), claim.assumptions.end());
}

void add_all(std::set<std::string>& texts, const Relation& relation) {
  for (const Assumption& assumption : relation.assumptions) texts.insert(assumption.text);
}

bool is_told_in_time(Verdict verdict) { return verdict == Verdict::update || verdict == Verdict::reversal; }

// The claim that a reader is shown for a side: where time decides, the one that came first.
std::size_t shown_claim(const Side& side, Verdict verdict) {
  if (side.draft) return *side.draft;
  return is_told_in_time(verdict) ? side.told : side.shown;
}

SidePair in_time(const FactDefinition& fact, const SidePair& pair) {
  return pair.first_order == TimeOrder::after ? pair_up(fact, *pair.second, *pair.first) : pair;
}

// A denial is told after what it denies, a draft before what it is held against, an update or reversal in the order of
// time, all else in the order of claims.
SidePair as_told(const FactDefinition& fact, const JudgedPair& judged) {
  const SidePair& pair = judged.pair;
  if (pair.second->polarity == Polarity::denied) return pair;
  if (pair.first->asked != pair.second->asked)
    return pair.first->asked ? pair : pair_up(fact, *pair.second, *pair.first);
  bool by_time = is_told_in_time(judged.verdict) && (pair.order == TimeOrder::before || pair.order == TimeOrder::after);
  bool turned = by_time ? pair.order == TimeOrder::after : pair.first->shown > pair.second->shown;
  return turned ? pair_up(fact, *pair.second, *pair.first) : pair;
}

Witness witness_of(const Corpus& corpus, const FactDefinition& fact, const SidePair& pair, Verdict verdict,
                   std::pair<std::size_t, std::size_t> shown) {
  Witness witness;
  witness.verdict = verdict;
  witness.severity = severity_of(fact, verdict);
  witness.first = shown.first;
  witness.second = shown.second;
  witness.first_value = stated_text(*pair.first);
  witness.second_value = stated_text(*pair.second);
  witness.reason = reason_of(fact, pair, verdict);
  std::set<std::string> assumptions;
  add_all(assumptions, corpus.claims[witness.first]);
  add_all(assumptions, corpus.claims[*witness.second]);
  add_all(assumptions, pair.relation);
  witness.assumptions.assign(assumptions.begin(), assumptions.end());
  return witness;
}

Witness witness_of(const Corpus& corpus, const FactDefinition& fact, const JudgedPair& judged) {
  const SidePair pair = as_told(fact, judged);
  return witness_of(corpus, fact, pair, judged.verdict,
                    {shown_claim(*pair.first, judged.verdict), shown_claim(*pair.second, judged.verdict)});
}

// A copy is told after its original, unless time or a denial decides.
Witness witness_of(const Corpus& corpus, const FactDefinition& fact, const DifferingCopy& differing) {
  const JudgedPair& judged = differing.judged;
  if (is_told_in_time(judged.verdict)) return witness_of(corpus, fact, judged);
  const SidePair& pair = judged.pair;
  const std::vector<std::size_t>& first_claims = pair.first->claims;
  const bool original_first = std::binary_search(first_claims.begin(), first_claims.end(), differing.original);
  if (original_first) return witness_of(corpus, fact, pair, judged.verdict, {differing.original, differing.copy});
  if (pair.second->polarity == Polarity::denied)
    return witness_of(corpus, fact, pair, judged.verdict, {differing.copy, differing.original});
  return witness_of(corpus, fact, pair_up(fact, *pair.second, *pair.first), judged.verdict,
                    {differing.original, differing.copy});
}

void add_once(std::vector<std::string>& texts, std::string text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
}

// A slip that would explain why two values part is no news where an update or several answers explain it.
bool may_be_a_slip(Verdict verdict) {
  return verdict == Verdict::conflict || verdict == Verdict::reversal || verdict == Verdict::uncertain ||
         verdict == Verdict::disputed || verdict == Verdict::reference;
}

void add_slips(const StatedValue& first, const StatedValue& second, Finding& finding) {
  for (std::string& slip : explain_difference(first, second)) add_once(finding.hints, std::move(slip));
}

void add_slips(const Corpus& corpus, const Witness& witness, Finding& finding) {
  const Claim &first = corpus.claims[witness.first], &second = corpus.claims[*witness.second];
  if (may_be_a_slip(witness.verdict)) add_slips({first.value, first.text}, {second.value, second.text}, finding);
}

void add_hints(const Corpus& corpus, const Group& group, const std::vector<JudgedPair>& witnesses,
               Finding& finding) {
  if (auto alone = stands_alone(finding.camps)) finding.hints.push_back(*alone);
  for (const Witness& witness : finding.witnesses) add_slips(corpus, witness, finding);
  if (may_be_a_slip(finding.verdict))
    for (const Reference* reference : references_of(group)) finding.hints.push_back(reference_words(*reference));
  for (const JudgedPair& judged : witnesses) {
    if (!is_told_in_time(judged.verdict)) continue;
    std::string hint = older_report(corpus, in_time(*group.fact, judged.pair));
    if (!hint.empty()) finding.hints.push_back(hint);
  }
  for (std::size_t index : group.corrections) {
    add_once(finding.hints, corrected(corpus, index));
  }
}

bool states_all(std::uint32_t article, const std::vector<Side>& sides) {
  return std::all_of(sides.begin(), sides.end(), [&](const Side& side) {
    return side.articles.size() == 1 && side.articles.front() == article;
  });
}

Between between(const Corpus& corpus, const Witness& witness, const std::vector<Side>& asserted) {
  const std::uint32_t first = corpus.claims.row(witness.first).article, second = corpus.claims.row(*witness.second).article;
  if (corpus.is_of_draft(witness.first) != corpus.is_of_draft(*witness.second)) return Between::draft_and_archive;
  bool one_article = first == second && states_all(corpus.told[first].rank, asserted);
  return one_article ? Between::claims_of_one_article : Between::sources;
}

void add_comparison(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted,
                    std::vector<Finding>& findings) {
  const FactDefinition& fact = *group.fact;
  std::vector<Side> denied = sides_of(corpus, group, Polarity::denied);
  Comparison comparison = compare_sides(fact, asserted, denied);
  if (comparison.witnesses.empty()) return;
  std::vector<DifferingCopy> differing = differing_copies(corpus, fact, asserted, denied);
  std::erase_if(differing, [](const DifferingCopy& each) {
    return !each.judged.pair.first->asked && !each.judged.pair.second->asked;
  });
  Finding finding = blank_finding(group, comparison.witnesses.front().verdict, "");
  for (JudgedPair& judged : comparison.witnesses) {
    // A copy against its original shows a verdict best.
    const auto copy = std::find_if(differing.begin(), differing.end(), [&](const DifferingCopy& each) {
      return each.judged.verdict == judged.verdict;
    });
    if (copy != differing.end()) judged = copy->judged;
    finding.witnesses.push_back(copy == differing.end() ? witness_of(corpus, fact, judged)
                                                        : witness_of(corpus, fact, *copy));
  }
  finding.state = std::move(comparison.state);
  finding.message = message_of(finding.verdict, between(corpus, finding.witnesses.front(), asserted), fact, group.slot);
  finding.camps = camps_of(corpus, asserted, fact.tolerance);
  add_copies(group, finding.camps);
  finding.hints = copy_hints(corpus, differing);
  add_hints(corpus, group, comparison.witnesses, finding);
  findings.push_back(std::move(finding));
}

// --- claims against the reference ----------------------------------------------------------------------------

Witness witness_of(const Corpus& corpus, const Group& group, const Misfit& misfit) {
  Witness witness;
  witness.verdict = Verdict::reference;
  witness.severity = severity_of(*group.fact, Verdict::reference);
  witness.first = misfit.side.shown;
  witness.first_value = misfit.side.text;
  witness.second_value = canonical(misfit.reference->value);
  witness.reason = misfit.relation.reason;
  std::set<std::string> assumptions;
  add_all(assumptions, corpus.claims[witness.first]);
  add_all(assumptions, misfit.relation);
  witness.assumptions.assign(assumptions.begin(), assumptions.end());
  return witness;
}

void add_reference(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted,
                   std::vector<Finding>& findings) {
  const FactDefinition& fact = *group.fact;
  if (severity_of(fact, Verdict::reference) == Severity::off) return;
  std::vector<Misfit> misfits = misfits_of(corpus, group, asserted);
  std::erase_if(misfits, [](const Misfit& misfit) { return !misfit.side.asked; });
  if (misfits.empty()) return;
  Finding finding = blank_finding(group, Verdict::reference, name_of(Verdict::reference));
  finding.message = message_of(Verdict::reference, Between::sources, fact, group.slot);
  std::vector<Side> sides;
  std::set<const Reference*> references;
  std::set<std::pair<std::string, std::string>> state;
  for (const Misfit& misfit : misfits) {
    finding.witnesses.push_back(witness_of(corpus, group, misfit));
    state.emplace(finding.witnesses.back().first_value, finding.witnesses.back().second_value);
    sides.push_back(misfit.side);
    references.insert(misfit.reference);
  }
  finding.state.assign(state.begin(), state.end());
  finding.camps = camps_of(corpus, sides, fact.tolerance);
  add_copies(group, finding.camps);
  for (const Reference& reference : fact.references) {  // in the order of the pack
    if (!references.contains(&reference)) continue;
    finding.camps.push_back(reference_camp(reference));
    finding.hints.push_back(reference_words(reference));
  }
  for (const Misfit& misfit : misfits) {
    const Claim& claim = corpus.claims[misfit.side.shown];
    add_slips({claim.value, claim.text}, {misfit.reference->value, ""}, finding);
  }
  findings.push_back(std::move(finding));
}

// --- claims that are impossible in themselves ----------------------------------------------------------------

Witness witness_of(const Corpus& corpus, const Side& side, Severity severity, std::string reason) {
  Witness witness;
  witness.verdict = Verdict::internal;
  witness.severity = severity;
  witness.first = side.shown;
  witness.first_value = side.text;
  witness.reason = std::move(reason);
  witness.assumptions = corpus.claims[side.shown].assumptions;
  return witness;
}

// Of the fact that asks for it; another fact's date with such a weekday is told of there.
void add_internal(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted,
                  std::vector<Finding>& findings) {
  const Severity severity = severity_of(*group.fact, Verdict::internal);
  if (group.fact->id != kWeekdayMatchesDate || severity == Severity::off) return;
  Finding finding = blank_finding(group, Verdict::internal, name_of(Verdict::internal));
  std::vector<Side> sides;
  for (const Side& side : asserted) {
    auto contradiction = side.asked ? contradiction_in(side.value) : std::nullopt;
    if (!contradiction) continue;
    finding.witnesses.push_back(witness_of(corpus, side, severity, std::move(*contradiction)));
    finding.state.emplace_back(side.text, "");
    sides.push_back(side);
  }
  if (sides.empty()) return;
  std::sort(finding.state.begin(), finding.state.end());
  finding.message = message_of(Verdict::internal, Between::sources, *group.fact, group.slot);
  finding.camps = camps_of(corpus, sides, group.fact->tolerance);
  add_copies(group, finding.camps);
  findings.push_back(std::move(finding));
}

}  // namespace

std::vector<Finding> findings_of(const Corpus& corpus, const Group& group) {
  std::vector<Finding> findings;
  std::vector<Side> asserted = sides_of(corpus, group, Polarity::asserted);
  add_reference(corpus, group, asserted, findings);
  add_internal(corpus, group, asserted, findings);
  add_comparison(corpus, group, asserted, findings);
  return findings;
}

}  // namespace gainsay
