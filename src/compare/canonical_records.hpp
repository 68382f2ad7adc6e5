// The fast way of reading records: canonical lines only. Of any other line it says nothing but that it cannot read it;
// read_records.hpp reads all of them, and tells what is wrong. On what both read they agree. For compare/ only.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "compare/claim_stream.hpp"
#include "compare/scanned_lines.hpp"
#include "compare/text_numbers.hpp"

namespace gainsay {

class CanonicalRecords {
 public:
  CanonicalRecords();
  ~CanonicalRecords();
  CanonicalRecords(const CanonicalRecords&) = delete;
  CanonicalRecords& operator=(const CanonicalRecords&) = delete;

  // Nothing where the line is not canonical, holds anything that a record must not, or tells of an article's problems.
  std::optional<Metadata> article(std::string_view line);

  // Nothing likewise, and where nobody knows the fact.
  std::optional<Claim> claim(std::string_view line, const FactNamed& fact_named);

 private:
  struct Tools;
  std::unique_ptr<Tools> tools_;
};

// Times by their texts, so that what many records say is read once. The memory that they take does not grow with the stream.
class KnownTimes {
 public:
  // As parse_timestamp(); null where the text is no time, else good until the next call.
  const Timestamp* of(std::string_view text);

 private:
  TextNumbers texts_;
  std::vector<std::optional<Timestamp>> times_;  // by the number of their text
};

// A fact without references. Nothing where the line is not the one that the fact would be written with.
std::optional<FactDefinition> canonical_fact(std::string_view line);

// Fills in a blank record. Whether it holds what a record may.
bool read_article(const ScannedArticle& scanned, KnownTimes& times, Metadata& article);

// All of a claim but its fact, its slot, its key and its value. Whether it holds what a record may.
bool read_rest(const ScannedClaim& scanned, KnownTimes& times, Claim& claim);

}  // namespace gainsay
