// What an archive knows: its facts, counted, or one of them, claim by claim in order of time.
#pragma once

#include <string>

#include "report/print.hpp"

namespace gainsay {

// One fact, of which alone the report is; `key` as in time_lines().
std::string print_time_lines(const Report& report, const std::string& key);
std::string print_time_lines_csv(const Report& report, const std::string& key, Quotes quotes);  // columns as print_csv()
std::string print_time_lines_json(const Report& report, const std::string& key);                // gainsay.facts/1

// Every fact with a claim: how many claims, articles and instances, and how many of these have findings.
std::string print_fact_counts(const Report& report);
std::string print_fact_counts_csv(const Report& report);
std::string print_fact_counts_json(const Report& report);

}  // namespace gainsay
