#include "compare/canonical_records.hpp"

#include <algorithm>

#include "compare/known_values.hpp"
#include "compare/scanned_lines.hpp"
#include "text/signature.hpp"

namespace gainsay {
namespace {

bool has_answer(const FactDefinition& fact, std::string_view slot) {
  return std::any_of(fact.slots.begin(), fact.slots.end(), [&](const SlotDefinition& known) {
    return known.role == SlotDefinition::Role::answer && known.name == slot;
  });
}

// What one record's strings spell, and whether all of it means something.
class Spelling {
 public:
  explicit Spelling(KnownTimes& times) : times_(times) {}

  std::string text(const Spelled& spelled) { return std::string(view(spelled)); }
  std::string_view view(const Spelled& spelled) { return spelled.read(held_); }  // until the next

  std::optional<Timestamp> time(const Spelled& spelled) {
    const std::string_view written = view(spelled);
    if (written.empty()) return std::nullopt;
    const Timestamp* time = times_.of(written);
    if (time) return *time;
    refuse();
    return std::nullopt;
  }

  void refuse() { is_refused_ = true; }
  bool is_refused() const { return is_refused_; }

 private:
  KnownTimes& times_;
  std::string held_;
  bool is_refused_ = false;
};

// Canonical lines have them in the order of the fact's slots.
void read_key(const Spelled& object, const FactDefinition& fact, KnownValues& values, Spelling& spelling,
              std::vector<KeyPart>& key) {
  std::vector<const SlotDefinition*> slots;
  for (const SlotDefinition& slot : fact.slots)
    if (slot.role == SlotDefinition::Role::key) slots.push_back(&slot);
  each_member(object, [&](const Spelled& name, const std::optional<Spelled>& text) {
    if (key.size() == slots.size() || name.has_escapes || name.text != slots[key.size()]->name) return spelling.refuse();
    KeyPart& part = key.emplace_back(KeyPart{slots[key.size()]->name, std::nullopt});
    if (!text) return;
    if (const Value* value = values.of_key(slots[key.size() - 1]->type, spelling.view(*text))) part.value = *value;
    else spelling.refuse();
  });
  if (key.size() != slots.size()) spelling.refuse();
}

void read_place(const ScannedClaim& scanned, Spelling& spelling, Claim& claim) {
  claim.article = spelling.text(scanned.article);
  claim.line = scanned.line;
  claim.column = scanned.column;
  claim.end_line = scanned.end_line;
  claim.end_column = scanned.end_column;
  claim.span = scanned.span;
  claim.text = spelling.text(scanned.text);
  claim.sentence = spelling.text(scanned.sentence);
  claim.sentence_begin = scanned.sentence_begin;
  claim.quoted_span = scanned.mark;
  claim.line_hash = spelling.text(scanned.line_hash);
  claim.phrase = spelling.text(scanned.phrase);
}

void read_value(const ScannedClaim& scanned, KnownValues& values, Spelling& spelling, Claim& claim) {
  std::optional<Granularity> granularity;
  if (!scanned.granularity.text.empty()) {
    granularity = enumerator_named(scanned.granularity.text, Granularity::century);
    if (!granularity) return spelling.refuse();
  }
  const std::string type = spelling.text(scanned.type);
  const Value* value =
      values.of_record(type, spelling.view(scanned.value), texts_of(scanned.alternatives), granularity);
  if (value) claim.value = *value;
  else spelling.refuse();
}

void read_marks(const ScannedClaim& scanned, Spelling& spelling, Claim& claim) {
  claim.scope_words = texts_of(scanned.scope_words);
  claim.speaker = spelling.text(scanned.speaker);
  claim.quoted = scanned.quoted;
  claim.polarity = scanned.polarity;
  claim.certainty = scanned.certainty;
  claim.correction = scanned.correction;
  claim.guessed_key = scanned.guessed;
  claim.suppressed = spelling.text(scanned.suppressed);
  claim.as_of = spelling.time(scanned.as_of);
  claim.zone = scanned.zone;
  claim.assumptions = texts_of(scanned.assumptions);
}

// A slot that stands there twice is for the thorough reader.
void read_slots(LineScanner& scanner, SlotDefinition::Role role, std::vector<SlotDefinition>& slots) {
  std::string held;
  each_member(scanner.members(), [&](const Spelled& spelled, const std::optional<Spelled>& type) {
    std::string name(spelled.read(held));
    const bool is_again = std::any_of(slots.begin(), slots.end(), [&](const SlotDefinition& slot) { return slot.name == name; });
    if (!type || is_again) return scanner.refuse();
    slots.push_back(slot_from(std::move(name), std::string(type->read(held)), role));
  });
}

void read_severities(LineScanner& scanner, std::map<std::string, Severity>& severities) {
  std::string held;
  each_member(scanner.members(), [&](const Spelled& verdict, const std::optional<Spelled>& level) {
    const auto severity = level ? enumerator_named(level->read(held), Severity::error) : std::nullopt;
    if (!severity) return scanner.refuse();
    severities[std::string(verdict.read(held))] = *severity;
  });
}

void read_definition(LineScanner& scanner, FactDefinition& fact) {
  std::string held;
  scanner.expect(",\"question\":");
  fact.question = scanner.text().read(held);
  scanner.expect(",\"help\":");
  fact.help = scanner.text_or_null().read(held);
  scanner.expect(",\"formerly\":");
  fact.formerly = texts_of(scanner.texts());
  scanner.expect(",\"answer\":");
  read_slots(scanner, SlotDefinition::Role::answer, fact.slots);
  scanner.expect(",\"key\":");
  read_slots(scanner, SlotDefinition::Role::key, fact.slots);
  scanner.expect(",\"scope\":");
  fact.scope = scanner.one_of(Scope::article);
  scanner.expect(",\"changes\":");
  fact.changes = scanner.one_of(Changes::any);
  scanner.expect(",\"cardinality\":");
  fact.cardinality = scanner.one_of(Cardinality::many);
  scanner.expect(",\"attributed\":");
  fact.attributed = scanner.one_of(Attributed::together);
  scanner.expect(",\"tolerance\":");
  const auto tolerance = tolerance_from(scanner.text().read(held));
  if (tolerance) fact.tolerance = *tolerance;
  else scanner.refuse();
  scanner.expect(",\"reference\":[],\"severity\":");
  read_severities(scanner, fact.severity);
  scanner.expect("}");
}

}  // namespace

std::optional<FactDefinition> canonical_fact(std::string_view line) {
  LineScanner scanner(line);
  std::string held;
  std::optional<FactDefinition> fact(std::in_place);
  scanner.expect("{\"schema\":\"gainsay.fact/1\",\"fact\":");
  fact->id = scanner.text().read(held);
  scanner.expect(",\"hash\":");
  scanner.text();
  read_definition(scanner, *fact);
  if (!scanner.is_whole() || fact_line(*fact) != line) fact.reset();
  return fact;
}

struct CanonicalRecords::Tools {
  KnownValues values;
  KnownTimes times;
  ScannedClaim claim;
  ScannedArticle article;
};

CanonicalRecords::CanonicalRecords() : tools_(std::make_unique<Tools>()) {}
CanonicalRecords::~CanonicalRecords() = default;

std::optional<Metadata> CanonicalRecords::article(std::string_view line) {
  ScannedArticle& scanned = tools_->article = {};
  std::optional<Metadata> article(std::in_place);
  if (!scan(line, scanned) || !read_article(scanned, tools_->times, *article)) article.reset();
  return article;
}

std::optional<Claim> CanonicalRecords::claim(std::string_view line, const FactNamed& fact_named) {
  ScannedClaim& scanned = tools_->claim = {};
  if (!scan(line, scanned)) return std::nullopt;
  Spelling spelling(tools_->times);
  std::optional<Claim> claim(std::in_place);
  claim->fact = spelling.text(scanned.fact);
  const FactDefinition* fact = fact_named(claim->fact);
  claim->slot = spelling.text(scanned.slot);
  if (!fact || !has_answer(*fact, claim->slot)) return std::nullopt;
  read_key(scanned.key, *fact, tools_->values, spelling, claim->key);
  read_place(scanned, spelling, *claim);
  read_marks(scanned, spelling, *claim);
  read_value(scanned, tools_->values, spelling, *claim);
  if (spelling.is_refused()) claim.reset();
  return claim;
}

const Timestamp* KnownTimes::of(std::string_view text) {
  constexpr std::size_t kMost = 1u << 16;
  if (times_.size() == kMost) {
    texts_ = TextNumbers();
    times_.clear();
  }
  const TextNumbers::Number number = texts_.number_of(text);
  if (number == times_.size()) times_.push_back(parse_timestamp(text));
  return times_[number] ? &*times_[number] : nullptr;
}

bool read_rest(const ScannedClaim& scanned, KnownTimes& times, Claim& claim) {
  Spelling spelling(times);
  read_place(scanned, spelling, claim);
  read_marks(scanned, spelling, claim);
  return !spelling.is_refused();
}

bool read_article(const ScannedArticle& scanned, KnownTimes& times, Metadata& article) {
  Spelling spelling(times);
  article.path = spelling.text(scanned.path);
  article.id = spelling.text(scanned.id);
  article.source = spelling.text(scanned.source);
  article.title = spelling.text(scanned.title);
  article.url = spelling.text(scanned.url);
  article.published = spelling.time(scanned.published);
  article.published_origin = scanned.published_origin;
  article.updated = spelling.time(scanned.updated);
  article.status = spelling.text(scanned.status);
  article.embargo = spelling.time(scanned.embargo);
  article.story = spelling.text(scanned.story);
  article.content_hash = spelling.text(scanned.content_hash);
  article.signature = spelling.text(scanned.signature);
  article.unset_keys = scanned.unset_keys;
  return !spelling.is_refused() && signature_from(article.signature).has_value();
}

}  // namespace gainsay
