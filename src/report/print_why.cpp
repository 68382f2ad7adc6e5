#include "report/print_why.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/claim_block.hpp"
#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

std::string headline(const Encounter& encounter, Colour colour) {
  if (encounter.kept_apart != KeptApart::nothing)
    return painted(fmt::format("kept apart: {}", name_of(encounter.kept_apart)), Ink::note, colour);
  return painted(fmt::format("they meet: {} ({})", name_of(*encounter.verdict), name_of(encounter.severity)),
                 ink_of(encounter.severity), colour);
}

std::string because(const Encounter& encounter) {
  if (encounter.kept_apart != KeptApart::severity) return encounter.because;
  return fmt::format("{}: their verdict is {}, which is no finding of this fact", encounter.because,
                     name_of(*encounter.verdict));
}

}  // namespace

std::string print_why(const Why& why, const TextOptions& options) {
  const Encounter& encounter = why.encounter;
  std::vector<const Claim*> claims;
  for (const auto& index : {encounter.first, encounter.second})
    if (index) claims.push_back(&why.report.claims[*index]);
  std::size_t gutter = 2;
  for (const Claim* claim : claims) gutter = std::max(gutter, std::to_string(claim->line).size());
  std::string text = headline(encounter, options.colour) + "\n";
  for (const Claim* claim : claims) {
    text += claim_block(find_article(why.report, claim->article), *claim, gutter, options);
    text += remark_line(gutter, "answers", fmt::format("{}{}", claim->fact, instance_words(claim->key)));
    text += remark_line(gutter, "phrase", claim->phrase);
  }
  if (!because(encounter).empty()) text += remark_line(gutter, "why", because(encounter));
  if (encounter.kept_apart == KeptApart::no_claim)
    text += remark_line(gutter, "hint", "gainsay rules explain FACT \"SENTENCE\" --published DATE tells how far each phrase gets, and what is dropped");
  for (const std::string& assumption : encounter.assumptions) text += remark_line(gutter, "assumed", assumption);
  if (encounter.other_meetings > 0)
    text += remark_line(gutter, "also", fmt::format("{} of claims at these places; name a column to ask about others",
                                                    counted(encounter.other_meetings, "more meeting", "more meetings")));
  if (!encounter.fingerprint.empty()) text += remark_line(gutter, "id", encounter.fingerprint);
  return text;
}

}  // namespace gainsay
