// The names of verdicts and what they weigh.
#include <array>

#include "compare/report.hpp"

namespace gainsay {
namespace {

struct VerdictRow {
  Verdict verdict;
  std::string_view name;
  Severity severity;
};

constexpr std::array kVerdicts = {
    VerdictRow{Verdict::reference, "reference", Severity::error},
    VerdictRow{Verdict::internal, "internal", Severity::error},
    VerdictRow{Verdict::conflict, "conflict", Severity::error},
    VerdictRow{Verdict::reversal, "reversal", Severity::warning},
    VerdictRow{Verdict::uncertain, "uncertain", Severity::warning},
    VerdictRow{Verdict::spelling, "spelling", Severity::warning},
    VerdictRow{Verdict::overlap, "overlap", Severity::warning},
    VerdictRow{Verdict::disputed, "disputed", Severity::warning},
    VerdictRow{Verdict::update, "update", Severity::note},
    VerdictRow{Verdict::multiple, "multiple", Severity::note},
    VerdictRow{Verdict::precision, "precision", Severity::note},
    VerdictRow{Verdict::agree, "agree", Severity::off},
};

}  // namespace

std::string_view name_of(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)].name; }

Severity default_severity(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)].severity; }

std::optional<Verdict> verdict_named(std::string_view name) {
  for (const VerdictRow& row : kVerdicts)
    if (row.name == name) return row.verdict;
  return std::nullopt;
}

}  // namespace gainsay
