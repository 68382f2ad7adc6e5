#include "match/weekday_claims.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "rules/built_in_facts.hpp"
#include "values/date_cut.hpp"
#include "values/difference.hpp"
#include "values/value_signs.hpp"

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

bool may_date_weekday(std::span<const Token> tokens, const Lexicon& lexicon) {
  enum class Seen { nothing_yet, day, end_of_date };
  const auto seen = [&](const Token& token) {
    if (!may_stand_in_date(token, lexicon)) return Seen::end_of_date;
    return may_be_day_or_month(token, lexicon) ? Seen::day : Seen::nothing_yet;
  };
  const FoldedSet& weekdays = lexicon.set("date_weekday_names");  // the quick no
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!weekdays.contains(tokens[at]) || !names_weekday(tokens[at], lexicon)) continue;
    Seen behind = Seen::nothing_yet, before = Seen::nothing_yet;
    for (std::size_t far = 1; far <= kFarthestWeekday; ++far) {
      if (behind == Seen::nothing_yet) behind = at + far < tokens.size() ? seen(tokens[at + far]) : Seen::end_of_date;
      if (before == Seen::nothing_yet) before = far <= at ? seen(tokens[at - far]) : Seen::end_of_date;
    }
    if (behind == Seen::day || before == Seen::day) return true;
  }
  return false;
}

bool say_weekday_and_day(std::string_view text, const TokenisedArticle& tokenised, const RecogniseContext& context) {
  return std::any_of(tokenised.sentences.begin(), tokenised.sentences.end(), [&](const Sentence& sentence) {
    const auto tokens = std::span(tokenised.tokens).subspan(sentence.first_token, sentence.token_count);
    return may_date_weekday(tokens, context.lexicon) && says_both(text, alone(sentence, tokens), context);
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
