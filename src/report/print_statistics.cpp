// How many findings each fact has.
#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/print_ci.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::array kShown = {Severity::error, Severity::warning, Severity::note};
using Counts = std::array<std::size_t, kShown.size()>;

std::string line_of(const Counts& counts, std::string_view name) {
  return fmt::format("{:>6}  {:>8}  {:>5}  {}\n", counts[0], counts[1], counts[2], name);
}

}  // namespace

std::string print_statistics(const Report& report) {
  std::map<std::string, Counts> by_fact;
  Counts total{};
  for (const Finding& finding : report.findings) {
    for (std::size_t i = 0; i < kShown.size(); ++i) {
      if (finding.severity != kShown[i]) continue;
      ++by_fact[finding.fact][i];
      ++total[i];
    }
  }
  std::vector<std::pair<std::string, Counts>> facts(by_fact.begin(), by_fact.end());
  std::stable_sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text = "errors  warnings  notes  fact\n";
  for (const auto& [fact, counts] : facts) text += line_of(counts, printable(fact));
  return text + line_of(total, "in all");
}

}  // namespace gainsay
