// Records → canonical lines.
#include <nlohmann/json.hpp>

#include "compare/bounds.hpp"
#include "compare/claim_stream.hpp"
#include "compare/json_line.hpp"
#include "compare/stream_words.hpp"
#include "support/hash.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json time_or_null(const std::optional<Timestamp>& time) { return time ? Json(time->text) : Json(); }

Json count_or_null(std::size_t count) { return count == 0 ? Json() : Json(count); }

Json problem_json(const Problem& problem) {
  const Diagnostic& diagnostic = problem.diagnostic;
  Json json = Json::object();
  json["path"] = text_or_null(diagnostic.place.path);
  json["line"] = count_or_null(diagnostic.place.line);
  json["column"] = count_or_null(diagnostic.place.column);
  json["severity"] = name_of(diagnostic.severity);
  json["message"] = diagnostic.message;
  json["hint"] = text_or_null(diagnostic.hint);
  json["named"] = problem.named;
  json["unread"] = problem.unread;
  return json;
}

void add_slots(JsonLine& line, std::string_view name, const FactDefinition& fact, SlotDefinition::Role role) {
  line.begin_object(name);
  for (const SlotDefinition& slot : fact.slots)
    if (slot.role == role) line.add_text(slot.name, type_text(slot));
  line.end_object();
}

Json reference_json(const Reference& reference) {
  Json json = Json::object();
  json["slot"] = reference.slot;
  json["value"] = canonical(reference.value);
  json["alternatives"] = canonical_alternatives(reference.value);
  json["key"] = Json::object();
  for (const auto& [slot, value] : reference.key) json["key"][slot] = canonical(value);
  json["source"] = text_or_null(reference.source);
  json["checked"] = text_or_null(reference.checked);
  json["from"] = time_or_null(reference.from);
  json["until"] = time_or_null(reference.until);
  return json;
}

// What the hash of a fact covers: all of it.
void add_definition(JsonLine& line, const FactDefinition& fact) {
  line.add_text("question", fact.question);
  line.add_text_or_null("help", fact.help);
  line.add_texts("formerly", fact.formerly);
  add_slots(line, "answer", fact, SlotDefinition::Role::answer);
  add_slots(line, "key", fact, SlotDefinition::Role::key);
  line.add_text("scope", name_of(fact.scope));
  line.add_text("changes", name_of(fact.changes));
  line.add_text("cardinality", name_of(fact.cardinality));
  line.add_text("attributed", name_of(fact.attributed));
  line.add_text("tolerance", tolerance_text(fact.tolerance));
  Json references = Json::array();
  for (const Reference& reference : fact.references) references.push_back(reference_json(reference));
  line.add_json("reference", references);
  line.begin_object("severity");
  for (const auto& [verdict, severity] : fact.severity) line.add_text(verdict, name_of(severity));
  line.end_object();
}

void add_key(JsonLine& line, const std::vector<KeyPart>& key) {
  line.begin_object("key");
  for (const KeyPart& part : key) {
    if (part.value) line.add_text(part.slot, canonical(*part.value));
    else line.add_null(part.slot);
  }
  line.end_object();
}

void add_place(JsonLine& line, const Claim& claim) {
  line.add_text("article", claim.article);
  line.add_number("line", claim.line);
  line.add_number("column", claim.column);
  line.add_number("end_line", claim.end_line);
  line.add_number("end_column", claim.end_column);
  line.add_number("begin", claim.span.begin);
  line.add_number("end", claim.span.end);
  line.add_text_or_null("text", claim.text);
  line.add_text_or_null("sentence", claim.sentence);
  line.add_number("sentence_begin", claim.sentence_begin);
  line.add_pair("mark", claim.quoted_span.begin, claim.quoted_span.end);
  line.add_text("line_hash", claim.line_hash);
}

void add_value(JsonLine& line, const Value& value) {
  const ValueType type = type_of(value);
  const auto bounds = bounds_of(value);
  const auto add_end = [&](std::string_view name, double end) {
    line.add_json(name, bound_json(bounds ? std::optional(end) : std::nullopt, type.type));
  };
  const Bounds shown = bounds.value_or(Bounds{});
  const auto* amount = std::get_if<AmountValue>(&value);
  const auto* date = std::get_if<DateValue>(&value);
  line.add_text("type", describe(type));
  line.add_text("value", canonical(value));
  add_end("lo", shown.stated.lo);
  add_end("hi", shown.stated.hi);
  add_end("outer_lo", shown.outer.lo);
  add_end("outer_hi", shown.outer.hi);
  line.add_text_or_null("unit", amount ? std::string_view(amount->unit) : "");
  line.add_text_or_null("hedge", amount ? name_of(amount->hedge) : "");
  line.add_text_or_null("granularity", date ? name_of(date->granularity) : "");
}

void add_time(JsonLine& line, std::string_view name, const std::optional<Timestamp>& time) {
  line.add_text_or_null(name, time ? std::string_view(time->text) : "");
}

void add_marks(JsonLine& line, const Claim& claim) {
  line.add_texts("scope_words", claim.scope_words);
  line.add_text_or_null("speaker", claim.speaker);
  line.add_flag("quoted", claim.quoted);
  line.add_text("polarity", name_of(claim.polarity));
  line.add_text("certainty", name_of(claim.certainty));
  line.add_flag("correction", claim.correction);
  line.add_flag("guessed", claim.guessed_key);
  line.add_text_or_null("suppressed", claim.suppressed);
  add_time(line, "as_of", claim.as_of);
  line.add_text("zone", name_of(claim.zone));
  line.add_texts("assumptions", claim.assumptions);
  line.add_texts("alternatives", canonical_alternatives(claim.value));
}

}  // namespace

std::string article_line(const Metadata& article) {
  JsonLine line;
  line.add_text("schema", kArticleSchema);
  line.add_text("article", article.path);
  line.add_text_or_null("id", article.id);
  line.add_text_or_null("source", article.source);
  line.add_text_or_null("title", article.title);
  line.add_text_or_null("url", article.url);
  add_time(line, "published", article.published);
  line.add_text("published_origin", name_of(article.published_origin));
  add_time(line, "updated", article.updated);
  line.add_text_or_null("status", article.status);
  add_time(line, "embargo", article.embargo);
  line.add_text_or_null("story", article.story);
  line.add_text_or_null("content_hash", article.content_hash);
  line.add_text_or_null("signature", article.signature);
  line.add_number("unset_keys", article.unset_keys);
  Json problems = Json::array();
  for (const Problem& problem : article.problems) problems.push_back(problem_json(problem));
  line.add_json("problems", problems);
  return std::move(line).finished();
}

std::string fact_hash(const FactDefinition& fact) {
  JsonLine line;
  line.add_text("fact", fact.id);
  add_definition(line, fact);
  return hash_hex(std::move(line).finished());
}

std::string fact_line(const FactDefinition& fact) {
  JsonLine line;
  line.add_text("schema", kFactSchema);
  line.add_text("fact", fact.id);
  line.add_text("hash", fact_hash(fact));
  add_definition(line, fact);
  return std::move(line).finished();
}

std::string claim_line(const Claim& claim) {
  JsonLine line;
  line.add_text("schema", kClaimSchema);
  line.add_text("fact", claim.fact);
  line.add_text("slot", claim.slot);
  add_key(line, claim.key);
  add_place(line, claim);
  line.add_text("phrase", claim.phrase);
  add_value(line, claim.value);
  add_marks(line, claim);
  return std::move(line).finished();
}

}  // namespace gainsay
