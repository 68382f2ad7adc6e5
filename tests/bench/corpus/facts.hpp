// Facts of three phrases each, and sentences that answer them. Fact number N is the same in every pack of one seed.
#pragma once

#include <cstdint>
#include <string>

#include "vocabulary.hpp"

namespace gainsay::bench {

enum class Answer { number, date, person, money, percent, length };

// How common the words are that phrases look for: rare ones stand in one article of some thousands, as the names of
// what a pack is about do; common ones in one of some hundreds.
enum class Commonness { rare, common };

struct Fact {
  std::uint32_t number = 0;
  Answer answer = Answer::number;
  std::string_view subject, ally;      // what phrases look for
  std::string_view verb;               // its plain form
  std::string_view measure, other_measure;
  std::string_view counted;            // what stands behind a number
  std::string_view setting;            // the word of its context
};

class Facts {
 public:
  Facts(const Vocabulary& vocabulary, std::uint64_t seed, Commonness commonness)
      : vocabulary_(vocabulary), seed_(seed), commonness_(commonness) {}

  Fact fact(std::uint32_t number) const;

  // A sentence that the fact makes one claim of, without its full stop. Of twenty answers to a fact nineteen are the
  // same.
  std::string answering(const Fact& fact, Random& random) const;

  // One with the words of a phrase and no value.
  std::string missing(const Fact& fact, Random& random) const;

  // Whether the article must have the word of its setting, too.
  static bool has_setting(const Fact& fact) { return fact.number % 3 == 0; }

  // The fact as YAML, with an example of each kind.
  std::string yaml(const Fact& fact) const;

 private:
  std::string value(const Fact& fact, std::uint32_t variant) const;
  std::string sentence(const Fact& fact, std::uint32_t phrase, const std::string& value, Random& random) const;
  std::string filler(Random& random) const;

  const Vocabulary& vocabulary_;
  std::uint64_t seed_;
  Commonness commonness_;
};

}  // namespace gainsay::bench
