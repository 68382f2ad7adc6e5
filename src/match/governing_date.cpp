#include "match/governing_date.hpp"

#include <algorithm>

#include "match/background_date.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

bool is_word(const Token& token) { return token.kind == TokenKind::word; }

// Where the noun phrase begins that the date at [begin, end) is part of: "the (deadly) 2004 flood", "last year's flood",
// "the (deadly) quake of 1999". Nothing where it stands for itself.
std::optional<std::uint32_t> noun_phrase_of(std::span<const Token> tokens, std::uint32_t begin, std::uint32_t end,
                                            const Lexicon& lexicon) {
  const auto& determiners = lexicon.set("determiners");
  const auto& common = lexicon.set("no_nouns");
  const auto opens = [&](std::uint32_t at) {
    return determiners.contains(tokens[at].folded) || tokens[at].folded == "'s";
  };
  const auto is_noun = [&](std::uint32_t at) { return is_word(tokens[at]) && !common.contains(tokens[at].folded); };
  const auto opening_before = [&](std::uint32_t at, std::uint32_t most) -> std::optional<std::uint32_t> {
    for (std::uint32_t back = 1; back <= most && back <= at; ++back) {
      if (opens(at - back)) return at - back;
      if (!is_noun(at - back)) return std::nullopt;
    }
    return std::nullopt;
  };
  if (begin >= 2 && tokens[begin - 1].folded == "of" && opens(begin - 2)) return begin - 2;  // "that of 1999"
  if (begin >= 2 && tokens[begin - 1].folded == "of" && is_noun(begin - 2))
    return opening_before(begin - 1, 3).value_or(begin - 2);
  if (end + 1 < tokens.size() && tokens[end].folded == "'s" && is_noun(end + 1)) return begin;
  if (end < tokens.size() && is_noun(end)) return opening_before(begin, 2);
  return std::nullopt;
}

// Where the comparison begins in which the date tells when something else was so: "61 percent, up from 57 percent four years
// ago", "compared with 12 in 2019".
std::optional<std::uint32_t> comparison_before(std::span<const Token> tokens, std::uint32_t date, const Lexicon& lexicon) {
  for (std::uint32_t at = date; at > 0 && (is_word(tokens[at - 1]) || tokens[at - 1].kind == TokenKind::number); --at) {
    const bool from_number = tokens[at - 1].folded == "from" && tokens[at].kind == TokenKind::number;
    if (from_number || lexicon.set("comparison_begins").contains(tokens[at - 1].folded)) return at - 1;
  }
  return std::nullopt;
}

}  // namespace

GoverningDates::GoverningDates(const ReadArticle& article, const KeyTools& tools)
    : article_(article), lexicon_(tools.lexicon), speakers_(tools.speakers),
      opening_(opening_of(article, tools.lexicon)) {}

GoverningDates::Place GoverningDates::place_of(const Mention& mention, std::size_t sentence) const {
  const Sentence& own = article_.tokenised.sentences[sentence];
  const auto tokens = std::span(article_.tokenised.tokens).subspan(own.first_token, own.token_count);
  const std::uint32_t begin = mention.first_token - own.first_token;
  if (opening_.in_dateline(mention.first_token) || speakers_.saying_of_date(tokens, begin)) return Place::nowhere;
  const auto phrase = noun_phrase_of(tokens, begin, begin + mention.token_count, lexicon_);
  const std::uint32_t at = phrase.value_or(begin);
  const std::string_view before = at > 0 ? std::string_view(tokens[at - 1].folded) : std::string_view();
  const std::string_view two_before = at > 1 ? std::string_view(tokens[at - 2].folded) : std::string_view();
  const auto compares = [&](std::string_view word) { return lexicon_.set("compared_after").contains(std::string(word)); };
  const bool inside = lexicon_.set("event_prepositions").contains(std::string(before));
  if (compares(before) || (inside && compares(two_before))) return Place::nowhere;
  return !phrase || inside ? Place::clause : Place::subject;
}

// Behind it with nothing between that ends a clause, or in a clause that says what it did: "the 1999 quake, which killed".
bool GoverningDates::is_subject_of(const Mention& mention, std::size_t sentence, const Hit& hit) const {
  const Sentence& own = article_.tokenised.sentences[sentence];
  const auto& tokens = article_.tokenised.tokens;
  const std::uint32_t begin = own.first_token + hit.begin;
  if (mention.end_token() > begin) return false;
  for (std::uint32_t at = mention.end_token(); at < begin; ++at) {
    if (is_word(tokens[at]) || tokens[at].kind == TokenKind::number) continue;
    if (at + 1 >= own.first_token + own.token_count || !lexicon_.set("relative_words").contains(tokens[at + 1].folded))
      return false;
  }
  return true;
}

// In days; nothing for a date that is not resolved.
std::optional<double> GoverningDates::distance(const Mention& mention) const {
  const auto* date = std::get_if<DateValue>(&mention.value);
  const auto& published = article_.article.metadata.published;
  if (!date || !date->extent || !published) return std::nullopt;
  const Interval& extent = date->extent->outer;
  const double before = static_cast<double>(published->first) - extent.hi;
  const double after = extent.lo - static_cast<double>(published->last);
  return std::max({0.0, before, after}) / static_cast<double>(kMinutesADay);
}

// By the words between it and the hit; of two as near the earlier.
std::optional<double> GoverningDates::distance_in_sentence(std::size_t sentence, const Hit& hit) const {
  const Sentence& own = article_.tokenised.sentences[sentence];
  const auto tokens = std::span(article_.tokenised.tokens).subspan(own.first_token, own.token_count);
  const std::uint32_t begin = own.first_token + hit.begin, end = own.first_token + hit.end;
  const Mention* nearest = nullptr;
  std::uint32_t fewest = 0;
  for (const Mention& mention : mentions_from(article_, own.first_token, own.first_token + own.token_count)) {
    if (!distance(mention)) continue;
    const Place place = place_of(mention, sentence);
    if (place == Place::nowhere || (place == Place::subject && !is_subject_of(mention, sentence, hit))) continue;
    const std::uint32_t first = mention.first_token - own.first_token;
    const auto aside = aside_of_date(tokens, {first, first + mention.token_count}, lexicon_);
    if (aside && !tells_of_hit(*aside, {hit.begin, hit.end})) continue;
    const auto comparison = comparison_before(tokens, mention.first_token - own.first_token, lexicon_);
    if (comparison && *comparison >= hit.end) continue;
    const std::uint32_t words = mention.end_token() <= begin ? begin - mention.end_token()
                                : mention.first_token >= end ? mention.first_token - end
                                                             : 0;
    if (nearest && words >= fewest) continue;
    nearest = &mention;
    fewest = words;
  }
  return nearest ? distance(*nearest) : std::nullopt;
}

bool GoverningDates::is_background(const Mention& mention, std::size_t sentence) const {
  const Sentence& own = article_.tokenised.sentences[sentence];
  const auto tokens = std::span(article_.tokenised.tokens).subspan(own.first_token, own.token_count);
  const std::uint32_t first = mention.first_token - own.first_token;
  const TokenRange date{first, first + mention.token_count};
  return dates_a_beginning(tokens, date, lexicon_) || aside_of_date(tokens, date, lexicon_).has_value();
}

std::optional<double> GoverningDates::distance_before(std::size_t sentence) {
  const auto& sentences = article_.tokenised.sentences;
  for (std::size_t next = carried_.size(); next < sentence; ++next) {
    std::optional<double> nearest;
    const Sentence& own = sentences[next];
    for (const Mention& mention : mentions_from(article_, own.first_token, own.first_token + own.token_count)) {
      const auto days = distance(mention);
      if (!days || (nearest && *days >= *nearest) || place_of(mention, next) != Place::clause) continue;
      if (!is_background(mention, next)) nearest = days;
    }
    carried_.push_back(nearest || next == 0 ? nearest : carried_.back());
  }
  return sentence == 0 ? std::nullopt : carried_[sentence - 1];
}

bool GoverningDates::tell_of_another_time(std::size_t sentence, const Hit& hit, double days) {
  auto governing = distance_in_sentence(sentence, hit);
  if (!governing) governing = distance_before(sentence);
  return governing && *governing > days;
}

}  // namespace gainsay
