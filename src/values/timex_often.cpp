// How often: "daily", "every two weeks", "three times a year". With the part of the day or its time: timex_sets.cpp.
#include <fmt/format.h>

#include "values/timex_grammar.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

FixedTimex set(std::string value) { return {TimexType::set, std::move(value)}; }

}  // namespace

// "The daily said so": a newspaper.
bool TimexGrammar::is_paper(std::size_t at) const {
  return words_.papers.contains(token_at(at)) && date_words_.saying.contains(token_at(at + 1));
}

// "daily", "Sundays"
std::optional<TimexMatch> TimexGrammar::often(std::size_t at) const {
  const auto hit = words_.often.at(tokens_, at);
  // "The Daily Herald"
  const bool named = at + 1 < tokens_.size() && tokens_[at].capitals == Capitals::first && tokens_[at + 1].kind == TokenKind::word &&
                     tokens_[at + 1].capitals != Capitals::none && !tokens_[at + 1].hyphen_before;
  if ((named && at > 0) || is_paper(at)) return std::nullopt;
  const bool alone = hit && words_.often_alone.contains(token_at(at));
  if (!hit || (alone && at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::word)) return std::nullopt;
  return timex_match(set(in_capitals(hit->meaning)), at, at + hit->token_count);
}

// "per year"
std::optional<TimexMatch> TimexGrammar::per(std::size_t at) const {
  const auto& named = word(at + 1).unit;
  const bool whole = named && *named >= Granularity::day && !word(at + 1).plural;
  const std::string* found = words_.per.contains(token_at(at)) && whole ? unit(at + 1) : nullptr;
  return found ? Match(timex_match(set(timex_duration("1", *found)), at, at + 2)) : std::nullopt;
}

// Past the "other" of "every other Friday" and the "second" of "every second week".
std::size_t TimexGrammar::past_other(std::size_t at) const {
  const bool ordinal = word(at).ordinal > 1 && (word(at + 1).unit || word(at + 1).weekday != 0) && !word(at + 1).plural;
  return ordinal || words_.every_other.contains(token_at(at)) ? at + 1 : at;
}

// "every day", "each Thursday", "each July", "every summer", "every two weeks", "every other month", "every half hour"
std::optional<TimexMatch> TimexGrammar::each(std::size_t at) const {
  if (!words_.each.contains(token_at(at))) return std::nullopt;
  const std::size_t named = past_other(at + 1);
  const DateWord& name = word(named);
  if (name.weekday != 0 && !name.abbreviation)
    return timex_match(set(fmt::format("XXXX-WXX-{}", name.weekday)), at, named + 1);
  if (name.month != 0 && !name.abbreviation && !name.homograph)
    return timex_match(set(fmt::format("XXXX-{:02}", name.month)), at, named + 1);
  // "Every fall in prices" is no autumn.
  const bool falls = name.season_homograph && (word(named + 1).glue == DateGlue::in || word(named + 1).glue == DateGlue::of);
  if (name.season != 0 && !falls) return timex_match(set(timex_any_season(name.season)), at, named + 1);
  if (amounts_.halves.contains(token_at(named))) {
    const auto half = words_.half_units.find(text(named + 1));
    return half == words_.half_units.end() ? std::nullopt : Match(timex_match(set(half->second), at, named + 2));
  }
  const auto counted = named == at + 1 ? span_of_counts(named) : std::nullopt;
  const std::size_t unit_at = counted ? counted->end : named;
  const std::string* found = unit(unit_at);
  if (!found) return std::nullopt;
  const int other = named == at + 1 ? 1 : std::max(word(at + 1).ordinal, 2);
  const std::string every = counted ? counted->text : fmt::format("{}", other);
  return timex_match(set(timex_duration(every, *found)), at, unit_at + 1);
}

// "the first Monday of each month", "the 15th of every month"
std::optional<TimexMatch> TimexGrammar::nth_of_each(std::size_t at) const {
  if (!dates_.has_repeats()) return std::nullopt;
  const std::size_t place = past_the(at);
  const bool in_digits = digits(place, 1, 2) && word(place + 1).ordinal_ending;
  const bool in_row = in_digits || word(place).ordinal > 0 || date_words_.last_in_row.contains(token_at(place));
  if (!in_row) return std::nullopt;
  const std::size_t named = place + (in_digits ? 2 : 1);
  const bool what = word(named).weekday != 0 || (word(named).unit && !word(named).plural);
  const std::size_t link = what ? named + 1 : named;
  const bool of = word(link).glue == DateGlue::of || word(link).glue == DateGlue::in;
  if ((!what && !in_digits) || !of || !words_.each.contains(token_at(link + 1))) return std::nullopt;
  const auto& whole = word(link + 2).unit;
  const std::string* found = whole && *whole >= Granularity::week ? unit(link + 2) : nullptr;
  const bool quarter = found && word(named).unit == Granularity::quarter && word(place).ordinal > 0;
  if (quarter) return timex_match(set(fmt::format("XXXX-Q{}", word(place).ordinal)), at, link + 3);
  return found ? Match(timex_match(set(timex_duration("1", *found)), at, link + 3)) : std::nullopt;
}

// Past "three times", "twice", "six days": how much of it there is every so often.
std::size_t TimexGrammar::past_amount_of_times(std::size_t at) const {
  if (words_.times.contains(token_at(at))) return at + 1;
  const bool counts = tokens_[at].kind == TokenKind::number || word(at).number > 0 || words_.counts.at(tokens_, at);
  const auto counted = counts && !tokens_[at].hyphen_before ? span_of_counts(at) : std::nullopt;
  if (!counted) return at;
  const std::size_t named = counted->end;
  const bool times = words_.times_counted.contains(token_at(named));
  return times || (word(named).unit && unit(named) && !is_joined(named)) ? named + 1 : at;
}

// "three times a week", "24 hours a day", "once every four years": all of it is how often.
std::optional<TimexMatch> TimexGrammar::so_often(std::size_t at) const {
  const std::size_t rate = past_amount_of_times(at);
  if (rate == at || rate >= tokens_.size()) return std::nullopt;
  Match match = longer(each(rate), per(rate));
  if (!match && word(rate).glue == DateGlue::one && !word(rate + 1).plural) {
    const std::string* found = unit(rate + 1);
    const DateWord& behind = word(rate + 2);  // "twice a week before the vote"
    const bool counts_from = behind.reference_end != 0 || behind.glue == DateGlue::ago || is_joined(rate + 2);
    if (found && !is_joined(rate + 1) && !counts_from)
      match = timex_match(set(timex_duration("1", *found)), rate, rate + 2);
  }
  if (match) match->begin = at;
  return match;
}

// "most mornings", "most days", "most Sundays"
std::optional<TimexMatch> TimexGrammar::most(std::size_t at) const {
  if (!words_.most.contains(token_at(at)) || (at > 0 && (is_the(at - 1) || words_.set_links.contains(token_at(at - 1)))))
    return std::nullopt;
  if (const auto part = words_.part_plurals.find(text(at + 1)); part != words_.part_plurals.end())
    return timex_match(set("XXXX-XX-XX" + std::string(timex_part(*word_part(part->second)))), at, at + 2);
  if (const int weekday = word(at + 1).weekdays; weekday != 0)
    return timex_match(set(fmt::format("XXXX-WXX-{}", weekday)), at, at + 2);
  const auto& named = word(at + 1).unit;
  const std::string* found = word(at + 1).plural && named && *named >= Granularity::day ? unit(at + 1) : nullptr;
  return found ? Match(timex_match(set(timex_duration("1", *found)), at, at + 2)) : std::nullopt;
}

}  // namespace gainsay
