#include "facts.hpp"

#include <array>

#include "formatted.hpp"

namespace gainsay::bench {
namespace {

constexpr std::uint32_t kPhrases = 3;

constexpr std::array kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
constexpr std::array kGiven = {"Anna",  "Clara", "Daniel", "Edith", "Henry",
                               "Jonas", "Laura", "Martin", "Peter", "Susan"};

constexpr std::array kAnswers = {Answer::number, Answer::number, Answer::date,  Answer::number, Answer::person,
                                 Answer::date,   Answer::money,  Answer::person, Answer::percent, Answer::length};

std::string_view type_of(Answer answer) {
  switch (answer) {
    case Answer::number: return "number";
    case Answer::date: return "date";
    case Answer::person: return "person";
    case Answer::money: return "money";
    case Answer::percent: return "percent";
    case Answer::length: return "quantity(length)";
  }
  return "";
}

}  // namespace

Fact Facts::fact(std::uint32_t number) const {
  Random random(seed_, Purpose::fact, number);
  const bool rare = commonness_ == Commonness::rare;
  const auto plain = [&](Rank first, Rank last) {
    Rank rank = vocabulary_.draw_between(random, first, last);
    while (rank % 8 < 5) rank = vocabulary_.draw_between(random, first, last);  // no form of a verb
    return vocabulary_.word(rank);
  };
  Fact fact;
  fact.number = number;
  fact.answer = kAnswers[number % kAnswers.size()];
  fact.subject = plain(rare ? 20'000 : 3'000, rare ? 300'000 : 5'000);
  fact.ally = plain(rare ? 20'000 : 3'000, rare ? 300'000 : 5'000);
  fact.verb = vocabulary_.word(vocabulary_.draw_verb(random, 3'000, 20'000));
  fact.measure = plain(3'000, 20'000);
  fact.other_measure = plain(3'000, 20'000);
  fact.counted = plain(3'000, 20'000);
  fact.setting = plain(3'000, 20'000);
  return fact;
}

// Words that are nothing but words: no negation, no value, no end of a clause.
std::string Facts::filler(Random& random) const {
  return std::string(vocabulary_.word(vocabulary_.draw_between(random, 3'000, 60'000)));
}

std::string Facts::value(const Fact& fact, std::uint32_t variant) const {
  Random random(seed_, Purpose::answer, fact.number * std::uint64_t{100} + variant);
  switch (fact.answer) {
    case Answer::number: return Formatted{"{} {}", random.between(12, 980), fact.counted};
    case Answer::date: {
      const auto month = random.any(kMonths);
      const std::uint32_t day = random.between(1, 28);
      return Formatted{"on {} {}, {}", month, day, random.between(2001, 2009)};
    }
    case Answer::person: {
      const auto given = random.any(kGiven);
      return Formatted{"by {} {}", given, surname(random.below(20'000))};
    }
    case Answer::money: {
      const std::uint32_t whole = random.between(1, 90);
      return Formatted{"${}.{} million", whole, random.between(1, 9)};
    }
    case Answer::percent: return Formatted{"{} percent", random.between(2, 97)};
    case Answer::length: return Formatted{"{} kilometres", random.between(3, 400)};
  }
  return "";
}

std::string Facts::sentence(const Fact& fact, std::uint32_t phrase, const std::string& value, Random& random) const {
  switch (phrase) {
    case 0:
      return Formatted{"The {} was {}ed {} {} {}", fact.subject, fact.verb, filler(random), value, filler(random)};
    case 1:
      return Formatted{"They {}ed {} {} {}", fact.verb, random.below(2) == 0 ? "in" : "near", fact.subject, value};
    default:
      return Formatted{"The {} of {} {} {}", random.below(2) == 0 ? fact.measure : fact.other_measure, fact.ally,
                       filler(random), value};
  }
}

std::string Facts::answering(const Fact& fact, Random& random) const {
  const std::uint32_t variant = random.below(20) == 0 ? random.between(1, 3) : 0;
  return sentence(fact, random.below(kPhrases), value(fact, variant), random);
}

std::string Facts::missing(const Fact& fact, Random& random) const {
  return sentence(fact, random.below(kPhrases), filler(random), random);
}

std::string Facts::yaml(const Fact& fact) const {
  Random random(seed_, Purpose::answer, fact.number * std::uint64_t{100} + 99);
  std::string lines = Formatted{"  fact-{:06}:\n    question: What is told of the {}?\n    answer: {}\n"
                                "    scope: corpus\n", fact.number, fact.subject, type_of(fact.answer)};
  if (has_setting(fact)) lines += Formatted{"    context: {}\n", fact.setting};
  if (fact.number % 5 == 0) lines += Formatted{"    unless: {} drill\n", fact.other_measure};
  lines += Formatted{"    phrases: |\n      {0} .. {1}~~ ... {{answer}}\n      {1}~~ (in|at|near) {0} ... {{answer}}\n"
                     "      ({2}|{3}) of {4} .. {{answer}}\n",
                     fact.subject, fact.verb, fact.measure, fact.other_measure, fact.ally};
  std::string answer = value(fact, 0);
  for (std::string_view before : {"on ", "by "}) {
    if (answer.starts_with(before)) answer.erase(0, before.size());
  }
  if (fact.answer == Answer::number) answer.erase(answer.find(' '));
  lines += Formatted{"    examples:\n      - {{text: \"{}.\", answer: \"{}\"}}\n"
                     "      - {{text: \"{}.\", answer: none}}\n",
                     sentence(fact, fact.number % kPhrases, value(fact, 0), random), answer,
                     sentence(fact, fact.number % kPhrases, filler(random), random)};
  return lines;
}

}  // namespace gainsay::bench
