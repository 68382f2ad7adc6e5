#include "compare/canonical_records.hpp"

#include <algorithm>
#include <cstring>

#include "compare/known_values.hpp"
#include "compare/ordered_members.hpp"
#include "text/signature.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kArticleBeginning = R"({"schema":"gainsay.article/1",)";
constexpr std::string_view kClaimBeginning = R"({"schema":"gainsay.claim/1",)";

bool has_answer(const FactDefinition& fact, std::string_view slot) {
  return std::any_of(fact.slots.begin(), fact.slots.end(), [&](const SlotDefinition& known) {
    return known.role == SlotDefinition::Role::answer && known.name == slot;
  });
}

void read_key_part(OrderedMembers& members, const SlotDefinition& slot, KnownValues& values, KeyPart& part) {
  part.slot = slot.name;
  const auto text = members.text_if_any(slot.name);
  if (!text || members.is_refused()) return;
  const Value* value = values.of_key(slot.type, *text);
  if (value) part.value = *value;
  else members.refuse();
}

// Canonical lines have them in the order of the fact's slots.
void read_key(OrderedMembers& record, const FactDefinition& fact, KnownValues& values, std::vector<KeyPart>& key) {
  auto object = record.object("key");
  if (!object) return;
  OrderedMembers members(*object);
  for (const SlotDefinition& slot : fact.slots)
    if (slot.role == SlotDefinition::Role::key) read_key_part(members, slot, values, key.emplace_back());
  if (!members.is_whole()) record.refuse();
}

Span read_mark(OrderedMembers& members) {
  auto items = members.array("mark");
  if (!items) return {};
  std::uint32_t ends[2] = {0, 0};
  std::size_t read = 0;
  for (auto item : *items) {
    std::string_view token;
    const bool is_token = item.raw_json_token().get(token) == simdjson::SUCCESS;
    const auto number = is_token ? whole_number(token) : std::nullopt;
    if (!number || *number > UINT32_MAX || read == 2) {
      members.refuse();
      return {};
    }
    ends[read++] = static_cast<std::uint32_t>(*number);
  }
  if (read != 2 || ends[0] > ends[1]) members.refuse();
  return {ends[0], ends[1]};
}

void read_place(OrderedMembers& members, Claim& claim) {
  claim.article = members.text("article");
  claim.line = members.count("line");
  claim.column = members.count("column");
  claim.end_line = members.count("end_line");
  claim.end_column = members.count("end_column");
  claim.span.begin = members.offset("begin");
  claim.span.end = members.offset("end");
  claim.text = members.text_or_null("text");
  claim.sentence = members.text_or_null("sentence");
  claim.sentence_begin = members.offset("sentence_begin");
  claim.quoted_span = read_mark(members);
  claim.line_hash = members.text("line_hash");
  claim.phrase = members.text("phrase");
}

// What the value's record tells of it, until the last member of the claim has been read.
struct SpelledValue {
  std::string type, text;
  std::optional<Granularity> granularity;
};

void read_spelled_value(OrderedMembers& members, SpelledValue& spelled) {
  spelled.type = members.text("type");
  spelled.text = members.text("value");
  for (const std::string_view name : {"lo", "hi", "outer_lo", "outer_hi", "unit", "hedge"}) members.derived(name);
  spelled.granularity.reset();
  const std::string_view granularity = members.text_or_null("granularity");
  if (granularity.empty()) return;
  spelled.granularity = enumerator_named(granularity, Granularity::century);
  if (!spelled.granularity) members.refuse();
}

void read_marks(OrderedMembers& members, Claim& claim) {
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

void read_members(OrderedMembers& members, const FactNamed& fact_named, KnownValues& values, SpelledValue& spelled,
                  Claim& claim) {
  members.text("schema");
  claim.fact = members.text("fact");
  const FactDefinition* fact = members.is_refused() ? nullptr : fact_named(claim.fact);
  claim.slot = members.text("slot");
  if (!fact || !has_answer(*fact, claim.slot)) return members.refuse();
  read_key(members, *fact, values, claim.key);
  read_place(members, claim);
  read_spelled_value(members, spelled);
  read_marks(members, claim);
  const std::vector<std::string> alternatives = members.texts("alternatives");
  if (!members.is_whole()) return members.refuse();
  const Value* value = values.of_record(spelled.type, spelled.text, alternatives, spelled.granularity);
  if (value) claim.value = *value;
  else members.refuse();
}

void read_members(OrderedMembers& members, Metadata& article) {
  members.text("schema");
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
  if (!signature_from(article.signature)) members.refuse();
  article.unset_keys = members.count("unset_keys");
  auto problems = members.array("problems");
  if (!problems || problems->begin() != problems->end() || !members.is_whole()) members.refuse();
}

}  // namespace

struct CanonicalRecords::Tools {
  simdjson::ondemand::parser parser;
  std::string padded;
  KnownValues values;
  SpelledValue spelled;

  // Whether the line is one object, and `read` takes it as a whole.
  template <class Read>
  bool take(std::string_view line, Read&& read) {
    const std::size_t needed = line.size() + simdjson::SIMDJSON_PADDING;
    if (padded.size() < needed) padded.resize(2 * needed);
    std::memcpy(padded.data(), line.data(), line.size());
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded.data(), line.size(), padded.size()).get(document) != simdjson::SUCCESS) return false;
    if (document.get_object().get(object) != simdjson::SUCCESS) return false;
    OrderedMembers members(object);
    read(members);
    // Behind the object there is nothing.
    return !members.is_refused() && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
  }
};

CanonicalRecords::CanonicalRecords() : tools_(std::make_unique<Tools>()) {}
CanonicalRecords::~CanonicalRecords() = default;

std::optional<Metadata> CanonicalRecords::article(std::string_view line) {
  std::optional<Metadata> article(std::in_place);
  if (!tools_->take(line, [&](OrderedMembers& members) { read_members(members, *article); })) article.reset();
  return article;
}

std::optional<Claim> CanonicalRecords::claim(std::string_view line, const FactNamed& fact_named) {
  std::optional<Claim> claim(std::in_place);
  const auto read = [&](OrderedMembers& members) {
    read_members(members, fact_named, tools_->values, tools_->spelled, *claim);
  };
  if (!tools_->take(line, read)) claim.reset();
  return claim;
}

LineKind kind_of_line(std::string_view line) {
  if (line.starts_with(kClaimBeginning)) return LineKind::claim;
  return line.starts_with(kArticleBeginning) ? LineKind::article : LineKind::other;
}

}  // namespace gainsay
