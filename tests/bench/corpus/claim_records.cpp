#include "claim_records.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

#include "compare/claim_stream.hpp"
#include "formatted.hpp"
#include "random.hpp"
#include "values/spelling.hpp"
#include "vocabulary.hpp"

namespace gainsay::bench {
namespace {

constexpr std::uint32_t kClaimsOfArticle = 2;
constexpr std::uint64_t kClaimsOfFact = 100;
constexpr std::uint32_t kSources = 200;

enum class Answers { tolls, dates, persons };

struct Sizes {
  std::uint64_t articles = 0, facts = 0;
};

Answers answers_to(std::uint64_t fact) {
  return fact % 10 < 5 ? Answers::tolls : fact % 10 < 8 ? Answers::dates : Answers::persons;
}

std::string path_of(std::uint64_t article) { return fmt::format("archive/{:03}/n{:07}.txt", article / 1000, article); }

Metadata article_of(std::uint64_t number, std::uint64_t seed) {
  Random random(seed, Purpose::record, number);
  Metadata article;
  article.path = path_of(number);
  article.source = fmt::format("Paper {}", random.below(kSources));
  article.title = Formatted{"{} in {} and {}", surname(random.below(9'000)), town(random.below(9'000)),
                            town(random.below(9'000))};
  article.published = parse_timestamp(Formatted{"{}-{:02}-{:02}", random.between(2010, 2019), random.between(1, 12),
                                                random.between(1, 28)}.text);
  article.published_origin = PublishedOrigin::header_line;
  article.content_hash = fmt::format("{:016x}", random.bits());
  return article;
}

FactDefinition fact_of(std::uint64_t number) {
  FactDefinition fact;
  fact.id = fmt::format("fact-{:06}", number);
  fact.question = fmt::format("What is told of {}?", town(static_cast<std::uint32_t>(number)));
  const Answers answers = answers_to(number);
  const Type type = answers == Answers::tolls ? Type::number : answers == Answers::dates ? Type::date : Type::person;
  fact.slots.push_back({"answer", {type, ""}, SlotDefinition::Role::answer, false});
  fact.changes = answers == Answers::tolls && number % 2 == 0 ? Changes::grows : Changes::never;
  return fact;
}

// Nine in ten say what is said mostly.
std::string answer_to(std::uint64_t fact, Random& random, std::uint64_t seed) {
  const std::uint64_t variant = random.below(10) == 0 ? random.between(1, 5) : 0;
  Random drawn(seed, Purpose::answer, fact * 10 + variant);
  switch (answers_to(fact)) {
    case Answers::tolls: return std::to_string(drawn.between(3, 5'000));
    case Answers::dates:
      return Formatted{"{}-{:02}-{:02}", drawn.between(2001, 2019), drawn.between(1, 12), drawn.between(1, 28)};
    case Answers::persons: return Formatted{"{} {}", town(drawn.below(300)), surname(drawn.below(20'000))};
  }
  return "";
}

Claim claim_of(std::uint64_t number, const FactDefinition& fact, std::uint64_t fact_number, std::uint64_t seed) {
  Random random(seed, Purpose::shuffle, number);
  Claim claim;
  claim.fact = fact.id;
  claim.slot = "answer";
  claim.article = path_of(number / kClaimsOfArticle);
  claim.text = answer_to(fact_number, random, seed);
  claim.value = *read_canonical(fact.slots.front().type, claim.text);
  claim.sentence = Formatted{"The {} of {} was put at {} by those who were there, {} said.", surname(random.below(500)),
                             town(random.below(5'000)), claim.text, surname(random.below(9'000))};
  const auto begin = static_cast<std::uint32_t>(claim.sentence.find(claim.text));
  const auto length = static_cast<std::uint32_t>(claim.text.size());
  claim.line = claim.end_line = random.between(3, 40);
  claim.column = begin + 1;
  claim.end_column = begin + 1 + length;
  claim.sentence_begin = random.below(3'000);
  claim.span = {claim.sentence_begin + begin, claim.sentence_begin + begin + length};
  claim.quoted_span = {begin, begin + length};
  claim.line_hash = fmt::format("{:016x}", random.bits());
  claim.phrase = fmt::format("{0} .. {1}~~ ... {{answer}}", town(static_cast<std::uint32_t>(fact_number)), "count");
  if (random.below(5) == 0) claim.speaker = surname(random.below(400));
  if (random.below(10) == 0) claim.certainty = Certainty::hedged;
  return claim;
}

void write_line(std::string line) {
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stdout);
}

}  // namespace

void write_claims(std::uint64_t count, std::uint64_t seed) {
  const Sizes sizes{count / kClaimsOfArticle + 1, count / kClaimsOfFact + 1};
  for (std::uint64_t i = 0; i < sizes.articles; ++i) write_line(article_line(article_of(i, seed)));
  std::vector<FactDefinition> facts;
  for (std::uint64_t i = 0; i < sizes.facts; ++i) {
    facts.push_back(fact_of(i));
    write_line(fact_line(facts.back()));
  }
  std::vector<std::uint64_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  Random random(seed, Purpose::shuffle, count);
  for (std::size_t i = order.size(); i > 1; --i) {
    std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
  }
  for (std::uint64_t number : order) {
    const std::uint64_t fact = mixed(number + seed) % sizes.facts;
    write_line(claim_line(claim_of(number, facts[fact], fact, seed)));
  }
}

}  // namespace gainsay::bench
