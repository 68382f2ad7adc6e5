// A wire story, another paper's own story of the same event, and ways in which papers alter what they print.
#pragma once

#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "text/read_articles.hpp"
#include "text/signature.hpp"

namespace gainsay::test {

inline const std::vector<std::string> kWireStory = {
    "The ferry Marigold ran aground on Monday on the sandbank that closes half the mouth of the bay.",
    "She lay there for two tides while the wind turned and the sea rose around her.",
    "Lifeboats took 84 passengers off before dark, most of them in slippers.",
    "Nobody was hurt, but a dog that belonged to the cook jumped after the last boat and had to be pulled out.",
    "The harbour office said the buoy that marks the bank had drifted during the winter.",
    "Fishermen had reported it twice since January, and each report had been filed under lost property.",
    "The owner said the master had followed the chart, which is 31 years old and older than the bank.",
    "\"I have sailed past that bank for 20 years, and it was never there before,\" the master told the inquiry.",
    "Divers will look at the hull on Thursday and expect to find 3 plates bent.",
    "Until then a smaller boat carries post and milk, but no cars.",
    "The schools on the far shore, which have 212 pupils and one teacher who lives here, stay closed.",
    "A baker on the quay has promised free bread to everybody who has to wait for more than an hour."};

inline const std::vector<std::string> kOwnStory = {
    "I was asleep when the Marigold struck, and so was nearly everybody else on board that Monday.",
    "We heard no alarm, only a long soft groan, as if somebody had sat down on a very large accordion.",
    "Then the lights of the bar went out and the barman began to sing.",
    "It took the lifeboats three hours to fetch all 84 of us, and nobody had thought of putting on shoes.",
    "\"I have sailed past that bank for 20 years, and it was never there before,\" the master told the inquiry.",
    "That may be so; my aunt, who fishes, says that the bank has moved a yard every spring since she was a girl.",
    "She wrote to the harbour office about the buoy and got back a form for lost umbrellas.",
    "Today the children of the far shore have a holiday, and the post comes in a rowing boat.",
    "The hull will be examined later this week by divers, one of whom I went to school with.",
    "He thinks that she will float again by Easter, if the weather holds and the owner pays."};

inline std::string joined(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) text += sentence + " ";
  return text;
}

inline Signature signature_of_text(const std::string& text) {
  return signature_of(tokenise(*article_from(text, "a.txt")));
}

// Replaces each word that `chosen` picks by what it gives.
inline std::string with_words(const std::string& text, const std::function<std::string(const std::string&)>& chosen) {
  std::string altered, word;
  for (const char c : text + " ") {
    if (c != ' ') {
      word += c;
    } else {
      altered += chosen(word) + " ";
      word.clear();
    }
  }
  return altered;
}

struct Alteration {
  const char* name;
  std::function<std::string(std::vector<std::string>, std::mt19937&)> alter;
};

inline std::string replaced_words(const std::vector<std::string>& story, unsigned percent, std::mt19937& random) {
  return with_words(joined(story), [&](const std::string& word) {
    return random() % 100 < percent ? "word" + std::to_string(random() % 1000) : word;
  });
}

inline const std::vector<Alteration> kAlterations = {
    {"another headline and byline",
     [](auto story, auto& random) {
       return "Slippers at sea, part " + std::to_string(random() % 9) + "\n\nBy our own reporter\n\n" + joined(story);
     }},
    {"cut",
     [](auto story, auto& random) {
       story.resize(5 + random() % 7);
       return joined(story);
     }},
    {"a paragraph added",
     [](auto story, auto& random) {
       story.insert(story.begin() + static_cast<std::ptrdiff_t>(random() % story.size()),
                    "In this town the news was read aloud in the market, and an old man laughed until he had to sit down.");
       return joined(story);
     }},
    {"every twentieth word replaced", [](auto story, auto& random) { return replaced_words(story, 5, random); }},
    {"sentences in another order",
     [](auto story, auto& random) {
       std::shuffle(story.begin(), story.end(), random);
       return joined(story);
     }},
    {"numbers changed",
     [](auto story, auto& random) {
       return with_words(joined(story), [&](const std::string& word) {
         const bool number = word.find_first_not_of("0123456789") == word.npos && !word.empty();
         return number ? std::to_string(random() % 300) : word;
       });
     }},
    {"other line ends and quotation marks",
     [](auto story, auto& random) {
       std::string text;
       for (const char c : joined(story)) text += c == ' ' && random() % 9 == 0 ? "\n" : c == '"' ? "”" : std::string(1, c);
       return text;
     }},
};

}  // namespace gainsay::test
