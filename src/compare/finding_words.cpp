#include "compare/finding_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

struct Wording {
  std::string_view of_sources, of_one_article, of_draft;
};

// "a later report gives a lower figure", of a toll that should grow.
Wording wording_of_reversal(const FactDefinition& fact, std::string_view slot) {
  auto own = std::find_if(fact.slots.begin(), fact.slots.end(),
                          [&](const SlotDefinition& definition) { return definition.name == slot; });
  bool date = own != fact.slots.end() && own->type.type == Type::date;
  bool back = fact.changes == Changes::grows;
  std::string_view words = date ? (back ? "a later report gives an earlier date" : "a later report gives a later date")
                                : (back ? "a later report gives a lower figure" : "a later report gives a higher figure");
  return {words, words, words};
}

Wording wording_of(Verdict verdict, const FactDefinition& fact, std::string_view slot) {
  switch (verdict) {
    case Verdict::reversal: return wording_of_reversal(fact, slot);
    case Verdict::reference:
      return {"not as the reference says", "not as the reference says", "not as the reference says"};
    case Verdict::internal: return {"impossible in itself", "impossible in itself", "impossible in itself"};
    case Verdict::conflict:
      return {"sources disagree", "the article contradicts itself", "the draft contradicts the archive"};
    case Verdict::uncertain:
      return {"sources may disagree", "the article may contradict itself", "the draft may contradict the archive"};
    case Verdict::spelling:
      return {"the name is written differently", "the article writes the name differently",
              "the draft writes the name differently"};
    case Verdict::overlap:
      return {"stated ranges overlap only in part", "the article's ranges overlap only in part",
              "the draft's range overlaps the archive's only in part"};
    case Verdict::disputed: return {"disputed", "disputed", "disputed"};
    case Verdict::update: return {"an update", "an update", "an update"};
    case Verdict::multiple: return {"several answers", "several answers", "several answers"};
    case Verdict::precision:
      return {"sources differ in precision", "the article differs in precision",
              "draft and archive differ in precision"};
    case Verdict::agree: return {"sources agree", "the article agrees with itself", "draft and archive agree"};
  }
  return {};
}

std::string_view words_of(const Wording& wording, Between between) {
  switch (between) {
    case Between::sources: return wording.of_sources;
    case Between::claims_of_one_article: return wording.of_one_article;
    case Between::draft_and_archive: return wording.of_draft;
  }
  return "";
}

bool is_whole_day(const Timestamp& time) { return time.last != time.first; }

std::string clock(const Timestamp& time) {
  Minute in_day = minute_of_day(time.first);
  return fmt::format("{:02}:{:02}", in_day / 60, in_day % 60);
}

// The clock time alone if both reports are of one day.
std::string since(const std::optional<Timestamp>& older, const Timestamp& newer) {
  bool one_day = older && older->day() == newer.day();
  return one_day && !is_whole_day(newer) ? clock(newer) : newer.text;
}

}  // namespace

std::string message_of(Verdict verdict, Between between, const FactDefinition& fact, std::string_view slot) {
  return fmt::format("{}: {}", words_of(wording_of(verdict, fact, slot), between), fact.question);
}

std::string older_report(const Corpus& corpus, const SidePair& pair) {
  const std::size_t older = pair.first->first_report, newer = pair.second->first_report;
  auto time = time_of(corpus, newer);
  if (!time || pair.first_order != TimeOrder::before) return "";
  std::string_view what = std::holds_alternative<AmountValue>(pair.first->value) ? "figure" : "answer";
  return fmt::format("older {}: {}; since then {} ({}, {})", what, in_words(pair.first->value),
                     in_words(pair.second->value), corpus.source_of(newer), since(time_of(corpus, older), *time));
}

std::string corrected(const Corpus& corpus, std::size_t correction) {
  return fmt::format("what was corrected: {} ({})", in_words(corpus.claims.value(correction)), corpus.source_of(correction));
}

std::optional<std::string> stands_alone(const std::vector<Camp>& camps) {
  const Camp* alone = nullptr;
  bool others_are_many = false;
  for (const Camp& camp : camps) {
    if (camp.several || camp.reference) continue;
    if (camp.sources.size() > 1) others_are_many = true;
    else if (alone) return std::nullopt;
    else alone = &camp;
  }
  if (!alone || !others_are_many || alone->sources.empty()) return std::nullopt;
  return fmt::format("only {} says {}", alone->sources.front(), alone->value);
}

std::string reference_words(const Reference& reference) {
  std::string words = "the reference is " + in_words(reference.value);
  std::string checked = reference.checked.empty() ? "" : "checked " + reference.checked;
  bool both = !reference.source.empty() && !checked.empty();
  std::string origin = reference.source + (both ? ", " : "") + checked;
  return origin.empty() ? words : words + " (" + origin + ")";
}

}  // namespace gainsay
