// How fast values are recognised: megabytes of text a second and allocations a kilobyte, for reading and tokenising
// alone and with each recogniser on top, in one run, so that the ratios hold on any machine. Reads the stories of a
// .jsonl file ("-" for standard input), or writes its own; a number as the argument says how many kilobytes (2000).
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <new>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "text/read_articles.hpp"
#include "values/recognise.hpp"
#include "values/timex.hpp"

namespace {

std::size_t allocations = 0;
std::size_t allocated_bytes = 0;

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  allocated_bytes += size;
  return std::malloc(std::max<std::size_t>(size, 1));
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace gainsay {
namespace {

constexpr std::size_t kMostBytes = 24u << 20;  // of a file; enough for steady figures
constexpr int kRounds = 3;                     // of which the fastest counts

using Words = std::vector<std::string>;

const Words kGiven = {"Anna", "Boris", "Clara", "Daniel", "Edith", "Fergus", "Greta", "Henry", "Ida", "Jonas"};
const Words kSurnames = {"Hallam", "Ostrova", "Kettering", "Lindqvist", "Moreau", "van Dorn", "Pellew", "Quarles"};
const Words kOffices = {"Mayor", "Dr.", "Captain", "Judge", "Professor", "Mrs."};
const Words kPlaces = {"Northgate", "Saltmarsh", "the harbour", "the old mill", "Fenwick Street", "the valley"};
const Words kThings = {"people", "houses", "boats", "tickets", "workers", "books", "trees", "lorries"};
const Words kMonths = {"January", "March", "April", "June", "August", "September", "October", "December"};
const Words kPlain = {
    "The council met behind closed doors and published nothing of what was said there.",
    "Nobody in the village had seen the bridge so crowded, and few believed that it would hold.",
    "Rain kept falling on the quays, the ferries stayed where they were and the market did not open.",
    "He said that the report would be read with care, but that its authors had been asked the wrong question.",
};

class Writer {
 public:
  std::string article(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
      text += sentence();
      text += random_() % 5 == 0 ? "\n\n" : " ";
    }
    return text;
  }

 private:
  const std::string& any(const Words& words) { return words[random_() % words.size()]; }
  unsigned between(unsigned low, unsigned high) { return low + static_cast<unsigned>(random_() % (high - low + 1)); }

  std::string name() { return fmt::format("{} {} {}", any(kOffices), any(kGiven), any(kSurnames)); }

  std::string date() {
    switch (random_() % 6) {
      case 0: return fmt::format("on {} {}, {}", any(kMonths), between(1, 28), between(1950, 2024));
      case 1: return fmt::format("in {}", between(1900, 2024));
      case 2: return fmt::format("between {} and {}", between(1960, 1980), between(1981, 2000));
      case 3: return "last Tuesday";
      case 4: return fmt::format("{} days later", between(2, 9));
      default: return fmt::format("at {}:{:02} p.m. on Friday", between(1, 11), between(0, 59));
    }
  }

  std::string amount() {
    switch (random_() % 5) {
      case 0: return fmt::format("at least {} {}", between(2, 900), any(kThings));
      case 1: return fmt::format("{}.{} million dollars", between(1, 90), between(0, 9));
      case 2: return fmt::format("{} percent of the {}", between(1, 99), any(kThings));
      case 3: return fmt::format("about {} km of road", between(2, 80));
      default: return fmt::format("{},{:03} {}", between(1, 90), between(0, 999), any(kThings));
    }
  }

  std::string sentence() {
    switch (random_() % 6) {
      case 0: return fmt::format("{} said {} that {} were counted near {}.", name(), date(), amount(), any(kPlaces));
      case 1: return fmt::format("It was {} when {} left {} for good.", date(), name(), any(kPlaces));
      case 2: return fmt::format("A fund of {} was set up {}.", amount(), date());
      case 3: return fmt::format("{}, {}, lives near {}.", name(), between(18, 90), any(kPlaces));
      default: return any(kPlain);
    }
  }

  std::mt19937 random_{7};
};

Words written_stories(std::size_t kilobytes) {
  Writer writer;
  Words stories;
  for (std::size_t bytes = 0; bytes < 1000 * kilobytes; bytes += stories.back().size()) {
    const std::string head = fmt::format("---\npublished: 2021-05-{:02}\n---\n", stories.size() % 28 + 1);
    stories.push_back(head + writer.article(2500));
  }
  return stories;
}

Words stories_of(std::istream& lines) {
  Words stories;
  std::size_t bytes = 0;
  for (std::string line; bytes < kMostBytes && std::getline(lines, line); bytes += line.size()) {
    stories.push_back(line);
  }
  return stories;
}

struct Reading {
  std::size_t bytes = 0;  // of text
  std::size_t found = 0;
};

struct Stage {
  std::string name;
  std::function<std::size_t(const Article&, const RecogniseContext&)> run;
};

using Recogniser = void (*)(std::string_view, const TokenisedArticle&, const RecogniseContext&, std::vector<Mention>&);

Stage with(std::string name, Recogniser recogniser) {
  return {std::move(name), [recogniser](const Article& article, const RecogniseContext& context) {
            std::vector<Mention> mentions;
            recogniser(article.text, tokenise(article), context, mentions);
            return mentions.size();
          }};
}

const std::string kTokens = "reading and tokens";  // what the ratios are relative to

std::vector<Stage> stages() {
  return {
      {"reading alone", [](const Article& article, const RecogniseContext&) { return article.blocks.size(); }},
      {kTokens, [](const Article& article, const RecogniseContext&) { return tokenise(article).tokens.size(); }},
      with("tokens and dates", recognise_dates),
      with("tokens and amounts", recognise_amounts),
      with("tokens and persons", recognise_persons),
      {"tokens and all values", [](const Article& article, const RecogniseContext& context) {
         return recognise(article.text, tokenise(article), context).size();
       }},
      {"tokens and TIMEX3", [](const Article& article, const RecogniseContext& context) {
         return recognise_timex(tokenise(article), context).size();
       }},
  };
}

Reading run(const Stage& stage, const Words& stories, const std::string& path) {
  Reading reading;
  const Policies policies;
  for (const std::string& story : stories) {
    const auto article = article_from(story, path);
    const RecogniseContext context{Lexicon::english(), policies, article->metadata.published};
    reading.bytes += article->text.size();
    reading.found += stage.run(*article, context);
  }
  return reading;
}

struct Measured {
  Reading reading;
  double seconds = 0;
  double allocations = 0;  // a kilobyte of text
  double kilobytes = 0;    // allocated for a kilobyte of text
};

Measured measured(const Stage& stage, const Words& stories, const std::string& path) {
  Measured result;
  const std::size_t allocations_before = allocations, bytes_before = allocated_bytes;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t begin = std::clock();  // of the processor, whatever else runs beside
    result.reading = run(stage, stories, path);
    const double taken = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    result.seconds = round == 0 ? taken : std::min(result.seconds, taken);
  }
  const double kilobytes = kRounds * static_cast<double>(result.reading.bytes) / 1000;
  result.allocations = static_cast<double>(allocations - allocations_before) / kilobytes;
  result.kilobytes = static_cast<double>(allocated_bytes - bytes_before) / 1000 / kilobytes;
  return result;
}

void print_speeds(const Words& stories, const std::string& path) {
  const std::vector<Stage> all = stages();
  std::vector<Measured> results;
  for (const Stage& stage : all) results.push_back(measured(stage, stories, path));
  const auto tokens = std::find_if(all.begin(), all.end(), [](const Stage& stage) { return stage.name == kTokens; });
  const double alone = results[static_cast<std::size_t>(tokens - all.begin())].seconds;
  fmt::print("{:<22} {:>9} {:>9} {:>6} {:>11} {:>16} {:>14}\n", "", "found", "time", "ratio", "speed", "allocations",
             "allocated");
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Measured& result = results[i];
    fmt::print("{:<22} {:>9} {:>7.3f} s {:>6.2f} {:>6.1f} MB/s {:>9.1f} per kB {:>8.1f} kB/kB\n", all[i].name,
               result.reading.found, result.seconds, result.seconds / alone,
               static_cast<double>(result.reading.bytes) / 1e6 / result.seconds, result.allocations, result.kilobytes);
  }
}

}  // namespace
}  // namespace gainsay

int main(int argc, char** argv) {
  using namespace gainsay;
  const std::string argument = argc > 1 ? argv[1] : "2000";
  char* end = nullptr;
  const std::size_t kilobytes = std::strtoull(argument.c_str(), &end, 10);
  if (kilobytes > 0 && *end == '\0') {
    print_speeds(written_stories(kilobytes), "story.md");
    return 0;
  }
  std::ifstream file(argument);
  if (argument != "-" && !file) {
    fmt::print(stderr, "{} cannot be read\n", argument);
    return 2;
  }
  const Words stories = stories_of(argument == "-" ? std::cin : file);
  print_speeds(stories, "story.json");
}
