// Writes invented news, packs of facts for it, the words that these packs look for, and streams of claims; the same
// bytes for the same arguments on every machine.
//
//   bench_corpus articles SIZE [NAME=NUMBER…]      articles as JSON lines; SIZE is a number of articles, or of bytes
//                                                  with an M behind it in millions: then the first that reach it
//   bench_corpus files SIZE FOLDER [NAME=NUMBER…]  the same as text files, 200 a folder
//   bench_corpus rules FACTS [NAME=NUMBER…]        a pack of so many facts
//   bench_corpus words FACTS [NAME=NUMBER…]        the words that its phrases look for, one a line
//   bench_corpus claims CLAIMS [NAME=NUMBER…]      what `gainsay claims` would write, the claims shuffled
//
// seed=1; claims=1, the answering sentences in a hundred articles; facts=1000, the facts that they answer; first=0, the
// first fact of a pack; common=0, or 1 for facts of common words, in articles as in their pack.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "claim_records.hpp"
#include "facts.hpp"
#include "news.hpp"

namespace gainsay::bench {
namespace {

using Arguments = std::vector<std::string>;

std::uint64_t number_in(const std::string& text) {
  char* end = nullptr;
  const std::uint64_t number = std::strtoull(text.c_str(), &end, 10);
  if (text.empty() || *end != '\0') throw std::runtime_error("\"" + text + "\" is no number");
  return number;
}

struct Settings {
  std::map<std::string, std::uint64_t> numbers = {
      {"seed", 1}, {"claims", 1}, {"facts", 1000}, {"first", 0}, {"common", 0}};

  Settings(const Arguments& arguments, std::size_t begin) {
    for (std::size_t i = begin; i < arguments.size(); ++i) {
      const std::size_t equals = arguments[i].find('=');
      const auto found = numbers.find(arguments[i].substr(0, equals));
      if (equals == std::string::npos || found == numbers.end()) {
        throw std::runtime_error("\"" + arguments[i] +
                                 "\" is unknown; seed=, claims=, facts=, first= and common= are known");
      }
      found->second = number_in(arguments[i].substr(equals + 1));
    }
  }

  std::uint32_t small(const std::string& name) const { return static_cast<std::uint32_t>(numbers.at(name)); }
  Commonness commonness() const { return small("common") > 0 ? Commonness::common : Commonness::rare; }
  NewsOptions news() const { return {numbers.at("seed"), small("claims"), small("facts"), commonness()}; }
};

// How much is to be written.
struct Size {
  std::uint64_t articles = 0, bytes = 0;

  explicit Size(std::string text) {
    if (text.ends_with("M")) {
      text.pop_back();
      bytes = 1'000'000 * number_in(text);
    } else {
      articles = number_in(text);
    }
  }

  bool is_reached(std::uint64_t articles_now, std::uint64_t bytes_now) const {
    return bytes > 0 ? bytes_now >= bytes : articles_now >= articles;
  }
};

void append_json(std::string& line, std::string_view text) {
  for (char c : text) {
    if (c == '\n') line += "\\n";
    else if (c == '"' || c == '\\') line.append({'\\', c});
    else line += c;
  }
}

void write_articles(const Vocabulary& vocabulary, const Size& size, const Settings& settings) {
  const News news(vocabulary, settings.news());
  std::uint64_t bytes = 0;
  std::string line;
  for (std::uint64_t number = 0; !size.is_reached(number, bytes); ++number) {
    const NewsArticle article = news.article(number);
    line = fmt::format("{{\"id\": \"{}\", \"source\": \"{}\", \"published\": \"{}\", \"title\": \"", article.id,
                       article.source, article.published);
    append_json(line, article.title);
    line += "\", \"text\": \"";
    append_json(line, article.text);
    line += "\"}\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
    bytes += line.size();
  }
}

void write_files(const Vocabulary& vocabulary, const Size& size, const std::string& folder, const Settings& settings) {
  const News news(vocabulary, settings.news());
  std::uint64_t bytes = 0;
  for (std::uint64_t number = 0; !size.is_reached(number, bytes); ++number) {
    const NewsArticle article = news.article(number);
    const std::string place = fmt::format("{}/{:05}", folder, number / 200);
    if (number % 200 == 0) std::filesystem::create_directories(place);
    const std::string text = fmt::format("date {} {}\n\n{}\n\n{}\n", article.published, article.source, article.title,
                                         article.text);
    std::ofstream file(fmt::format("{}/{}.txt", place, article.id), std::ios::binary);
    if (!file.write(text.data(), static_cast<std::streamsize>(text.size()))) {
      throw std::runtime_error("cannot write below " + folder);
    }
    bytes += text.size();
  }
}

void write_rules(const Facts& facts, std::uint64_t count, const Settings& settings) {
  std::string pack = "gainsay: 1\nfacts:\n";
  for (std::uint32_t i = 0; i < count; ++i) pack += facts.yaml(facts.fact(settings.small("first") + i));
  std::fwrite(pack.data(), 1, pack.size(), stdout);
}

void write_words(const Facts& facts, std::uint64_t count, const Settings& settings) {
  std::set<std::string_view> words;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Fact fact = facts.fact(settings.small("first") + i);
    words.insert({fact.subject, fact.ally});
  }
  for (std::string_view word : words) fmt::print("{}\n", word);
}

void run(const Arguments& arguments) {
  const std::string command = arguments.empty() ? "" : arguments[0];
  const bool into_folder = command == "files";
  if (arguments.size() < (into_folder ? 3u : 2u)) {
    throw std::runtime_error(
        "usage: bench_corpus articles|rules|words|claims SIZE [NAME=NUMBER…], or files SIZE FOLDER [NAME=NUMBER…]");
  }
  const Settings settings(arguments, into_folder ? 3 : 2);
  if (command == "claims") return write_claims(number_in(arguments[1]), settings.numbers.at("seed"));
  const Vocabulary vocabulary(GAINSAY_SOURCE_DIR "/rules/lexicon/news_words.yaml");
  if (into_folder) return write_files(vocabulary, Size(arguments[1]), arguments[2], settings);
  if (command == "articles") return write_articles(vocabulary, Size(arguments[1]), settings);
  const Facts facts(vocabulary, settings.numbers.at("seed"), settings.commonness());
  if (command == "rules") return write_rules(facts, number_in(arguments[1]), settings);
  if (command == "words") return write_words(facts, number_in(arguments[1]), settings);
  throw std::runtime_error("\"" + command + "\" is no command; articles, files, rules, words and claims are");
}

}  // namespace
}  // namespace gainsay::bench

int main(int argc, char** argv) {
  try {
    gainsay::bench::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
  }
  if (std::fflush(stdout) != 0) return 3;
}
