// How the time of comparing grows: one fact answered by many articles, and many facts answered by three each. Prints for
// each kind of answer the seconds at three sizes and the seconds per n log n relative to the smallest size: 1 and below
// is growth no faster than n log n. Give the largest size as the argument (100000 unless told).
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "compare/compare.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

enum class Answers { tolls, dates, persons, categories };

struct Corpus {
  std::string name;
  Answers answers;
  Changes changes;
  bool one_fact;
};

std::string letters(std::mt19937& random, std::size_t length) {
  std::string word;
  for (std::size_t i = 0; i < length; ++i) word += static_cast<char>('a' + random() % 26);
  word.front() = static_cast<char>(word.front() - 32);
  return word;
}

Type type_of_answers(Answers answers) {
  switch (answers) {
    case Answers::tolls: return Type::number;
    case Answers::dates: return Type::date;
    case Answers::persons: return Type::person;
    case Answers::categories: return Type::category;
  }
  return Type::number;
}

std::string iso_day(std::mt19937& random) {
  return fmt::format("{:04}-{:02}-{:02}", 1900 + random() % 120, 1 + random() % 12, 1 + random() % 28);
}

std::string random_answer(Answers answers, std::mt19937& random) {
  switch (answers) {
    case Answers::tolls:
      return random() % 5 == 0 ? fmt::format("at least {}", random() % 1000000) : std::to_string(random() % 1000000);
    case Answers::dates:
      switch (random() % 8) {
        case 0: return fmt::format("XXXX-{:02}-{:02}", 1 + random() % 12, 1 + random() % 28);
        case 1: return fmt::format("{:04}", 1900 + random() % 120);
        case 2: return fmt::format("{:04}-{:02}", 1900 + random() % 120, 1 + random() % 12);
        default: return iso_day(random);
      }
    case Answers::persons:
      switch (random() % 8) {
        case 0: return letters(random, 6);
        case 1: return letters(random, 1) + " " + letters(random, 6);
        default: return letters(random, 5) + " " + letters(random, 6);
      }
    case Answers::categories: return letters(random, 6);
  }
  return "";
}

Claim claim_of(const FactDefinition& fact, const std::string& article, std::size_t line, const Value& value) {
  Claim claim;
  claim.fact = fact.id;
  claim.slot = "answer";
  claim.article = article;
  claim.line = line;
  claim.column = 1;
  claim.end_line = line;
  claim.end_column = 8;
  claim.text = "mention";
  claim.sentence = "A mention in a sentence of its own.";
  claim.quoted_span = {2, 9};
  claim.span = {static_cast<std::uint32_t>(100 * line), static_cast<std::uint32_t>(100 * line + 7)};
  claim.line_hash = "0123456789abcdef";
  claim.phrase = "{answer} in all";
  claim.value = value;
  return claim;
}

FactDefinition fact_of(const Corpus& corpus, std::size_t number) {
  FactDefinition fact;
  fact.id = fmt::format("fact-{:06}", number);
  fact.question = "What is the answer?";
  ValueType type{type_of_answers(corpus.answers), corpus.answers == Answers::categories ? "town" : ""};
  fact.slots.push_back({"answer", type, SlotDefinition::Role::answer, false});
  fact.changes = corpus.changes;
  return fact;
}

// `size` claims of one fact, or `size` facts of three claims each; three claims an article.
ClaimStream stream_of(const Corpus& corpus, std::size_t size) {
  std::mt19937 random(7);
  ClaimStream stream;
  const std::size_t claims = corpus.one_fact ? size : 3 * size;
  for (std::size_t i = 0; i < claims; ++i) {
    if (i % 3 == 0) {
      Metadata article;
      article.path = fmt::format("archive/{:07}.txt", i / 3);
      article.source = fmt::format("Paper {}", random() % 200);
      article.published = parse_timestamp(iso_day(random));
      article.published_origin = PublishedOrigin::front_matter;
      article.content_hash = "0123456789abcdef";
      stream.articles.push_back(article);
    }
    if (stream.facts.empty() || (!corpus.one_fact && i % 3 == 0)) stream.facts.push_back(fact_of(corpus, i / 3));
    const FactDefinition& fact = stream.facts.back();
    auto value = read_canonical(fact.slots.front().type, random_answer(corpus.answers, random));
    Claim claim = claim_of(fact, stream.articles[(i * 7919) % stream.articles.size()].path, i % 3 + 1, *value);
    if (random() % 4 == 0) claim.speaker = fmt::format("Speaker {}", random() % 50);
    if (random() % 10 == 0) claim.certainty = Certainty::hedged;
    stream.claims.push_back(claim);
  }
  return stream;
}

double seconds_for(const Corpus& corpus, std::size_t size, std::size_t& findings) {
  ClaimStream stream = stream_of(corpus, size);
  auto begin = std::chrono::steady_clock::now();
  findings = compare(std::move(stream)).findings.size();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void print_growth(const Corpus& corpus, std::size_t largest) {
  double smallest = 0;
  for (std::size_t size : {largest / 10, largest / 3, largest}) {
    std::size_t findings = 0;
    double seconds = seconds_for(corpus, size, findings);
    double measure = seconds / (static_cast<double>(size) * std::log2(static_cast<double>(size)));
    if (smallest == 0) smallest = measure;
    fmt::print("{:<34} {:>9} {:>9.3f} s {:>9} findings {:>7.2f}\n", corpus.name, size, seconds, findings,
               measure / smallest);
    std::fflush(stdout);
  }
}

}  // namespace
}  // namespace gainsay

int main(int argc, char** argv) {
  using namespace gainsay;
  const std::size_t largest = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100000;
  if (largest < 30) {
    fmt::print(stderr, "the largest size must be a number of 30 or more\n");
    return 2;
  }
  fmt::print("{:<34} {:>9} {:>11} {:>18} {:>7}\n", "answers", "size", "time", "", "growth");
  const std::vector<Corpus> corpora = {
      {"one fact, growing tolls", Answers::tolls, Changes::grows, true},
      {"one fact, fixed numbers", Answers::tolls, Changes::never, true},
      {"one fact, dates, some without year", Answers::dates, Changes::never, true},
      {"one fact, changing dates", Answers::dates, Changes::any, true},
      {"one fact, names", Answers::persons, Changes::never, true},
      {"one fact, towns", Answers::categories, Changes::any, true},
      {"many facts, tolls", Answers::tolls, Changes::grows, false},
      {"many facts, dates", Answers::dates, Changes::never, false},
      {"many facts, names", Answers::persons, Changes::never, false},
  };
  for (const Corpus& corpus : corpora) print_growth(corpus, largest);
}
