#include "report/layout.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kCut = "…";

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::error: return "\x1b[1;31m";
    case Ink::warning: return "\x1b[1;33m";
    case Ink::note: return "\x1b[1;36m";
    case Ink::faint: return "\x1b[2m";
    case Ink::mark: return "\x1b[1;35m";
    case Ink::removed: return "\x1b[31m";
    case Ink::added: return "\x1b[32m";
  }
  return "";
}

// Blanks are where a sentence may be cut; a piece without any stays whole rather than losing half a word.
std::string keep_end(const std::string& text, std::size_t width) {
  if (display_width(text) <= width) return text;
  for (std::size_t blank = text.find(' '); blank != std::string::npos; blank = text.find(' ', blank + 1)) {
    std::string_view kept = std::string_view(text).substr(blank);
    if (display_width(kept) <= width) return std::string(kCut) + std::string(kept);
  }
  return std::string(kCut) + " ";
}

std::string keep_start(const std::string& text, std::size_t width) {
  if (display_width(text) <= width) return text;
  for (std::size_t blank = text.rfind(' '); blank != std::string::npos; blank = text.rfind(' ', blank - 1)) {
    std::string_view kept = std::string_view(text).substr(0, blank + 1);
    if (display_width(kept) <= width) return std::string(kept) + std::string(kCut);
    if (blank == 0) break;
  }
  return " " + std::string(kCut);
}

std::string_view certainty_mark(Certainty certainty) {
  return certainty == Certainty::sure ? std::string_view() : name_of(certainty);
}

// Of "yesterday" in an undated article nothing is known but the word itself.
std::string value_in_words(const Claim& claim) {
  const auto* date = std::get_if<DateValue>(&claim.value);
  const bool unknown = date && !date->extent && date->fields == DateFields{} && !claim.text.empty();
  return unknown ? fmt::format("\"{}\", date not known", claim.text) : in_words(claim.value);
}

}  // namespace

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Ink::error;
    case Severity::warning: return Ink::warning;
    case Severity::note: return Ink::note;
    case Severity::off: return Ink::faint;
  }
  return Ink::faint;
}

std::string painted(std::string_view text, Ink ink, Colour colour) {
  if (colour == Colour::plain) return std::string(text);
  return fmt::format("{}{}\x1b[0m", code_of(ink), text);
}

Excerpt excerpt_of(const Claim& claim, std::size_t width) {
  std::string_view sentence = claim.sentence;
  std::size_t begin = std::min<std::size_t>(claim.quoted_span.begin, sentence.size());
  std::size_t end = std::clamp<std::size_t>(claim.quoted_span.end, begin, sentence.size());
  Excerpt whole{printable(sentence.substr(0, begin)), printable(sentence.substr(begin, end - begin)),
                printable(sentence.substr(end))};
  std::size_t mention = display_width(whole.mention), after = display_width(whole.after);
  std::size_t context = width > mention ? width - mention : 0;
  std::size_t share_after = std::min(after, context / 3);
  whole.before = keep_end(whole.before, context - share_after);
  std::size_t left = context - std::min(context, display_width(whole.before));
  whole.after = keep_start(whole.after, left);
  return whole;
}

std::string value_and_marks(const Claim& claim) {
  std::string words = value_in_words(claim);
  for (const std::string& scope : claim.scope_words) words += "; " + scope;
  if (!claim.speaker.empty()) words += "; says " + claim.speaker;
  if (claim.polarity == Polarity::denied) words += "; denied";
  if (std::string_view mark = certainty_mark(claim.certainty); !mark.empty()) words += fmt::format("; {}", mark);
  if (claim.as_of) words += "; as of " + claim.as_of->text;
  return printable(words);
}

std::string title_of(const Report& report, const Finding& finding) {
  const FactDefinition* fact = find_fact(report, finding.fact);
  auto is_answer = [](const SlotDefinition& slot) { return slot.role == SlotDefinition::Role::answer; };
  bool several = fact && std::count_if(fact->slots.begin(), fact->slots.end(), is_answer) > 1;
  return printable(several ? finding.fact + "." + finding.slot : finding.fact);
}

std::string source_of(const Report& report, const std::string& path) {
  const Metadata* article = find_article(report, path);
  return article && !article->source.empty() ? article->source : path;
}

std::string key_words(const std::vector<KeyPart>& key, std::string_view separator) {
  std::string words;
  for (const KeyPart& part : key) {
    if (!words.empty()) words += separator;
    words += part.slot + ": " + (part.value ? in_words(*part.value) : "not stated");
  }
  return words;
}

std::string instance_words(const std::vector<KeyPart>& key) {
  return key.empty() ? "" : printable(" (" + key_words(key, ", ") + ")");
}

std::string headline_of(const Finding& finding) { return printable(finding.message) + instance_words(finding.key); }

std::string place_of(const Claim& claim) {
  return printable(fmt::format("{}:{}:{}", claim.article, claim.line, claim.column));
}

std::string time_in_words(const Timestamp& time) {
  const std::size_t clock = time.text.find('T');
  if (clock == std::string::npos) return time.text;
  return fmt::format("{} {} UTC", time.text.substr(0, clock), time.text.substr(clock + 1, 5));
}

std::string source_and_date(const Metadata& article) {
  std::string words = article.source.empty() ? "no source" : article.source;
  words += article.published ? ", " + time_in_words(*article.published) : ", undated";
  if (article.updated) words += ", updated " + time_in_words(*article.updated);
  return printable(words);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

bool is_told(const Finding& finding, KnownFindings known) {
  return known == KnownFindings::shown || is_news(finding);
}

const FactDefinition* find_fact(const Report& report, std::string_view id) {
  auto by_id = [](const FactDefinition& fact, std::string_view wanted) { return fact.id < wanted; };
  auto found = std::lower_bound(report.facts.begin(), report.facts.end(), id, by_id);
  return found == report.facts.end() || found->id != id ? nullptr : &*found;
}

const Metadata* find_article(const Report& report, std::string_view path) {
  auto by_path = [](const Metadata& article, std::string_view wanted) { return article.path < wanted; };
  auto found = std::lower_bound(report.articles.begin(), report.articles.end(), path, by_path);
  return found == report.articles.end() || found->path != path ? nullptr : &*found;
}

}  // namespace gainsay
