#include <algorithm>

#include "inputs.hpp"

namespace gainsay::fuzz {
namespace {

constexpr std::size_t kLongest = 4000;

std::size_t below(Random& random, std::size_t bound) { return bound == 0 ? 0 : random() % bound; }

const std::string& any(const std::vector<std::string>& texts, Random& random) {
  return texts[below(random, texts.size())];
}

struct Range {
  std::size_t begin, length;
};

Range any_range(const std::string& text, std::size_t longest, Random& random) {
  const std::size_t begin = below(random, text.size() + 1);
  return {begin, std::min(below(random, longest + 1), text.size() - begin)};
}

// The bytes from one blank to another: what is cut or repeated by words stays valid.
Range any_words(const std::string& text, Random& random) {
  std::size_t begin = text.find(' ', below(random, text.size() + 1));
  if (begin == std::string::npos) begin = 0;
  std::size_t end = begin;
  for (std::size_t words = 1 + below(random, 6); words > 0 && end < text.size(); --words) end = text.find(' ', end + 1);
  return {begin, std::min(end, text.size()) - begin};
}

std::string digits(Random& random) {
  static constexpr std::size_t lengths[] = {1, 2, 3, 4, 5, 8, 16, 19, 20, 40, 310, 400};
  std::string run(lengths[below(random, std::size(lengths))], '9');
  for (char& digit : run) digit = static_cast<char>('0' + below(random, 10));
  return run;
}

void insert_atom(std::string& text, Random& random) {
  std::size_t at = text.find(' ', below(random, text.size() + 1));
  if (at == std::string::npos) at = text.size();
  const bool apart = random() % 4 != 0;
  text.insert(at, (apart ? " " : "") + any(atoms(), random));
}

void replace_words(std::string& text, Random& random) {
  const Range words = any_words(text, random);
  text.replace(words.begin, words.length, " " + any(atoms(), random));
}

void repeat_words(std::string& text, Random& random) {
  const Range words = any_words(text, random);
  const std::string repeated = text.substr(words.begin, words.length);
  std::size_t times = 1 + below(random, random() % 8 == 0 ? 120 : 3);
  for (; times > 0 && text.size() < kLongest; --times) text.insert(words.begin, repeated);
}

void take_from_another(std::string& text, Random& random) {
  const std::string& other = any(seeds(), random);
  const Range words = any_words(other, random);
  const Range place = any_words(text, random);
  text.insert(place.begin, other.substr(words.begin, words.length));
}

void change_byte(std::string& text, Random& random) {
  if (text.empty()) return;
  char& byte = text[below(random, text.size())];
  byte = random() % 3 == 0 ? static_cast<char>(random() % 256) : static_cast<char>(' ' + random() % 95);
}

void change(std::string& text, Random& random) {
  switch (below(random, 16)) {
    case 0:
    case 1:
    case 2: return insert_atom(text, random);
    case 3:
    case 4:
    case 5: return replace_words(text, random);
    case 6:
    case 7: return repeat_words(text, random);
    case 8:
    case 9: return take_from_another(text, random);
    case 10: {
      const Range words = any_words(text, random);
      text.erase(words.begin, words.length);
      return;
    }
    case 11: {
      const Range some = any_range(text, 4, random);
      text.erase(some.begin, some.length);
      return;
    }
    case 12: text.insert(any_words(text, random).begin, " " + digits(random)); return;
    case 13: text.insert(below(random, text.size() + 1), digits(random)); return;
    case 14: text.insert(below(random, text.size() + 1), any(atoms(), random)); return;
    default: return change_byte(text, random);
  }
}

}  // namespace

std::string random_text(Random& random) {
  std::string text = any(seeds(), random);
  for (std::size_t more = below(random, 3); more > 0; --more) text += " " + any(seeds(), random);
  for (std::size_t steps = below(random, 12); steps > 0 && text.size() < kLongest; --steps) change(text, random);
  return text;
}

std::string mutated(std::string text, Random& random) {
  for (std::size_t steps = 1 + below(random, 3); steps > 0; --steps) {
    switch (below(random, 4)) {
      case 0: change_byte(text, random); break;
      case 1: text.insert(below(random, text.size() + 1), digits(random)); break;
      case 2: text.insert(below(random, text.size() + 1), any(atoms(), random)); break;
      default: {
        const Range some = any_range(text, 3, random);
        text.erase(some.begin, some.length);
      }
    }
  }
  return text;
}

}  // namespace gainsay::fuzz
