// What the phrases of packs find in a corpus.
#pragma once

#include <istream>
#include <map>
#include <string>
#include <vector>

#include "check/check.hpp"

namespace gainsay {

struct PhraseCoverage {
  std::string phrase;  // as written
  Place place;
  std::size_t hits = 0;        // matches that count
  std::size_t claims = 0;      // of these
  std::size_t unset_keys = 0;  // answers that make no claim, because a required key is unset
};

struct FactCoverage {
  std::string fact;
  std::string question;
  Place place;
  std::size_t articles = 0;  // with a claim
  std::size_t hits = 0;
  std::size_t claims = 0;
  std::size_t unset_keys = 0;
  std::size_t values = 0;                     // distinct answers, by slot and exact value
  std::size_t keys = 0;                       // distinct keys of claims; 1 for a fact without a key
  std::map<std::string, std::size_t> verdicts;  // of its findings
  std::vector<PhraseCoverage> phrases;        // as in the pack
};

struct Coverage {
  std::size_t articles = 0;  // that were read
  std::vector<FactCoverage> facts;  // sorted by id
  std::vector<Metadata> unread;     // articles with a problem
  ReadSummary read;
};

// Reads the articles at `options.paths` one by one; what is kept of them are their claims, without sentences.
Coverage cover(const Rules& rules, const CheckOptions& options, std::istream& standard_input);

}  // namespace gainsay
