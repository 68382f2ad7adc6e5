#include "promises.hpp"

#include <cmath>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>

#include "text/read_articles.hpp"
#include "values/recognise.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"
#include "values/timex.hpp"

namespace gainsay::fuzz {
namespace {

using MaybeBroken = std::optional<Broken>;

// Where a character begins, or the text ends.
bool on_code_point(std::string_view text, std::uint32_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

MaybeBroken broken_span(std::string_view text, const TokenisedArticle& tokenised, Span span) {
  const std::string detail = fmt::format("{}–{}", span.begin, span.end);
  if (span.begin >= span.end || span.end > text.size()) return Broken{"a span lies in its text", detail};
  if (!on_code_point(text, span.begin) || !on_code_point(text, span.end)) {
    return Broken{"a span cuts no character", detail};
  }
  for (const Sentence& sentence : tokenised.sentences) {
    if (sentence.span.begin <= span.begin && span.end <= sentence.span.end) return std::nullopt;
  }
  return Broken{"a span lies in one sentence", detail};
}

bool in_order(const Interval& interval) { return interval.lo <= interval.hi; }  // false for what is no number, too

MaybeBroken broken_interval(const Interval& core, const Interval& outer, const Value& value) {
  const std::string type = describe(type_of(value));
  if (!in_order(core) || !in_order(outer)) return Broken{type + ": an interval is in order", canonical(value)};
  if (!contains(outer, core)) return Broken{type + ": the outer interval contains the core", canonical(value)};
  return std::nullopt;
}

MaybeBroken broken_intervals(const Value& value) {
  if (const auto* amount = std::get_if<AmountValue>(&value)) {
    return broken_interval(amount->stated, amount->outer, value);
  }
  const auto* date = std::get_if<DateValue>(&value);
  if (date == nullptr) return std::nullopt;
  std::vector<DateExtent> extents = date->alternatives;
  if (date->extent) extents.push_back(*date->extent);
  for (const DateExtent& extent : extents) {
    if (auto broken = broken_interval(extent.core, extent.outer, value)) return broken;
  }
  return std::nullopt;
}

MaybeBroken broken_spelling(const Value& value) {
  const std::string text = canonical(value), type = describe(type_of(value));
  const auto read = read_canonical(type_of(value), text, canonical_alternatives(value));
  if (!read) return Broken{type + ": canonical text can be read back", text + ": " + read.error().front().message};
  if (canonical(*read) != text || canonical_alternatives(*read) != canonical_alternatives(value)) {
    return Broken{type + ": canonical text read back is the same text", text + " is read as " + canonical(*read)};
  }
  if (in_words(*read) != in_words(value)) {
    return Broken{type + ": what is read back has the same words",
                  fmt::format("{} is \"{}\", and once read \"{}\"", text, in_words(value), in_words(*read))};
  }
  const RelationKind to_itself = relate(value, value).kind, to_read = relate(value, *read).kind;
  if (to_read == to_itself) return std::nullopt;
  return Broken{type + ": what is read back has the same relation",
                fmt::format("{} is {} to itself, and {} once read", text, name_of(to_itself), name_of(to_read))};
}

RelationKind mirrored(RelationKind kind) {
  if (kind == RelationKind::refines) return RelationKind::refined_by;
  return kind == RelationKind::refined_by ? RelationKind::refines : kind;
}

MaybeBroken broken_symmetry(const Value& a, const Value& b) {
  const RelationKind one = relate(a, b).kind, other = relate(b, a).kind;
  if (mirrored(one) == other) return std::nullopt;
  return Broken{describe(type_of(a)) + ": relations are symmetric",
                fmt::format("{} to {}: {}, and back {}", canonical(a), canonical(b), name_of(one), name_of(other))};
}

bool same(const std::vector<Mention>& a, const std::vector<Mention>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Mention& one, const Mention& other) {
    return one.span == other.span && one.value == other.value && one.assumptions == other.assumptions &&
           one.weak == other.weak && one.lead == other.lead;
  });
}

bool same(const std::vector<Timex>& a, const std::vector<Timex>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Timex& one, const Timex& other) {
    return one.span == other.span && one.type == other.type && one.value == other.value &&
           one.modifier == other.modifier;
  });
}

// Values of one span stand together; of two spans neither reaches into the other.
MaybeBroken broken_order(const std::vector<Mention>& mentions) {
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    const Mention &before = mentions[i - 1], &mention = mentions[i];
    const bool one_span = before.first_token == mention.first_token && before.token_count == mention.token_count;
    if (!one_span && mention.first_token < before.end_token()) {
      return Broken{"values do not overlap", canonical(before.value) + " and " + canonical(mention.value)};
    }
  }
  return std::nullopt;
}

MaybeBroken broken_mention(const Mention& mention, const Article& article, const TokenisedArticle& tokenised) {
  if (mention.token_count == 0 || mention.end_token() > tokenised.tokens.size()) {
    return Broken{"a value has tokens of its article", canonical(mention.value)};
  }
  if (mention.lead >= mention.token_count) return Broken{"a value is more than its lead", canonical(mention.value)};
  if (auto broken = broken_span(article.text, tokenised, mention.span)) return broken;
  if (auto broken = broken_intervals(mention.value)) return broken;
  return broken_spelling(mention.value);
}

MaybeBroken broken_mentions(const Article& article, const TokenisedArticle& tokenised,
                            const RecogniseContext& context) {
  const std::vector<Mention> mentions = recognise(article.text, tokenised, context);
  if (auto broken = broken_order(mentions)) return broken;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (auto broken = broken_mention(mentions[i], article, tokenised)) return broken;
    if (i == 0) continue;
    if (auto broken = broken_symmetry(mentions[i - 1].value, mentions[i].value)) return broken;
  }
  if (!same(mentions, recognise(article.text, tokenised, context))) return Broken{"values are the same again", ""};
  return std::nullopt;
}

MaybeBroken broken_timex(const Article& article, const TokenisedArticle& tokenised, const RecogniseContext& context) {
  const std::vector<Timex> expressions = recognise_timex(tokenised, context);
  if (!same(expressions, recognise_timex(tokenised, context))) return Broken{"time expressions are the same again", ""};
  std::uint32_t last = 0;
  for (const Timex& timex : expressions) {
    if (auto broken = broken_span(article.text, tokenised, timex.span)) return broken;
    if (timex.span.begin < last) return Broken{"time expressions do not overlap", timex.value};
    if (timex.value.empty()) return Broken{"a time expression has a value", ""};
    last = timex.span.end;
  }
  return std::nullopt;
}

struct Setting {
  std::optional<Timestamp> published;
  Policies policies;
};

// Another than the default of every policy.
Policies other_policies() {
  Policies policies;
  for (const auto& [name, value] :
       {std::pair{"anchor", "narrative"}, {"week-start", "sunday"}, {"date-order", "month-first"}, {"weekend", "coming"},
        {"last-weekday", "week"}, {"early-mid-late", "hard"}, {"end-of-week", "saturday"}, {"seasons", "southern"},
        {"century", "latest"}, {"fiscal-year-start", "october"}})
    if (!set_policy(policies, name, value)) std::abort();
  return policies;
}

const std::vector<Setting>& settings() {
  static const std::vector<Setting> all = {
      {parse_timestamp("2021-03-31T22:15"), {}},
      {std::nullopt, other_policies()},
      {parse_timestamp("2021-03-31"), other_policies()},
  };
  return all;
}

MaybeBroken broken_tampered(const ValueType& type, const std::string& text) {
  const auto read = read_canonical(type, text);
  if (!read) return std::nullopt;
  auto broken = broken_intervals(*read);
  if (!broken) broken = broken_spelling(*read);
  if (broken) broken->detail = fmt::format("\"{}\" is read as {}", text, broken->detail);
  return broken;
}

}  // namespace

MaybeBroken broken_promise(std::string_view text) {
  for (const char* path : {"story.txt", "story.md"}) {
    const auto article = article_from(text, path);
    if (is_unread(article->metadata)) continue;
    const TokenisedArticle tokenised = tokenise(*article);
    for (const Setting& setting : settings()) {
      const RecogniseContext context{Lexicon::english(), setting.policies, setting.published};
      if (auto broken = broken_mentions(*article, tokenised, context)) return broken;
      if (auto broken = broken_timex(*article, tokenised, context)) return broken;
    }
  }
  return std::nullopt;
}

MaybeBroken broken_by_tampering(std::string_view text, Random& random) {
  const auto article = article_from(text, "story.txt");
  if (is_unread(article->metadata)) return std::nullopt;
  const Setting& setting = settings()[random() % settings().size()];
  const RecogniseContext context{Lexicon::english(), setting.policies, setting.published};
  for (const Mention& mention : recognise(article->text, tokenise(*article), context)) {
    const std::string tampered = mutated(canonical(mention.value), random);
    if (auto broken = broken_tampered(type_of(mention.value), tampered)) return broken;
  }
  return std::nullopt;
}

}  // namespace gainsay::fuzz
