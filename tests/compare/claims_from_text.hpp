// Small claims and facts written as text, so that tables of tests can be read by a person.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "compare/compare.hpp"
#include "support/calendar.hpp"
#include "support/hash.hpp"
#include "values/spelling.hpp"

namespace gainsay::test {

inline std::string trimmed(std::string text) {
  auto begin = text.find_first_not_of(' ');
  auto end = text.find_last_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, end - begin + 1);
}

inline std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> pieces;
  std::istringstream input(text);
  for (std::string piece; std::getline(input, piece, separator);) pieces.push_back(trimmed(piece));
  return pieces;
}

// The first complaint of a result that should have none.
template <class T>
std::string complaint(const Result<T>& result) {
  return result ? "" : describe(result.error().front());
}

inline Value value_from(const ValueType& type, const std::string& text,
                        const std::vector<std::string>& alternatives = {}) {
  auto value = read_canonical(type, text, alternatives);
  BOOST_REQUIRE_MESSAGE(value.has_value(), "\"" << text << "\" is no canonical " << describe(type));
  return *value;
}

inline ValueType type_named(const std::string& name) {
  return built_in_type(name).value_or(ValueType{Type::category, name});
}

// "number grows; reference 17; key person": a type and its settings, separated by semicolons. The fact is "toll" with
// the answer slot "answer" and, where asked for, the key slot "who".
inline FactDefinition fact_from(const std::string& text) {
  FactDefinition fact;
  fact.id = "toll";
  fact.question = "How many?";
  std::vector<std::string> settings = split(text, ';');
  ValueType type = type_named(settings.at(0));
  fact.slots.push_back({"answer", type, SlotDefinition::Role::answer, false});
  for (std::size_t i = 1; i < settings.size(); ++i) {
    std::vector<std::string> words = split(settings[i], ' ');
    std::string rest = settings[i].size() > words[0].size() ? trimmed(settings[i].substr(words[0].size())) : "";
    if (words[0] == "grows") fact.changes = Changes::grows;
    else if (words[0] == "shrinks") fact.changes = Changes::shrinks;
    else if (words[0] == "changes") fact.changes = Changes::any;
    else if (words[0] == "usually-one") fact.cardinality = Cardinality::usually_one;
    else if (words[0] == "many") fact.cardinality = Cardinality::many;
    else if (words[0] == "together") fact.attributed = Attributed::together;
    else if (words[0] == "story") fact.scope = Scope::story;
    else if (words[0] == "article") fact.scope = Scope::article;
    else if (words[0] == "tolerance") fact.tolerance = {Tolerance::Kind::percent, std::stod(rest)};
    else if (words[0] == "reference") fact.references.push_back({"answer", value_from(type, rest), {}, "almanac", "", {}, {}});
    else if (words[0] == "reference-of")
      fact.references.push_back({"answer", value_from(type, words.at(1)),
                                 {{"who", value_from(fact.slots.back().type, trimmed(rest.substr(words[1].size())))}},
                                 "almanac", "", {}, {}});
    else if (words[0] == "key") fact.slots.push_back({"who", type_named(rest), SlotDefinition::Role::key, true});
    else if (words[0] == "severity") fact.severity[words.at(1)] = words.at(2) == "off" ? Severity::off : Severity::error;
    else BOOST_FAIL("no such setting: " << settings[i]);
  }
  return fact;
}

inline void add_mark(Claim& claim, const FactDefinition& fact, const std::string& mark) {
  std::vector<std::string> words = split(mark, ' ');
  std::string rest = mark.size() > words[0].size() ? trimmed(mark.substr(words[0].size())) : "";
  if (words[0] == "says") claim.speaker = rest;
  else if (words[0] == "denied") claim.polarity = Polarity::denied;
  else if (words[0] == "hedged") claim.certainty = Certainty::hedged;
  else if (words[0] == "planned") claim.certainty = Certainty::planned;
  else if (words[0] == "conditional") claim.certainty = Certainty::conditional;
  else if (words[0] == "correction") claim.correction = true;
  else if (words[0] == "guessed") claim.guessed_key = true;
  else if (words[0] == "scope") claim.scope_words = {rest};
  else if (words[0] == "as-of") claim.as_of = parse_timestamp(rest);
  else if (words[0] == "assumed") claim.assumptions.push_back(rest);
  else if (words[0] == "or") claim.value = value_from(fact.slots[0].type, canonical(claim.value), {rest});
  else if (words[0] == "key") claim.key = {{"who", value_from(fact.slots.back().type, rest)}};
  else BOOST_FAIL("no such mark: " << mark);
}

// A stream of one fact. Claims are written "ARTICLE [PUBLISHED]: VALUE; MARK; MARK"; the article's source is its name,
// "story/name" puts it in a story.
inline ClaimStream stream_from(const FactDefinition& fact, const std::vector<std::string>& claims) {
  ClaimStream stream;
  stream.facts.push_back(fact);
  for (const std::string& text : claims) {
    auto colon = text.find(": ");
    BOOST_REQUIRE(colon != std::string::npos);
    std::vector<std::string> head = split(text.substr(0, colon), ' ');
    std::vector<std::string> body = split(text.substr(colon + 2), ';');
    Metadata article;
    article.path = head.at(0) + ".txt";
    article.source = head.at(0);
    if (auto slash = head[0].find('/'); slash != std::string::npos) article.story = head[0].substr(0, slash);
    if (head.size() > 1) article.published = parse_timestamp(head[1]);
    if (article.published) article.published_origin = PublishedOrigin::front_matter;
    bool known = std::any_of(stream.articles.begin(), stream.articles.end(),
                             [&](const Metadata& other) { return other.path == article.path; });
    if (!known) stream.articles.push_back(article);
    Claim claim;
    claim.fact = fact.id;
    claim.slot = "answer";
    claim.article = article.path;
    claim.line = stream.claims.size() + 1;
    claim.column = 14;
    claim.end_line = claim.line;
    claim.text = body.at(0);
    claim.sentence = "It was said: " + body[0] + " in all.";
    claim.quoted_span = {13, static_cast<std::uint32_t>(13 + body[0].size())};
    claim.end_column = claim.column + body[0].size();
    claim.sentence_begin = static_cast<std::uint32_t>(100 * claim.line);
    claim.span = {claim.sentence_begin + 13, static_cast<std::uint32_t>(claim.sentence_begin + 13 + body[0].size())};
    claim.line_hash = hash_hex(claim.sentence);
    claim.phrase = "{answer} in all";
    claim.value = value_from(fact.slots[0].type, body[0]);
    if (fact.slots.back().role == SlotDefinition::Role::key) claim.key = {{"who", std::nullopt}};
    for (std::size_t i = 1; i < body.size(); ++i) add_mark(claim, fact, body[i]);
    stream.claims.push_back(claim);
  }
  return stream;
}

}  // namespace gainsay::test
