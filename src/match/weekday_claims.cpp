#include "match/weekday_claims.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "rules/built_in_facts.hpp"
#include "values/date_cut.hpp"
#include "values/difference.hpp"

namespace gainsay {

namespace {

bool rests_on(const Mention& mention, std::string_view policy) {
  return std::any_of(mention.assumptions.begin(), mention.assumptions.end(),
                     [&](const Assumption& assumption) { return assumption.policy == policy; });
}

// The year before or after has the day on the weekday that is written: perhaps that year was meant.
bool another_year_fits(const DateFields& fields) {
  for (const int year : {*fields.year - 1, *fields.year + 1}) {
    const CivilDate date{year, *fields.month, *fields.day};
    if (is_valid(date) && weekday(day_number(date)) == *fields.weekday) return true;
  }
  return false;
}

bool is_sure(const Mention& mention, const std::optional<Timestamp>& published) {
  constexpr Day kNear = 60;
  const DateFields& fields = std::get<DateValue>(mention.value).fields;
  if (rests_on(mention, "told-year")) return false;
  if (!rests_on(mention, "year-nearest") || !fields.year || !fields.month || !fields.day) return true;
  const Day day = day_number({*fields.year, *fields.month, *fields.day});
  const bool near = published && std::abs(day - published->day()) <= kNear;
  return near || !another_year_fits(fields);
}

}  // namespace

bool may_be_day(std::string_view number) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto end = std::find_if_not(number.begin(), number.end(), is_digit);
  if (end == number.begin()) return !number.empty();  // digits of another script
  const bool thousands = end != number.end() && *end == ',';
  return end - number.begin() <= 2 && !thousands;
}

namespace {

// Whether a weekday stands near a month, or near a number that may be a day.
bool writes_both(std::span<const Token> tokens, const Lexicon& lexicon) {
  const auto& weekdays = lexicon.set("date_weekday_names");
  const auto& months = lexicon.table("date_months");
  const auto is_month = [&](const Token& token) {
    return token.capitals != Capitals::none &&
           std::any_of(months.begin(), months.end(), [&](const auto& month) { return month.first == token.folded; });
  };
  std::size_t weekday = 0, day = 0;  // the last of each, counted from 1
  for (std::size_t at = 1; at <= tokens.size(); ++at) {
    const Token& token = tokens[at - 1];
    if (weekdays.contains(token.folded)) weekday = at;
    else if ((token.kind == TokenKind::number && may_be_day(token.folded)) || is_month(token)) day = at;
    else continue;
    if (weekday > 0 && day > 0 && (weekday > day ? weekday - day : day - weekday) <= kFarthestWeekday) return true;
  }
  return false;
}

// The sentence by itself.
TokenisedArticle alone(const Sentence& sentence, std::span<const Token> tokens) {
  TokenisedArticle one{{tokens.begin(), tokens.end()}, {sentence}};
  one.sentences.front().first_token = 0;
  return one;
}

// Whether some date of the sentence says its weekday and its day; what these are it says itself, whatever stands
// around it.
bool says_both(std::string_view text, const TokenisedArticle& sentence, const RecogniseContext& context) {
  std::vector<Mention> dates;
  recognise_dates(text, sentence, context, dates);
  return std::any_of(dates.begin(), dates.end(), [](const Mention& date) {
    const auto* value = std::get_if<DateValue>(&date.value);
    return value && value->fields.weekday && value->fields.day;
  });
}

}  // namespace

bool say_weekday_and_day(std::string_view text, const TokenisedArticle& tokenised, const RecogniseContext& context) {
  return std::any_of(tokenised.sentences.begin(), tokenised.sentences.end(), [&](const Sentence& sentence) {
    const auto tokens = std::span(tokenised.tokens).subspan(sentence.first_token, sentence.token_count);
    return writes_both(tokens, context.lexicon) && says_both(text, alone(sentence, tokens), context);
  });
}

bool may_contradict(const Article& article, const TokenisedArticle& tokenised, const RecogniseContext& context) {
  if (!say_weekday_and_day(article.text, tokenised, context)) return false;
  std::vector<Mention> dates;
  recognise_dates(article.text, tokenised, context, dates);
  return std::any_of(dates.begin(), dates.end(), [](const Mention& date) {
    return std::holds_alternative<DateValue>(date.value) && contradiction_in(date.value);
  });
}

void add_weekday_claims(const ReadArticle& article, ClaimBuilder& builder, std::vector<Claim>& claims) {
  for (const Mention& mention : article.mentions) {
    const bool wrong = std::holds_alternative<DateValue>(mention.value) && contradiction_in(mention.value);
    if (!wrong || !is_sure(mention, article.article.metadata.published)) continue;
    Claim claim = builder.stated(mention);
    claim.fact = kWeekdayMatchesDate;
    claim.slot = "answer";
    DateValue day = cut_to(std::get<DateValue>(mention.value), Granularity::day, WeekStart::monday);
    day.fields.weekday.reset();
    claim.key = {{"date", Value(std::move(day))}};
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
