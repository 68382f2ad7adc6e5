#include "compare/read_records.hpp"

#include "text/signature.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Problem read_problem(const Json& object, const StreamLine& line) {
  RecordMembers members(object, line);
  Problem problem;
  problem.diagnostic.place.path = members.text_or_null("path");
  problem.diagnostic.place.line = members.count_or_null("line");
  problem.diagnostic.place.column = members.count_or_null("column");
  problem.diagnostic.severity = members.one_of("severity", Severity::error);
  problem.diagnostic.message = members.text("message");
  problem.diagnostic.hint = members.text_or_null("hint");
  problem.named = members.flag("named");
  problem.unread = members.flag("unread");
  members.finish();
  return problem;
}

void read_slots(const Json& object, SlotDefinition::Role role, const StreamLine& line,
                std::vector<SlotDefinition>& slots) {
  for (const auto& [name, type] : object.items()) {
    if (!type.is_string()) {
      line.complain(name, fmt::format("the type of slot \"{}\" must be a string, not {}", name, type.type_name()));
      continue;
    }
    slots.push_back(slot_from(name, type.get<std::string>(), role));
  }
}

const SlotDefinition* find_slot(const FactDefinition& fact, std::string_view name, SlotDefinition::Role role) {
  for (const SlotDefinition& slot : fact.slots)
    if (slot.name == name && slot.role == role) return &slot;
  return nullptr;
}

// Stands in for a value that could not be read; its line is refused anyway.
Value value_or_complaint(Result<Value> value, std::string_view member, const StreamLine& line) {
  if (value) return *std::move(value);
  for (const Diagnostic& diagnostic : value.error())
    line.complain(member, fmt::format("\"{}\" holds no value: {}", member, diagnostic.message));
  return YesNo::no;
}

std::vector<std::pair<std::string, Value>> read_reference_key(const Json& object, const FactDefinition& fact,
                                                              const StreamLine& line) {
  std::vector<std::pair<std::string, Value>> key;
  for (const auto& [name, value] : object.items()) {
    const SlotDefinition* slot = find_slot(fact, name, SlotDefinition::Role::key);
    if (!slot || !value.is_string()) {
      line.complain("reference", fmt::format("the reference names the key \"{}\", which is none or has no value", name));
      continue;
    }
    key.emplace_back(name, value_or_complaint(read_canonical(slot->type, value.get<std::string>()), "reference", line));
  }
  return key;
}

Reference read_reference(const Json& object, const FactDefinition& fact, const StreamLine& line) {
  RecordMembers members(object, line);
  Reference reference;
  reference.slot = members.text("slot");
  std::string value = members.text("value");
  std::vector<std::string> alternatives = members.texts("alternatives");
  if (const SlotDefinition* slot = find_slot(fact, reference.slot, SlotDefinition::Role::answer)) {
    reference.value = value_or_complaint(read_canonical(slot->type, value, alternatives), "reference", line);
  } else {
    line.complain("reference", fmt::format("the reference is for a slot \"{}\", which is no answer", reference.slot));
  }
  reference.key = read_reference_key(members.object("key"), fact, line);
  reference.source = members.text_or_null("source");
  reference.checked = members.text_or_null("checked");
  reference.from = members.time_or_null("from");
  reference.until = members.time_or_null("until");
  members.finish();
  return reference;
}

Tolerance read_tolerance(RecordMembers& members, const StreamLine& line) {
  std::string written = members.text("tolerance");
  auto tolerance = tolerance_from(written);
  if (!tolerance) line.complain("tolerance", fmt::format("\"{}\" is no tolerance", written));
  return tolerance.value_or(Tolerance{});
}

std::map<std::string, Severity> read_severities(const Json& object, const StreamLine& line) {
  std::map<std::string, Severity> severities;
  for (const auto& [verdict, level] : object.items()) {
    auto severity = level.is_string() ? enumerator_named(level.get<std::string>(), Severity::error) : std::nullopt;
    if (severity) severities[verdict] = *severity;
    else line.complain("severity", fmt::format("the severity of \"{}\" must be off, note, warning or error", verdict));
  }
  return severities;
}

KeyPart read_key_part(const Json& value, const SlotDefinition& slot, const StreamLine& line) {
  if (value.is_null()) return {slot.name, std::nullopt};
  if (value.is_string())
    return {slot.name, value_or_complaint(read_canonical(slot.type, value.get<std::string>()), "key", line)};
  line.complain("key", fmt::format("the key \"{}\" must be a string or null, not {}", slot.name, value.type_name()));
  return {slot.name, std::nullopt};
}

// In the order of the fact's slots, whatever that of the record is.
std::vector<KeyPart> read_key(const Json& object, const FactDefinition& fact, const StreamLine& line) {
  for (const auto& [name, value] : object.items())
    if (!find_slot(fact, name, SlotDefinition::Role::key))
      line.complain("key", fmt::format("fact \"{}\" has no key slot \"{}\"", fact.id, name));
  std::vector<KeyPart> key;
  for (const SlotDefinition& slot : fact.slots) {
    if (slot.role != SlotDefinition::Role::key) continue;
    const auto found = object.find(slot.name);
    if (found == object.end()) line.complain("key", fmt::format("the key has no slot \"{}\"", slot.name));
    else key.push_back(read_key_part(*found, slot, line));
  }
  return key;
}

Span read_mark(RecordMembers& members, const StreamLine& line) {
  const Json& ends = members.array("mark");
  if (ends.size() == 2 && ends[0].is_number_unsigned() && ends[1].is_number_unsigned() &&
      ends[0].get<std::uint64_t>() <= ends[1].get<std::uint64_t>() && ends[1].get<std::uint64_t>() <= UINT32_MAX)
    return {ends[0].get<std::uint32_t>(), ends[1].get<std::uint32_t>()};
  line.complain("mark", "\"mark\" must be two offsets, the first not above the second");
  return {};
}

std::optional<Granularity> read_granularity(RecordMembers& members, const StreamLine& line) {
  std::string name = members.text_or_null("granularity");
  if (name.empty()) return std::nullopt;
  auto granularity = enumerator_named(name, Granularity::century);
  if (!granularity) line.complain("granularity", fmt::format("there is no granularity \"{}\"", name));
  return granularity;
}

void read_place(Claim& claim, RecordMembers& members, const StreamLine& line) {
  claim.article = members.text("article");
  claim.line = members.count("line");
  claim.column = members.count("column");
  claim.end_line = members.count("end_line");
  claim.end_column = members.count("end_column");
  claim.span = {members.offset("begin"), members.offset("end")};
  claim.text = members.text_or_null("text");
  claim.sentence = members.text_or_null("sentence");
  claim.sentence_begin = members.offset("sentence_begin");
  claim.quoted_span = read_mark(members, line);
  claim.line_hash = members.text("line_hash");
}

Value read_value(RecordMembers& members, const StreamLine& line) {
  ValueType type = type_from(members.text("type"));
  std::string value = members.text("value");
  std::vector<std::string> alternatives = members.texts("alternatives");
  for (std::string_view name : {"lo", "hi", "outer_lo", "outer_hi", "unit", "hedge"}) members.derived(name);
  std::optional<Granularity> granularity = read_granularity(members, line);
  return value_or_complaint(value_from_record(type, value, alternatives, granularity), "value", line);
}

void read_marks(Claim& claim, RecordMembers& members) {
  claim.scope_words = members.texts("scope_words");
  claim.speaker = members.text_or_null("speaker");
  claim.quoted = members.flag("quoted");
  claim.polarity = members.one_of("polarity", Polarity::denied);
  claim.certainty = members.one_of("certainty", Certainty::conditional);
  claim.correction = members.flag("correction");
  claim.guessed_key = members.flag("guessed");
  claim.suppressed = members.text_or_null("suppressed");
  claim.as_of = members.time_or_null("as_of");
  claim.zone = members.one_of("zone", Zone::text);
  claim.assumptions = members.texts("assumptions");
}

}  // namespace

Result<Value> value_from_record(const ValueType& type, std::string_view text,
                                const std::vector<std::string>& alternatives,
                                std::optional<Granularity> granularity) {
  auto value = read_canonical(type, text, alternatives);
  if (!value || !granularity) return value;
  if (auto* date = std::get_if<DateValue>(&*value)) date->granularity = *granularity;
  return value;
}

Metadata read_article_record(const Json& object, const StreamLine& line) {
  RecordMembers members(object, line);
  members.derived("schema");
  Metadata article;
  article.path = members.text("article");
  article.id = members.text_or_null("id");
  article.source = members.text_or_null("source");
  article.title = members.text_or_null("title");
  article.url = members.text_or_null("url");
  article.published = members.time_or_null("published");
  article.published_origin = members.one_of("published_origin", PublishedOrigin::option);
  article.updated = members.time_or_null("updated");
  article.status = members.text_or_null("status");
  article.embargo = members.time_or_null("embargo");
  article.story = members.text_or_null("story");
  article.content_hash = members.text_or_null("content_hash");
  article.signature = members.text_or_null("signature");
  if (!signature_from(article.signature)) line.complain("signature", "\"signature\" spells no signature of a text");
  article.unset_keys = members.count("unset_keys");
  for (const Json& problem : members.array("problems")) {
    if (problem.is_object()) article.problems.push_back(read_problem(problem, line));
    else line.complain("problems", fmt::format("a problem must be an object, not {}", problem.type_name()));
  }
  members.finish();
  return article;
}

FactDefinition read_fact_record(const Json& object, const StreamLine& line) {
  RecordMembers members(object, line);
  members.derived("schema");
  FactDefinition fact;
  fact.id = members.text("fact");
  std::string hash = members.text("hash");
  fact.question = members.text("question");
  fact.help = members.text_or_null("help");
  fact.formerly = members.texts("formerly");
  read_slots(members.object("answer"), SlotDefinition::Role::answer, line, fact.slots);
  read_slots(members.object("key"), SlotDefinition::Role::key, line, fact.slots);
  fact.scope = members.one_of("scope", Scope::article);
  fact.changes = members.one_of("changes", Changes::any);
  fact.cardinality = members.one_of("cardinality", Cardinality::many);
  fact.attributed = members.one_of("attributed", Attributed::together);
  fact.tolerance = read_tolerance(members, line);
  for (const Json& reference : members.array("reference")) {
    if (reference.is_object()) fact.references.push_back(read_reference(reference, fact, line));
    else line.complain("reference", fmt::format("a reference must be an object, not {}", reference.type_name()));
  }
  fact.severity = read_severities(members.object("severity"), line);
  members.finish();
  if (line.problems.empty() && hash != fact_hash(fact))
    line.complain("hash", fmt::format("the hash of fact \"{}\" is not that of its definition", fact.id));
  return fact;
}

Claim read_claim_record(const Json& object, const FactDefinition& fact, const StreamLine& line) {
  RecordMembers members(object, line);
  members.derived("schema");
  Claim claim;
  claim.fact = members.text("fact");
  claim.slot = members.text("slot");
  if (!find_slot(fact, claim.slot, SlotDefinition::Role::answer))
    line.complain("slot", fmt::format("fact \"{}\" has no answer \"{}\"", fact.id, claim.slot));
  claim.key = read_key(members.object("key"), fact, line);
  read_place(claim, members, line);
  claim.phrase = members.text("phrase");
  claim.value = read_value(members, line);
  read_marks(claim, members);
  members.finish();
  return claim;
}

}  // namespace gainsay
