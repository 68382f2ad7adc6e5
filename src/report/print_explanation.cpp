#include "report/print_explanation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "check/stop_words.hpp"
#include "match/slot_values.hpp"
#include "report/printable_lines.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

std::string_view name_of(Helper helper) {
  switch (helper) {
    case Helper::none: return "";
    case Helper::have: return "have";
    case Helper::be: return "be";
    case Helper::modal: return "modal";
    case Helper::negator: return "negator";
    case Helper::adverb: return "adverb";
  }
  return "";
}

void append(std::string& text, const std::string& piece, std::string_view separator = ", ") {
  text += (text.empty() ? "" : std::string(separator)) + piece;
}

// "denied, planned, said by Anna Berg": the marks that are not the usual ones, of a hit and of a claim alike.
template <class Marked>
std::string marks_in_words(const Marked& marked) {
  std::string text;
  if (marked.polarity == Polarity::denied) append(text, "denied");
  if (marked.certainty != Certainty::sure) append(text, std::string(name_of(marked.certainty)));
  if (marked.correction) append(text, "a correction");
  if (!marked.speaker.empty()) append(text, "said by " + marked.speaker);
  if (marked.quoted) append(text, "in quotation marks");
  if (marked.as_of) append(text, "as of " + marked.as_of->text);
  return text;
}

class Printer {
 public:
  Printer(const Fact& fact, const Explanation& explanation)
      : fact_(fact), trial_(explanation.trial), claims_(explanation.claims), article_(explanation.trial.article) {}

  std::string print() {
    lines_ = fmt::format("{}: {}\n", fact_.definition.id, fact_.definition.question);
    if (!fact_.context.empty()) {
      const auto& context = trial_.context;
      add(0, context ? fmt::format("\ncontext: matches, by {}", fact_.written.context[*context])
                     : "\ncontext: does not match in this text; in an article it is asked of the whole");
    }
    for (const SentenceTrial& sentence : trial_.sentences) print_sentence(sentence);
    print_claims();
    return printable_lines(lines_);
  }

 private:
  void add(std::size_t depth, const std::string& line) { lines_ += std::string(2 * depth, ' ') + line + "\n"; }

  void print_sentence(const SentenceTrial& sentence) {
    const Sentence& own = article_.tokenised.sentences[sentence.sentence];
    add(0, "\n" + readable(slice(article_.article.text, own.span)));
    print_words(own);
    print_values(own);
    if (sentence.ruled_out_by)
      add(1, fmt::format("unless: rules out what is found here, by {}", fact_.written.unless[*sentence.ruled_out_by]));
    if (!fact_.near.empty())
      add(1, sentence.near ? fmt::format("near: matches, by {}", fact_.written.near[*sentence.near])
                           : "near: does not match in this sentence or the two before it");
    if (!fact_.phrases.empty()) add(1, "phrases:");
    for (const PhraseTrial& phrase : sentence.phrases) print_phrase(sentence, phrase);
  }

  void print_words(const Sentence& own) {
    std::string words, helpers, breakers;
    for (std::uint32_t token = own.first_token; token < own.first_token + own.token_count; ++token) {
      const std::string& word = article_.tokenised.tokens[token].folded;
      const WordRole& role = trial_.roles[token];
      append(words, word, " ");
      if (role.helper != Helper::none) append(helpers, fmt::format("{} ({})", word, name_of(role.helper)));
      const bool last = token + 1 == own.first_token + own.token_count;
      if (role.breaker && !last) append(breakers, word, " ");
    }
    add(1, "words: " + words);
    if (!helpers.empty()) add(1, "verb helpers: " + helpers);
    if (!breakers.empty()) add(1, "no gap crosses: " + breakers);
  }

  void print_values(const Sentence& own) {
    const auto mentions = mentions_from(article_, own.first_token, own.first_token + own.token_count);
    std::string values;
    for (const Mention& mention : mentions) {
      const auto& slots = fact_.definition.slots;
      const bool fills = std::any_of(slots.begin(), slots.end(),
                                     [&](const SlotDefinition& slot) { return takes(slot, mention.value); });
      // Categories of other packs are nothing to this fact.
      if (!fills && (mention.weak || type_of(mention.value).type == Type::category)) continue;
      values += fmt::format("    {} \"{}\" = {}{}\n", describe(type_of(mention.value)),
                            readable(slice(article_.article.text, mention.span)), in_words(mention.value),
                            mention.weak ? ", a name only in a phrase" : fills ? "" : ", of no slot");
      for (const Assumption& assumption : mention.assumptions) values += "      assumed: " + assumption.text + "\n";
    }
    add(1, values.empty() ? "values: none" : "values:");
    lines_ += values;
  }

  void print_phrase(const SentenceTrial& sentence, const PhraseTrial& trial) {
    const Phrase& phrase = fact_.phrases[trial.phrase];
    add(2, fmt::format("{}: {}", phrase.place.line, phrase.text));
    if (trial.stop) {
      add(3, "stops: " + in_words(*trial.stop, article_, sentence.sentence));
      return;
    }
    bool counts = false;
    for (const HitTrial& hit : sentence.hits) {
      if (hit.found.phrase != trial.phrase) continue;
      counts = true;
      print_hit(sentence, phrase, hit);
    }
    if (counts) return;
    const Hit& hit = trial.hits.front();
    const std::string_view lost = trial.ruled_out == trial.hits.size()
                                      ? "but unless rules it out"
                                      : "but another phrase or shorter match has its answer";
    add(3, fmt::format("matches \"{}\", {}", words_at(article_, sentence.sentence, hit.begin, hit.end), lost));
  }

  void print_hit(const SentenceTrial& sentence, const Phrase& phrase, const HitTrial& trial) {
    const Hit& hit = trial.found.hit;
    add(3, fmt::format("matches \"{}\"", words_at(article_, sentence.sentence, hit.begin, hit.end)));
    if (phrase.constant)
      add(4, fmt::format("{} = {}, as the phrase says", fact_.definition.slots[phrase.constant->first].name,
                         in_words(phrase.constant->second)));
    for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
      const SlotDefinition& definition = fact_.definition.slots[slot];
      const auto index = static_cast<std::size_t>(hit.slots[slot]);
      if (definition.role == SlotDefinition::Role::answer && hit.slots[slot] >= 0 && index < article_.mentions.size())
        add(4, fmt::format("{} = {}", definition.name, in_words(article_.mentions[index].value)));
    }
    if (trial.another_time) add(4, "no claim: by the date that governs it, it tells of another event (within)");
    if (trial.vague) add(4, "no claim: the answer is too wide to tell when it was (within)");
    print_key(trial);
    const std::string words = marks_in_words(trial.marks);
    if (!words.empty()) add(4, "marks: " + words);
  }

  void print_key(const HitTrial& trial) {
    if (!trial.key) {
      add(4, "no claim: nothing says which instance it is about, and its key must be set");
      return;
    }
    for (const KeyPart& part : trial.key->parts)
      add(4, fmt::format("{} = {}", part.slot, part.value ? in_words(*part.value) : "unset"));
    for (const std::string& assumption : trial.key->assumptions) add(4, "assumed: " + assumption);
  }

  void print_claims() {
    add(0, claims_.empty() ? "\nno claim" : claims_.size() == 1 ? "\n1 claim:" : fmt::format("\n{} claims:", claims_.size()));
    for (const Claim& claim : claims_) {
      const std::string marks = marks_in_words(claim);
      std::string key;
      for (const KeyPart& part : claim.key)
        append(key, part.slot + " " + (part.value ? in_words(*part.value) : "unset"));
      add(1, fmt::format("{} = {}{}{}", claim.slot, in_words(claim.value), key.empty() ? "" : " for " + key,
                         marks.empty() ? "" : " (" + marks + ")"));
    }
  }

  const Fact& fact_;
  const FactTrial& trial_;
  const std::vector<Claim>& claims_;
  const ReadArticle& article_;
  std::string lines_;
};

}  // namespace

std::string print_explanation(const Fact& fact, const Explanation& explanation) {
  return Printer(fact, explanation).print();
}

}  // namespace gainsay
