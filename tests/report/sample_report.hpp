// A small report made of hand-written claims, for the tests of all printers.
#pragma once

#include "compare/claims_from_text.hpp"
#include "report/print.hpp"

namespace gainsay::test {

// Puts the first claim into a sentence of its own.
inline void put_into(Claim& claim, const std::string& sentence, const std::string& mention) {
  claim.sentence = sentence;
  claim.text = mention;
  auto begin = static_cast<std::uint32_t>(sentence.find(mention));
  claim.quoted_span = {begin, static_cast<std::uint32_t>(begin + mention.size())};
}

// A gate that opened on two days, as an undated article and a dated one tell it.
inline ClaimStream gate_stream() {
  FactDefinition fact = fact_from("date");
  fact.id = "gate-opened";
  fact.question = "When did the gate at Orsk open?";
  ClaimStream stream = stream_from(fact, {"herald: XXXX-04-23; says Halm",
                                          "wire 2023-05-02: 2023-04-28/2023-04-30; assumed the week starts on Monday"});
  put_into(stream.claims[0], "Halm insists that the gate, opened on April 23, breaks the treaty.", "April 23");
  put_into(stream.claims[1],
           "After months of delays and two failed inspections by the county, the gate at Orsk was opened to all lorries "
           "at the end of last week, said the operator in a short note to hauliers who had waited there since Monday.",
           "at the end of last week");
  stream.claims[0].line = 29;
  stream.claims[0].column = 41;
  stream.claims[1].line = 9;
  stream.claims[1].column = 110;
  return stream;
}

// An article that claims nothing has a path only.
inline DiffOptions sides_of(const Report& report, const std::string& left, const std::string& right,
                            DiffContext context = DiffContext::differences) {
  DiffOptions options;
  options.left.path = left;
  options.right.path = right;
  options.context = context;
  for (const Metadata& article : report.articles) {
    if (article.path == left) options.left = article;
    if (article.path == right) options.right = article;
  }
  return options;
}

inline std::string diff_of(const Report& report, const std::string& left, const std::string& right,
                           DiffContext context = DiffContext::differences) {
  return print_diff(report, sides_of(report, left, right, context));
}

inline void add(ClaimStream& stream, const ClaimStream& other) {
  stream.articles.insert(stream.articles.end(), other.articles.begin(), other.articles.end());
  stream.facts.insert(stream.facts.end(), other.facts.begin(), other.facts.end());
  stream.claims.insert(stream.claims.end(), other.claims.begin(), other.claims.end());
}

}  // namespace gainsay::test
