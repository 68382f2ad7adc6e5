#include "match/weekday_claims.hpp"

#include <algorithm>
#include <cstdlib>

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

bool may_write_weekdays(const TokenisedArticle& article, const Lexicon& lexicon) {
  constexpr std::size_t kFarthest = 10;  // tokens between the weekday and the day or month of one date
  const auto& weekdays = lexicon.set("date_weekday_names");
  const auto& months = lexicon.table("date_months");
  const auto is_month = [&](const Token& token) {
    return token.capitals != Capitals::none &&
           std::any_of(months.begin(), months.end(), [&](const auto& month) { return month.first == token.folded; });
  };
  std::size_t weekday = 0, day = 0;  // the last of each, counted from 1
  for (std::size_t at = 1; at <= article.tokens.size(); ++at) {
    const Token& token = article.tokens[at - 1];
    const bool is_weekday = weekdays.contains(token.folded);
    if (is_weekday) weekday = at;
    else if (token.kind == TokenKind::number || is_month(token)) day = at;
    else continue;
    if (weekday > 0 && day > 0 && (weekday > day ? weekday - day : day - weekday) <= kFarthest) return true;
  }
  return false;
}

bool may_contradict(const Article& article, const TokenisedArticle& tokenised, const RecogniseContext& context) {
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
