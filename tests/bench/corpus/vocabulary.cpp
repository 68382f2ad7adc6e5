#include "vocabulary.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace gainsay::bench {
namespace {

constexpr Rank kWords = 300'000;
constexpr std::uint64_t kGrammar = 120;  // words that stand in any article are more than their rank says
constexpr std::uint64_t kBend = 800;     // behind this rank words are rarer than 1/rank

using Pieces = std::vector<std::string_view>;
const Pieces kOnsets = {"b", "br", "c", "ch", "d", "dr", "f",  "fl", "g", "gr", "h", "k",
                        "l", "m",  "n", "p",  "pl", "r", "s",  "st", "t", "tr", "v", "w"};
const Pieces kVowels = {"a", "e", "i", "o", "u", "ai", "ea"};
const Pieces kMiddles = {"", "n", "r", "l", "s", "m"};
const Pieces kEnds = {"n", "l", "t", "r", "x", "nt", "rk", "lt", "mp", "nd", "st"};
const Pieces kVerbEnds = {"nt", "rk", "lt", "mp", "nd", "st", "nk", "lk", "rn", "sk", "rl"};  // nothing doubles
const Pieces kNameEnds = {"sen", "berg", "holt", "man", "ova", "ley", "ski", "well", "ard", "ini", "ez"};
const Pieces kTownEnds = {"ford", "gate", "stad", "ville", "burg", "mouth", "grad", "ham", "wick", "port", "eira"};

// Capitals or other forms make these; in plain letters they would be no news.
const Pieces kMadeElsewhere = {"monday", "tuesday",  "wednesday", "thursday", "friday",    "saturday", "sunday",
                               "january", "february", "april",     "june",     "july",      "august",   "september",
                               "october", "november", "december",  "reuter",   "reuters"};

// Neighbouring numbers have nothing in common.
std::string syllables(std::uint64_t number, const Pieces& ends) {
  std::uint64_t rest = (number * 618'033 + 7'919) % 1'000'003;
  const auto take = [&](const Pieces& pieces) {
    const std::string_view piece = pieces[rest % pieces.size()];
    rest /= pieces.size();
    return piece;
  };
  std::string word;
  for (const Pieces* pieces : {&kOnsets, &kVowels, &kMiddles, &kOnsets, &kVowels}) word += take(*pieces);
  return word.append(take(ends));
}

enum class Form { verb, gerund, past, plural, agent, plain };

Form form_of(Rank rank) {
  constexpr std::array kForms = {Form::verb,  Form::gerund, Form::past,  Form::plural,
                                 Form::agent, Form::plain,  Form::plain, Form::plain};
  return kForms[rank % kForms.size()];
}

std::string invented(Rank rank) {
  switch (form_of(rank)) {
    case Form::verb: return syllables(rank, kVerbEnds);
    case Form::gerund: return syllables(rank, kVerbEnds) + "ing";
    case Form::past: return syllables(rank, kVerbEnds) + "ed";
    case Form::plural: return syllables(rank, kVerbEnds) + "s";
    case Form::agent: return syllables(rank, kVerbEnds) + "er";
    case Form::plain: return syllables(rank, kEnds);
  }
  return "";
}

struct Common {
  std::string word;
  double share = 0;  // only ordered by, never calculated with
};

// Reads `word: share` pairs; comments and what is no word of plain letters are passed over.
std::vector<Common> common_words(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read");
  std::vector<Common> words;
  const auto plain = [](const std::string& word) {
    return word.size() > (word == "a" || word == "i" ? 0u : 1u) &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) continue;
    std::erase_if(line, [](char c) { return c == '"' || c == '\'' || c == ' ' || c == '{' || c == '}'; });
    for (std::size_t begin = 0; begin < line.size();) {
      const std::size_t end = std::min(line.find(',', begin), line.size());
      const std::size_t colon = line.find(':', begin);
      if (colon < end && plain(line.substr(begin, colon - begin)) && colon + 1 < end) {
        words.push_back({line.substr(begin, colon - begin), std::stod(line.substr(colon + 1, end - colon - 1))});
      }
      begin = end + 1;
    }
  }
  std::erase_if(words, [](const Common& common) {
    return std::find(kMadeElsewhere.begin(), kMadeElsewhere.end(), common.word) != kMadeElsewhere.end();
  });
  if (words.size() < 1000) throw std::runtime_error(path + " has too few words");
  std::sort(words.begin(), words.end(), [](const Common& a, const Common& b) {
    return a.share != b.share ? a.share > b.share : a.word < b.word;
  });
  return words;
}

std::uint64_t root(std::uint64_t square) {
  std::uint64_t low = 0, high = 1u << 31;
  while (low < high) {
    const std::uint64_t middle = (low + high + 1) / 2;
    if (middle * middle <= square) low = middle;
    else high = middle - 1;
  }
  return low;
}

// In whole numbers, so that no machine rounds otherwise.
std::uint64_t weight(Rank rank) {
  const std::uint64_t place = rank + 1;
  std::uint64_t weight = (std::uint64_t{1} << 40) * 10 / (10 * place + 27);
  if (place > kBend) weight = (weight * root((kBend << 32) / place)) >> 16;
  return place == 1 ? 3 * weight : place <= kGrammar ? 2 * weight : weight;  // "the", "of", "said" …
}

}  // namespace

Vocabulary::Vocabulary(const std::string& common_words_path) {
  begins_.push_back(0);
  const auto add = [this](std::string_view word) {
    letters_ += word;
    begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
  };
  for (const Common& common : common_words(common_words_path)) add(common.word);
  while (begins_.size() <= kWords) add(invented(static_cast<Rank>(begins_.size() - 1)));
  weigh();
}

// Walker's alias table by Vose: each column holds one word to its threshold, another above.
void Vocabulary::weigh() {
  std::vector<std::uint64_t> weights(kWords);
  for (Rank rank = 0; rank < kWords; ++rank) weights[rank] = weight(rank);
  const std::uint64_t mean = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0}) / kWords;
  std::vector<Rank> light, heavy;
  for (Rank rank = 0; rank < kWords; ++rank) (weights[rank] < mean ? light : heavy).push_back(rank);
  columns_.resize(kWords);
  for (Rank rank = 0; rank < kWords; ++rank) columns_[rank] = {0xffffffffu, rank};
  while (!light.empty() && !heavy.empty()) {
    const Rank below = light.back(), above = heavy.back();
    light.pop_back();
    columns_[below] = {static_cast<std::uint32_t>((weights[below] << 20) / mean << 12), above};
    weights[above] -= mean - weights[below];
    if (weights[above] < mean) {
      heavy.pop_back();
      light.push_back(above);
    }
  }
}

Rank Vocabulary::draw_between(Random& random, Rank first, Rank last) const {
  Rank rank = draw(random);
  while (rank < first || rank > last) rank = draw(random);
  return rank;
}

Rank Vocabulary::draw_verb(Random& random, Rank first, Rank last) const {
  Rank rank = draw_between(random, first, last);
  while (form_of(rank) != Form::verb) rank = draw_between(random, first, last);
  return rank;
}

std::string surname(std::uint32_t number) {
  std::string name = syllables(number + 500'000, kNameEnds);
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

std::string town(std::uint32_t number) {
  std::string name = syllables(number + 700'000, kTownEnds);
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

}  // namespace gainsay::bench
